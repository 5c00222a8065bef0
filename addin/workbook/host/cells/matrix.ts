/** Two-dimensional arrays as they come from the client. */
import type { Area, CellValue } from '../../grid';
import { invalidArgument } from '../errors';

export type Matrix<T> = T[][];

/** The value for every cell of the area: an array of its shape, or one value for all. */
export function toMatrix<T>(area: Area, value: unknown, check: (cell: unknown) => T): Matrix<T> {
  if (!Array.isArray(value)) {
    const cell = check(value);
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => cell));
  }
  if (value.length !== area.rows) throw wrongShape(area, value);
  return value.map((row: unknown) => {
    if (!Array.isArray(row) || row.length !== area.columns) throw wrongShape(area, value);
    return row.map(check);
  });
}

function wrongShape(area: Area, value: readonly unknown[]) {
  const first: unknown = value[0];
  const given = `${value.length} × ${Array.isArray(first) ? first.length : '?'}`;
  return invalidArgument(
    `给出的数组是 ${given}，与 ${area.rows} × ${area.columns} 的区域不符。`,
    `The array is ${given}, the range ${area.rows} × ${area.columns}.`,
  );
}

export function cellContent(cell: unknown): CellValue | null {
  if (cell === null || typeof cell === 'string' || typeof cell === 'boolean') return cell;
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  throw invalidArgument('单元格只接受文本、数字和逻辑值。', 'A cell takes text, numbers and booleans only.');
}

export function formatCode(cell: unknown): string | null {
  if (cell === null || typeof cell === 'string') return cell;
  throw invalidArgument('数字格式必须是文本。', 'A number format must be text.');
}

interface Block<T> {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly value: T;
}

/** Covers the matrix with few blocks of equal values: runs down each column, joined to the right where they agree. */
export function blocks<T>(matrix: Matrix<T>): Block<T>[] {
  const found: Block<T>[] = [];
  let open: Block<T>[] = [];
  for (let column = 0; column < (matrix[0]?.length ?? 0); column++) {
    const runs = columnRuns(matrix, column);
    if (open.length === runs.length && runs.every((run, index) => continues(open[index], run))) {
      open = open.map((block) => ({ ...block, columns: block.columns + 1 }));
    } else {
      found.push(...open);
      open = runs;
    }
  }
  return [...found, ...open];
}

const continues = <T>(block: Block<T> | undefined, run: Block<T>) =>
  block?.row === run.row && block.rows === run.rows && block.value === run.value;

function columnRuns<T>(matrix: Matrix<T>, column: number): Block<T>[] {
  const runs: Block<T>[] = [];
  let start = 0;
  for (let row = 1; row <= matrix.length; row++) {
    const value = matrix[start]?.[column] as T;
    if (row < matrix.length && matrix[row]?.[column] === value) continue;
    runs.push({ row: start, column, rows: row - start, columns: 1, value });
    start = row;
  }
  return runs;
}
