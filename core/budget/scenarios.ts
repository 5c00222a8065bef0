import { figuresOn, type FigureKey, type Figures } from '../policy/figures';
import { raise } from '../problem/problem';
import { text } from '../text';
import type { Day } from '../value/day';
import { Decimal } from '../value/money';
import type { Assumption, Budget, Scenario, Term } from './budget';

const NOTHING_CHANGED = { values: {}, figures: {} } as const;

/** The scenarios that every budget starts with. */
export const STANDARD_SCENARIOS: readonly Scenario[] = [
  { id: 'low', name: text('低', 'low'), column: 'low', ...NOTHING_CHANGED },
  { id: 'base', name: text('基准', 'base'), column: 'base', ...NOTHING_CHANGED },
  { id: 'high', name: text('高', 'high'), column: 'high', ...NOTHING_CHANGED },
];

/** The figures of that day, some of them as the scenario has them. */
export const scenarioFigures =
  ({ figures }: Pick<Scenario, 'figures'>, on: Day | null): Figures =>
  (key: FigureKey) => {
    const changed = figures[key];
    return changed === undefined ? figuresOn(on)(key) : new Decimal(changed);
  };

/** What an assumption is in a scenario; null while it is not known. */
export function assumed(assumption: Assumption, { values, column }: Scenario): Decimal | null {
  const written = values[assumption.id] ?? assumption[column] ?? assumption.base;
  return written === null ? null : new Decimal(written);
}

/** The numbers of the terms in a scenario. */
export type Terms = (term: Term) => Decimal;

/** Raises MISSING_STANDARD or BLANK for an assumption without a value, UNKNOWN_NAME for one that the budget does not have. */
export function termsOf(budget: Pick<Budget, 'assumptions'>, scenario: Scenario): Terms {
  const byId = new Map(budget.assumptions.map((one) => [one.id, one]));
  return (term) => {
    if ('value' in term) return new Decimal(term.value);
    const assumption =
      byId.get(term.assumption) ?? raise('UNKNOWN_NAME', { name: text('假设', 'assumption'), given: term.assumption });
    const code = assumption.standard === null ? 'BLANK' : 'MISSING_STANDARD';
    return assumed(assumption, scenario) ?? raise(code, { name: assumption.name });
  };
}
