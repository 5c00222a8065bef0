import { LINE_KINDS, text, type SpentLine, type Text } from 'training-subsidy-core';
import type { CellsLook } from '../../../excel/cells-look';
import type { SheetChart } from '../../../excel/sheet-chart';
import type { SheetContent } from '../../../excel/sheet-content';
import { inRuns, VERDICT_FILLS, type Cells } from '../../shared/cells';
import { MONEY, type MoneyUnit } from './money';
import { cell, fixed, quoted } from './places';
import { SPENT_HEADERS, SPENT_WORDS } from './result-words';
import { placeTables, tableSheet, type SheetTable } from './table-sheet';
import { WORDS } from './words';

export interface SpentPart {
  readonly title: Text;
  /** The day up to which it was spent, as `2027-06-30`. */
  readonly through: string;
  readonly money: MoneyUnit;
  readonly warnings?: readonly Text[];
  readonly say: (words: Text) => string;
  readonly behind: string;
}

/** Columns of a line, from 0; as in SPENT_HEADERS. */
const AT = { budget: 3, due: 4, paid: 5, spent: 6, held: 7, left: 8, over: 9, forecast: 10, rate: 11 } as const;
const MONEY_COLUMNS = [AT.budget, AT.due, AT.paid, AT.spent, AT.held, AT.left, AT.over, AT.forecast];
const RATE_FORMAT = '0.0%';

const shareOf = (row: number): string =>
  `=IF(${cell(row, AT.budget)}=0,"",${cell(row, AT.spent)}/${cell(row, AT.budget)})`;

/** What is spent is the larger of what is due and what was paid: a payment is one of what was due. */
function lineCells(line: SpentLine, row: number, say: SpentPart['say']): Cells {
  const [budget, spent, over] = [AT.budget, AT.spent, AT.over].map((column) => cell(row, column));
  const isOver = `=IF(${over}>0,${quoted(say(SPENT_WORDS.over))},"")`;
  return [
    say(LINE_KINDS[line.kind].title),
    say(line.department),
    line.year,
    line.budget.toNumber(),
    line.due.toNumber(),
    line.paid.toNumber(),
    `=MAX(${cell(row, AT.due)},${cell(row, AT.paid)})`,
    line.held.toNumber(),
    `=ROUND(MAX(0,${budget}-${spent}),2)`,
    `=ROUND(MAX(0,${spent}-${budget}),2)`,
    line.forecast.toNumber(),
    shareOf(row),
    line.isUnbudgeted ? say(SPENT_WORDS.unbudgeted) : isOver,
  ];
}

const sumOf = (column: number, first: number, last: number): string =>
  last < first ? '=0' : `=ROUND(SUM(${cell(first, column)}:${cell(last, column)}),2)`;

const formatsOf = (columns: readonly number[], money: MoneyUnit): Record<number, string> =>
  Object.fromEntries(columns.map((column) => [column, MONEY[money].numberFormat]));

function linesTable(lines: readonly SpentLine[], { money, say }: SpentPart): SheetTable {
  return {
    title: SPENT_WORDS.lines,
    headers: SPENT_HEADERS,
    rows: lines.map((line) => (row: number) => lineCells(line, row, say)),
    total: (first, last) => [
      say(WORDS.total),
      '',
      '',
      ...MONEY_COLUMNS.map((column) => sumOf(column, first, last)),
      shareOf(last + 1),
      '',
    ],
    formats: { ...formatsOf(MONEY_COLUMNS, money), [AT.rate]: RATE_FORMAT },
  };
}

/** Budget and spending of each programme, summed over the lines above. */
function programmesTable(lines: readonly SpentLine[], first: number, { money, say }: SpentPart): SheetTable {
  const column = (place: number) => `${fixed(first, place)}:${fixed(first + lines.length - 1, place)}`;
  const sum = (place: number, row: number) => `=ROUND(SUMIFS(${column(place)},${column(0)},${cell(row, 0)}),2)`;
  const programmes = [...new Set(lines.map(({ kind }) => say(LINE_KINDS[kind].title)))];
  return {
    title: SPENT_WORDS.byProgramme,
    headers: [0, AT.budget, AT.spent].map((place) => SPENT_HEADERS[place] ?? WORDS.total),
    rows: programmes.map((name) => (row: number) => [name, sum(AT.budget, row), sum(AT.spent, row)]),
    formats: formatsOf([1, 2], money),
  };
}

const CHART_ROWS = 20;
const COLORS = ['#A7C7BC', '#0F6C4A'] as const;

function chartOf(rows: readonly [first: number, count: number], at: number, { money, say }: SpentPart): SheetChart {
  const [first, count] = rows;
  const values = (column: number) => ({ row: first, column, rows: count, columns: 1 });
  const series = ([AT.budget, AT.spent] as const).map((place, i) => ({
    name: say(SPENT_HEADERS[place] ?? WORDS.total),
    values: values(i + 1),
    color: COLORS[i] ?? COLORS[0],
  }));
  return {
    name: 'budget-spent',
    type: 'ColumnClustered',
    title: say(SPENT_WORDS.sheet),
    categories: values(0),
    series,
    over: { row: at, column: 0, rows: CHART_ROWS, columns: SPENT_HEADERS.length },
    legend: 'Bottom',
    valueTitle: say(MONEY[money].title),
    valueFormat: MONEY[money].axisFormat,
    isFromZero: true,
  };
}

const fillOf = ({ over, isUnbudgeted }: SpentLine): string | undefined => {
  if (isUnbudgeted) return VERDICT_FILLS.hold;
  return over.isZero() ? undefined : VERDICT_FILLS.reject;
};

/** Lines that are overspent or were not budgeted have a colour beside their words. */
const markedRows = (lines: readonly SpentLine[], first: number): CellsLook[] =>
  inRuns(lines.map((line, i) => ({ row: first + i, fill: fillOf(line) }))).map((run) => ({
    ...run,
    column: 0,
    columns: SPENT_HEADERS.length,
  }));

/** What was spent against what was budgeted, with live sums and a chart by programme. */
export function spentSheet(lines: readonly SpentLine[], part: SpentPart): SheetContent {
  const { title, through, money, warnings = [], say, behind } = part;
  const own = linesTable(lines, part);
  const first = placeTables([own]).placed[0]?.first ?? 0;
  const tables = lines.length > 0 ? [own, programmesTable(lines, first, part)] : [own];
  const summed = placeTables(tables).placed[1];
  const unit = text('　', '; ');
  return tableSheet({
    name: SPENT_WORDS.sheet,
    title,
    note: say(SPENT_WORDS.through(through)) + say(unit) + say(MONEY[money].title),
    tables,
    widths: [170, 110, 92],
    looks: markedRows(lines, first),
    charts: (row) => (summed ? [chartOf([summed.first, summed.last - summed.first + 1], row, part)] : []),
    warnings,
    say,
    behind,
  });
}
