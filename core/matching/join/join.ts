import { bestAssignment, type Candidate } from './assignment';
import { byHolder, bySlips, forSharedPairs, type KeysOf } from './blocks';
import { compareEntries, worthOf, type Likeness } from './compare';
import { components } from './components';
import { decide, type Decision } from './decisions';
import { entryKey, entryMaker, orderOf, type Entry, type ListedCase } from './entry';
import type { Simplified } from './names';
import type { Slip, Tier } from './tiers';

/** A pair that is certain or accepted by the user is one case; a doubtful one waits for the user's word. */
export type Standing = 'certain' | 'accepted' | 'doubtful';

/** A row of the left list beside one of the right, by their places in the lists. */
export interface Pair {
  readonly left: number;
  readonly right: number;
  readonly standing: Standing;
  readonly tier: Tier;
  readonly slips: readonly Slip[];
  /** Under these a decision on the pair is kept. */
  readonly keys: { readonly left: string; readonly right: string };
}

/** Two lists side by side. Each place of a list stands in one pair, or alone. */
export interface Join {
  readonly pairs: readonly Pair[];
  readonly leftOnly: readonly number[];
  readonly rightOnly: readonly number[];
  /** Decisions that fit no rows any more. */
  readonly unused: readonly Decision[];
}

export interface JoinOptions {
  readonly decisions?: readonly Decision[];
  /** Turns traditional characters into simplified ones; without it they are others. */
  readonly simplified?: Simplified;
}

/** A join with what it made of the rows, for those who look for more in them. */
export interface Joined extends Join {
  readonly left: readonly Entry[];
  readonly right: readonly Entry[];
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

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Chosen extends Candidate {
  readonly a: Entry;
  readonly b: Entry;
  readonly alike: Likeness;
}

/**
 * The best choice in a group of rows that could stand for each other. Worths are whole numbers, so that sums are exact;
 * of equal choices what the rows say decides, and not the order in which they came.
 */
function bestOf(group: readonly Chosen[]): readonly Chosen[] {
  if (group.length === 1) return group;
  const weighed = group.map((one) => {
    const [first, second] = [orderOf(one.a), orderOf(one.b)];
    const worth = worthOf(one.a, one.b, one.alike.slips) * FRACTION + fraction(first, second);
    return { ...one, worth, first, second };
  });
  weighed.sort(
    (x, y) => compareText(x.first, y.first) || compareText(x.second, y.second) || x.left - y.left || x.right - y.right,
  );
  return bestAssignment(weighed);
}

function alone(isTaken: Uint8Array): number[] {
  const places: number[] = [];
  isTaken.forEach((taken, place) => {
    if (taken === 0) places.push(place);
  });
  return places;
}

/** What the user put together though nothing speaks for it. */
const BY_HAND: Likeness = { tier: 'by-hand', slips: [] };

/** Both lists on their way through the join: what stands in a pair is taken. */
class Joining {
  private readonly isLeftTaken: Uint8Array;
  private readonly isRightTaken: Uint8Array;
  readonly pairs: Pair[] = [];

  constructor(
    readonly left: readonly Entry[],
    readonly right: readonly Entry[],
    private readonly isParted: (a: Entry, b: Entry) => boolean,
  ) {
    this.isLeftTaken = new Uint8Array(left.length);
    this.isRightTaken = new Uint8Array(right.length);
  }

  take(left: number, right: number, standing: Standing, known?: Likeness): void {
    const [a, b] = [this.left[left] as Entry, this.right[right] as Entry];
    const { tier, slips } = known ?? compareEntries(a, b) ?? BY_HAND;
    this.isLeftTaken[left] = 1;
    this.isRightTaken[right] = 1;
    this.pairs.push({ left, right, standing, tier, slips, keys: { left: entryKey(a), right: entryKey(b) } });
  }

  /** Pairs up the rows that are still alone, by what they share. */
  pairUp(standing: 'certain' | 'doubtful', keysFor: (left: readonly Entry[], right: readonly Entry[]) => KeysOf): void {
    const [lefts, rights] = [this.leftOnly(), this.rightOnly()];
    const [as, bs] = [lefts.map((at) => this.left[at] as Entry), rights.map((at) => this.right[at] as Entry)];
    const candidates: Chosen[] = [];
    forSharedPairs(as, bs, keysFor(as, bs), (i, j) => {
      const [a, b] = [as[i] as Entry, bs[j] as Entry];
      const alike = compareEntries(a, b);
      if (alike === null || (standing === 'certain' && alike.tier !== 'certain') || this.isParted(a, b)) return;
      candidates.push({ alike, a, b, left: lefts[i] as number, right: rights[j] as number });
    });
    for (const group of components(candidates, this.left.length)) {
      for (const one of bestOf(group)) this.take(one.left, one.right, standing, one.alike);
    }
  }

  leftOnly = (): number[] => alone(this.isLeftTaken);
  rightOnly = (): number[] => alone(this.isRightTaken);
}

/** Joins two lists, as `joinLists` does, and keeps what it made of their rows. */
export function joinEntries(
  leftList: readonly ListedCase[],
  rightList: readonly ListedCase[],
  { decisions = [], simplified = (name) => name }: JoinOptions = {},
): Joined {
  const entryOf = entryMaker(simplified);
  const [left, right] = [leftList.map(entryOf), rightList.map(entryOf)];
  const { accepted, isParted, unused } = decide(left, right, decisions);
  const joining = new Joining(left, right, isParted);
  for (const [a, b] of accepted) joining.take(a, b, 'accepted');
  joining.pairUp('certain', () => byHolder);
  joining.pairUp('doubtful', bySlips);
  const pairs = joining.pairs.sort((a, b) => a.left - b.left);
  return { left, right, pairs, leftOnly: joining.leftOnly(), rightOnly: joining.rightOnly(), unused };
}

/**
 * Puts the rows of two lists side by side: one to one, the best choice for all of them together, the same in whatever
 * order they come. Only sound, equal IDs with the same certificate are paired at once; any other pair is doubtful
 * until a decision of the user accepts it, and one that the user parted is never made again.
 */
export function joinLists(left: readonly ListedCase[], right: readonly ListedCase[], options: JoinOptions = {}): Join {
  const { pairs, leftOnly, rightOnly, unused } = joinEntries(left, right, options);
  return { pairs, leftOnly, rightOnly, unused };
}
