import { unambiguous } from './ambiguous';
import { bestOf, type LikelyPair } from './best-choice';
import { byHolder, bySlips, forSharedPairs, type KeysOf } from './blocks';
import { compareEntries, type Likeness } from './compare';
import { components } from './components';
import { decide, type Decision } from './decisions';
import { entryMaker, type Entry, type ListedCase } from './entry';
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
}

/** The keys of the rows of a pair, under which a decision on it is kept. */
export type PairKeys = Pick<Decision, 'left' | 'right'>;

/** Two lists side by side. Each place of a list stands in one pair, or alone. */
export interface Join {
  readonly pairs: readonly Pair[];
  readonly leftOnly: readonly number[];
  readonly rightOnly: readonly number[];
  /** Decisions that fit no rows any more. */
  readonly unused: readonly Decision[];
  readonly keysOf: (pair: Pair) => PairKeys;
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

function places(list: readonly Entry[], isWanted: (place: number) => boolean): number[] {
  const wanted: number[] = [];
  for (let place = 0; place < list.length; place += 1) if (isWanted(place)) wanted.push(place);
  return wanted;
}

/** What the user put together though nothing speaks for it. */
const BY_HAND: Likeness = { tier: 'by-hand', slips: [] };
const WITHOUT_NUMBER: Likeness = { tier: 'no-number', slips: [{ part: 'certificate', kind: 'no-number' }] };

/** Both lists on their way through the join: what stands in a pair is taken. */
class Joining {
  private readonly pairOfLeft: (Pair | undefined)[];
  private readonly isRightTaken: Uint8Array;

  constructor(
    private readonly left: readonly Entry[],
    private readonly right: readonly Entry[],
    private readonly isParted: (a: Entry, b: Entry) => boolean,
  ) {
    this.pairOfLeft = new Array<Pair | undefined>(left.length).fill(undefined);
    this.isRightTaken = new Uint8Array(right.length);
  }

  take(left: number, right: number, standing: Standing, known?: Likeness): void {
    const [a, b] = [this.left[left] as Entry, this.right[right] as Entry];
    const { tier, slips } = known ?? compareEntries(a, b) ?? BY_HAND;
    this.pairOfLeft[left] = { left, right, standing, tier, slips };
    this.isRightTaken[right] = 1;
  }

  /** Pairs up the rows that are still alone, by what they share. */
  pairUp(standing: 'certain' | 'doubtful', keysFor: (left: readonly Entry[], right: readonly Entry[]) => KeysOf): void {
    const [lefts, rights] = [this.leftOnly(), this.rightOnly()];
    const [as, bs] = [lefts.map((at) => this.left[at] as Entry), rights.map((at) => this.right[at] as Entry)];
    const found: LikelyPair[] = [];
    const [leftCounts, rightCounts] = [new Uint32Array(as.length), new Uint32Array(bs.length)];
    forSharedPairs(as, bs, keysFor(as, bs), (left, right) => {
      const [a, b] = [as[left] as Entry, bs[right] as Entry];
      const alike = compareEntries(a, b);
      if (alike === null || (standing === 'certain' && alike.tier !== 'certain') || this.isParted(a, b)) return;
      found.push({ left, right, alike });
      leftCounts[left] = (leftCounts[left] as number) + 1;
      rightCounts[right] = (rightCounts[right] as number) + 1;
    });
    // What is certain by itself and still waits could be another certificate as well.
    const told = (alike: Likeness): Likeness =>
      standing === 'doubtful' && alike.tier === 'certain' ? WITHOUT_NUMBER : alike;
    const take = ({ left, right, alike }: LikelyPair): void =>
      this.take(lefts[left] as number, rights[right] as number, standing, told(alike));
    const isSought = ({ left, right }: LikelyPair): boolean => leftCounts[left] !== 1 || rightCounts[right] !== 1;
    for (const one of found) if (!isSought(one)) take(one);
    const sought = found.filter(isSought);
    const open = standing === 'certain' ? unambiguous(sought, as, bs) : sought;
    for (const group of components(open, as.length)) bestOf(group, as, bs).forEach(take);
  }

  pairs = (): Pair[] => this.pairOfLeft.filter((pair) => pair !== undefined);
  leftOnly = (): number[] => places(this.left, (place) => this.pairOfLeft[place] === undefined);
  rightOnly = (): number[] => places(this.right, (place) => this.isRightTaken[place] === 0);
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
  return {
    left,
    right,
    pairs: joining.pairs(),
    leftOnly: joining.leftOnly(),
    rightOnly: joining.rightOnly(),
    unused,
    keysOf: (pair) => ({ left: left[pair.left]?.key ?? '', right: right[pair.right]?.key ?? '' }),
  };
}

/**
 * Puts the rows of two lists side by side: one to one, the best choice for all of them together, the same in whatever
 * order they come. Only sound, equal IDs with the same certificate are paired at once; any other pair is doubtful
 * until a decision of the user accepts it, and one that the user parted is never made again.
 */
export const joinLists = (left: readonly ListedCase[], right: readonly ListedCase[], options: JoinOptions = {}): Join =>
  joinEntries(left, right, options);
