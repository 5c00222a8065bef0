import { text, type Text } from 'training-subsidy-core';
import type { CellsLook } from '../../../excel/cells-look';
import type { FoundSheet, SheetContent } from '../../../excel/sheet-content';
import { hasHeaders, HEADER_FILL, padded, type Cells } from '../../shared/cells';
import { wrappedRows } from '../../shared/wrapped-rows';

export type Say = (words: Text) => string;

/** A column of a list that is written. */
export interface OutputColumn {
  readonly title: Text;
  /** Points. */
  readonly width: number;
  readonly numberFormat?: string;
}

export interface ListSheet {
  readonly name: Text;
  readonly title: string;
  /** What stands between title and header. */
  readonly top: readonly Cells[];
  readonly columns: readonly OutputColumn[];
  readonly rows: readonly Cells[];
  readonly looks?: readonly CellsLook[];
  readonly say: Say;
  readonly behind: string;
}

/** Right of the title, which reaches over its neighbours, stands how many rows the list has. */
const COUNT_COLUMN = 3;
const COUNT_FORMAT = text('"共 "0" 条"', '0" rows"');

/** Points across an A4 page that one still reads. */
const UPRIGHT = 560;
const ACROSS = 1_100;

/** Between parts of a cell that are sentences themselves. */
export const BETWEEN = text('；', '; ');

/** Whether it has our header, in either language, and no more rows than we wrote: what stands below is somebody else’s. */
const isOurs =
  (headerRow: number, columns: readonly OutputColumn[]) =>
  ({ top, rowsInUse }: FoundSheet): boolean =>
    rowsInUse <= headerRow + 1 + Number(top[0]?.[COUNT_COLUMN]) &&
    hasHeaders(
      top[headerRow],
      columns.map(({ title }) => title),
    );

function printOf(titleRow: number, columns: readonly OutputColumn[]): NonNullable<SheetContent['print']> {
  const points = columns.reduce((sum, { width }) => sum + width, 0);
  if (points <= UPRIGHT) return { titleRow };
  return { titleRow, isLandscape: true, pagesWide: Math.ceil(points / ACROSS) };
}

/** A list with a title, a frozen header that filters, and columns of their formats; printable on A4. */
export function listSheet({ name, title, top, columns, rows, looks = [], say, behind }: ListSheet): SheetContent {
  const headerRow = top.length + 1;
  const first = headerRow + 1;
  const width = columns.length;
  const cells: Cells[] = [
    [...padded([title], COUNT_COLUMN), rows.length],
    ...top,
    columns.map((column) => say(column.title)),
    ...rows,
  ];
  const at = (row: number, count: number, look: Partial<CellsLook>): CellsLook => ({
    row,
    rows: count,
    column: 0,
    columns: width,
    ...look,
  });
  const body = Math.max(1, rows.length);
  return {
    name: say(name),
    behind,
    rows: cells.map((row) => padded(row, width)),
    looks: [
      at(0, 1, { columns: 1, bold: true, fontSize: 14 }),
      at(0, 1, { column: COUNT_COLUMN, columns: 1, numberFormat: say(COUNT_FORMAT), align: 'Right' }),
      at(headerRow, 1, { bold: true, fill: HEADER_FILL, wrap: true, align: 'Center', middle: true }),
      at(first, body, { middle: true }),
      ...columns.map(({ numberFormat, width: points }, column) =>
        at(first, body, {
          column,
          columns: 1,
          width: points,
          ...(numberFormat !== undefined && { numberFormat }),
        }),
      ),
      ...looks,
      ...wrappedRows(
        first,
        columns.map(({ width: points }) => points),
        rows,
      ),
    ],
    frozenRows: first,
    // A header without rows has nothing to filter, and not every grid takes it.
    ...(rows.length > 0 && { filtered: { row: headerRow, column: 0, rows: rows.length + 1, columns: width } }),
    print: printOf(headerRow, columns),
    signatureRows: first,
    isOwn: isOurs(headerRow, columns),
  };
}

/** Where the rows of such a list begin, from 0. */
export const firstRow = (top: readonly unknown[]): number => top.length + 2;
