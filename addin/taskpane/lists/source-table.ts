import {
  recogniseTables,
  type Chosen,
  type FoundTable,
  type RosterCell,
  type SkippedRow,
  type Table,
} from 'training-subsidy-core';
import type { CellsWanted } from '../../excel/sheet-read';
import type { ColumnsFit } from './column-matches';
import type { ListKinds } from './list-kinds';

/** Cells in which lists are sought. */
export interface SourceCells {
  /** Name of the file; null for the open workbook. */
  readonly book: string | null;
  readonly sheet: string;
  readonly sheetId: string | null;
  /** What to ask for to read them once more; null for those of a file. */
  readonly wanted: CellsWanted | null;
  /** Of the first cell, from 0. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly RosterCell[])[];
}

/** A table that was found, and what it is used as. */
export interface SourceTable<Role extends string> {
  readonly id: string;
  readonly source: SourceCells;
  readonly found: FoundTable;
  /** Null where it is not used. */
  readonly role: Role | null;
  readonly chosen: Chosen;
}

export const tablesIn = <Role extends string>(
  { likelyRole }: Pick<ListKinds<Role>, 'likelyRole'>,
  source: SourceCells,
): SourceTable<Role>[] =>
  recogniseTables(source.cells, source.sheet).tables.map((found) => {
    const { book, sheet } = source;
    const id = [book, sheet, found.columns.first + source.column, (found.headerRows[0] ?? 0) + source.row].join(' ');
    return { id, source, found, role: likelyRole(found, `${book ?? ''} ${sheet}`), chosen: {} };
  });

/** Tables that were read again keep what the user chose for them. */
export function tablesLike<Role extends string>(
  read: readonly SourceTable<Role>[],
  before: readonly SourceTable<Role>[],
): SourceTable<Role>[] {
  const known = new Map(before.map((one) => [one.id, one]));
  return read.map((one) => {
    const old = known.get(one.id);
    return old?.found.key === one.found.key ? { ...one, role: old.role, chosen: old.chosen } : one;
  });
}

/** The tables that stand in this workbook, by what to ask for to read them once more. */
export function byWanted<Role extends string>(
  tables: readonly SourceTable<Role>[],
): ReadonlyMap<CellsWanted, readonly SourceTable<Role>[]> {
  const groups = new Map<CellsWanted, SourceTable<Role>[]>();
  for (const one of tables) {
    const { wanted } = one.source;
    if (wanted !== null) groups.set(wanted, [...(groups.get(wanted) ?? []), one]);
  }
  return groups;
}

/** Tables as their cells are now, wherever rows were put in above them; null for one whose header has changed. */
export function readAgain<Role extends string>(
  kinds: Pick<ListKinds<Role>, 'likelyRole'>,
  before: readonly SourceTable<Role>[],
  source: SourceCells,
): readonly (SourceTable<Role> | null)[] {
  const fresh = tablesIn(kinds, source);
  return before.map(({ id, found: { key }, role, chosen }, i) => {
    const alike = fresh.filter(({ found }) => found.key === key);
    const place = before.slice(0, i).filter(({ found }) => found.key === key).length;
    const now = alike.find((one) => one.id === id) ?? alike[place];
    return now ? { ...now, role, chosen } : null;
  });
}

/** Where a row of a list stands; rows and columns of a sheet count from 0. */
export interface RowPlace {
  readonly book: string | null;
  readonly sheet: string;
  readonly sheetId: string | null;
  readonly row: number;
  readonly column: number;
}

/** A list as it is used, and where each of its rows below the header stands. */
export interface TakenList {
  readonly table: Table;
  readonly places: readonly RowPlace[];
}

/** Whether a table is used, and has what its role asks for. */
export const isReady = <Role extends string>({ fit }: ListKinds<Role>, one: SourceTable<Role>): boolean =>
  one.role !== null && fit(one.role, one.found, one.chosen).missing.length === 0;

/** A table in its role, and what was left out of it. */
export interface TakenTable extends TakenList {
  readonly fit: ColumnsFit;
  readonly skipped: readonly SkippedRow[];
}

export function takeTable<Role extends string>(
  kinds: ListKinds<Role>,
  { source, found, chosen }: SourceTable<Role>,
  role: Role,
): TakenTable {
  const { book, sheet, sheetId, cells } = source;
  const taken = kinds.take(role, cells, found, chosen);
  const column = source.column + found.columns.first;
  const places = taken.rows.map((row) => ({ book, sheet, sheetId, row: source.row + row, column }));
  return { fit: kinds.fit(role, found, chosen), table: taken.table, places, skipped: taken.skipped };
}

/** File and sheet of a table, as one reads them. */
export const sourceName = ({ source: { book, sheet } }: Pick<SourceTable<string>, 'source'>): string =>
  book === null ? sheet : `${book} ${sheet}`;
