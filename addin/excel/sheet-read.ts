import type { RosterCell } from 'training-subsidy-core';
import { read } from './run';
import type { CellValue } from './selection';

/** A rectangle of cells; rows and columns count from 0. */
export interface CellsPlace {
  /** By its id, which stays when the sheet is renamed. */
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What is in use of the active sheet, of the selection or of a sheet by its id, or cells that were read before. */
export type CellsWanted = 'used' | 'selected' | { readonly usedOf: string } | CellsPlace;

/** Cells as they stood when they were read. */
export interface ReadCells {
  readonly place: CellsPlace;
  readonly sheet: string;
  /** With the sheet: `培训花名册!A1:R80`. */
  readonly address: string;
  readonly cells: readonly (readonly RosterCell[])[];
}

export interface ReadingSteps {
  /** Called after each block of rows. */
  readonly onProgress?: (rows: number, ofRows: number) => void;
  readonly signal?: AbortSignal;
}

/** Cells that one read may bring; Excel on the web answers no more than 5 MB. */
const CELLS_A_BLOCK = 200_000;
const MOST_ROWS_A_BLOCK = 20_000;

const ERROR = 'Error';

const rowsABlock = (columns: number): number =>
  Math.max(1, Math.min(MOST_ROWS_A_BLOCK, Math.floor(CELLS_A_BLOCK / columns)));

function wantedRange({ workbook }: Excel.RequestContext, wanted: CellsWanted): Excel.Range {
  if (wanted === 'used') return workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject();
  // Of whole columns only what is in use is read.
  if (wanted === 'selected') return workbook.getSelectedRange().getUsedRangeOrNullObject();
  if ('usedOf' in wanted) return workbook.worksheets.getItem(wanted.usedOf).getUsedRangeOrNullObject();
  const { sheetId, row, column, rows, columns } = wanted;
  return workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);
}

/** The values of a block; errors are marked, so that a text that looks like one stays a text. */
async function readBlock(context: Excel.RequestContext, block: Excel.Range): Promise<RosterCell[][]> {
  block.load('values');
  await context.sync();
  const values = block.values as CellValue[][];
  const mayHoldError = values.some((row) => row.some((value) => typeof value === 'string' && value.startsWith('#')));
  if (!mayHoldError) return values;
  block.load('valueTypes');
  await context.sync();
  const types = block.valueTypes as string[][];
  return values.map((row, i) => row.map((value, j) => (types[i]?.[j] === ERROR ? { error: String(value) } : value)));
}

/** Reads cells block by block. Null where there is nothing, or when the reading was given up. Raises ExcelFailure. */
export const readCells = (wanted: CellsWanted, { onProgress, signal }: ReadingSteps = {}): Promise<ReadCells | null> =>
  read(async (context) => {
    const range = wantedRange(context, wanted).load('address,rowIndex,columnIndex,rowCount,columnCount');
    const sheet = range.worksheet.load('id,name');
    await context.sync();
    if (range.isNullObject) return null;
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns, address } = range;
    const cells: RosterCell[][] = [];
    while (cells.length < rows) {
      const count = Math.min(rowsABlock(columns), rows - cells.length);
      const block = range.getCell(cells.length, 0).getResizedRange(count - 1, columns - 1);
      for (const values of await readBlock(context, block)) cells.push(values);
      if (signal?.aborted) return null;
      onProgress?.(cells.length, rows);
    }
    return { place: { sheetId: sheet.id, row, column, rows, columns }, sheet: sheet.name, address, cells };
  });
