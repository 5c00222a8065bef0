import { generateRandomId } from '@univerjs/core';
import {
  AddSheetTableCommand,
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  TableManager,
} from '@univerjs/sheets-table';
import type { Area, TableInfo } from '../grid';
import { toArea, toRange } from './changes';
import type { Engine } from './engine';
import type { Undoable } from './undoable';

export class Tables {
  readonly #engine: Engine;
  readonly #undoable: Undoable;

  constructor(engine: Engine, undoable: Undoable) {
    this.#engine = engine;
    this.#undoable = undoable;
  }

  list(): TableInfo[] {
    const manager = this.#engine.injector.get(TableManager);
    return manager.getTableList(this.#unitId).map((table) => ({
      id: table.id,
      name: table.name,
      area: toArea(table.subUnitId, table.range),
      hasHeaders: table.showHeader,
    }));
  }

  add(area: Area, hasHeaders: boolean, name = this.#freeName()): TableInfo {
    const id = generateRandomId();
    this.#undoable.command(AddSheetTableCommand.id, {
      unitId: this.#unitId,
      subUnitId: area.sheetId,
      range: toRange(area),
      id,
      name,
      options: { showHeader: hasHeaders },
    });
    return this.#find(id);
  }

  rename(tableId: string, name: string): void {
    this.#undoable.command(SetSheetTableCommand.id, { unitId: this.#unitId, tableId, name });
  }

  remove(tableId: string): void {
    const { area } = this.#find(tableId);
    this.#undoable.command(DeleteSheetTableCommand.id, { unitId: this.#unitId, subUnitId: area.sheetId, tableId });
  }

  get #unitId(): string {
    return this.#engine.workbook.getUnitId();
  }

  #find(tableId: string): TableInfo {
    const table = this.list().find(({ id }) => id === tableId);
    if (table === undefined) throw new Error(`找不到表格 ${tableId}。`);
    return table;
  }

  // As Excel names them.
  #freeName(): string {
    const taken = new Set(this.list().map(({ name }) => name.toLowerCase()));
    let number = taken.size + 1;
    while (taken.has(`表${number}`) || taken.has(`table${number}`)) number += 1;
    return `表${number}`;
  }
}
