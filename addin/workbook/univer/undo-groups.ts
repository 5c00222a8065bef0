import { LocalUndoRedoService } from '@univerjs/core';
import type { IUndoRedoItem } from '@univerjs/core';

/**
 * The grid's undo list, able to join several changes into one step. Its own joining takes them back in the order in
 * which they were made, which leaves a cell that was changed twice with its first change.
 */
export class UndoGroups extends LocalUndoRedoService {
  #depth = 0;
  #items: IUndoRedoItem[] = [];

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.#depth > 0) this.#items.push(item);
    else super.pushUndoRedo(item);
  }

  /** Groups may be nested; the outermost one makes the step. Answers the function that ends the group. */
  begin(): () => void {
    this.#depth += 1;
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      this.#depth -= 1;
      if (this.#depth === 0) this.#join();
    };
  }

  #join(): void {
    const items = this.#items;
    this.#items = [];
    for (const unitID of new Set(items.map((item) => item.unitID))) {
      const own = items.filter((item) => item.unitID === unitID);
      super.pushUndoRedo({
        unitID,
        redoMutations: own.flatMap((item) => item.redoMutations),
        undoMutations: own.toReversed().flatMap((item) => item.undoMutations),
      });
    }
  }
}
