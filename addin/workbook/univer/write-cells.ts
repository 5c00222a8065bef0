import { CellValueType, isRealNum } from '@univerjs/core';
import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import type { CellValue } from '../grid';

const BLANK: ICellData = { v: null, t: null, f: null, si: null, p: null };

const textCell = (text: string): ICellData => ({
  ...BLANK,
  v: text,
  // A text that looks like a number would else be taken for one.
  t: isRealNum(text) ? CellValueType.FORCE_STRING : CellValueType.STRING,
});

/** What a cell is to hold from now on; its style stays. */
export const cellOf = (value: CellValue): ICellData => {
  if (typeof value === 'number') return { ...BLANK, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...BLANK, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value === '') return { ...BLANK };
  if (value.startsWith("'")) return textCell(value.slice(1));
  return value.startsWith('=') && value.length > 1 ? { ...BLANK, f: value } : textCell(value);
};

/** Content from the top left cell on, as the grid's own matrix; null leaves a cell out. */
export const matrixOf = (
  row: number,
  column: number,
  content: readonly (readonly (CellValue | null)[])[],
): IObjectMatrixPrimitiveType<ICellData> => {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  content.forEach((line, i) => {
    const cells: Record<number, ICellData> = {};
    line.forEach((value, j) => {
      if (value !== null) cells[column + j] = cellOf(value);
    });
    matrix[row + i] = cells;
  });
  return matrix;
};
