import { departmentsText } from '../roster/booking';
import { PARTIES, type Department, type Party } from '../policy/figure';
import type { ClauseId } from '../policy/clause';
import { text, type Text } from '../text';
import { ZERO, type Decimal } from '../value/money';
import type { Budget, Scenario } from './budget';
import { LINE_KINDS, type LineKindId } from './kinds';
import { valueLine, type OpenLine, type PricedLine, type ValuedLine } from './line';
import { sumsOf, type BudgetSum } from './sums';

/** A payment of a budget, as one sums it up. Yuan. */
export interface BudgetEntry {
  readonly line: string;
  readonly kind: LineKindId;
  readonly departments: readonly Department[];
  readonly party: Party | null;
  readonly eventYear: number;
  /** In which it is paid. */
  readonly year: number;
  readonly amount: Decimal;
  readonly isAfterCheck: boolean;
  readonly clauses: readonly ClauseId[];
}

/** A budget in one scenario. */
export interface Evaluation {
  readonly scenario: Scenario;
  readonly lines: readonly ValuedLine[];
  readonly entries: readonly BudgetEntry[];
  /** Lines without a sum: no part of the total, and no zero. */
  readonly open: readonly OpenLine[];
  readonly total: Decimal;
}

const entriesOf = ({ line, departments, party, payments }: PricedLine): BudgetEntry[] =>
  payments.map(({ year, amount, isAfterCheck, payout }) => ({
    line: line.id,
    kind: line.kind,
    departments,
    party,
    eventYear: line.year,
    year,
    amount,
    isAfterCheck,
    clauses: payout.clauses,
  }));

const sumOf = (entries: readonly Pick<BudgetEntry, 'amount'>[]): Decimal =>
  entries.reduce((sum, { amount }) => sum.plus(amount), ZERO);

/** All lines of a budget with their sums. */
export function evaluateBudget(budget: Budget, scenario: Scenario): Evaluation {
  const lines = budget.lines.map((line) => valueLine(line, budget, scenario));
  const entries = lines.flatMap((line) => (line.status === 'priced' ? entriesOf(line) : []));
  const open = lines.flatMap((line) => (line.status === 'open' ? [line] : []));
  return { scenario, lines, entries, open, total: sumOf(entries) };
}

export type Dimension = 'kind' | 'department' | 'party' | 'eventYear' | 'year';

type Placed = Pick<BudgetEntry, 'kind' | 'departments' | 'party' | 'eventYear' | 'year'>;

const TITLES: Readonly<Record<Dimension, (entry: Placed) => Text>> = {
  kind: ({ kind }) => LINE_KINDS[kind].title,
  department: departmentsText,
  party: ({ party }) => PARTIES[party ?? 'applicant'],
  eventYear: ({ eventYear }) => text(String(eventYear), String(eventYear)),
  year: ({ year }) => text(String(year), String(year)),
};

/** Sums by one of the dimensions, in the order in which its values first come; years in theirs. */
export function sumsBy(entries: readonly BudgetEntry[], dimension: Dimension): BudgetSum[] {
  const all = sumsOf(
    entries.map((entry) => {
      const title = TITLES[dimension](entry);
      return { key: title['zh-CN'], title, amount: entry.amount };
    }),
  );
  const isYears = dimension === 'year' || dimension === 'eventYear';
  return isYears ? all.sort((a, b) => Number(a.title['zh-CN']) - Number(b.title['zh-CN'])) : all;
}
