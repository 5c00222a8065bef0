import { grouped } from '../grouped';
import { bestAssignment, type Candidate } from './assignment';
import { worthOf, type Likeness } from './compare';
import { orderOf, type Entry } from './entry';

/** Two rows that may be one case, by their places. */
export interface LikelyPair extends Candidate {
  readonly alike: Likeness;
}

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const FRACTION = 2 ** 20;

/** A part of a point that depends on what two rows say, whichever comes first, and on nothing else. */
function fraction(a: string, b: string): number {
  const both = a < b ? `${a}\n${b}` : `${b}\n${a}`;
  let hash = FNV_START;
  for (let i = 0; i < both.length; i += 1) hash = Math.imul(hash ^ both.charCodeAt(i), FNV_PRIME);
  return (hash >>> 0) % FRACTION;
}

/** Rows of one list that say the same. */
interface Kind {
  readonly text: string;
  readonly places: number[];
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Kinds {
  /** In the order of what they say. */
  readonly kinds: readonly Kind[];
  /** By place, which of them a row is of. */
  readonly kindOf: ReadonlyMap<number, number>;
}

function kindsOf(places: readonly number[], list: readonly Entry[]): Kinds {
  const byText = grouped(
    [...new Set(places)].sort((a, b) => a - b),
    (place) => orderOf(list[place] as Entry),
  );
  const kinds = [...byText].map(([text, alike]) => ({ text, places: alike }));
  kinds.sort((a, b) => compareText(a.text, b.text));
  return { kinds, kindOf: new Map(kinds.flatMap((one, kind) => one.places.map((place) => [place, kind]))) };
}

const countsOf = ({ kinds }: Kinds): number[] => kinds.map(({ places }) => places.length);

const take = ({ kinds }: Kinds, kind: number, count: number): number[] => kinds[kind]?.places.splice(0, count) ?? [];

/**
 * The best choice in a group of rows that could stand for each other. Worths are whole numbers, so that sums are exact;
 * of equal choices what the rows say decides, and not the order in which they came. Rows that say the same are taken
 * together, and paired in their order.
 */
export function bestOf(
  group: readonly LikelyPair[],
  left: readonly Entry[],
  right: readonly Entry[],
): readonly LikelyPair[] {
  const lefts = kindsOf(
    group.map((pair) => pair.left),
    left,
  );
  const rights = kindsOf(
    group.map((pair) => pair.right),
    right,
  );
  // So large that the parts of points of all pairs together are less than a point.
  const point = FRACTION * Math.min(lefts.kindOf.size, rights.kindOf.size);
  const candidates = new Map<number, Candidate & { readonly worth: number; readonly alike: Likeness }>();
  for (const { alike, ...at } of group) {
    const pair = { left: lefts.kindOf.get(at.left) as number, right: rights.kindOf.get(at.right) as number };
    const key = pair.left * rights.kinds.length + pair.right;
    if (candidates.has(key)) continue;
    const [a, b] = [left[at.left] as Entry, right[at.right] as Entry];
    const worth = worthOf(a, b, alike.slips) * point + fraction(orderOf(a), orderOf(b));
    candidates.set(key, { ...pair, worth, alike });
  }
  return bestAssignment([...candidates.values()], countsOf(lefts), countsOf(rights)).flatMap(({ one, times }) => {
    const others = take(rights, one.right, times);
    return take(lefts, one.left, times).map((place, i) => ({
      left: place,
      right: others[i] as number,
      alike: one.alike,
    }));
  });
}
