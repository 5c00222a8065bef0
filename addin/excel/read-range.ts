import { read } from './run';
import type { CellValue } from './selection';

/** Cells as a formula names them: an address, on the sheet of that name or else on the active one, or a name of the workbook. */
export type RangeReference =
  | { readonly kind: 'address'; readonly sheet: string | null; readonly address: string }
  | { readonly kind: 'name'; readonly name: string };

/** Part of a range: its rows from `firstRow` on, as many as were asked for. */
export interface RangePart {
  readonly address: string;
  /** Of the whole range. */
  readonly rows: number;
  readonly columns: number;
  readonly firstRow: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** Cells that one read may bring. */
const MOST_CELLS = 20_000;

function rangeOf({ workbook }: Excel.RequestContext, reference: RangeReference): Excel.Range {
  if (reference.kind === 'name') return workbook.names.getItemOrNullObject(reference.name).getRangeOrNullObject();
  const { sheet, address } = reference;
  const { worksheets } = workbook;
  return (sheet === null ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet)).getRange(address);
}

/**
 * The values of at most `mostRows` rows of a range; fewer where the rows are very wide. Null for a name that is not a range.
 * Raises ExcelFailure where there is no such sheet or address.
 */
export const readRange = (reference: RangeReference, firstRow: number, mostRows: number): Promise<RangePart | null> =>
  read(async (context) => {
    const range = rangeOf(context, reference).load('address,rowCount,columnCount');
    await context.sync();
    if (range.isNullObject) return null;
    const { address, rowCount: rows, columnCount: columns } = range;
    const first = Math.min(firstRow, rows - 1);
    const most = Math.max(1, Math.floor(MOST_CELLS / columns));
    const count = Math.min(rows - first, mostRows, most);
    const part = range
      .getCell(first, 0)
      .getResizedRange(count - 1, columns - 1)
      .load('values');
    await context.sync();
    return { address, rows, columns, firstRow: first, values: part.values as CellValue[][] };
  });
