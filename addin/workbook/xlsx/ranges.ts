/** A rectangle of cells; rows and columns count from 0. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d+)$/i;

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `A1` or `A1:C3`, without a sheet. */
export const parseRange = (reference: string): CellRange | undefined => {
  const [first = '', last = first] = reference.split(':');
  const from = CELL.exec(first);
  const to = CELL.exec(last);
  if (from === null || to === null) return undefined;
  const row = Number(from[2]) - 1;
  const column = columnNumber(from[1] ?? '');
  return { row, column, rows: Number(to[2]) - row, columns: columnNumber(to[1] ?? '') - column + 1 };
};

export const columnLetters = (column: number): string =>
  (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

export const cellReference = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

export const rangeReference = ({ row, column, rows, columns }: CellRange): string =>
  `${cellReference(row, column)}:${cellReference(row + rows - 1, column + columns - 1)}`;
