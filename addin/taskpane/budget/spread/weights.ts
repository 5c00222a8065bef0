import { Decimal, type Evaluation } from 'training-subsidy-core';
import type { Drafted } from '../history/use-history';

/** How a budget’s total follows what its rosters come to. */
export interface Weights {
  /** For each roster: how much of the budget one yuan that it pays makes. */
  readonly weights: readonly number[];
  /** What of the total does not follow any roster. Yuan. */
  readonly fixed: Decimal;
}

/** Lines drafted from a roster follow it; those of held rows and those put in by hand stay as they are. */
export function weightsOf({ lines, total }: Evaluation, { origins, paidByList }: Drafted): Weights {
  const listOf = new Map(origins);
  const sums = paidByList.map(() => new Decimal(0));
  for (const valued of lines) {
    const list = listOf.get(valued.line.id);
    if (valued.status !== 'priced' || list === undefined || valued.line.probability !== null) continue;
    sums[list] = (sums[list] ?? new Decimal(0)).plus(valued.amount);
  }
  const isPaid = (list: number): boolean => paidByList[list]?.isZero() === false;
  const following = sums.filter((_, list) => isPaid(list)).reduce((so, sum) => so.plus(sum), new Decimal(0));
  return {
    weights: sums.map((sum, list) => (isPaid(list) ? sum.dividedBy(paidByList[list] ?? 1).toNumber() : 0)),
    fixed: total.minus(following),
  };
}
