import type { Text } from 'training-subsidy-core';
import type { CellsLook } from '../../../excel/cells-look';
import type { FoundSheet, SheetContent } from '../../../excel/sheet-content';
import { HEADER_FILL, padded, type Cells } from '../../roster/output/cells';

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

const LANGUAGES = ['zh-CN', 'en-US'] as const;

/** Whether a header in that row is ours, in either language. */
const hasHeader =
  (headerRow: number, columns: readonly OutputColumn[]) =>
  ({ top }: FoundSheet): boolean =>
    LANGUAGES.some((language) => columns.every(({ title }, i) => top[headerRow]?.[i] === title[language]));

/** A list with a title, a frozen header that filters, and columns of their formats; printable on A4. */
export function listSheet({ name, title, top, columns, rows, looks = [], say, behind }: ListSheet): SheetContent {
  const headerRow = top.length + 1;
  const first = headerRow + 1;
  const width = columns.length;
  const cells: Cells[] = [[title], ...top, columns.map((column) => say(column.title)), ...rows];
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
      at(0, 1, { bold: true, fontSize: 14 }),
      at(headerRow, 1, { bold: true, fill: HEADER_FILL, wrap: true, align: 'Center' }),
      ...columns.flatMap(({ numberFormat, width: points }, column) => [
        at(first, body, { column, columns: 1, width: points, ...(numberFormat !== undefined && { numberFormat }) }),
      ]),
      ...looks,
    ],
    frozenRows: first,
    // A header without rows has nothing to filter, and not every grid takes it.
    ...(rows.length > 0 && { filtered: { row: headerRow, column: 0, rows: rows.length + 1, columns: width } }),
    print: { titleRow: headerRow },
    signatureRows: first,
    isOwn: hasHeader(headerRow, columns),
  };
}

/** Where the rows of such a list begin, from 0. */
export const firstRow = (top: readonly unknown[]): number => top.length + 2;
