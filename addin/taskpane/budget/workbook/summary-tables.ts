import { type Text } from 'training-subsidy-core';
import { asText, type Cells } from '../../shared/cells';
import { cell, fixed, LINE, lineColumn } from './places';
import { WORDS } from './words';

/** What the tables of the summary sum over. */
export interface SummedLines {
  readonly sheet: string;
  readonly rows: number;
  /** The cell with the name of the scenario that is shown. */
  readonly selected: string;
  /** The names of all scenarios. */
  readonly scenarios: readonly string[];
}

/** What Excel would take for a comparison or a wildcard. */
const PATTERN = /^[<>=]|[*?~]/;

/** The criterion that a cell has exactly the name in another one. */
function exactly(named: string, { scenarios }: SummedLines): string {
  if (!scenarios.some((name) => PATTERN.test(name))) return named;
  const escaped = ['~', '*', '?'].reduce((inner, sign) => `SUBSTITUTE(${inner},"${sign}","~${sign}")`, named);
  return `"="&${escaped}`;
}

/** A table of sums: a label a row, a year a column, and a total. */
export interface YearTable {
  readonly title: Text;
  readonly labelTitle: Text;
  /** The column of the lines by which it sums. */
  readonly by: number;
  readonly labels: readonly string[];
}

/** A table on the sheet: where its header stands, and where its total. */
export interface Placed {
  readonly header: number;
  readonly first: number;
  readonly total: number;
}

/** Header title, header, labels, total. */
export const tableRows = (labels: number): number => labels + 3;

export const placedAt = (row: number, labels: number): Placed => ({
  header: row + 1,
  first: row + 2,
  total: row + 2 + labels,
});

/** Sums of the amounts of a scenario whose cells match; pairs of a column and what it must be. */
function sumOf(lines: SummedLines, scenario: string, ...matches: readonly (readonly [number, string])[]): string {
  const column = (place: number) => lineColumn(lines.sheet, place, lines.rows);
  const all = [[LINE.scenario, exactly(scenario, lines)] as const, ...matches];
  const conditions = all.map(([place, value]) => `${column(place)},${value}`);
  return `ROUND(SUMIFS(${column(LINE.amount)},${conditions.join(',')}),2)`;
}

/** The sum of all lines of the scenario that is shown. */
export const wholeSum = (lines: SummedLines): string => `=${sumOf(lines, lines.selected)}`;

/** How many lines of a scenario are open, of those that match. */
export function openCount(
  lines: SummedLines,
  scenario: string,
  open: string,
  label?: readonly [number, string],
): string {
  const { sheet, rows } = lines;
  const column = (place: number) => lineColumn(sheet, place, rows);
  const also = label ? `,${column(label[0])},${label[1]}` : '';
  return `=COUNTIFS(${column(LINE.scenario)},${exactly(scenario, lines)},${column(LINE.amount)},"${open}"${also})`;
}

const down = (column: number, from: number, to: number): string => `SUM(${cell(from, column)}:${cell(to, column)})`;

/** The rows of a table by years; the last column counts the open lines. */
export function yearTable(
  table: YearTable,
  years: readonly number[],
  row: number,
  lines: SummedLines,
  say: (words: Text) => string,
): Cells[] {
  const { header, first, total } = placedAt(row, table.labels.length);
  const sumColumn = years.length + 1;
  const labelRow = (label: string, at: number): Cells => [
    label,
    ...years.map(
      (_, i) =>
        `=${sumOf(lines, lines.selected, [table.by, `$A${at + 1}`], [LINE.year, cell(header, i + 1).replace(/\d+$/, (digits) => `$${digits}`)])}`,
    ),
    `=ROUND(SUM(${cell(at, 1)}:${cell(at, years.length)}),2)`,
    openCount(lines, lines.selected, say(WORDS.open), [table.by, `$A${at + 1}`]),
  ];
  return [
    [say(table.title)],
    [say(table.labelTitle), ...years, say(WORDS.total), say(WORDS.openLines)],
    ...table.labels.map((label, i) => labelRow(label, first + i)),
    [
      say(WORDS.total),
      ...[...years, 0].map((_, i) => `=ROUND(${down(i + 1, first, total - 1)},2)`),
      `=${down(sumColumn + 1, first, total - 1)}`,
    ],
  ];
}

/** The rows of the table that shows every scenario: a label a row, a scenario a column; the last counts the open lines. */
export function comparedTable(
  labels: readonly string[],
  scenarios: readonly string[],
  row: number,
  lines: SummedLines,
  labelTitle: Text,
  say: (words: Text) => string,
): Cells[] {
  const { header, first, total } = placedAt(row, labels.length);
  return [
    [say(WORDS.compared)],
    [say(labelTitle), ...scenarios.map(asText)],
    ...labels.map((label, i): Cells => [
      label,
      ...scenarios.map(
        (_, column) => `=${sumOf(lines, fixed(header, column + 1), [LINE.programme, `$A${first + i + 1}`])}`,
      ),
    ]),
    [say(WORDS.total), ...scenarios.map((_, column) => `=ROUND(${down(column + 1, first, total - 1)},2)`)],
    [
      say(WORDS.openLines),
      ...scenarios.map((_, column) => openCount(lines, fixed(header, column + 1), say(WORDS.open))),
    ],
  ];
}
