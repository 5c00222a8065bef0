import { RemoveSheetFilterCommand, SetSheetFilterRangeCommand, SheetsFilterService } from '@univerjs/sheets-filter';
import type { Area } from '../grid';
import { toArea, toRange } from './changes';
import type { Engine } from './engine';
import type { Undoable } from './undoable';

/** The filter of a sheet; a sheet has one at most. */
export class Filters {
  readonly #engine: Engine;
  readonly #undoable: Undoable;

  constructor(engine: Engine, undoable: Undoable) {
    this.#engine = engine;
    this.#undoable = undoable;
  }

  area(sheetId: string): Area | null {
    const model = this.#engine.injector.get(SheetsFilterService).getFilterModel(this.#unitId, sheetId);
    return model ? toArea(sheetId, model.getRange()) : null;
  }

  set(area: Area): void {
    this.remove(area.sheetId);
    this.#undoable.command(SetSheetFilterRangeCommand.id, {
      unitId: this.#unitId,
      subUnitId: area.sheetId,
      range: toRange(area),
    });
  }

  remove(sheetId: string): void {
    if (this.area(sheetId) === null) return;
    this.#undoable.command(RemoveSheetFilterCommand.id, { unitId: this.#unitId, subUnitId: sheetId });
  }

  get #unitId(): string {
    return this.#engine.workbook.getUnitId();
  }
}
