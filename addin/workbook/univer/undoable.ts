import { ICommandService, IUndoRedoService, sequenceExecute } from '@univerjs/core';
import type { IMutationInfo, Injector } from '@univerjs/core';

/** Carries out changes and remembers how to take them back. */
export class Undoable {
  readonly #injector: Injector;

  constructor(injector: Injector) {
    this.#injector = injector;
  }

  run(unitId: string, redoMutations: IMutationInfo[], undoMutations: IMutationInfo[]): void {
    if (!sequenceExecute(redoMutations, this.#injector.get(ICommandService)).result) {
      throw new Error('表格没有接受这次修改。');
    }
    this.#injector.get(IUndoRedoService).pushUndoRedo({ unitID: unitId, undoMutations, redoMutations });
  }

  /** A command of the grid, which remembers its own way back. */
  command(id: string, params: object): void {
    if (!this.#injector.get(ICommandService).syncExecuteCommand(id, params)) {
      throw new Error('表格没有接受这次操作。');
    }
  }
}
