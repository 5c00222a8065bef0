import {
  headerKey,
  isTotal,
  placeColumns,
  type Chosen,
  type ColumnMatch,
  type Columns,
  type FoundTable,
  type RosterCell,
} from 'training-subsidy-core';
import type { ColumnsFit } from './column-matches';
import type { TakenRows } from './list-kinds';

/** The columns of a list that is no roster among those of a table: as the user chose, else by name. */
export function fitColumns(columns: Columns, { headers }: FoundTable, chosen: Chosen): ColumnsFit {
  const taken = new Set(Object.values(chosen));
  const open = headers.filter(({ place }) => !taken.has(place));
  const named = placeColumns(
    columns,
    open.map(({ names, text }) => names[0] ?? text),
  );
  const match = Object.entries(columns).map(([column, { header, required }]): ColumnMatch => {
    const own = chosen[column];
    if (own !== undefined) {
      return { column, header, required, place: own, manner: own === null ? 'none' : 'chosen', likeness: 1 };
    }
    const found = open[named[column] ?? -1];
    if (found === undefined) return { column, header, required, place: null, manner: 'none', likeness: 0 };
    const isExact = headerKey(found.text) === headerKey(header);
    return { column, header, required, place: found.place, manner: isExact ? 'exact' : 'synonym', likeness: 1 };
  });
  const missing = match.filter(({ required, place }) => required && place === null).map(({ header }) => header);
  return { match, missing };
}

const LEAST_TELLING = 2;

const isFilled = (cell: RosterCell): boolean => String(cell ?? '').trim() !== '';

const isTotalCell = (cell: RosterCell): boolean => typeof cell === 'string' && isTotal(cell);

const wordsOf = (cells: readonly RosterCell[]): string =>
  cells
    .filter(isFilled)
    .map((cell) => (typeof cell === 'object' && cell !== null ? cell.error : String(cell)))
    .join(' ');

/** Takes such a list; a row that says it is a total, or of whose telling columns fewer than two are filled, is left out. */
export function takeColumns(
  cells: readonly (readonly RosterCell[])[],
  found: FoundTable,
  { match }: ColumnsFit,
  telling: ReadonlySet<string>,
): TakenRows {
  const columns = match.flatMap(({ column, header, place }) => (place === null ? [] : [{ column, header, place }]));
  const tellingPlaces = columns.filter(({ column }) => telling.has(column)).map(({ place }) => place);
  const rows: number[] = [];
  const skipped: { readonly row: number; readonly reason: 'total'; readonly text: string }[] = [];
  for (let row = found.body.from; row < found.body.to; row += 1) {
    const values = (cells[row] ?? []).slice(found.columns.first, found.columns.last + 1);
    if (!values.some(isFilled)) continue;
    const told = tellingPlaces.filter((place) => isFilled(cells[row]?.[place])).length;
    if (told >= LEAST_TELLING && !values.some(isTotalCell)) rows.push(row);
    else skipped.push({ row, reason: 'total', text: wordsOf(values) });
  }
  const data = rows.map((row) => columns.map(({ place }) => cells[row]?.[place]));
  return { table: [columns.map(({ header }) => header), ...data], rows, skipped };
}
