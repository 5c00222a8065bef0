import { ZERO, type Decimal } from '../value/money';
import type { Assumption, Budget, Scenario, Written } from './budget';
import { valueLine, type ValuedLine } from './line';
import { assumptionsOf } from './terms';

/** What the total comes to when one assumption is at its low or its high, all others as they are. Yuan. */
export interface Sensitivity {
  readonly assumption: Assumption;
  readonly low: Decimal;
  readonly high: Decimal;
  /** How far apart both are. */
  readonly swing: Decimal;
}

const totalOf = (lines: readonly ValuedLine[]): Decimal =>
  lines.reduce((sum, line) => (line.status === 'priced' ? sum.plus(line.amount) : sum), ZERO);

/** The assumptions that move the total, the strongest first; one without a range moves nothing. */
export function sensitivity(budget: Budget, scenario: Scenario): Sensitivity[] {
  const lines = budget.lines.map((line) => ({
    valued: valueLine(line, budget, scenario),
    restsOn: new Set(assumptionsOf(line)),
  }));
  const all = budget.assumptions.flatMap((assumption): Sensitivity[] => {
    const { id, base } = assumption;
    const [low, high] = [assumption.low ?? base, assumption.high ?? base];
    if (low === null || high === null || low === high) return [];
    // Lines that do not rest on it stay as they are: a budget of hundreds is not worked out twice for each assumption.
    const totalWith = (value: Written): Decimal => {
      const moved = { ...scenario, values: { ...scenario.values, [id]: value } };
      return totalOf(
        lines.map(({ valued, restsOn }) => (restsOn.has(id) ? valueLine(valued.line, budget, moved) : valued)),
      );
    };
    const [least, most] = [totalWith(low), totalWith(high)];
    return [{ assumption, low: least, high: most, swing: most.minus(least).abs() }];
  });
  return all.filter(({ swing }) => !swing.isZero()).sort((a, b) => b.swing.comparedTo(a.swing));
}
