import { ICommandService } from '@univerjs/core';
import type { ICommandInfo, IExecutionOptions, Injector } from '@univerjs/core';
import {
  ClearSelectionFormatCommand,
  FormulaCalculationSessionService,
  IActiveDirtyManagerService,
  SetBorderCommand,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/preset-sheets-core';
import type { ISetRangeValuesMutationParams } from '@univerjs/preset-sheets-core';
import { filter, firstValueFrom } from 'rxjs';

const FORM_ONLY: ReadonlySet<string> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);

// The same conditions as in the grid's own trigger: results being written and changes of form calculate nothing.
const startsCalculation = (
  injector: Injector,
  command: Readonly<ICommandInfo>,
  options?: IExecutionOptions,
): boolean => {
  if (command.id === SetRangeValuesMutation.id) {
    const { trigger } = command.params as ISetRangeValuesMutationParams;
    if (options?.onlyLocal === true || (trigger !== undefined && FORM_ONLY.has(trigger))) return false;
  }
  return injector.get(IActiveDirtyManagerService).get(command.id) !== undefined;
};

/** Knows whether a calculation is due, under way or done: the grid starts one a moment after the last change. */
export class CalculationWatch {
  readonly #injector: Injector;
  #due = false;
  #waiting: (() => void)[] = [];

  constructor(injector: Injector) {
    this.#injector = injector;
    injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.#started();
      else if (startsCalculation(injector, command, options)) this.#due = true;
    });
  }

  /** Settles when no calculation is due or under way. */
  async settled(): Promise<void> {
    do {
      if (this.#due) await new Promise<void>((resolve) => this.#waiting.push(resolve));
      const session = this.#injector.get(FormulaCalculationSessionService);
      await firstValueFrom(
        session.state$.pipe(filter((state) => !state.started || (state.completed && state.resultApplied))),
      );
    } while (this.#due);
  }

  #started(): void {
    this.#due = false;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
