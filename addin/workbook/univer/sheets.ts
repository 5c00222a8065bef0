import { BooleanNumber, generateRandomId } from '@univerjs/core';
import type { Worksheet } from '@univerjs/core';
import {
  InsertSheetCommand,
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetNameMutation,
  SetWorksheetOrderCommand,
  SetWorksheetOrderMutation,
} from '@univerjs/preset-sheets-core';
import type { SheetInfo } from '../grid';
import type { Engine } from './engine';
import type { Undoable } from './undoable';

const NEW_SHEET_SIZE = { rowCount: 1000, columnCount: 26 };

const toInfo = (sheet: Worksheet): SheetInfo => ({
  id: sheet.getSheetId(),
  name: sheet.getName(),
  visible: sheet.isSheetHidden() !== BooleanNumber.TRUE,
});

const CHANGES: ReadonlySet<string> = new Set([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetActiveOperation.id,
  SetWorksheetHideMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
]);

export class Sheets {
  /** Whether a command adds, removes, renames, moves, hides or activates a sheet. */
  static changedBy(commandId: string): boolean {
    return CHANGES.has(commandId);
  }

  readonly #engine: Engine;
  readonly #undoable: Undoable;

  constructor(engine: Engine, undoable: Undoable) {
    this.#engine = engine;
    this.#undoable = undoable;
  }

  list(): SheetInfo[] {
    return this.#engine.workbook.getSheets().map(toInfo);
  }

  find(sheetId: string): Worksheet {
    const sheet = this.#engine.workbook.getSheetBySheetId(sheetId);
    if (sheet === null || sheet === undefined) throw new Error('这个工作表已不存在，可能已被删除。');
    return sheet;
  }

  add(name = this.#freeName()): SheetInfo {
    const id = generateRandomId();
    const before = this.activeId();
    this.#undoable.command(InsertSheetCommand.id, {
      unitId: this.#unitId,
      index: this.#engine.workbook.getSheetSize(),
      sheet: { id, name, ...NEW_SHEET_SIZE },
    });
    // Undo goes back to the sheet before: without one in sight the grid cannot take a new one away.
    this.#undoable.run(this.#unitId, [], [this.#activation(before)]);
    return toInfo(this.find(id));
  }

  remove(sheetId: string): void {
    this.#undoable.command(RemoveSheetCommand.id, { unitId: this.#unitId, subUnitId: sheetId });
  }

  rename(sheetId: string, name: string): void {
    this.#undoable.command(SetWorksheetNameCommand.id, { unitId: this.#unitId, subUnitId: sheetId, name });
  }

  show(sheetId: string, visible: boolean): void {
    const mutation = (hidden: boolean) => ({
      id: SetWorksheetHideMutation.id,
      params: {
        unitId: this.#unitId,
        subUnitId: sheetId,
        hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      },
    });
    const wasHidden = this.find(sheetId).isSheetHidden() === BooleanNumber.TRUE;
    this.#undoable.run(this.#unitId, [mutation(!visible)], [mutation(wasHidden)]);
  }

  move(sheetId: string, position: number): void {
    this.#undoable.command(SetWorksheetOrderCommand.id, {
      unitId: this.#unitId,
      subUnitId: sheetId,
      order: position,
    });
  }

  activeId(): string {
    return (this.#engine.workbook.getActiveSheet(true) ?? this.#first()).getSheetId();
  }

  // The command of the same name waits a few milliseconds, but an Office batch goes on at once.
  activate(sheetId: string): void {
    this.find(sheetId);
    const { id, params } = this.#activation(sheetId);
    this.#undoable.command(id, params);
  }

  #activation(subUnitId: string) {
    return { id: SetWorksheetActiveOperation.id, params: { unitId: this.#unitId, subUnitId } };
  }

  get #unitId(): string {
    return this.#engine.workbook.getUnitId();
  }

  #first(): Worksheet {
    const [first] = this.#engine.workbook.getSheets();
    if (first === undefined) throw new Error('工作簿里没有工作表。');
    return first;
  }

  #freeName(): string {
    const taken = new Set(this.list().map(({ name }) => name.toLowerCase()));
    let number = taken.size + 1;
    while (taken.has(`sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}
