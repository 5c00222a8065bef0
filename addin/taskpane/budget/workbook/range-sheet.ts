import type { Decimal, Range, Sensitivity, Text } from 'training-subsidy-core';
import type { SheetChart } from '../../../excel/sheet-chart';
import type { SheetContent } from '../../../excel/sheet-content';
import { asText } from '../../shared/cells';
import { MONEY, type MoneyUnit } from './money';
import { cell, fixed } from './places';
import { RANGE_HEADERS, RANGE_WORDS, SENSITIVITY_HEADERS } from './result-words';
import { placeTables, tableSheet, type PlacedTable, type SheetTable } from './table-sheet';

export interface RangePart {
  readonly title: Text;
  /** The scenario that the assumptions move. */
  readonly scenario: Text;
  /** What it comes to. Yuan. */
  readonly total: Decimal;
  /** Null where there are no rosters to draw from. */
  readonly range: Range | null;
  readonly seed: number;
  /** The strongest first. */
  readonly sensitivity: readonly Sensitivity[];
  readonly money: MoneyUnit;
  readonly say: (words: Text) => string;
  readonly behind: string;
}

/** The total is the first measure. */
const TOTAL_ROW = 4;
const COUNT_FORMAT = '#,##0';
/** A seed is a name rather than a count. */
const SEED_FORMAT = '0';

/** The measures: sums, then counts. */
function measuresOf({ total, range, seed }: RangePart): {
  readonly sums: readonly (readonly [Text, number])[];
  readonly counts: readonly (readonly [Text, number])[];
} {
  const own = [RANGE_WORDS.base, total.toNumber()] as const;
  if (range === null) return { sums: [own], counts: [] };
  const { p10, p50, p90, mean, observed, draws, units, isByRow } = range;
  return {
    sums: [
      own,
      [RANGE_WORDS.p10, p10.toNumber()],
      [RANGE_WORDS.p50, p50.toNumber()],
      [RANGE_WORDS.p90, p90.toNumber()],
      [RANGE_WORDS.mean, mean.toNumber()],
      [RANGE_WORDS.observed, observed.toNumber()],
    ],
    counts: [
      [RANGE_WORDS.draws, draws],
      [RANGE_WORDS.seed, seed],
      [isByRow ? RANGE_WORDS.rows : RANGE_WORDS.payees, units],
    ],
  };
}

function measuresTable(part: RangePart): SheetTable {
  const { sums, counts } = measuresOf(part);
  const rows = [...sums, ...counts].map(([words, value]) => () => [part.say(words), value]);
  const { numberFormat } = MONEY[part.money];
  return { title: RANGE_WORDS.range, headers: RANGE_HEADERS, rows, formats: { 1: numberFormat } };
}

function sensitivityTable({ sensitivity, money, say }: RangePart): SheetTable {
  const { numberFormat } = MONEY[money];
  const base = fixed(TOTAL_ROW, 1);
  return {
    title: RANGE_WORDS.sensitivity,
    headers: SENSITIVITY_HEADERS,
    rows: sensitivity.map(({ assumption, low, high }) => (row: number) => {
      const [atLow, atHigh] = [cell(row, 1), cell(row, 2)];
      return [
        asText(say(assumption.name)),
        low.toNumber(),
        high.toNumber(),
        `=ROUND(ABS(${atHigh}-${atLow}),2)`,
        `=ROUND(${atLow}-${base},2)`,
        `=ROUND(${atHigh}-${base},2)`,
      ];
    }),
    formats: { 1: numberFormat, 2: numberFormat, 3: numberFormat, 4: numberFormat, 5: numberFormat },
  };
}

const CHART_ROWS = 22;
const COLORS = ['#E08E0B', '#0F6C4A'] as const;

/** Bars of a row lie on one line where they point both ways; else one would stand on the other. */
const pointBothWays = ({ sensitivity, total }: RangePart): boolean =>
  sensitivity.every(({ low, high }) => low.minus(total).times(high.minus(total)).lessThanOrEqualTo(0));

function tornado({ first, last }: PlacedTable, row: number, part: RangePart): SheetChart {
  const { money, say } = part;
  const column = (place: number) => ({ row: first, column: place, rows: last - first + 1, columns: 1 });
  const series = [4, 5].map((place, i) => ({
    name: SENSITIVITY_HEADERS[place] ? say(SENSITIVITY_HEADERS[place]) : '',
    values: column(place),
    color: COLORS[i] ?? COLORS[0],
  }));
  return {
    name: 'budget-sensitivity',
    type: pointBothWays(part) ? 'BarStacked' : 'BarClustered',
    title: say(RANGE_WORDS.sensitivity),
    categories: column(0),
    series,
    over: { row, column: 0, rows: CHART_ROWS, columns: SENSITIVITY_HEADERS.length },
    legend: 'Bottom',
    valueTitle: say(MONEY[money].title),
    valueFormat: MONEY[money].axisFormat,
  };
}

/** The range of a budget’s total, and what each assumption moves it. */
export function rangeSheet(part: RangePart): SheetContent {
  const { title, scenario, sensitivity, money, say, behind } = part;
  const tables = [measuresTable(part), ...(sensitivity.length > 0 ? [sensitivityTable(part)] : [])];
  const moved = placeTables(tables).placed[1];
  const { sums, counts } = measuresOf(part);
  const countRow = TOTAL_ROW + sums.length;
  return tableSheet({
    name: RANGE_WORDS.sheet,
    title,
    note: asText([say(scenario), say(MONEY[money].title), say(RANGE_WORDS.note)].join('　')),
    tables,
    widths: [220, 110],
    looks: counts.map(([words], i) => ({
      ...{ row: countRow + i, column: 1, rows: 1, columns: 1 },
      numberFormat: words === RANGE_WORDS.seed ? SEED_FORMAT : COUNT_FORMAT,
    })),
    charts: (row) => (moved ? [tornado(moved, row, part)] : []),
    say,
    behind,
  });
}
