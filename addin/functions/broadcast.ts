import { raise } from 'training-subsidy-core';
import { asCell, toCustomFunctionsError } from './cell-error';
import type { Input, Scalar } from './declaration';

type Matrix = readonly (readonly unknown[])[];

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** What a call answers: bare for bare arguments, else a matrix whose cells may be errors. */
export type Answer = Scalar | (Scalar | CustomFunctions.Error)[][];

const isMatrix = (raw: unknown): raw is Matrix => Array.isArray(raw);

const shapeOf = (matrix: Matrix): Shape => ({ rows: matrix.length, columns: matrix[0]?.length ?? 0 });

const isSingle = ({ rows, columns }: Shape): boolean => rows <= 1 && columns <= 1;

const written = ({ rows, columns }: Shape): string => `${rows}×${columns}`;

/** The shape of the answer: that of all ranges larger than one cell. Raises SHAPES_DIFFER naming the first two. */
function commonShape(matrices: readonly Matrix[]): Shape {
  const [first, ...rest] = matrices.map(shapeOf).filter((shape) => !isSingle(shape));
  if (first === undefined) return { rows: 1, columns: 1 };
  const other = rest.find((shape) => written(shape) !== written(first));
  return other === undefined ? first : raise('SHAPES_DIFFER', { first: written(first), second: written(other) });
}

function at(raw: unknown, row: number, column: number): unknown {
  if (!isMatrix(raw)) return raw;
  return isSingle(shapeOf(raw)) ? raw[0]?.[0] : raw[row]?.[column];
}

/**
 * Calls `answer` once for every cell of the ranges among the arguments. A bare or one-cell call that fails throws a
 * CustomFunctions.Error; in a larger range the error stays in its cell.
 *
 * @param isRange tells the arguments that are ranges by nature: they are handed over whole, and do not stretch the answer
 */
export function broadcast(
  raw: readonly unknown[],
  isRange: (position: number) => boolean,
  answer: (inputs: readonly Input[]) => Scalar,
): Answer {
  const inputsAt = (row: number, column: number): Input[] =>
    raw.map((argument, i) => (isRange(i) ? [argument].flat(2).map(asCell) : asCell(at(argument, row, column))));
  try {
    const stretching = raw.filter((argument, i): argument is Matrix => isMatrix(argument) && !isRange(i));
    const shape = commonShape(stretching);
    if (!isSingle(shape)) return fill(shape, (row, column) => answer(inputsAt(row, column)));
    const single = answer(inputsAt(0, 0));
    return stretching.length === 0 ? single : [[single]];
  } catch (error) {
    throw toCustomFunctionsError(error);
  }
}

function fill({ rows, columns }: Shape, cell: (row: number, column: number) => Scalar) {
  const kept = (row: number, column: number) => {
    try {
      return cell(row, column);
    } catch (error) {
      return toCustomFunctionsError(error);
    }
  };
  return Array.from({ length: rows }, (_r, row) => Array.from({ length: columns }, (_c, column) => kept(row, column)));
}
