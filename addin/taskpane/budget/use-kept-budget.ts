import { useState } from 'react';
import type { Text } from 'training-subsidy-core';
import { ExcelFailure } from '../../excel';
import { useText } from '../shared/language';
import { readKeptBudget, sameBudget, type KeptBudgetFound } from './kept-budget';
import type { BudgetInHand } from './use-budget';
import type { FoundProblem } from './workbook';

export type Keeping =
  | { readonly stage: 'idle' }
  | { readonly stage: 'reading' }
  | { readonly stage: 'read'; readonly problems: readonly FoundProblem[]; readonly sheets: readonly string[] }
  | { readonly stage: 'none' }
  /** The workbook’s budget was changed there since it was last read or written. */
  | { readonly stage: 'changed' }
  | { readonly stage: 'failed'; readonly sentence: Text };

/** The budget of the workbook: read back, and watched so that nothing the analyst changed there is overwritten unasked. */
export function useKeptBudget({ change }: BudgetInHand) {
  const say = useText();
  const [state, setState] = useState<Keeping>({ stage: 'idle' });
  const [known, setKnown] = useState<KeptBudgetFound | null>(null);

  async function reading(work: (kept: KeptBudgetFound | null) => Keeping): Promise<Keeping> {
    setState({ stage: 'reading' });
    let next: Keeping;
    try {
      next = work(await readKeptBudget(say));
    } catch (error) {
      if (!(error instanceof ExcelFailure)) throw error;
      next = { stage: 'failed', sentence: error.sentence };
    }
    setState(next);
    return next;
  }

  const load = () =>
    reading((kept) => {
      if (kept === null) return { stage: 'none' };
      setKnown(kept);
      const { found, sheets } = kept;
      change(() => found.budget);
      return { stage: 'read', problems: found.problems, sheets };
    });
  /** Whether the workbook’s budget is as it was last read or written, or there is none. */
  const isUntouched = async (): Promise<boolean> => {
    const next = await reading((kept) =>
      kept === null || sameBudget(kept, known) ? { stage: 'idle' } : { stage: 'changed' },
    );
    return next.stage === 'idle';
  };
  const markWritten = () =>
    reading((kept) => {
      setKnown(kept);
      return { stage: 'idle' };
    });
  return { state, load, isUntouched, markWritten };
}

export type KeptBudget = ReturnType<typeof useKeptBudget>;
