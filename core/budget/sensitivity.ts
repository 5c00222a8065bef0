import type { Assumption, Budget, Scenario, Written } from './budget';
import { evaluateBudget } from './evaluate';
import type { Decimal } from '../value/money';

/** What the total comes to when one assumption is at its low or its high, all others as they are. Yuan. */
export interface Sensitivity {
  readonly assumption: Assumption;
  readonly low: Decimal;
  readonly high: Decimal;
  /** How far apart both are. */
  readonly swing: Decimal;
}

/** The assumptions that move the total, the strongest first; one without a range moves nothing. */
export function sensitivity(budget: Budget, scenario: Scenario): Sensitivity[] {
  const totalWith = (id: string, value: Written): Decimal =>
    evaluateBudget(budget, { ...scenario, values: { ...scenario.values, [id]: value } }).total;
  const all = budget.assumptions.flatMap((assumption): Sensitivity[] => {
    const { id, base } = assumption;
    const [low, high] = [assumption.low ?? base, assumption.high ?? base];
    if (low === null || high === null || low === high) return [];
    const [least, most] = [totalWith(id, low), totalWith(id, high)];
    return [{ assumption, low: least, high: most, swing: most.minus(least).abs() }];
  });
  return all.filter(({ swing }) => !swing.isZero()).sort((a, b) => b.swing.comparedTo(a.swing));
}
