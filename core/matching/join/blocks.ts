import { keyOf } from '../../roster/shared/claims';
import type { Entry } from './entry';
import { forEditKeys, shortKeys } from './written-id';

type Key = string | number;

/** What an entry is looked up by; entries that share none of these are not compared. */
export type KeysOf = (entry: Entry) => readonly Key[];

/** The same holder. */
export const byHolder: KeysOf = ({ holder }) => [holder.id.compact];

/**
 * The same holder but for a slip, or the same name and certificate number. Of two IDs that a slip tells apart one is
 * unsound: the keys of a sound one count only where an unsound one has them too.
 */
export function bySlips(...lists: readonly (readonly Entry[])[]): KeysOf {
  const edits = new Set<number>();
  for (const list of lists) {
    for (const { holder } of list) if (!holder.id.isValid) forEditKeys(holder.id, (key) => edits.add(key));
  }
  return ({ holder, certificateKey }) => {
    const { id } = holder;
    const keys: Key[] = [id.compact, ...shortKeys(id)];
    forEditKeys(id, (key) => {
      if (edits.has(key)) keys.push(key);
    });
    if (certificateKey !== '') keys.push(keyOf(holder.name.key, certificateKey));
    return keys;
  };
}

/**
 * A key shared by more pairs than this says nothing of any of them: a number typed into each row, one certificate
 * number for a whole class.
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

  forEachLeft(block: number, visit: (place: number) => void): void {
    if ((this.lefts[block] as number) * (this.rights[block] as number) > MOST_PAIRS) return;
    for (let at = this.lasts[block] as number; at >= 0; at = this.befores[at] as number)
      visit(this.places[at] as number);
  }
}

/** Visits each pair of entries of both lists that share a key, once. */
export function forSharedPairs(
  left: readonly Entry[],
  right: readonly Entry[],
  keysOf: KeysOf,
  visit: (left: number, right: number) => void,
): void {
  const blocks = new Blocks();
  left.forEach((entry, place) => {
    for (const key of keysOf(entry)) if (key !== '') blocks.addLeft(key, place);
  });
  // Of each meeting the entry and the block.
  const meetings: number[] = [];
  right.forEach((entry, place) => {
    for (const key of keysOf(entry)) {
      const block = blocks.meet(key);
      if (block !== undefined) meetings.push(place, block);
    }
  });
  const lastMet = new Int32Array(left.length).fill(-1);
  for (let at = 0; at < meetings.length; at += 2) {
    const [place, block] = [meetings[at] as number, meetings[at + 1] as number];
    blocks.forEachLeft(block, (other) => {
      if (lastMet[other] === place) return;
      lastMet[other] = place;
      visit(other, place);
    });
  }
}
