import { useState } from 'react';
import type { JoinName, ListDecision, MatchedCase, PairKeys, Tier } from 'training-subsidy-core';
import { mergeDecisions, pairKey } from './kept-decisions';

/** A pair that the user can accept or part: both routes’ rows, or a row of the union beside the federation’s. */
export interface DecidablePair {
  readonly join: JoinName;
  readonly keys: PairKeys;
  readonly isDoubtful: boolean;
  readonly tier: Tier;
}

/** The pairs of a case, the doubtful one first. */
export function pairsOf({ kind, link, confirmation }: MatchedCase): DecidablePair[] {
  const join: JoinName = kind === 'mentor' ? 'mentor-confirmations' : 'promotion-confirmations';
  const pairs: DecidablePair[] = [];
  if (link) pairs.push({ join: 'routes', keys: link.keys, isDoubtful: link.standing === 'doubtful', tier: link.tier });
  if (confirmation) {
    const { keys, standing, tier } = confirmation;
    pairs.push({ join, keys, isDoubtful: standing === 'doubtful', tier });
  }
  return pairs.sort((a, b) => Number(b.isDoubtful) - Number(a.isDoubtful));
}

const isOn =
  ({ join, keys }: Pick<DecidablePair, 'join' | 'keys'>) =>
  (one: ListDecision) =>
    one.join === join && one.left === keys.left && one.right === keys.right;

const sameDecisions = (some: readonly ListDecision[], others: readonly ListDecision[]): boolean => {
  const known = new Map(others.map((one) => [pairKey(one), one.isSame]));
  return some.length === others.length && some.every((one) => known.get(pairKey(one)) === one.isSame);
};

/** What the user last said of a pair; null where nothing. */
export const decisionOn = (decisions: readonly ListDecision[], pair: DecidablePair): ListDecision | null =>
  decisions.findLast(isOn(pair)) ?? null;

type Decisions = readonly ListDecision[];

interface Made {
  /** The decisions after each step, the last one first taken back. */
  readonly steps: readonly Decisions[];
  /** What the sheet held when it was last read or written. */
  readonly saved: Decisions;
}

const last = ({ steps }: Made): Decisions => steps.at(-1) ?? [];

/** The user’s decisions, which can be taken back one by one. */
export function useDecisions() {
  const [made, setMade] = useState<Made>({ steps: [[]], saved: [] });
  const decisions = last(made);

  const decide = (pair: DecidablePair, isSame: boolean) =>
    setMade((before) => {
      const others = last(before).filter((one) => !isOn(pair)(one));
      return { ...before, steps: [...before.steps, [...others, { join: pair.join, ...pair.keys, isSame }]] };
    });
  const undo = () =>
    setMade((before) => (before.steps.length > 1 ? { ...before, steps: before.steps.slice(0, -1) } : before));
  /** Takes over what the sheet keeps; what was decided here since it was last read stays, and can still be taken back. */
  const load = (kept: Decisions) =>
    setMade(({ steps, saved }) => {
      const merge = (step: Decisions) => {
        const merged = mergeDecisions(saved, kept, step);
        return sameDecisions(merged, step) ? step : merged;
      };
      return { steps: steps.map(merge), saved: kept };
    });
  return {
    decisions,
    canUndo: made.steps.length > 1,
    isUnsaved: !sameDecisions(decisions, made.saved),
    decide,
    undo,
    load,
    /** What is to be kept, given what the sheet holds now. */
    mergedWith: (kept: Decisions): Decisions => mergeDecisions(made.saved, kept, decisions),
    markSaved: (written: Decisions) => setMade((before) => ({ ...before, saved: written })),
  };
}
