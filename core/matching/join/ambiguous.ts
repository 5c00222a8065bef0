import type { LikelyPair } from './best-choice';
import type { Entry } from './entry';

/** By place in one list, the certificate numbers of the rows that stand beside it, blank ones included. */
function numbersBeside(pairs: readonly LikelyPair[], side: 'left' | 'right', others: readonly Entry[]) {
  const beside = new Map<number, Set<string>>();
  for (const pair of pairs) {
    const numbers = beside.get(pair[side]) ?? new Set();
    beside.set(pair[side], numbers.add((others[side === 'left' ? pair.right : pair.left] as Entry).certificateKey));
  }
  return beside;
}

const hasSameNumber = (a: Entry, b: Entry): boolean => a.hasNumber && a.certificateKey === b.certificateKey;

/**
 * The pairs that could not be others as well: without a number people, level and day speak for a pair only where
 * neither of its rows stands beside rows of several certificates.
 */
export function unambiguous(pairs: readonly LikelyPair[], left: readonly Entry[], right: readonly Entry[]) {
  const [besideLeft, besideRight] = [numbersBeside(pairs, 'left', right), numbersBeside(pairs, 'right', left)];
  return pairs.filter(
    (pair) =>
      hasSameNumber(left[pair.left] as Entry, right[pair.right] as Entry) ||
      (besideLeft.get(pair.left)?.size === 1 && besideRight.get(pair.right)?.size === 1),
  );
}
