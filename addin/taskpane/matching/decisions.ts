import { useState } from 'react';
import type { JoinName, ListDecision, MatchedCase, PairKeys, Tier } from 'training-subsidy-core';

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

/** What the user last said of a pair; null where nothing. */
export const decisionOn = (decisions: readonly ListDecision[], pair: DecidablePair): ListDecision | null =>
  decisions.findLast(isOn(pair)) ?? null;

/** The user’s decisions, which can be taken back one by one. */
export function useDecisions() {
  const [history, setHistory] = useState<readonly (readonly ListDecision[])[]>([[]]);
  const [saved, setSaved] = useState<readonly ListDecision[]>([]);
  const decisions = history.at(-1) ?? [];

  const decide = (pair: DecidablePair, isSame: boolean) =>
    setHistory((before) => {
      const now = before.at(-1) ?? [];
      const others = now.filter((one) => !isOn(pair)(one));
      return [...before, [...others, { join: pair.join, ...pair.keys, isSame }]];
    });
  const undo = () => setHistory((before) => (before.length > 1 ? before.slice(0, -1) : before));
  /** Takes over what a sheet keeps; what was decided here since then stays. */
  const load = (kept: readonly ListDecision[]) => {
    setSaved(kept);
    setHistory((before) => {
      const own = before.at(-1) ?? [];
      const others = kept.filter(({ join, left, right }) => !own.some(isOn({ join, keys: { left, right } })));
      return [[...others, ...own]];
    });
  };
  const isUnsaved = JSON.stringify(decisions) !== JSON.stringify(saved);
  return {
    decisions,
    canUndo: history.length > 1,
    isUnsaved,
    decide,
    undo,
    load,
    markSaved: () => setSaved(decisions),
  };
}
