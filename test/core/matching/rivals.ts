import { distance } from 'fastest-levenshtein';
import { PassjoinIndex, SymSpell } from 'mnemonist';
import { residentIdFault, type ListedCase, type ListedPerson } from 'training-subsidy-core';
import type { KnownLists } from './lists';
import { simplified } from './slips';

/** A row of the right list that was found for one of the left, and what differs in the two; nothing if it is certain. */
interface FoundRow {
  readonly right: number;
  readonly isCertain: boolean;
  readonly slips: readonly unknown[];
}

/** What was found, by row of the left list. */
export type Found = ReadonlyMap<number, FoundRow>;
export type Join = (lists: KnownLists) => Found;

/** Texts of an index that resemble one. */
type Search = (id: string) => Iterable<string>;

const PLAIN = /^\d{17}[\dX]$/;

const cleaned = (id: string | number): string =>
  typeof id === 'string' && PLAIN.test(id)
    ? id
    : String(id)
        .normalize('NFKC')
        .replace(/[\s'\u200b]/g, '')
        .toUpperCase();

const bareName = ({ name }: ListedPerson): string => simplified(name.replace(/\s/g, ''));
const nameKey = ({ holder, certificate }: ListedCase): string => bareName(holder) + certificate;

const isSound = ({ id }: ListedPerson, other: ListedPerson): boolean =>
  id === other.id && typeof id === 'string' && residentIdFault(id) === null;

/** What needs no yes of the user: equal, sound IDs with the same certificate. */
const isCertain = (a: ListedCase, b: ListedCase): boolean =>
  (a.certificate === b.certificate || (a.certificate === '' && a.certifiedOn === b.certifiedOn)) &&
  isSound(a.holder, b.holder) &&
  (a.mentor === null || b.mentor === null || isSound(a.mentor, b.mentor));

/** What differs in two IDs, as the user is told it. */
function slipOf(a: ListedPerson, b: ListedPerson): string {
  if (a.id === b.id) return isSound(a, b) ? 'none' : 'unsound';
  const [one, other] = [cleaned(a.id), cleaned(b.id)];
  if (one === other) return 'written differently';
  if (one.length === 15 || other.length === 15) return 'old number';
  if (one.slice(0, 15) === other.slice(0, 15)) return 'last digits';
  if (one.length !== other.length) return 'a digit too many or missing';
  return ['', 'one digit', 'two digits'][distance(one, other)] ?? 'other number';
}

const slipsOf = (a: ListedCase, b: ListedCase): string[] => [
  slipOf(a.holder, b.holder),
  a.mentor && b.mentor ? slipOf(a.mentor, b.mentor) : 'no mentor',
  a.certificate === b.certificate ? 'none' : a.certificate === '' ? 'no number' : 'other number',
  bareName(a.holder) === bareName(b.holder) ? 'none' : 'other name',
];

function sameMentor(a: ListedCase, b: ListedCase): boolean {
  if (a.mentor === null || b.mentor === null) return true;
  const [id, other] = [cleaned(a.mentor.id), cleaned(b.mentor.id)];
  return id === other || distance(id, other) <= 1 || bareName(a.mentor) === bareName(b.mentor);
}

function byHolder(rows: readonly ListedCase[]): Map<string, ListedCase[]> {
  const byId = new Map<string, ListedCase[]>();
  for (const row of rows) {
    const id = cleaned(row.holder.id);
    const known = byId.get(id);
    if (known) known.push(row);
    else byId.set(id, [row]);
  }
  return byId;
}

/** Both lists on their way through a join; whoever comes first takes a row. */
class Joining {
  readonly found = new Map<number, FoundRow>();
  private readonly taken = new Set<number>();

  isFree = ({ row }: ListedCase): boolean => !this.taken.has(row);

  /** Takes the row of the same certificate, else of the same level. */
  take(row: ListedCase, others: readonly ListedCase[]): boolean {
    const free = others.filter((one) => this.isFree(one) && sameMentor(row, one));
    const best =
      free.find(({ certificate }) => certificate === row.certificate) ?? free.find(({ level }) => level === row.level);
    if (best === undefined) return false;
    this.taken.add(best.row);
    const certain = isCertain(row, best);
    this.found.set(row.row, { right: best.row, isCertain: certain, slips: certain ? [] : slipsOf(row, best) });
    return true;
  }
}

/** All rows are looked up in the index, as a fuzzy join does it. */
const joinAll =
  (indexed: (ids: readonly string[]) => Search): Join =>
  ({ left, right }) =>
    joinRest(new Joining(), left, right, indexed);

/** Rows of equal IDs are joined first, so that the index is made of the rest alone. */
const joinEqualFirst =
  (indexed: (ids: readonly string[]) => Search): Join =>
  ({ left, right }) => {
    const joining = new Joining();
    const byId = byHolder(right);
    const rest = left.filter((row) => !joining.take(row, byId.get(cleaned(row.holder.id)) ?? []));
    return joinRest(joining, rest, right.filter(joining.isFree), indexed);
  };

function joinRest(
  joining: Joining,
  left: readonly ListedCase[],
  right: readonly ListedCase[],
  indexed: (ids: readonly string[]) => Search,
): Found {
  const byId = byHolder(right);
  const byName = new Map(right.map((row) => [nameKey(row), row]));
  const search = indexed([...byId.keys()]);
  for (const row of left) {
    const id = cleaned(row.holder.id);
    const alike = byId.get(id) ?? [...search(id)].flatMap((one) => byId.get(one) ?? []);
    const named = byName.get(nameKey(row));
    if (!joining.take(row, alike) && named) joining.take(row, [named]);
  }
  return joining.found;
}

const passjoin = (ids: readonly string[]): Search => {
  const index = PassjoinIndex.from(ids, distance, 1);
  return (id) => index.search(id);
};

const symSpell = (ids: readonly string[]): Search => {
  const index = SymSpell.from(ids, { maxDistance: 1, verbosity: 2 });
  return (id) => index.search(id).map(({ term }) => term);
};

/**
 * The same job with an index of similar texts in place of ours: the holder’s ID, alike or the same, with the certificate
 * or the level and the same mentor, else name and certificate; each row once. It tells what is certain from the rest and
 * roughly what the slips are, and takes whoever comes first. With equal IDs first, four rows in five are joined by a
 * plain table of our own, and the library is asked for the rest alone: more than any of them does by itself.
 *
 * The indexes of mnemonist are the quickest that npm has for it. Of its libraries that call themselves record linkage
 * only talisman joins lists: its blocks, keyed by the halves of an ID, took 205 ms to find the alike ones among these.
 * Searches of similar texts look through all of them for each, or weigh shared trigrams: for these IDs uFuzzy took
 * 0.2 ms, m31coding/fuzzy-search 1.2 ms, fuzzyset 5 ms and Fuse 14 ms a row, SymSpell 0.01 ms.
 */
export const RIVALS: Readonly<Record<string, Join>> = {
  'mnemonist PassjoinIndex': joinAll(passjoin),
  'mnemonist SymSpell': joinAll(symSpell),
  'mnemonist PassjoinIndex, equal IDs first': joinEqualFirst(passjoin),
  'mnemonist SymSpell, equal IDs first': joinEqualFirst(symSpell),
};
