import { isUnavailable, ProblemError, type Cell, type Payout, type Problem, type Text } from 'training-subsidy-core';
import {
  answer,
  asCell,
  CellError,
  type Argument,
  type Input,
  type Scalar,
  type WorksheetFunction,
} from '../../functions';
import type { FormulaCall, Operand } from './formula';
import { at, fromValues, isSingle, type Matrix } from './matrix';

/** How one result came about, or why there is none. */
export type Outcome =
  | { readonly kind: 'payout'; readonly payout: Payout }
  | { readonly kind: 'value'; readonly value: Scalar }
  | { readonly kind: 'problem'; readonly problem: Problem }
  /** An argument's cell holds an error, which the function passes on. */
  | { readonly kind: 'cell-error'; readonly code: string; readonly argument: Text }
  /** Some arguments are expressions that Excel alone can work out. */
  | { readonly kind: 'unreadable'; readonly arguments: readonly Text[] };

/** An argument as it stands in the formula, with the value that was read for one result. */
export interface ShownArgument {
  readonly name: string;
  readonly argument: Argument;
  readonly source: string;
  /** Whether the source leads elsewhere: to a cell, a name, an expression. */
  readonly refers: boolean;
  /** Undefined where it is blank, null where it cannot be read. */
  readonly cell: Cell | null;
}

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** A call of the formula, with everything that can be said about each of its results. */
export interface Explained {
  readonly declared: WorksheetFunction;
  readonly source: string;
  readonly isWhole: boolean;
  /** How many results the call has. */
  readonly shape: Shape;
  /** The rows of which the values were read. */
  readonly known: { readonly first: number; readonly count: number };
  readonly outcome: (row: number, column: number) => Outcome;
  readonly arguments: (row: number, column: number) => readonly ShownArgument[];
}

const ONE: Shape = { rows: 1, columns: 1 };

/** What was read for each reference of the formula; null where Excel could not give it. */
export type ReadCells = ReadonlyMap<Operand, Matrix | null>;

interface Filled {
  readonly name: string;
  readonly argument: Argument;
  readonly source: string;
  readonly refers: boolean;
  /** Null where it cannot be read. */
  readonly matrix: Matrix | null;
}

/** Makes a call explain itself from the cells that were read for it. */
export function explain(call: FormulaCall, read: ReadCells): Explained {
  const filled = fill(call, read);
  const shape = shapeOf(filled);
  return {
    declared: call.declared,
    source: call.source,
    isWhole: call.isWhole,
    shape: 'problem' in shape ? ONE : shape,
    known: knownRows(filled, 'problem' in shape ? ONE : shape),
    outcome: (row, column) =>
      'problem' in shape
        ? { kind: 'problem', problem: shape.problem }
        : outcomeOf(call.declared, filled, (matrix) => at(matrix, row, column)),
    arguments: (row, column) =>
      filled.map(({ matrix, ...shown }) => ({ ...shown, cell: matrix && at(matrix, row, column) })),
  };
}

const BLANK = fromValues([[undefined]]);

const fill = ({ declared, operands }: FormulaCall, read: ReadCells): readonly Filled[] =>
  declared.args.map(([name, argument], i) => {
    const operand = operands[i];
    if (operand === undefined) return { name, argument, source: '', refers: false, matrix: BLANK };
    const { source, kind } = operand;
    return { name, argument, source, refers: kind !== 'cells', matrix: matrixOf(operand, read) };
  });

function matrixOf(operand: Operand, read: ReadCells): Matrix | null {
  switch (operand.kind) {
    case 'cells':
      return fromValues(operand.values);
    case 'reference':
      return read.get(operand) ?? null;
    case 'call':
      return resultsOf(explain(operand.call, read));
    case 'unreadable':
      return null;
  }
}

/** The results of an inner call as the outer one receives them; null where one of them cannot be known. */
function resultsOf({ shape, known, outcome }: Explained): Matrix | null {
  const values: Cell[][] = [];
  for (let row = known.first; row < known.first + known.count; row++) {
    const cells = Array.from({ length: shape.columns }, (_, column) => resultOf(outcome(row, column)));
    if (cells.includes(null)) return null;
    values.push(cells as Cell[]);
  }
  return { ...shape, firstRow: known.first, values };
}

/** The error that the cell shows for a problem. */
export const errorShown = (problem: Problem): string => (isUnavailable(problem) ? '#N/A' : '#VALUE!');

function resultOf(outcome: Outcome): Cell | null {
  switch (outcome.kind) {
    case 'payout':
      return outcome.payout.amount.toNumber();
    case 'value':
      return outcome.value;
    case 'problem':
      return errorShown(outcome.problem);
    case 'cell-error':
      return outcome.code;
    case 'unreadable':
      return null;
  }
}

const stretching = (filled: readonly Filled[]): readonly Matrix[] =>
  filled
    .filter(({ argument }) => argument.readRange === undefined)
    .map(({ matrix }) => matrix)
    .filter((matrix) => matrix !== null)
    .filter((matrix) => !isSingle(matrix));

const written = ({ rows, columns }: Shape): string => `${rows}×${columns}`;

/** The shape that all ranges larger than a cell share, or the problem that they share none. */
function shapeOf(filled: readonly Filled[]): Shape | { readonly problem: Problem } {
  const [first, ...rest] = stretching(filled);
  if (first === undefined) return ONE;
  const other = rest.find((matrix) => written(matrix) !== written(first));
  if (other === undefined) return { rows: first.rows, columns: first.columns };
  return { problem: { code: 'SHAPES_DIFFER', first: written(first), second: written(other) } };
}

function knownRows(filled: readonly Filled[], shape: Shape): Explained['known'] {
  const matrices = stretching(filled);
  const first = Math.max(0, ...matrices.map(({ firstRow }) => firstRow));
  const end = Math.min(shape.rows, ...matrices.map(({ firstRow, values }) => firstRow + values.length));
  return { first, count: Math.max(0, end - first) };
}

function outcomeOf(declared: WorksheetFunction, filled: readonly Filled[], pick: (matrix: Matrix) => Cell): Outcome {
  const unreadable = filled.filter(({ matrix }) => matrix === null);
  if (unreadable.length > 0) {
    return { kind: 'unreadable', arguments: unreadable.map(({ argument }) => argument.label) };
  }
  let reading: Argument | undefined;
  try {
    const inputs = filled.map(({ argument, matrix }): Input => {
      reading = argument;
      if (matrix === null) return undefined;
      return argument.readRange ? matrix.values.flat().map(asCell) : asCell(pick(matrix));
    });
    return declared.kind === 'payout'
      ? { kind: 'payout', payout: declared.payout(inputs) }
      : { kind: 'value', value: answer(declared, inputs) };
  } catch (error) {
    if (error instanceof ProblemError) return { kind: 'problem', problem: error.problem };
    if (error instanceof CellError && reading) {
      return { kind: 'cell-error', code: error.code, argument: reading.label };
    }
    throw error;
  }
}
