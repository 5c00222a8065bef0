import {
  fitTable,
  recogniseTables,
  takeRoster,
  type Chosen,
  type FoundTable,
  type RosterCell,
  type SkippedRow,
  type Table,
} from 'training-subsidy-core';
import type { CellsWanted } from '../../../excel/sheet-read';
import type { ColumnsFit } from '../../roster/recognition/column-matches';
import { fitFederation, takeFederation } from './federation-list';
import { likelyRole, rosterOf, type Role } from './roles';

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
export interface SourceTable {
  readonly id: string;
  readonly source: SourceCells;
  readonly found: FoundTable;
  /** Null where it is not used. */
  readonly role: Role | null;
  readonly chosen: Chosen;
}

export const tablesIn = (source: SourceCells): SourceTable[] =>
  recogniseTables(source.cells, source.sheet).tables.map((found) => {
    const { book, sheet } = source;
    const id = [book, sheet, found.columns.first + source.column, (found.headerRows[0] ?? 0) + source.row].join(' ');
    return { id, source, found, role: likelyRole(found, `${book ?? ''} ${sheet}`), chosen: {} };
  });

/** Tables that were read again keep what the user chose for them. */
export function tablesLike(read: readonly SourceTable[], before: readonly SourceTable[]): SourceTable[] {
  const known = new Map(before.map((one) => [one.id, one]));
  return read.map((one) => {
    const old = known.get(one.id);
    return old?.found.key === one.found.key ? { ...one, role: old.role, chosen: old.chosen } : one;
  });
}

/** The tables that stand in this workbook, by what to ask for to read them once more. */
export function byWanted(tables: readonly SourceTable[]): ReadonlyMap<CellsWanted, readonly SourceTable[]> {
  const groups = new Map<CellsWanted, SourceTable[]>();
  for (const one of tables) {
    const { wanted } = one.source;
    if (wanted !== null) groups.set(wanted, [...(groups.get(wanted) ?? []), one]);
  }
  return groups;
}

/** Tables as their cells are now, wherever rows were put in above them; null for one whose header has changed. */
export function readAgain(before: readonly SourceTable[], source: SourceCells): readonly (SourceTable | null)[] {
  const fresh = tablesIn(source);
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

/** A list as it is matched, and where each of its rows below the header stands. */
export interface TakenList {
  readonly table: Table;
  readonly places: readonly RowPlace[];
}

/** The columns of a table in a role. */
export function fitIn({ found, chosen }: SourceTable, role: Role): ColumnsFit {
  const roster = rosterOf(role);
  return roster === null ? fitFederation(found, chosen) : fitTable(found, roster, chosen);
}

/** Whether a table is used, and has what its role asks for. */
export const isReady = (one: SourceTable): boolean => one.role !== null && fitIn(one, one.role).missing.length === 0;

/** A table in its role, and what was left out of it. */
export interface TakenTable extends TakenList {
  readonly fit: ColumnsFit;
  readonly skipped: readonly SkippedRow[];
}

export function takeTable(one: SourceTable, role: Role): TakenTable {
  const { source, found, chosen } = one;
  const { book, sheet, sheetId, cells } = source;
  const roster = rosterOf(role);
  const fit = fitIn(one, role);
  const taken =
    roster === null ? takeFederation(cells, found, fit) : takeRoster(cells, found, fitTable(found, roster, chosen));
  const column = source.column + found.columns.first;
  const places = taken.rows.map((row) => ({ book, sheet, sheetId, row: source.row + row, column }));
  return { fit, table: taken.table, places, skipped: taken.skipped };
}

/** Several tables of one role as one list: the columns of all of them, the rows one after the other. */
function together(lists: readonly TakenList[]): TakenList {
  const headers = [...new Set(lists.flatMap(({ table }) => (table[0] ?? []).map(String)))];
  const rows = lists.flatMap(({ table: [own = [], ...data] }) => {
    const places = headers.map((header) => own.map(String).indexOf(header));
    return data.map((cells) => places.map((place) => (place < 0 ? '' : cells[place])));
  });
  return { table: [headers, ...rows], places: lists.flatMap(({ places }) => places) };
}

/** The lists by their roles; a table that lacks a required column is in none. */
export function takeLists(tables: readonly SourceTable[]): ReadonlyMap<Role, TakenList> {
  const lists = new Map<Role, TakenList[]>();
  for (const one of tables) {
    if (one.role === null || !isReady(one)) continue;
    lists.set(one.role, [...(lists.get(one.role) ?? []), takeTable(one, one.role)]);
  }
  return new Map([...lists].map(([role, some]) => [role, together(some)]));
}
