import { useMemo, useState } from 'react';
import {
  differences,
  STANDARD_SCENARIOS,
  sumsBy,
  type BudgetDifference,
  type Evaluation,
  type Scenario,
} from 'training-subsidy-core';
import type { ActualAnswer } from '../history/tasks';
import type { History } from '../history/use-history';
import type { Evaluations } from '../use-evaluations';
import { useToldTask } from '../use-told-task';

type BudgetDimension = 'kind' | 'department' | 'party';

/** A scenario of the user’s own beside the base: on the budget, and on the rosters where they were asked. */
export interface WhatIfShown {
  readonly scenario: Scenario;
  readonly budget: Readonly<Record<BudgetDimension, readonly BudgetDifference[]>>;
  readonly rosters: ActualAnswer | null;
}

const isStandardScenario = ({ id }: Scenario): boolean => STANDARD_SCENARIOS.some((one) => one.id === id);

function onBudget({ entries: before }: Evaluation, { entries: after }: Evaluation): WhatIfShown['budget'] {
  const by = (dimension: BudgetDimension) => differences(sumsBy(before, dimension), sumsBy(after, dimension));
  return { kind: by('kind'), department: by('department'), party: by('party') };
}

/** What the policy changed in the chosen scenario makes; null while there is none of the user’s own. */
export function useWhatIf({ all, base }: Evaluations, history: History) {
  const [chosen, choose] = useState<string | null>(null);
  const actual = useToldTask('budget-actual');
  const [asked, ask] = useState<{ readonly figures: Scenario['figures']; readonly answer: ActualAnswer } | null>(null);
  const own = all.map(({ scenario: one }) => one).filter((one) => !isStandardScenario(one));
  const scenario = own.find(({ id }) => id === chosen) ?? own[0] ?? null;
  const evaluation = all.find((one) => one.scenario === scenario) ?? null;
  const shown = useMemo(
    (): WhatIfShown | null =>
      evaluation && {
        scenario: evaluation.scenario,
        budget: onBudget(base, evaluation),
        rosters: asked?.figures === evaluation.scenario.figures ? asked.answer : null,
      },
    [base, evaluation, asked],
  );
  const askRosters = async () => {
    if (scenario === null) return;
    const lists = await history.current();
    if (lists === null) return;
    const { figures } = scenario;
    actual.run({ lists: lists.rosters, figures }, (answer) => ask({ figures, answer }));
  };
  return { own, shown, choose, askRosters, state: actual.state, cancel: actual.cancel };
}

export type WhatIf = ReturnType<typeof useWhatIf>;
