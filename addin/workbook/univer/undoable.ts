import { ICommandService, IUndoRedoService, sequenceExecute } from '@univerjs/core';
import type { IDisposable, IMutationInfo, Injector } from '@univerjs/core';

/** Carries out mutations and remembers how to take them back; several may be joined into one step. */
export class Undoable {
  readonly #injector: Injector;
  #depth = 0;
  #batch: IDisposable | undefined;

  constructor(injector: Injector) {
    this.#injector = injector;
  }

  run(unitId: string, redoMutations: IMutationInfo[], undoMutations: IMutationInfo[]): void {
    if (!sequenceExecute(redoMutations, this.#injector.get(ICommandService)).result) {
      throw new Error('表格没有接受这次修改。');
    }
    this.#injector.get(IUndoRedoService).pushUndoRedo({ unitID: unitId, undoMutations, redoMutations });
  }

  command(id: string, params: object): void {
    if (!this.#injector.get(ICommandService).syncExecuteCommand(id, params)) {
      throw new Error('表格没有接受这次操作。');
    }
  }

  /** Groups may be nested; the outermost one makes the step. */
  beginGroup(unitId: string): () => void {
    if (this.#depth === 0) this.#batch = this.#injector.get(IUndoRedoService).__tempBatchingUndoRedo(unitId);
    this.#depth += 1;
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      this.#depth -= 1;
      if (this.#depth === 0) this.#batch?.dispose();
    };
  }
}
