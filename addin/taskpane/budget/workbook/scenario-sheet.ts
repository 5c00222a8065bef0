import {
  FIGURES,
  figuresOn,
  text,
  UNITS,
  type BudgetDifference,
  type Figure,
  type FigureKey,
  type Scenario,
  type Text,
} from 'training-subsidy-core';
import type { CellsLook } from '../../../excel/cells-look';
import type { SheetChart } from '../../../excel/sheet-chart';
import type { SheetContent } from '../../../excel/sheet-content';
import { asText, MONEY_FORMAT, type Cells } from '../../shared/cells';
import { ASSUMPTION_UNITS } from './assumption-words';
import { MONEY, type MoneyUnit } from './money';
import { cell, LINE } from './places';
import { CHANGED_HEADERS, differenceHeaders, POLICY_WORDS } from './result-words';
import { placeTables, tableSheet, type PlacedTable, type SheetTable } from './table-sheet';
import { LINE_HEADERS, WORDS } from './words';

/** What the changed figures do, by each dimension. */
export interface Compared {
  readonly kind: readonly BudgetDifference[];
  readonly department: readonly BudgetDifference[];
  readonly party: readonly BudgetDifference[];
}

export interface PolicyPart {
  readonly title: Text;
  readonly scenario: Pick<Scenario, 'name' | 'figures'>;
  readonly budget: Compared;
  /** Null where no rosters were checked. */
  readonly rosters: Compared | null;
  readonly money: MoneyUnit;
  readonly warnings?: readonly Text[];
  readonly say: (words: Text) => string;
  readonly behind: string;
}

const CHANGE_FORMAT = '+0.0%;-0.0%;0.0%';
const RATE_FORMAT = '0.00%';

const difference = (row: number): string => `=ROUND(${cell(row, 2)}-${cell(row, 1)},2)`;
const change = (row: number): string => `=IF(${cell(row, 1)}=0,"",${cell(row, 3)}/${cell(row, 1)})`;

function figureCells(key: FigureKey, value: string, row: number, say: PolicyPart['say']): Cells {
  const { title, unit, clauses }: Figure = FIGURES[key];
  return [
    say(title),
    figuresOn(null)(key).toNumber(),
    Number(value),
    // A rate has more places than money.
    `=${cell(row, 2)}-${cell(row, 1)}`,
    say(unit === 'rate' ? ASSUMPTION_UNITS.rate : UNITS[unit]),
    clauses.join(' '),
  ];
}

const figuresTable = ({ scenario: { figures }, say }: PolicyPart): SheetTable => ({
  title: POLICY_WORDS.figures,
  headers: CHANGED_HEADERS,
  rows: (Object.entries(figures) as [FigureKey, string][]).map(
    ([key, value]) =>
      (row: number) =>
        figureCells(key, value, row, say),
  ),
  formats: { 1: MONEY_FORMAT, 2: MONEY_FORMAT, 3: MONEY_FORMAT },
});

/** Rates among the changed figures are in percent. */
const rateLooks = (figures: PolicyPart['scenario']['figures'], first: number): CellsLook[] =>
  (Object.keys(figures) as FigureKey[]).flatMap((key, i) =>
    FIGURES[key].unit === 'rate' ? [{ row: first + i, column: 1, rows: 1, columns: 3, numberFormat: RATE_FORMAT }] : [],
  );

/** What one sums by; it heads its column as in the lines. */
interface Summed {
  readonly by: Text;
  readonly column: number;
}

function differencesTable(
  source: Text,
  { by, column }: Summed,
  all: readonly BudgetDifference[],
  part: PolicyPart,
): SheetTable {
  const { money, say } = part;
  const { numberFormat } = MONEY[money];
  const sum = (place: number, first: number, last: number) =>
    last < first ? '=0' : `=ROUND(SUM(${cell(first, place)}:${cell(last, place)}),2)`;
  return {
    title: text(`${source['zh-CN']}：${by['zh-CN']}`, `${source['en-US']} ${by['en-US']}`),
    headers: differenceHeaders(LINE_HEADERS[column] ?? by),
    rows: all.map(({ title, before, after }) => (row: number) => [
      asText(say(title)),
      before.toNumber(),
      after.toNumber(),
      difference(row),
      change(row),
    ]),
    total: (first, last) => [
      say(WORDS.total),
      sum(1, first, last),
      sum(2, first, last),
      difference(last + 1),
      change(last + 1),
    ],
    formats: { 1: numberFormat, 2: numberFormat, 3: numberFormat, 4: CHANGE_FORMAT },
  };
}

const tablesOf = (source: Text, compared: Compared, part: PolicyPart): SheetTable[] => [
  differencesTable(source, { by: POLICY_WORDS.byProgramme, column: LINE.programme }, compared.kind, part),
  differencesTable(source, { by: POLICY_WORDS.byDepartment, column: LINE.department }, compared.department, part),
  differencesTable(source, { by: POLICY_WORDS.byParty, column: LINE.party }, compared.party, part),
];

const CHART_ROWS = 20;

/** The differences by programme, upwards and downwards. */
function chartOf(
  table: SheetTable,
  { first, last }: PlacedTable,
  row: number,
  name: string,
  part: PolicyPart,
): SheetChart {
  const { money, say } = part;
  const column = (place: number) => ({ row: first, column: place, rows: last - first + 1, columns: 1 });
  const differs = CHANGED_HEADERS[3] ?? WORDS.total;
  return {
    name,
    type: 'BarClustered',
    title: say(table.title),
    categories: column(0),
    series: [{ name: say(differs), values: column(3), color: '#0F6C4A' }],
    over: { row, column: 0, rows: CHART_ROWS, columns: CHANGED_HEADERS.length },
    valueTitle: `${say(differs)} ${say(MONEY[money].title)}`,
    valueFormat: MONEY[money].axisFormat,
  };
}

/** What a changed policy would cost, for the budget and for the rosters that were checked. */
export function policySheet(part: PolicyPart): SheetContent {
  const { title, scenario, budget, rosters, money, warnings = [], say, behind } = part;
  const tables = [
    figuresTable(part),
    ...tablesOf(POLICY_WORDS.ofBudget, budget, part),
    ...(rosters ? tablesOf(POLICY_WORDS.ofRosters, rosters, part) : []),
  ];
  const { placed } = placeTables(tables);
  const drawn = [
    { place: 1, name: 'policy-budget' },
    { place: 4, name: 'policy-rosters' },
  ].flatMap(({ place, name }) => {
    const [table, at] = [tables[place], placed[place]];
    return table && at && at.last >= at.first ? [{ table, at, name }] : [];
  });
  return tableSheet({
    name: POLICY_WORDS.sheet,
    title,
    note: asText([say(scenario.name), say(MONEY[money].title), say(POLICY_WORDS.note)].join('　')),
    tables,
    widths: [200, 110, 110, 110, 120, 150],
    looks: rateLooks(scenario.figures, placed[0]?.first ?? 0),
    charts: (row) => drawn.map(({ table, at, name }, i) => chartOf(table, at, row + i * (CHART_ROWS + 1), name, part)),
    warnings,
    say,
    behind,
  });
}
