import { grouped } from '../grouped';
import type { Candidate } from './assignment';

/** The candidates in groups that share no place with each other; `lefts` is the length of the left list. */
export function components<One extends Candidate>(candidates: readonly One[], lefts: number): One[][] {
  const parent: number[] = [];
  const rootOf = (node: number): number => {
    let root = node;
    for (let above = parent[root] ?? root; above !== root; above = parent[root] ?? root) root = above;
    parent[node] = root;
    return root;
  };
  for (const { left, right } of candidates) parent[rootOf(left)] = rootOf(lefts + right);
  return [...grouped(candidates, ({ left }) => rootOf(left)).values()];
}
