import { ProblemError, type Problem } from '../problem/problem';
import { ID_FAULTS, sentence } from '../problem/sentences';
import { isBlankIn, readCell, type Column, type RosterCell } from './column';
import { finding, worst, type Finding, type RowReference } from './finding';
import type { Columns, Placement } from './headers';

/** The values of a row by column key; null where the cell is blank, absent or unreadable. */
export type Fields<Cols extends Columns> = {
  readonly [Key in keyof Cols]: (Cols[Key] extends Column<infer Value> ? Value : never) | null;
};

/** A row on its way through the checks: what it says, and what was found so far. */
export interface Row<Cols extends Columns> {
  readonly reference: RowReference;
  readonly fields: Fields<Cols>;
  /** Keys of the cells that hold something which cannot be read. */
  readonly unreadable: ReadonlySet<string>;
  readonly findings: Finding[];
}

/** Whether the row's cell is blank or the column absent, in contrast to unreadable. */
export const isBlankField = <Cols extends Columns>(row: Row<Cols>, key: keyof Cols & string): boolean =>
  row.fields[key] === null && !row.unreadable.has(key);

export const isRejected = ({ findings }: { readonly findings: readonly Finding[] }): boolean =>
  worst(findings) === 'reject';

function unreadable(header: string, problem: Problem): Finding {
  if (problem.code === 'ID_INVALID') {
    return finding('ID_INVALID', 'reject', header, 'D9', { reason: ID_FAULTS[problem.fault] });
  }
  if (problem.code === 'ID_AS_NUMBER') {
    return finding('ID_AS_NUMBER', 'reject', header, 'D9', { given: problem.given });
  }
  return finding('BAD_VALUE', 'reject', header, 'D10', { reason: sentence(problem) });
}

/** Reads one row: a blank required cell is REQUIRED, what cannot be read is BAD_VALUE or a finding about the ID. */
export function readRow<Cols extends Columns>(
  columns: Cols,
  placement: Placement,
  cells: readonly RosterCell[],
  reference: RowReference,
): Row<Cols> {
  const findings: Finding[] = [];
  const unreadableKeys = new Set<string>();
  const readField = (key: string, column: Column): unknown => {
    const place = placement[key];
    const cell = place === undefined ? null : cells[place];
    if (isBlankIn(column, cell)) {
      if (column.required && !column.mayBeBlank) findings.push(finding('REQUIRED', 'reject', column.header, 'D10', {}));
      return null;
    }
    try {
      return readCell(column, cell);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      unreadableKeys.add(key);
      findings.push(unreadable(column.header, error.problem));
      return null;
    }
  };
  // A plain loop: rosters have tens of thousands of rows, and each has all columns.
  const fields: Record<string, unknown> = {};
  for (const key in columns) fields[key] = readField(key, columns[key] as Column);
  return { reference, fields: fields as Fields<Cols>, unreadable: unreadableKeys, findings };
}
