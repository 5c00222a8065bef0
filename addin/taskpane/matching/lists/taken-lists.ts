import { isReady, takeTable, type SourceTable, type TakenList } from '../../lists/source-table';
import { MATCH_KINDS, type Role } from './roles';

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
export function takeLists(tables: readonly SourceTable<Role>[]): ReadonlyMap<Role, TakenList> {
  const lists = new Map<Role, TakenList[]>();
  for (const one of tables) {
    if (one.role === null || !isReady(MATCH_KINDS, one)) continue;
    lists.set(one.role, [...(lists.get(one.role) ?? []), takeTable(MATCH_KINDS, one, one.role)]);
  }
  return new Map([...lists].map(([role, some]) => [role, together(some)]));
}
