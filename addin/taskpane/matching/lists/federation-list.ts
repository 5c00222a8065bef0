import {
  confirmationColumns,
  headerKey,
  placeColumns,
  type Chosen,
  type ColumnMatch,
  type FoundTable,
  type RosterCell,
  type SkippedRow,
  type Table,
} from 'training-subsidy-core';
import type { ColumnsFit } from '../../roster/recognition/column-matches';

const COLUMNS = Object.entries(confirmationColumns);

/** The columns of the federation’s list among those of a table: as the user chose, else by name. */
export function fitFederation({ headers }: FoundTable, chosen: Chosen): ColumnsFit {
  const taken = new Set(Object.values(chosen));
  const open = headers.filter(({ place }) => !taken.has(place));
  const named = placeColumns(
    confirmationColumns,
    open.map(({ names, text }) => names[0] ?? text),
  );
  const match = COLUMNS.map(([column, { header, required }]): ColumnMatch => {
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

/** What tells a case: a row of which fewer than two are filled is a total or a remark. */
const TELLING: ReadonlySet<string> = new Set(['holderName', 'holderId', 'certificate', 'level']);
const LEAST_TELLING = 2;

const isFilled = (cell: RosterCell): boolean => String(cell ?? '').trim() !== '';

const wordsOf = (cells: readonly RosterCell[]): string =>
  cells
    .filter(isFilled)
    .map((cell) => (typeof cell === 'object' && cell !== null ? cell.error : String(cell)))
    .join(' ');

/** The federation’s list taken out of a sheet: canonical headers, then the data, and what was left out of it. */
export function takeFederation(
  cells: readonly (readonly RosterCell[])[],
  found: FoundTable,
  { match }: ColumnsFit,
): { readonly table: Table; readonly rows: readonly number[]; readonly skipped: readonly SkippedRow[] } {
  const columns = match.flatMap(({ column, header, place }) => (place === null ? [] : [{ column, header, place }]));
  const telling = columns.filter(({ column }) => TELLING.has(column)).map(({ place }) => place);
  const rows: number[] = [];
  const skipped: SkippedRow[] = [];
  for (let row = found.body.from; row < found.body.to; row += 1) {
    const values = (cells[row] ?? []).slice(found.columns.first, found.columns.last + 1);
    if (!values.some(isFilled)) continue;
    const told = telling.filter((place) => isFilled(cells[row]?.[place])).length;
    if (told >= LEAST_TELLING) rows.push(row);
    else skipped.push({ row, reason: 'total', text: wordsOf(values) });
  }
  const data = rows.map((row) => columns.map(({ place }) => cells[row]?.[place]));
  return { table: [columns.map(({ header }) => header), ...data], rows, skipped };
}
