import {
  findingSentence,
  isBlank,
  raise,
  VERDICT_WORDS,
  type Cell,
  type RosterCell,
  type RowResult,
  type Table,
  type Text,
} from 'training-subsidy-core';
import { CellError, cellOrError, toCustomFunctionsError } from './cell-error';
import type { Described } from './declaration';
import { explanation } from './explanation';

/** A function that checks a whole roster: one row of four cells for each row under the header. */
export interface RosterFunction extends Described {
  /** The clauses that it checks, and their document. */
  readonly basis: Text;
  readonly check: (roster: Table, others: readonly (Table | null)[]) => readonly (RowResult | null)[];
}

type ResultRow = [verdict: string, payable: number | string, held: number | string, reasons: string];

const BLANK_ROW: ResultRow = ['', '', '', ''];

function reasons({ findings, sum }: RowResult): string {
  const found = findings.map((finding) => findingSentence(finding)['zh-CN']);
  const worked = sum === null || sum.steps.length === 0 ? [] : [explanation(sum, 'zh-CN')];
  return [...found, ...worked].join('；');
}

function resultRow(result: RowResult | null): ResultRow {
  if (result === null) return BLANK_ROW;
  const { verdict, payable, held } = result;
  return [VERDICT_WORDS[verdict]['zh-CN'], payable.toNumber(), held.toNumber(), reasons(result)];
}

/** Older desktop versions hand a blank cell over as 0. */
const isEmptyCell = (cell: RosterCell): boolean => cell === 0 || (typeof cell !== 'object' && isBlank(cell as Cell));

/** A raw argument as a table; null where it is absent or wholly blank. */
function asTable(raw: unknown): Table | null {
  const rows: unknown[] = Array.isArray(raw) ? raw : [raw];
  const table = rows.map((row): RosterCell[] => (Array.isArray(row) ? row.map(cellOrError) : [cellOrError(row)]));
  const only = table.length === 1 && table[0]?.length === 1 ? table[0][0] : undefined;
  // An error in place of a whole table is passed on, as it is in place of a cell.
  if (typeof only === 'object' && only !== null) throw new CellError(only.error);
  return table.every((row) => row.every(isEmptyCell)) ? null : table;
}

/** A roster function as Excel calls it. */
export const rosterCallable =
  ({ args, check }: RosterFunction) =>
  (...raw: readonly unknown[]): ResultRow[] => {
    try {
      const [roster, ...others] = args.map((_, i) => asTable(raw[i]));
      const label = args[0]?.[1].label;
      if (!roster) return label ? raise('BLANK', { name: label }) : [];
      const rows = check(roster, others).map(resultRow);
      return rows.length > 0 ? rows : [BLANK_ROW];
    } catch (error) {
      throw toCustomFunctionsError(error);
    }
  };
