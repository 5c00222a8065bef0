import { dateToSerial } from 'hucre';
import type { Sheet } from 'hucre/xlsx';
import { fillMerged, type RosterCell } from 'training-subsidy-core';
import { openFile } from './open-file';

/** The cells of a sheet as Excel hands them out: a date is its serial number, an error is marked. From A1 on. */
export interface SheetCells {
  readonly sheet: string;
  readonly cells: readonly (readonly RosterCell[])[];
}

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

function cellOf(value: unknown): RosterCell {
  if (value instanceof Date) return dateToSerial(value);
  if (typeof value === 'string') return ERROR.test(value) ? { error: value } : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : '';
}

/** Rows as long as each other, as recognising a table wants them. */
function cellsOf({ name, rows, merges = [] }: Sheet): SheetCells {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const cells = rows.map((row) => Array.from({ length: width }, (_, i) => cellOf(row[i])));
  const merged = merges.map(({ startRow, endRow, startCol, endCol }) => ({
    row: startRow,
    column: startCol,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }));
  return { sheet: name, cells: fillMerged(cells, merged) };
}

/** The sheets of an .xlsx file, hidden ones too: a claim there was made all the same. Raises FileProblem. */
export async function readSheetCells(bytes: Uint8Array): Promise<SheetCells[]> {
  const file = await openFile(bytes, { readStyles: true });
  return file.sheets.map(cellsOf);
}
