import type { Cell } from 'training-subsidy-core';
import type { RangePart } from '../../excel';

/** The cells behind an argument: a whole range, of which some rows are known. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly firstRow: number;
  /** From `firstRow` on. */
  readonly values: readonly (readonly Cell[])[];
}

export const fromPart = ({ rows, columns, firstRow, values }: RangePart): Matrix => ({
  rows,
  columns,
  firstRow,
  values,
});

export const fromValues = (values: readonly (readonly Cell[])[]): Matrix => ({
  rows: values.length,
  columns: values[0]?.length ?? 0,
  firstRow: 0,
  values,
});

export const isSingle = ({ rows, columns }: Pick<Matrix, 'rows' | 'columns'>): boolean => rows <= 1 && columns <= 1;

/** One cell; a single cell stretches over any range. */
export function at(matrix: Matrix, row: number, column: number): Cell {
  return isSingle(matrix) ? matrix.values[0]?.[0] : matrix.values[row - matrix.firstRow]?.[column];
}
