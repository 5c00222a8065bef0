/** Rectangles of cells. */
import type { Area } from '../../grid';

export const lastRow = (area: Area) => area.row + area.rows - 1;
export const lastColumn = (area: Area) => area.column + area.columns - 1;
export const cellCount = (area: Area) => area.rows * area.columns;

export const sameArea = (a: Area, b: Area) =>
  a.sheetId === b.sheetId && a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** The cells from (row, column) of the sheet to (lastRow, lastColumn). */
const between = (sheetId: string, row: number, column: number, endRow: number, endColumn: number): Area => ({
  sheetId,
  row,
  column,
  rows: endRow - row + 1,
  columns: endColumn - column + 1,
});

export const bounding = (a: Area, b: Area): Area =>
  between(
    a.sheetId,
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );

export function intersection(a: Area, b: Area): Area | null {
  if (a.sheetId !== b.sheetId) return null;
  const common = between(
    a.sheetId,
    Math.max(a.row, b.row),
    Math.max(a.column, b.column),
    Math.min(lastRow(a), lastRow(b)),
    Math.min(lastColumn(a), lastColumn(b)),
  );
  return common.rows > 0 && common.columns > 0 ? common : null;
}

/** A part of the area, given by offsets from its first cell. */
export const part = (area: Area, row: number, column: number, rows: number, columns: number): Area => ({
  sheetId: area.sheetId,
  row: area.row + row,
  column: area.column + column,
  rows,
  columns,
});

export const firstCell = (area: Area) => part(area, 0, 0, 1, 1);
