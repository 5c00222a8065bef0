import type { ColumnsContent } from './columns-content';
import type { CellValue } from './selection';

/** Rows to be cleared, from the header on; or the cell that stands in the way. */
export type ColumnsPlan =
  { readonly free: true; readonly rows: number } | { readonly free: false; readonly filled: string };

const ROWS_A_BLOCK = 5000;

const isBlank = (cells: readonly CellValue[]): boolean => cells.every((cell) => cell === '');

/** How many rows of the columns may hold something, from the header on. */
async function rowsInUse(context: Excel.RequestContext, sheet: Excel.Worksheet, row: number): Promise<number> {
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount');
  await context.sync();
  return used.isNullObject ? 0 : Math.max(0, used.rowIndex + used.rowCount - row);
}

/**
 * Looks at the cells that the columns are to fill. They must be blank, or hold what the add-in wrote there before; rows of such
 * an earlier result that go on below are cleared too, up to the first that is not the add-in's own.
 */
export async function planColumns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, rows, isOwnHeader, isOwnRow }: ColumnsContent,
): Promise<ColumnsPlan> {
  const columns = rows[0]?.length ?? 1;
  const inUse = await rowsInUse(context, sheet, row);
  let replacing = false;
  let clear = 0;
  for (let at = 0; at < inUse; at += ROWS_A_BLOCK) {
    const block = sheet.getRangeByIndexes(row + at, column, Math.min(ROWS_A_BLOCK, inUse - at), columns);
    block.load('formulas');
    await context.sync();
    for (const [i, cells] of (block.formulas as CellValue[][]).entries()) {
      const offset = at + i;
      const isBelow = offset >= rows.length;
      if (isBelow && !replacing) return { free: true, rows: 0 };
      if (isBlank(cells)) continue;
      if (offset === 0 ? isOwnHeader(cells) : replacing && isOwnRow(cells)) {
        replacing = true;
        clear = offset + 1;
        continue;
      }
      if (isBelow) return { free: true, rows: clear };
      const cell = block.getCell(
        i,
        cells.findIndex((one) => one !== ''),
      );
      cell.load('address');
      await context.sync();
      return { free: false, filled: cell.address };
    }
  }
  return { free: true, rows: clear };
}
