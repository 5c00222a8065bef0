import type { CellsLook } from './cells-look';
import type { CellValue } from './selection';

/** Columns that the add-in writes beside a table of the user's. */
export interface ColumnsContent {
  readonly sheetId: string;
  /** The header's row and the first column, from 0. */
  readonly row: number;
  readonly column: number;
  /** The header first; rows without a result hold blanks. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Rows and columns of the sheet. */
  readonly looks: readonly CellsLook[];
  /** Whether the add-in wrote this header, and this row below one; blank rows are not asked about. */
  readonly isOwnHeader: (cells: readonly CellValue[]) => boolean;
  readonly isOwnRow: (cells: readonly CellValue[]) => boolean;
}
