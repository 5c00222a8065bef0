import { describe, expect, it } from 'vitest';
import { Decimal, evaluateBudget, STANDARD_SCENARIOS, text, type Budget, type BudgetLine } from 'training-subsidy-core';
import { EMPTY_BUDGET, newLine } from '../../../../addin/taskpane/budget/edits';
import type { Drafted } from '../../../../addin/taskpane/budget/history/use-history';
import { weightsOf } from '../../../../addin/taskpane/budget/spread/weights';

const line = (id: string, count: number, change: Partial<BudgetLine> = {}): BudgetLine => ({
  ...newLine(EMPTY_BUDGET, 'internalTraining', 2027),
  id,
  quantity: { value: String(count) },
  basis: text('', ''),
  ...change,
});
const budget: Budget = {
  ...EMPTY_BUDGET,
  lines: [
    line('1-1-2027', 10),
    line('1-2-2027', 5),
    line('2-1-2027', 100),
    line('1-3-2027', 7, { probability: { value: '1' } }),
    line('B1', 1),
  ],
};
const evaluation = evaluateBudget(budget, STANDARD_SCENARIOS[1]!);
const drafted = (paid: readonly number[]) =>
  ({
    origins: [
      ['1-1-2027', 0],
      ['1-2-2027', 0],
      ['1-3-2027', 0],
      ['2-1-2027', 1],
    ],
    paidByList: paid.map((one) => new Decimal(one)),
  }) as unknown as Drafted;

describe('how the total follows the rosters', () => {
  it('lines of a roster follow it; held ones and those put in by hand stay', () => {
    const { weights, fixed } = weightsOf(evaluation, drafted([4_500, 60_000]));
    expect(weights).toEqual([2, 1]);
    expect(fixed.toNumber()).toBe(7 * 600 + 600);
    const again = 2 * 4_500 + 60_000 + fixed.toNumber();
    expect(again).toBe(evaluation.total.toNumber());
  });

  it('nothing follows a roster that paid nothing', () => {
    const { weights, fixed } = weightsOf(evaluation, drafted([4_500, 0]));
    expect(weights).toEqual([2, 0]);
    expect(fixed.toNumber()).toBe(7 * 600 + 600 + 60_000);
  });
});
