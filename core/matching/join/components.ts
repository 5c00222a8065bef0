import { grouped } from '../grouped';
import type { Candidate } from './assignment';

/** The candidates in groups that share no place with each other; `lefts` is the length of the left list. */
export function components<One extends Candidate>(candidates: readonly One[], lefts: number): One[][] {
  const above = new Map<number, number>();
  const parentOf = (node: number): number => above.get(node) ?? node;
  // Each node on the way is hung higher, so that no way stays long.
  const rootOf = (node: number): number => {
    let at = node;
    for (let parent = parentOf(at); parent !== at; parent = parentOf(at)) {
      above.set(at, parentOf(parent));
      at = parentOf(parent);
    }
    return at;
  };
  for (const { left, right } of candidates) above.set(rootOf(left), rootOf(lefts + right));
  return [...grouped(candidates, ({ left }) => rootOf(left)).values()];
}
