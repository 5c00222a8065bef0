import type { Columns } from '../headers';
import { headerKey } from '../headers';
import type { RosterId } from '../roster';
import { rosterShapes } from '../rosters';
import { likeness } from './likeness';

/** A header of a table: where it stands, how it is shown, and the names it can be read as, the likeliest first. */
export interface Header {
  /** Column in the cells that were looked at, from 0. */
  readonly place: number;
  readonly text: string;
  /** More than one where a header of two rows can be read with or without the group above it. */
  readonly names: readonly string[];
}

/** How a column was found. A near one waits for the user, and is not used before. */
export type Manner = 'exact' | 'synonym' | 'near' | 'chosen' | 'none';

/** Where a column of the roster stands in a table. */
export interface ColumnMatch {
  /** Key of the roster's column. */
  readonly column: string;
  readonly header: string;
  readonly required: boolean;
  readonly manner: Manner;
  /** Column in the cells; null where none was found. */
  readonly place: number | null;
  /** From 0 to 1; 1 for what needs no confirmation. */
  readonly likeness: number;
}

/** The user's own choice by column key: a place, or null for “this column is not in the table”. */
export type Chosen = Readonly<Record<string, number | null>>;

/** Headers less alike than this are not offered. */
const LEAST_LIKENESS = 0.6;

interface Found {
  readonly manner: Manner;
  readonly place: number | null;
  readonly likeness: number;
}

/** Finds the columns of a roster among headers: as the user chose, by canonical name, by synonym, then nearly. */
export function matchColumns(roster: RosterId, headers: readonly Header[], chosen: Chosen = {}): ColumnMatch[] {
  const { columns } = rosterShapes[roster];
  const found = new Map<string, Found>();
  takeChosen(columns, headers, chosen, found);
  takeNamed(columns, headers, found);
  takeNear(columns, headers, found);
  return Object.entries(columns).map(([column, { header, required }]) => ({
    column,
    header,
    required,
    ...(found.get(column) ?? { manner: 'none', place: null, likeness: 0 }),
  }));
}

const isFree = ({ place }: Header, found: ReadonlyMap<string, Found>): boolean =>
  ![...found.values()].some((taken) => taken.place === place);

function takeChosen(columns: Columns, headers: readonly Header[], chosen: Chosen, found: Map<string, Found>): void {
  for (const [column, place] of Object.entries(chosen)) {
    if (!(column in columns)) continue;
    const header = headers.find((one) => one.place === place);
    if (place === null) found.set(column, { manner: 'none', place: null, likeness: 0 });
    else if (header && isFree(header, found)) found.set(column, { manner: 'chosen', place, likeness: 1 });
  }
}

/** By the likeliest reading of every header first: a group's `师傅 姓名` before a bare `姓名`. */
function takeNamed(columns: Columns, headers: readonly Header[], found: Map<string, Found>): void {
  const readings = Math.max(0, ...headers.map(({ names }) => names.length));
  for (let reading = 0; reading < readings; reading += 1) {
    takeByName('exact', columns, headers, reading, found);
    takeByName('synonym', columns, headers, reading, found);
  }
}

function takeByName(
  manner: 'exact' | 'synonym',
  columns: Columns,
  headers: readonly Header[],
  reading: number,
  found: Map<string, Found>,
): void {
  for (const [column, { header, synonyms }] of Object.entries(columns)) {
    if (found.has(column)) continue;
    const wanted = (manner === 'exact' ? [header] : synonyms).map(headerKey);
    const hit = headers.find((one) => {
      const name = one.names[reading];
      return name !== undefined && wanted.includes(headerKey(name)) && isFree(one, found);
    });
    if (hit) found.set(column, { manner, place: hit.place, likeness: 1 });
  }
}

/** The most alike pairs first; among equal ones the columns' and then the headers' order decides. */
function takeNear(columns: Columns, headers: readonly Header[], found: Map<string, Found>): void {
  const free = headers.filter((header) => isFree(header, found));
  const pairs = Object.entries(columns)
    .filter(([column]) => !found.has(column))
    .flatMap(([column, { header, synonyms }]) =>
      free.map(({ place, names }) => ({
        column,
        place,
        likeness: Math.max(...[header, ...synonyms].flatMap((name) => names.map((given) => likeness(given, name)))),
      })),
    )
    .filter((pair) => pair.likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness);
  const places = new Set<number>();
  for (const { column, place, likeness: alike } of pairs) {
    if (found.has(column) || places.has(place)) continue;
    places.add(place);
    found.set(column, { manner: 'near', place, likeness: alike });
  }
}

/** Whether the column is found for certain or by the user's choice. */
export const isSettled = ({ manner }: ColumnMatch): boolean =>
  manner === 'exact' || manner === 'synonym' || manner === 'chosen';

/** Headers of the required columns that are still missing or wait for the user. */
export const missingColumns = (match: readonly ColumnMatch[]): string[] =>
  match.filter((one) => one.required && !isSettled(one)).map(({ header }) => header);

/** The same key for the same headers in the same order: under it the user's choice for them is kept. */
export const headersKey = (headers: readonly Header[]): string =>
  headers.map(({ place, text }) => `${place}:${headerKey(text)}`).join('|');
