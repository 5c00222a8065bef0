import { lookupKey, type Budget, type Table } from 'training-subsidy-core';
import { wholePeriod } from '../../whole-period';
import type { FoundProblem } from './found-cells';
import { readAssumptions } from './read-assumptions';
import { readPlan, type AssumptionIds } from './read-plan';

export type { FoundProblem } from './found-cells';

export interface FoundBudget {
  readonly budget: Budget;
  /** What could not be read as it stands; nothing is left out without one. */
  readonly problems: readonly FoundProblem[];
}

/** As an id is written, else as it was meant. */
function idsOf(ids: readonly string[]): AssumptionIds {
  const exact = new Set(ids);
  const meant = new Map(ids.map((id) => [lookupKey(id), id]));
  return (typed) => (exact.has(typed) ? typed : meant.get(lookupKey(typed)));
}

/** The budget that the sheets of plan and assumptions hold, from the values of their cells from A1 on, in either language. */
export function readBudget(plan: Table, assumptions: Table): FoundBudget {
  const { problems: ofAssumptions, ...found } = readAssumptions(assumptions);
  const ids = idsOf(found.assumptions.map(({ id }) => id));
  const { title, period, lines, problems: ofPlan } = readPlan(plan, ids);
  const budget: Budget = { title, ...(period ?? wholePeriod()), lines, ...found };
  return { budget, problems: [...ofPlan, ...ofAssumptions] };
}
