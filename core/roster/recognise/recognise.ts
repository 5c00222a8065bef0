import type { RosterId, Table } from '../roster';
import { bodyOf, isClosing, type Body } from './body';
import { bandsOf, filledPlaces, type Band, type Cells } from './cells';
import { guessedHeaderRow, knownColumnsOf, knownHeaderRows, rowText, type HeaderRows } from './header-rows';
import { fitOf, fitsOf, likelyKind, type KindFit } from './kinds';
import { headersKey, isSettled, type Chosen, type ColumnMatch, type Header } from './match';
import type { SkippedRow } from './skipped';

/** A table found in a sheet: plain data that a page can show, keep and change. Rows and columns count from 0. */
export interface FoundTable {
  readonly columns: Band;
  readonly headerRows: readonly number[];
  readonly headers: readonly Header[];
  /** The same for the same headers: under it the user's choice of columns is kept. */
  readonly key: string;
  readonly titles: readonly SkippedRow[];
  /** First row under the header, and the first row that no longer belongs to the table. */
  readonly body: { readonly from: number; readonly to: number };
  /** The roster that the table is taken for; null where none fits well enough. */
  readonly kind: RosterId | null;
  /** How well each roster fits, the best first. */
  readonly fits: readonly KindFit[];
}

/** What was found in a sheet, and the filled rows that belong to no table. */
export interface SheetTables {
  readonly tables: readonly FoundTable[];
  readonly outside: readonly SkippedRow[];
}

/** Finds the tables in the values of a sheet: their headers, columns and kinds. `sheetName` may tell of the kind too. */
export function recogniseTables(cells: Cells, sheetName = ''): SheetTables {
  const found = bandsToSearch(cells).map((band) => tablesInBand(cells, band, sheetName));
  return {
    tables: found.flatMap(({ tables }) => tables),
    outside: found.flatMap(({ outside }) => outside),
  };
}

/**
 * Tables side by side are told apart by a blank column between them, but only where each has a known header of its
 * own: a blank column within one table does not split it.
 */
function bandsToSearch(cells: Cells): Band[] {
  const bands = bandsOf(cells);
  const [first, last] = [bands[0], bands.at(-1)];
  if (!first || !last) return [];
  const joined: { band: Band; known: HeaderRows | undefined }[] = [];
  for (const band of bands) {
    const known = bands.length > 1 ? knownHeaderRows(cells, band)[0] : undefined;
    const before = joined.at(-1);
    if (before && !(known && before.known && standApart(before.known, known))) {
      before.band = { first: before.band.first, last: band.last };
      before.known ??= known;
    } else joined.push({ band, known });
  }
  return joined.map(({ band }) => band);
}

/** Two headers are of two tables if they begin in different rows, or if one roster cannot use both whole. */
function standApart(left: HeaderRows, right: HeaderRows): boolean {
  if (left.row !== right.row) return true;
  const together = knownColumnsOf([...left.headers, ...right.headers]);
  return together < knownColumnsOf(left.headers) + knownColumnsOf(right.headers);
}

function tablesInBand(cells: Cells, band: Band, sheetName: string): SheetTables {
  const known = knownHeaderRows(cells, band).filter((header, i, all) => !isRepeated(cells, band, header, all[i - 1]));
  const guessed = known.length === 0 ? guessedHeaderRow(cells, band) : null;
  const headers = guessed ? [guessed] : known;
  const starts = headers.map((header, i) => titleStart(cells, band, header, headers[i - 1]));
  const tables = headers.map((header, i) => {
    const titles = rowsAsTitles(cells, band, starts[i] ?? 0, header.row);
    const names = [sheetName, ...titles.map((title) => title.text)];
    const fits = fitsOf(header.headers, names);
    return {
      columns: band,
      headerRows: header.count === 2 ? [header.row, header.row + 1] : [header.row],
      headers: header.headers,
      key: headersKey(header.headers),
      titles,
      body: { from: header.row + header.count, to: starts[i + 1] ?? cells.length },
      kind: likelyKind(fits),
      fits,
    };
  });
  return { tables, outside: headers.length === 0 ? rowsAsTitles(cells, band, 0, cells.length) : [] };
}

/** A header printed again on every page follows data at once; that of a second table has a gap or a title above it. */
function isRepeated(cells: Cells, band: Band, header: HeaderRows, before: HeaderRows | undefined): boolean {
  if (!before || headersKey(before.headers) !== headersKey(header.headers)) return false;
  return filledPlaces(cells[header.row - 1] ?? [], band).length > 2;
}

/** A title has few cells; what stands under a table and closes it belongs to that table. */
const MOST_TITLE_CELLS = 2;

/** The row in which a table's titles begin: all rows above the first table, the lines right above a later one. */
function titleStart(cells: Cells, band: Band, header: HeaderRows, before: HeaderRows | undefined): number {
  if (!before) return 0;
  let start = header.row;
  for (let row = header.row - 1; row >= before.row + before.count; row -= 1) {
    const values = cells[row] ?? [];
    const filled = filledPlaces(values, band).length;
    if (filled > MOST_TITLE_CELLS || (filled > 0 && isClosing(values, band))) break;
    if (filled > 0) start = row;
  }
  return start;
}

const rowsAsTitles = (cells: Cells, band: Band, from: number, to: number): SkippedRow[] =>
  cells.slice(from, to).flatMap((row, i) => {
    const filled = filledPlaces(row, band).length > 0;
    return filled ? [{ row: from + i, reason: 'title' as const, text: rowText(row, band) }] : [];
  });

/** A table read as a certain roster, with the user's own choice of columns if there is one. */
export const fitTable = (table: FoundTable, roster: RosterId, chosen: Chosen = {}): KindFit =>
  fitOf(
    roster,
    table.headers,
    table.titles.map(({ text }) => text),
    chosen,
  );

/** A roster taken out of a sheet, ready for the check. */
export interface TakenRoster extends Body {
  /** Canonical headers, then the data; near matches that nobody confirmed are not in it. */
  readonly table: Table;
  /** For each column of that table the column in the sheet. */
  readonly places: readonly number[];
}

/** Takes the data out of a found table: the check's table, and for each of its rows the row in the sheet. */
export function takeRoster(cells: Cells, found: FoundTable, { roster, match }: KindFit): TakenRoster {
  const body = bodyOf(cells, { band: found.columns, ...found.body }, found.headers, roster, match);
  const columns = match.filter((one): one is ColumnMatch & { place: number } => one.place !== null && isSettled(one));
  const data = body.rows.map((row) => columns.map(({ place }) => cells[row]?.[place]));
  return { ...body, places: columns.map(({ place }) => place), table: [columns.map(({ header }) => header), ...data] };
}
