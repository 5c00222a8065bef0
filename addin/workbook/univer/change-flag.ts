import { CommandType } from '@univerjs/core';
import type { Engine } from './engine';

/** Whether the workbook differs from what was opened or last saved. */
export class ChangeFlag {
  #changed = false;

  constructor(engine: Engine) {
    engine.commands.onCommandExecuted((command, options) => {
      const own = options?.onlyLocal !== true && options?.['fromFormula'] !== true;
      if (own && command.type === CommandType.MUTATION && command.id.startsWith('sheet.')) this.#changed = true;
    });
  }

  get isSet(): boolean {
    return this.#changed;
  }

  clear(): void {
    this.#changed = false;
  }
}
