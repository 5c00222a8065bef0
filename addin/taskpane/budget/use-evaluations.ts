import { useMemo } from 'react';
import { evaluateBudget, STANDARD_SCENARIOS, type Budget, type Evaluation, type Scenario } from 'training-subsidy-core';

/** The budget in each of its scenarios. */
export interface Evaluations {
  readonly all: readonly Evaluation[];
  /** The scenario that others are held against. */
  readonly base: Evaluation;
}

/** The base of the budget, or the usual one where it has none. */
const baseOf = ({ scenarios }: Budget): Scenario =>
  scenarios.find(({ id }) => id === 'base') ?? (STANDARD_SCENARIOS[1] as Scenario);

function evaluationsOf(budget: Budget): Evaluations {
  const all = budget.scenarios.map((scenario) => evaluateBudget(budget, scenario));
  const base = baseOf(budget);
  return { all, base: all.find(({ scenario }) => scenario === base) ?? evaluateBudget(budget, base) };
}

/** Worked out once for a budget, however often the page is drawn: hundreds of lines take a while. */
export const useEvaluations = (budget: Budget): Evaluations => useMemo(() => evaluationsOf(budget), [budget]);
