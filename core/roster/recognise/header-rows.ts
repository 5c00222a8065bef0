import type { RosterCell } from '../column';
import { headerKey } from '../headers';
import { rosterShapes } from '../rosters';
import { filledPlaces, isBlankCell, lineOf, shownCell, type Band, type Cells } from './cells';
import { likeness } from './likeness';
import type { Header } from './match';

/** A header of one row or of two, from the row it begins in. */
export interface HeaderRows {
  readonly row: number;
  readonly count: 1 | 2;
  readonly headers: readonly Header[];
}

/** Which columns of which rosters a name stands for, as `roster:column`. */
const MEANINGS: ReadonlyMap<string, readonly string[]> = (() => {
  const meanings = new Map<string, string[]>();
  for (const { id, columns } of Object.values(rosterShapes)) {
    for (const [column, { header, synonyms }] of Object.entries(columns)) {
      for (const name of [header, ...synonyms]) {
        const key = headerKey(name);
        meanings.set(key, [...(meanings.get(key) ?? []), `${id}:${column}`]);
      }
    }
  }
  return meanings;
})();

/** Fewer known headers in a row may be chance: a cell can hold the word `培训费` too. */
const LEAST_KNOWN = 3;
/** Where no header is known by its name, it is looked for in so many rows. */
const ROWS_TO_GUESS = 50;
const LEAST_ALIKE = 0.6;
/** A longer text, or one that begins like a number, is no header worth looking up. */
const LONGEST_HEADER = 40;
const MANY_DIGITS = /\d[\d.,\-/]{3}/;

type Meaning = (name: string) => readonly string[];

/** A large sheet repeats its texts: each is looked up once. */
function rememberedMeanings(): Meaning {
  const known = new Map<string, readonly string[]>();
  return (name) => {
    const before = known.get(name);
    if (before) return before;
    const isCandidate = name.length <= LONGEST_HEADER && !MANY_DIGITS.test(name);
    const found = (isCandidate ? MEANINGS.get(headerKey(name)) : undefined) ?? [];
    known.set(name, found);
    return found;
  };
}

/** How many different columns of the roster that fits best the names stand for. */
function knownColumns(headers: readonly Header[], meaning: Meaning): number {
  const byRoster = new Map<string, Set<string>>();
  for (const { names } of headers) {
    for (const found of names.flatMap((name) => [...meaning(name)])) {
      const roster = found.slice(0, found.indexOf(':'));
      const columns = byRoster.get(roster);
      if (columns) columns.add(found);
      else byRoster.set(roster, new Set([found]));
    }
  }
  return Math.max(0, ...[...byRoster.values()].map(({ size }) => size));
}

/** The same for a header that was found already. */
export const knownColumnsOf = (headers: readonly Header[]): number => knownColumns(headers, rememberedMeanings());

const looksLikeHeader = (cell: RosterCell): boolean =>
  isBlankCell(cell) || (typeof cell === 'string' && cell.length <= LONGEST_HEADER && !MANY_DIGITS.test(cell));

function singleRow(row: readonly RosterCell[], band: Band): Header[] {
  return filledPlaces(row, band)
    .map((place) => ({ place, text: lineOf(row[place]) }))
    .filter(({ text }) => text !== '')
    .map(({ place, text }) => ({ place, text, names: [text] }));
}

/**
 * A header of two rows: a group's name stands in its first cell and covers the blanks after it, as merged cells hand
 * it out; a column without a group has its name in either row alone. Null where the lower row holds data.
 */
function twoRows(upper: readonly RosterCell[], lower: readonly RosterCell[], band: Band): Header[] | null {
  const headers: Header[] = [];
  let group = '';
  let isMerged = false;
  for (let place = band.first; place <= band.last; place += 1) {
    const above = upper[place];
    const below = lower[place];
    if (!looksLikeHeader(above) || !looksLikeHeader(below)) return null;
    if (!isBlankCell(above)) group = lineOf(above);
    const sub = lineOf(below);
    if (sub === '') {
      if (!isBlankCell(above)) headers.push({ place, text: group, names: [group] });
      group = '';
    } else if (group === '') headers.push({ place, text: sub, names: [sub] });
    else {
      if (isBlankCell(above)) isMerged = true;
      const both = `${group} ${sub}`;
      headers.push({ place, text: both, names: [both, sub, group] });
    }
  }
  return isMerged ? headers : null;
}

/** Every header of the band that is known by its names, from the top down. */
export function knownHeaderRows(cells: Cells, band: Band): HeaderRows[] {
  const meaning = rememberedMeanings();
  const single = cells.map((row) => {
    const hits = countTexts(row, band, meaning);
    return hits < 1 ? 0 : knownColumns(singleRow(row, band), meaning);
  });
  const found: HeaderRows[] = [];
  for (let row = 0; row < cells.length; row += 1) {
    const alone = single[row] ?? 0;
    const next = single[row + 1] ?? 0;
    const pair = next > 0 ? twoRows(cells[row] ?? [], cells[row + 1] ?? [], band) : null;
    const together = pair ? knownColumns(pair, meaning) : 0;
    if (pair && together >= LEAST_KNOWN && together > alone && together > next) {
      found.push({ row, count: 2, headers: pair });
      row += 1;
    } else if (alone >= LEAST_KNOWN && alone >= next) {
      found.push({ row, count: 1, headers: singleRow(cells[row] ?? [], band) });
    }
  }
  return found;
}

/** Number of cells that are a known header, cheaply: most rows of a large sheet have none. */
function countTexts(row: readonly RosterCell[], { first, last }: Band, meaning: Meaning): number {
  let count = 0;
  for (let place = first; place <= last; place += 1) {
    const cell = row[place];
    if (typeof cell === 'string' && cell !== '' && meaning(cell).length > 0) count += 1;
  }
  return count;
}

const likenessToAny = (name: string): number =>
  Math.max(
    ...Object.values(rosterShapes).flatMap(({ columns }) =>
      Object.values(columns).flatMap(({ header, synonyms }) =>
        [header, ...synonyms].map((known) => likeness(name, known)),
      ),
    ),
  );

/** Where no header is known: the row whose headers are most like known ones, else the first full row of words. */
export function guessedHeaderRow(cells: Cells, band: Band): HeaderRows | null {
  const candidates = cells.slice(0, ROWS_TO_GUESS).flatMap((row, i) => {
    const headers = singleRow(row, band);
    const filled = filledPlaces(row, band);
    const areWords = filled.every((place) => looksLikeHeader(row[place])) && headers.length >= 2;
    return areWords ? [{ row: i, count: 1 as const, headers, filled: filled.length }] : [];
  });
  const alike = candidates
    .map((candidate) => ({
      candidate,
      hits: candidate.headers.filter(({ text }) => likenessToAny(text) >= LEAST_ALIKE).length,
    }))
    .filter(({ hits }) => hits >= 2)
    .sort((a, b) => b.hits - a.hits)[0];
  if (alike) return alike.candidate;
  const widest = Math.max(0, ...cells.slice(0, ROWS_TO_GUESS).map((row) => filledPlaces(row, band).length));
  return candidates.find(({ filled }) => filled * 2 > widest) ?? null;
}

/** What stands in a row, for a list of the rows that were left out. */
export const rowText = (row: readonly RosterCell[], band: Band): string =>
  filledPlaces(row, band)
    .map((place) => shownCell(row[place]))
    .join(' ');
