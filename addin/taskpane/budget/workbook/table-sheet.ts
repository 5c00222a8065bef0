import type { Text } from 'training-subsidy-core';
import type { CellsLook } from '../../../excel/cells-look';
import type { SheetChart } from '../../../excel/sheet-chart';
import type { FoundSheet, SheetContent } from '../../../excel/sheet-content';
import { asText, hasHeaders, HEADER_FILL, padded, type Cells } from '../../shared/cells';
import { WORDS } from './words';

/** A table of a sheet that has several below each other. */
export interface SheetTable {
  readonly title: Text;
  readonly headers: readonly Text[];
  /** The cells of each row, which is told where it stands, from 0. */
  readonly rows: readonly ((row: number) => Cells)[];
  /** The row below them, told the first of them and the last. */
  readonly total?: (first: number, last: number) => Cells;
  /** By column. */
  readonly formats: Readonly<Record<number, string>>;
}

/** Where a table stands. */
export interface PlacedTable {
  readonly header: number;
  readonly first: number;
  readonly last: number;
}

/** Title and note stand above the first table. */
const TOP_ROWS = 2;
const HEADER_ROW = TOP_ROWS + 1;

/** The tables below each other: title, header, rows, total, and a blank row. */
export function placeTables(tables: readonly SheetTable[]): { readonly placed: PlacedTable[]; readonly end: number } {
  let row = TOP_ROWS;
  const placed = tables.map(({ rows, total }) => {
    const header = row + 1;
    row = header + rows.length + (total ? 3 : 2);
    return { header, first: header + 1, last: header + rows.length };
  });
  return { placed, end: row };
}

function tableRows({ title, headers, rows, total }: SheetTable, { first, last }: PlacedTable, say: Say): Cells[] {
  return [
    [say(title)],
    headers.map(say),
    ...rows.map((row, i) => row(first + i)),
    ...(total ? [total(first, last)] : []),
    [],
  ];
}

function tableLooks({ headers, total, formats }: SheetTable, { header, first, last }: PlacedTable): CellsLook[] {
  const at = (row: number, rows: number, look: Partial<CellsLook>): CellsLook => ({
    row,
    rows,
    column: 0,
    columns: headers.length,
    ...look,
  });
  const body = last - first + (total ? 2 : 1);
  const columns = body > 0 ? Object.entries(formats) : [];
  return [
    at(header - 1, 1, { columns: 1, bold: true }),
    at(header, 1, { bold: true, fill: HEADER_FILL, wrap: true, align: 'Center' }),
    ...columns.map(([column, numberFormat]) => at(first, body, { column: Number(column), columns: 1, numberFormat })),
    ...(total ? [at(last + 1, 1, { bold: true })] : []),
  ];
}

type Say = (words: Text) => string;

interface TableSheet {
  readonly name: Text;
  readonly title: Text;
  readonly note: string;
  readonly tables: readonly SheetTable[];
  /** By column, points; others have the last one. */
  readonly widths: readonly number[];
  readonly looks?: readonly CellsLook[];
  /** Below the tables, from that row on. */
  readonly charts?: (row: number) => readonly SheetChart[];
  readonly warnings?: readonly Text[];
  readonly say: Say;
  readonly behind: string;
}

/** A sheet is ours by the header of its first table, whatever stands below. */
const isOurs =
  (headers: readonly Text[]) =>
  ({ top }: FoundSheet): boolean =>
    hasHeaders(top[HEADER_ROW], headers);

/** A sheet of tables below each other, with charts and notes beneath; for A4 across. */
export function tableSheet(sheet: TableSheet): SheetContent {
  const { name, title, note, tables, widths, looks = [], charts, warnings = [], say, behind } = sheet;
  const { placed, end } = placeTables(tables);
  const width = Math.max(...tables.map(({ headers }) => headers.length));
  const pairs = tables.flatMap((table, i) => (placed[i] ? [[table, placed[i]] as const] : []));
  const notes: Cells[] =
    warnings.length > 0 ? [[say(WORDS.warnings)], ...warnings.map((one) => [asText(say(one))]), []] : [];
  const rows: Cells[] = [
    [asText(`${say(title)} ${say(name)}`)],
    [note],
    ...pairs.flatMap(([table, place]) => tableRows(table, place, say)),
    ...notes,
  ];
  return {
    name: say(name),
    behind,
    rows: rows.map((row) => padded(row, width)),
    looks: [
      { row: 0, column: 0, rows: 1, columns: width, bold: true, fontSize: 14 },
      ...Array.from({ length: width }, (_, column) => ({
        row: 0,
        column,
        rows: 1,
        columns: 1,
        width: widths[column] ?? widths.at(-1) ?? 80,
      })),
      ...pairs.flatMap(([table, place]) => tableLooks(table, place)),
      ...looks,
    ],
    frozenRows: TOP_ROWS,
    charts: charts?.(end + notes.length) ?? [],
    print: { titleRow: 0, isLandscape: true },
    signatureRows: HEADER_ROW + 1,
    isOwn: isOurs(tables[0]?.headers ?? []),
  };
}
