import { write } from './run';
import type { CellValue } from './selection';

/** A cell that is to be changed; row and column of the sheet, from 0. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  /** What the cell must still hold: a formula or another value is left as it is. */
  readonly before: CellValue;
  readonly after: string | number;
  /** Set before the value, so that the digits of an ID stay as they are. */
  readonly format: string;
}

/** What came of the changes. */
export interface ChangesWritten<Change extends CellChange> {
  readonly written: readonly Change[];
  /** Cells that no longer held what they should. */
  readonly left: readonly Change[];
}

const ROWS_A_BLOCK = 20_000;

interface Block<Change extends CellChange> {
  readonly column: number;
  readonly row: number;
  readonly rows: number;
  readonly changes: readonly Change[];
}

/** Changes of one column that lie within so many rows, from the first to the last of them. */
function blocksOf<Change extends CellChange>(changes: readonly Change[]): Block<Change>[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.column} ${Math.floor(change.row / ROWS_A_BLOCK)}`;
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return [...groups.values()].map((group) => {
    const rows = group.map(({ row }) => row);
    const first = rows.reduce((a, b) => Math.min(a, b));
    const last = rows.reduce((a, b) => Math.max(a, b));
    return { column: group[0]?.column ?? 0, row: first, rows: last - first + 1, changes: group };
  });
}

/** Values for a column of cells; null leaves a cell as it is. */
function columnOf<Value>(block: Block<CellChange>, valueOf: (change: CellChange) => Value): (Value | null)[][] {
  const values: (Value | null)[][] = Array.from({ length: block.rows }, () => [null]);
  for (const change of block.changes) values[change.row - block.row] = [valueOf(change)];
  return values;
}

/**
 * Changes single cells of a sheet, in one step of undo where Excel can do that. A cell that holds something else by now, or a
 * formula, is left alone and named. Raises ExcelFailure, and has written nothing then unless Excel failed halfway.
 */
export const writeCells = <Change extends CellChange>(
  sheetId: string,
  changes: readonly Change[],
): Promise<ChangesWritten<Change>> =>
  write(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const rangeOf = ({ row, column, rows }: Block<Change>) => sheet.getRangeByIndexes(row, column, rows, 1);
    const isUnchanged = new Set<Change>();
    for (const block of blocksOf(changes)) {
      const found = rangeOf(block).load('formulas');
      await context.sync();
      for (const change of block.changes) {
        if (found.formulas[change.row - block.row]?.[0] === change.before) isUnchanged.add(change);
      }
    }
    const written = changes.filter((change) => isUnchanged.has(change));
    for (const block of blocksOf(written)) {
      const range = rangeOf(block);
      // Office.js takes null for a cell that stays, though its types do not say so.
      range.numberFormat = columnOf(block, ({ format }) => format) as string[][];
      range.values = columnOf(block, ({ after }) => after) as CellValue[][];
    }
    await context.sync();
    return { written, left: changes.filter((change) => !isUnchanged.has(change)) };
  });
