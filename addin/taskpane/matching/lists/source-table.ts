import {
  fitTable,
  recogniseTables,
  takeRoster,
  type Chosen,
  type FoundTable,
  type RosterCell,
  type Table,
} from 'training-subsidy-core';
import { likelyRole, rosterOf, type Role } from './roles';

/** Cells in which lists are sought. */
export interface SourceCells {
  /** Name of the file; null for the open workbook. */
  readonly book: string | null;
  readonly sheet: string;
  readonly sheetId: string | null;
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

const isFilled = (cell: RosterCell): boolean => cell !== null && cell !== undefined && cell !== '';

/** The rows under a header as they stand; the federation’s list has no roster of its own. */
function plainRows({ source, found }: SourceTable): { table: Table; rows: readonly number[] } {
  const places = found.headers.map(({ place }) => place);
  const { from, to } = found.body;
  const rows = Array.from({ length: to - from }, (_, i) => from + i).filter(
    // A subtotal or a note has few cells.
    (row) => places.filter((place) => isFilled(source.cells[row]?.[place])).length > 2,
  );
  const data = rows.map((row) => places.map((place) => source.cells[row]?.[place]));
  return { table: [found.headers.map((header) => header.text), ...data], rows };
}

/** Headers that a table lacks in its role. */
export function missingIn({ found, role, chosen }: SourceTable): readonly string[] {
  const roster = role && rosterOf(role);
  return roster ? fitTable(found, roster, chosen).missing : [];
}

function takenOf(one: SourceTable, role: Role): TakenList {
  const { source, found, chosen } = one;
  const roster = rosterOf(role);
  const taken = roster === null ? plainRows(one) : takeRoster(source.cells, found, fitTable(found, roster, chosen));
  const { book, sheet, sheetId } = source;
  const column = source.column + found.columns.first;
  return {
    table: taken.table,
    places: taken.rows.map((row) => ({ book, sheet, sheetId, row: source.row + row, column })),
  };
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
    if (one.role === null || missingIn(one).length > 0) continue;
    lists.set(one.role, [...(lists.get(one.role) ?? []), takenOf(one, one.role)]);
  }
  return new Map([...lists].map(([role, some]) => [role, together(some)]));
}
