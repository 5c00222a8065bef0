import { ExcelFailure, type FormulaCell, type RangePart, type RangeReference, type SelectedCell } from '../../excel';
import { explain, type Explained } from './explained';
import { callsIn, type FormulaCall, type Operand } from './formula';
import { fromPart, type Matrix } from './matrix';

/** Rows of a range that are read for an explanation. */
const MOST_ROWS = 2000;

export type ReadRange = (reference: RangeReference, firstRow: number, mostRows: number) => Promise<RangePart | null>;

/** Our calls in the formula of a cell, explained; empty where it holds none. */
export async function explainCell(cell: SelectedCell, readRange: ReadRange): Promise<readonly Explained[]> {
  if (cell.formula === null) return [];
  const calls = callsIn(cell.formula.formula, cell.sheet);
  const references = calls.flatMap(referencesOf);
  const matrices = await Promise.all(references.map(({ reference }) => matrixAt(reference, cell.formula, readRange)));
  const read = new Map<Operand, Matrix | null>(references.map(({ operand }, i) => [operand, matrices[i] ?? null]));
  return calls.map((call) => explain(call, read));
}

interface Referring {
  readonly operand: Operand;
  readonly reference: RangeReference;
}

const referencesOf = ({ operands }: FormulaCall): readonly Referring[] =>
  operands.flatMap((operand): readonly Referring[] => {
    if (operand.kind === 'call') return referencesOf(operand.call);
    return operand.kind === 'reference' ? [{ operand, reference: operand.reference }] : [];
  });

/** The part of the range that holds the row of the selected cell: the first rows, unless the cell lies further down. */
async function matrixAt(
  reference: RangeReference,
  formula: FormulaCell | null,
  readRange: ReadRange,
): Promise<Matrix | null> {
  const row = formula?.rowOffset ?? 0;
  try {
    const part = await readRange(reference, row < MOST_ROWS ? 0 : row, MOST_ROWS);
    return part && fromPart(part);
  } catch (error) {
    // No such sheet, name or address, as far as Excel tells an add-in.
    if (error instanceof ExcelFailure) return null;
    throw error;
  }
}
