import { useState } from 'react';
import type { Budget } from 'training-subsidy-core';
import { EMPTY_BUDGET } from './edits';

/** The budget in hand; each change can be taken back. */
export function useBudget() {
  const [steps, setSteps] = useState<readonly Budget[]>([EMPTY_BUDGET]);
  return {
    budget: steps.at(-1) ?? EMPTY_BUDGET,
    canUndo: steps.length > 1,
    change: (edit: (budget: Budget) => Budget) =>
      setSteps((before) => [...before, edit(before.at(-1) ?? EMPTY_BUDGET)]),
    undo: () => setSteps((before) => (before.length > 1 ? before.slice(0, -1) : before)),
  };
}

export type BudgetInHand = ReturnType<typeof useBudget>;
