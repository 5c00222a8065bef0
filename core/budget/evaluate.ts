import { departmentsText } from '../roster/booking';
import { PARTIES, type Department, type Party } from '../policy/figure';
import type { ClauseId } from '../policy/clause';
import { text, type Text } from '../text';
import { ZERO, type Decimal } from '../value/money';
import type { Budget, Scenario } from './budget';
import { LINE_KINDS, type LineKindId } from './kinds';
import { valueLine, type OpenLine, type PricedLine, type ValuedLine } from './line';

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

export const sumOf = (entries: readonly Pick<BudgetEntry, 'amount'>[]): Decimal =>
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

export interface BudgetSum {
  readonly title: Text;
  readonly count: number;
  readonly amount: Decimal;
}

/** Sums by one of the dimensions, in the order in which its values first come; years in theirs. */
export function sumsBy(entries: readonly BudgetEntry[], dimension: Dimension): BudgetSum[] {
  const sums = new Map<string, BudgetSum>();
  for (const entry of entries) {
    const title = TITLES[dimension](entry);
    const before = sums.get(title['zh-CN']) ?? { title, count: 0, amount: ZERO };
    sums.set(title['zh-CN'], { title, count: before.count + 1, amount: before.amount.plus(entry.amount) });
  }
  const all = [...sums.values()];
  const isYears = dimension === 'year' || dimension === 'eventYear';
  return isYears ? all.sort((a, b) => Number(a.title['zh-CN']) - Number(b.title['zh-CN'])) : all;
}

/** What a value of a dimension comes to in two evaluations. */
export interface BudgetDifference {
  readonly title: Text;
  readonly before: Decimal;
  readonly after: Decimal;
  readonly difference: Decimal;
}

/** What sums of one title come to together: two payees may share a name. */
function amountsByTitle(sums: readonly BudgetSum[]): ReadonlyMap<string, Decimal> {
  const amounts = new Map<string, Decimal>();
  for (const { title, amount } of sums) {
    amounts.set(title['zh-CN'], (amounts.get(title['zh-CN']) ?? ZERO).plus(amount));
  }
  return amounts;
}

/** Two sets of sums beside each other; what one lacks is nothing there. */
export function differences(before: readonly BudgetSum[], after: readonly BudgetSum[]): BudgetDifference[] {
  const titles = new Map([...before, ...after].map(({ title }) => [title['zh-CN'], title]));
  const [ones, others] = [amountsByTitle(before), amountsByTitle(after)];
  return [...titles].map(([key, title]) => {
    const [one, other] = [ones.get(key) ?? ZERO, others.get(key) ?? ZERO];
    return { title, before: one, after: other, difference: other.minus(one) };
  });
}
