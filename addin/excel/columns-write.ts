import { applyLook, type CellsLook } from './cells-look';
import { write } from './run';
import type { CellValue } from './selection';

/** Columns that the add-in writes beside a table of the user's. */
export interface ColumnsContent {
  readonly sheetId: string;
  /** The header's row and the first column, from 0. */
  readonly row: number;
  readonly column: number;
  /** The header first; rows without a result hold blanks. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly looks: readonly CellsLook[];
}

/** Written, or refused because a cell holds something that the add-in did not write. */
export type ColumnsWritten =
  { readonly written: true; readonly address: string } | { readonly written: false; readonly filled: string };

const ROWS_A_BLOCK = 5000;

/** The first cell that is filled; null where all are blank. */
async function firstFilled(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, rows }: ColumnsContent,
): Promise<string | null> {
  const columns = rows[0]?.length ?? 1;
  for (let at = 0; at < rows.length; at += ROWS_A_BLOCK) {
    const count = Math.min(ROWS_A_BLOCK, rows.length - at);
    const block = sheet.getRangeByIndexes(row + at, column, count, columns).load('formulas');
    await context.sync();
    const formulas = block.formulas as CellValue[][];
    const found = formulas.findIndex((cells) => cells.some((cell) => cell !== ''));
    if (found < 0) continue;
    const place = (formulas[found] ?? []).findIndex((cell) => cell !== '');
    const cell = block.getCell(found, place).load('address');
    await context.sync();
    return cell.address;
  }
  return null;
}

/**
 * Writes columns beside a table, in one step of undo where Excel can do that. Unless they are known to hold an earlier result
 * (`replacing`), all of their cells must be blank. Raises ExcelFailure.
 */
export const writeColumns = (
  content: ColumnsContent,
  replacing: boolean,
  onProgress: (rows: number, ofRows: number) => void = () => undefined,
): Promise<ColumnsWritten> =>
  write(async (context) => {
    const sheet = context.workbook.worksheets.getItem(content.sheetId);
    const { row, column, rows } = content;
    const columns = rows[0]?.length ?? 1;
    if (!replacing) {
      const filled = await firstFilled(context, sheet, content);
      if (filled !== null) return { written: false, filled };
    }
    const whole = sheet.getRangeByIndexes(row, column, rows.length, columns);
    if (replacing) whole.clear();
    for (const look of content.looks) applyLook(sheet, look);
    for (let at = 0; at < rows.length; at += ROWS_A_BLOCK) {
      const block = rows.slice(at, at + ROWS_A_BLOCK);
      sheet.getRangeByIndexes(row + at, column, block.length, columns).formulas = block.map((cells) => [...cells]);
      await context.sync();
      onProgress(at + block.length, rows.length);
    }
    whole.load('address');
    sheet.activate();
    whole.getCell(0, 0).select();
    await context.sync();
    return { written: true, address: whole.address };
  });
