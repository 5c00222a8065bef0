import { orderOf, type Entry } from './entry';
import { forSlipKeys, hashOf, hashOfBoth } from './slip-keys';
import { compactId } from './written-id';

/** Texts, or numbers in their place. */
type Key = string | number;

/** Visits what an entry is looked up by; entries that share none of it are not compared. */
export type KeysOf = (entry: Entry, visit: (key: Key) => void) => void;

/** The same holder. */
export const byHolder: KeysOf = ({ listed }, visit) => {
  const id = compactId(listed.holder.id);
  if (id !== '') visit(id);
};

const SOUGHT = 2 ** 20;

/**
 * The same holder but for a slip, or the same name and certificate number. Of two IDs that a slip tells apart one is
 * unsound: the keys of a sound one count only where an unsound one may have them too.
 */
export function bySlips(...lists: readonly (readonly Entry[])[]): KeysOf {
  const sought = new Uint8Array(SOUGHT);
  const seek = (key: number): void => {
    sought[key % SOUGHT] = 1;
  };
  for (const list of lists) for (const { holder } of list) if (!holder.id.isValid) forSlipKeys(holder.id, seek);
  return ({ holder, certificateKey }, visit) => {
    if (holder.id.compact !== '') {
      visit(hashOf(holder.id.compact));
      forSlipKeys(holder.id, (key) => {
        if (sought[key % SOUGHT] === 1) visit(key);
      });
    }
    if (certificateKey !== '') visit(hashOfBoth(holder.name.key, certificateKey));
  };
}

/**
 * A key shared by more pairs than this says nothing of any of them: a number typed into each row, one certificate
 * number for a whole class. Rows that say the same count as one.
 */
const MOST_PAIRS = 2_500;

/** Entries under keys, as numbers in plain arrays: lists have tens of thousands of rows, each with two dozen keys. */
class Blocks {
  private readonly numbers = new Map<Key, number>();
  /** By block: how many entries of either list it has, and the last one of the left list. */
  private readonly lefts: number[] = [];
  private readonly rights: number[] = [];
  private readonly lasts: number[] = [];
  /** By posting: the entry, and the posting before it in its block. */
  private readonly places: number[] = [];
  private readonly befores: number[] = [];

  addLeft(key: Key, place: number): void {
    const block = this.numbers.get(key) ?? this.newBlock(key);
    this.befores.push(this.lasts[block] as number);
    this.lasts[block] = this.places.push(place) - 1;
    this.lefts[block] = (this.lefts[block] as number) + 1;
  }

  private newBlock(key: Key): number {
    this.numbers.set(key, this.lasts.length);
    this.lefts.push(0);
    this.rights.push(0);
    return this.lasts.push(-1) - 1;
  }

  /** The block in which an entry of the right list meets others. */
  meet(key: Key): number | undefined {
    const block = this.numbers.get(key);
    if (block !== undefined) this.rights[block] = (this.rights[block] as number) + 1;
    return block;
  }

  isCrowded = (block: number): boolean => (this.lefts[block] as number) * (this.rights[block] as number) > MOST_PAIRS;

  forEachLeft(block: number, visit: (place: number) => void): void {
    for (let at = this.lasts[block] as number; at >= 0; at = this.befores[at] as number)
      visit(this.places[at] as number);
  }

  leftsOf(block: number): number[] {
    const all: number[] = [];
    this.forEachLeft(block, (place) => all.push(place));
    return all;
  }
}

/**
 * Visits pairs of entries of both lists that share a key, each once or more. In a crowd of entries that say the same it
 * visits but so many pairs that each of them is in one.
 */
export function forSharedPairs(
  left: readonly Entry[],
  right: readonly Entry[],
  keysOf: KeysOf,
  visit: (left: number, right: number) => void,
): void {
  const blocks = new Blocks();
  let at = 0;
  const add = (key: Key): void => blocks.addLeft(key, at);
  for (at = 0; at < left.length; at += 1) keysOf(left[at] as Entry, add);
  // Of each meeting the entry and the block.
  const meetings: number[] = [];
  const meet = (key: Key): void => {
    const block = blocks.meet(key);
    if (block !== undefined) meetings.push(at, block);
  };
  for (at = 0; at < right.length; at += 1) keysOf(right[at] as Entry, meet);
  const crowds = new Map<number, number[]>();
  const lastMet = new Int32Array(left.length).fill(-1);
  let place = 0;
  const visitOnce = (other: number): void => {
    if (lastMet[other] === place) return;
    lastMet[other] = place;
    visit(other, place);
  };
  for (at = 0; at < meetings.length; at += 2) {
    const block = meetings[at + 1] as number;
    place = meetings[at] as number;
    if (!blocks.isCrowded(block)) {
      blocks.forEachLeft(block, visitOnce);
      continue;
    }
    const crowd = crowds.get(block);
    if (crowd) crowd.push(place);
    else crowds.set(block, [place]);
  }
  for (const [block, places] of crowds) forKinds(kindsOf(left, blocks.leftsOf(block)), kindsOf(right, places), visit);
}

/** Places of entries that say the same; none where there are too many kinds. */
function kindsOf(list: readonly Entry[], places: readonly number[]): number[][] {
  const kinds = new Map<string, number[]>();
  for (const place of places) {
    const key = orderOf(list[place] as Entry);
    const kind = kinds.get(key);
    if (kind) kind.push(place);
    else if (kinds.size === MOST_PAIRS) return [];
    else kinds.set(key, [place]);
  }
  return [...kinds.values()];
}

function forKinds(
  lefts: readonly number[][],
  rights: readonly number[][],
  visit: (left: number, right: number) => void,
): void {
  if (lefts.length * rights.length > MOST_PAIRS) return;
  for (const some of lefts) {
    for (const others of rights) {
      for (const one of some) visit(one, others[0] as number);
      for (const other of others) visit(some[0] as number, other);
    }
  }
}
