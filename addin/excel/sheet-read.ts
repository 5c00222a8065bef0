import { fillMerged, type MergedArea, type RosterCell } from 'training-subsidy-core';
import { hasExcelApi, read } from './run';
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

/**
 * The Excel table in which the active cell lies, or else what is in use of the sheet (`current`); what is in use of the active
 * sheet, of the selection or of a sheet by its id; or cells that were read before.
 */
export type CellsWanted = 'current' | 'used' | 'selected' | { readonly usedOf: string } | CellsPlace;

/** Cells as they stood when they were read. */
export interface ReadCells {
  readonly place: CellsPlace;
  readonly sheet: string;
  /** With the sheet: `培训花名册!A1:R80`. */
  readonly address: string;
  /** Cells merged downwards hold the value of the first of them. */
  readonly cells: readonly (readonly RosterCell[])[];
  /** The active cell within them, from 0; null where it is elsewhere. */
  readonly cursor: { readonly row: number; readonly column: number } | null;
  /** Whether rows among them are hidden, by hand or by a filter: they were read like the others. */
  readonly hasHiddenRows: boolean;
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

const TABLES_OF_RANGE = '1.9';
const MERGED_AREAS = '1.13';

/** The table under the active cell; null where there is none, or an older Excel does not say. */
async function currentTable(context: Excel.RequestContext): Promise<Excel.Range | null> {
  if (!hasExcelApi(TABLES_OF_RANGE)) return null;
  const tables = context.workbook.getActiveCell().getTables(false).load('items/id');
  await context.sync();
  return tables.items[0]?.getRange() ?? null;
}

async function wantedRange(context: Excel.RequestContext, wanted: CellsWanted): Promise<Excel.Range> {
  const { workbook } = context;
  if (wanted === 'current') return (await currentTable(context)) ?? wantedRange(context, 'used');
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

/** Merged cells of a range, from its first cell on; none where Excel does not say. */
async function mergedAreas(context: Excel.RequestContext, range: Excel.Range): Promise<MergedArea[]> {
  if (!hasExcelApi(MERGED_AREAS)) return [];
  const found = range.getMergedAreasOrNullObject();
  found.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  await context.sync();
  if (found.isNullObject) return [];
  return found.areas.items.map(({ rowIndex, columnIndex, rowCount: rows, columnCount: columns }) => ({
    row: rowIndex - range.rowIndex,
    column: columnIndex - range.columnIndex,
    rows,
    columns,
  }));
}

/** The active cell within a range; null where it is outside. */
async function cursorIn(context: Excel.RequestContext, range: Excel.Range): Promise<ReadCells['cursor']> {
  const common = context.workbook.getActiveCell().load('address,rowIndex,columnIndex');
  const sheet = common.worksheet.load('id');
  const own = range.worksheet.load('id');
  await context.sync();
  const row = common.rowIndex - range.rowIndex;
  const column = common.columnIndex - range.columnIndex;
  const isInside = row >= 0 && column >= 0 && row < range.rowCount && column < range.columnCount;
  return sheet.id === own.id && isInside ? { row, column } : null;
}

/** Reads cells block by block. Null where there is nothing, or when the reading was given up. Raises ExcelFailure. */
export const readCells = (wanted: CellsWanted, { onProgress, signal }: ReadingSteps = {}): Promise<ReadCells | null> =>
  read(async (context) => {
    const range = (await wantedRange(context, wanted)).load('address,rowIndex,columnIndex,rowCount,columnCount');
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
    range.load('rowHidden');
    const merged = await mergedAreas(context, range);
    const cursor = await cursorIn(context, range);
    return {
      place: { sheetId: sheet.id, row, column, rows, columns },
      sheet: sheet.name,
      address,
      cells: merged.length > 0 ? fillMerged(cells, merged) : cells,
      cursor,
      hasHiddenRows: range.rowHidden !== false,
    };
  });
