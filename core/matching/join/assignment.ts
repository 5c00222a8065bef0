import { Flow } from './flow';

/** Two that may be put together, by their places in two lists. */
export interface Candidate {
  readonly left: number;
  readonly right: number;
}

/** What that is worth, above 0. */
interface Weighed extends Candidate {
  readonly worth: number;
}

/** A candidate that was chosen, and how many times. */
export interface Taken<One> {
  readonly one: One;
  readonly times: number;
}

const sum = (all: readonly number[]): number => all.reduce((so, one) => so + one, 0);

/**
 * The candidates of the greatest worth together, where each place may be used as many times as it counts, given by
 * place: an exact assignment. Of an order of n³ in the places, however much they count.
 */
export function bestAssignment<One extends Weighed>(
  candidates: readonly One[],
  lefts: readonly number[],
  rights: readonly number[],
): Taken<One>[] {
  if (sum(lefts) > sum(rights)) {
    const turned = candidates.map((one) => ({ left: one.right, right: one.left, worth: one.worth, one }));
    return bestAssignment(turned, rights, lefts).map(({ one, times }) => ({ one: one.one, times }));
  }
  const table = lefts.map(() => new Map<number, One>());
  for (const one of candidates) table[one.left]?.set(one.right, one);
  const flow = new Flow(lefts.length, rights, (row, column) => -(table[row]?.get(column)?.worth ?? 0));
  lefts.forEach((need, row) => flow.send(row, need));
  return candidates.map((one) => ({ one, times: flow.between(one.left, one.right) })).filter(({ times }) => times > 0);
}
