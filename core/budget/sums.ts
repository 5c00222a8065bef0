import type { Text } from '../text';
import { ZERO, type Decimal } from '../value/money';

/** What something comes to, and how often it was counted. Yuan. */
export interface BudgetSum {
  readonly title: Text;
  readonly count: number;
  readonly amount: Decimal;
}

/** An amount, and what it is summed up by: the key, which the title names. */
export interface Summand {
  readonly key: string;
  readonly title: Text;
  readonly amount: Decimal;
}

/** Sums by their keys, in the order in which these first come. */
export function sumsOf(summands: Iterable<Summand>): BudgetSum[] {
  const sums = new Map<string, BudgetSum>();
  for (const { key, title, amount } of summands) {
    const before = sums.get(key);
    sums.set(key, { title, count: (before?.count ?? 0) + 1, amount: (before?.amount ?? ZERO).plus(amount) });
  }
  return [...sums.values()];
}

/** What a value of a dimension comes to in two evaluations. */
export interface BudgetDifference {
  readonly title: Text;
  readonly before: Decimal;
  readonly after: Decimal;
  readonly difference: Decimal;
}

/** What sums of one title come to together: two payees may share a name. */
const byTitle = (sums: readonly BudgetSum[]): ReadonlyMap<string, Decimal> =>
  new Map(
    sumsOf(sums.map((sum) => ({ ...sum, key: sum.title['zh-CN'] }))).map((sum) => [sum.title['zh-CN'], sum.amount]),
  );

/** Two sets of sums beside each other; what one lacks is nothing there. */
export function differences(before: readonly BudgetSum[], after: readonly BudgetSum[]): BudgetDifference[] {
  const titles = new Map([...before, ...after].map(({ title }) => [title['zh-CN'], title]));
  const [ones, others] = [byTitle(before), byTitle(after)];
  return [...titles].map(([key, title]) => {
    const [one, other] = [ones.get(key) ?? ZERO, others.get(key) ?? ZERO];
    return { title, before: one, after: other, difference: other.minus(one) };
  });
}
