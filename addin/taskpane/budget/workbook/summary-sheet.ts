import {
  DEPARTMENTS,
  departmentsText,
  LINE_KINDS,
  PARTIES,
  valueLine,
  type Budget,
  type Text,
} from 'training-subsidy-core';
import type { CellsLook } from '../../../excel/cells-look';
import type { SheetChart } from '../../../excel/sheet-chart';
import type { CellsArea, CellsList, FoundSheet, SheetContent } from '../../../excel/sheet-content';
import { asText, hasHeaders, HEADER_FILL, padded, TEXT_FORMAT, type Cells } from '../../shared/cells';
import { fitsList } from './fits-list';
import type { PlannedRow } from './line-rows';
import { HIGHER_ROUTE } from './lines-sheet';
import { MONEY, type MoneyUnit } from './money';
import { fixed, LINE } from './places';
import {
  comparedTable,
  openCount,
  placedAt,
  tableRows,
  wholeSum,
  yearTable,
  type Placed,
  type SummedLines,
  type YearTable,
} from './summary-tables';
import { LINE_HEADERS, WORDS } from './words';

export interface SummaryPart {
  readonly budget: Budget;
  readonly planned: readonly PlannedRow[];
  readonly linesSheet: string;
  readonly money: MoneyUnit;
  /** Sentences of the cross-checks, such as a quota that is exceeded. */
  readonly warnings: readonly Text[];
  readonly say: (words: Text) => string;
  readonly behind: string;
}

/** Title, note, scenario, total, open lines, check, blank. */
const TOP_ROWS = 7;
const SCENARIO_ROW = 2;
const TOTAL_ROW = 3;
const CHECK_ROW = 5;
const CHART_ROWS = 18;
/** So many columns can be read on an upright page. */
const MOST_UPRIGHT = 7;

const distinct = (all: readonly string[]): string[] => [...new Set(all)];

/** The names by which one sums: those of today, and those that a line may come to when an assumption changes. */
function labelsOf({ budget, planned, say }: SummaryPart) {
  const valued = budget.scenarios.flatMap((scenario) => budget.lines.map((line) => valueLine(line, budget, scenario)));
  const hasHigherRoute = budget.lines.some(({ kind }) => kind === 'mentorHigher');
  const departments = valued.map(({ departments: some }) =>
    some.length > 0 ? say(departmentsText({ departments: some })) : say(WORDS.open),
  );
  const parties = valued.map(({ party }) => say(PARTIES[party ?? 'applicant']));
  return {
    departments: distinct([
      ...departments,
      ...(hasHigherRoute ? [...HIGHER_ROUTE.departments.map((one) => say(DEPARTMENTS[one])), say(WORDS.open)] : []),
    ]),
    parties: distinct([
      ...parties,
      ...(hasHigherRoute ? [...HIGHER_ROUTE.parties.map((one) => say(PARTIES[one])), say(WORDS.open)] : []),
    ]),
    programmes: distinct(budget.lines.map(({ kind }) => say(LINE_KINDS[kind].title))),
    years: [...new Set(planned.map(({ line, due }) => due?.year ?? line.year))].sort((a, b) => a - b),
  };
}

/** Where everything stands. */
interface Layout {
  readonly tables: readonly (YearTable & { readonly row: number })[];
  readonly compared: number;
  readonly warnings: number;
  readonly charts: number;
  readonly years: readonly number[];
  readonly programmes: readonly string[];
  readonly width: number;
}

function layoutOf(part: SummaryPart): Layout {
  const { departments, parties, programmes, years } = labelsOf(part);
  const header = (column: number): Text => LINE_HEADERS[column] ?? WORDS.total;
  const tables: readonly YearTable[] = [
    { title: WORDS.byDepartment, labelTitle: header(LINE.department), by: LINE.department, labels: departments },
    { title: WORDS.byProgramme, labelTitle: header(LINE.programme), by: LINE.programme, labels: programmes },
    { title: WORDS.byParty, labelTitle: header(LINE.party), by: LINE.party, labels: parties },
  ];
  let row = TOP_ROWS;
  const placed = tables.map((table) => {
    const own = { ...table, row };
    row += tableRows(table.labels.length) + 1;
    return own;
  });
  // The scenarios have a row of open lines below their total.
  const warnings = row + tableRows(programmes.length) + 2;
  const charts = warnings + (part.warnings.length > 0 ? part.warnings.length + 2 : 0);
  const width = Math.max(years.length + 3, part.budget.scenarios.length + 1);
  return { tables: placed, compared: row, warnings, charts, years, programmes, width };
}

const tableAt = (layout: Layout, place: number): Placed => {
  const table = layout.tables[place];
  if (!table) throw new Error(`no table ${place}`);
  return placedAt(table.row, table.labels.length);
};

/** Whether the totals of all tables are those of the lines. */
function checkFormula(layout: Layout, say: SummaryPart['say']): string {
  const totals = layout.tables.map((_, i) => fixed(tableAt(layout, i).total, layout.years.length + 1));
  const whole = fixed(TOTAL_ROW, 1);
  const agree = totals.map((total) => `ROUND(${total}-${whole},2)=0`);
  return `=IF(AND(${agree.join(',')}),"${say(WORDS.agreed)}","${say(WORDS.differ)}")`;
}

function topRows(part: SummaryPart, layout: Layout, lines: SummedLines): Cells[] {
  const { budget, money, say } = part;
  const base = budget.scenarios.find(({ id }) => id === 'base') ?? budget.scenarios[0];
  return [
    [asText(`${say(budget.title)} ${say(WORDS.summary)}`)],
    [say(WORDS.summaryNote)],
    [say(WORDS.scenario), base ? asText(say(base.name)) : '', '', say(MONEY[money].title)],
    [say(WORDS.total), wholeSum(lines)],
    [say(WORDS.openLines), openCount(lines, lines.selected, say(WORDS.open))],
    [say(WORDS.check), checkFormula(layout, say)],
    [],
  ];
}

const COLORS = ['#0F6C4A', '#2F7ED8', '#E08E0B', '#8E44AD', '#C0392B', '#5D6D7E'];

/** By department and year, and scenario by scenario: Excel draws them from the cells above. */
function chartsOf({ budget, money, say }: SummaryPart, layout: Layout): SheetChart[] {
  const { years, charts, compared, programmes, width } = layout;
  const departments = tableAt(layout, 0);
  const scenarios = placedAt(compared, programmes.length);
  const area = (row: number, rows: number, columns: number): CellsArea => ({ row, column: 1, rows, columns });
  const { title, axisFormat: valueFormat } = MONEY[money];
  const valueTitle = say(title);
  const names = layout.tables[0]?.labels ?? [];
  return [
    {
      name: 'budget-by-department',
      type: 'ColumnStacked',
      title: say(WORDS.byDepartment),
      categories: area(departments.header, 1, years.length),
      series: names.map((name, i) => ({
        name,
        values: area(departments.first + i, 1, years.length),
        color: COLORS[i % COLORS.length] ?? '#0F6C4A',
      })),
      over: { row: charts, column: 0, rows: CHART_ROWS, columns: width },
      legend: 'Bottom',
      valueTitle,
      valueFormat,
      isFromZero: true,
    },
    {
      name: 'budget-scenarios',
      type: 'ColumnClustered',
      title: say(WORDS.compared),
      categories: area(scenarios.header, 1, budget.scenarios.length),
      series: [{ name: say(WORDS.total), values: area(scenarios.total, 1, budget.scenarios.length), color: '#0F6C4A' }],
      over: { row: charts + CHART_ROWS + 1, column: 0, rows: CHART_ROWS, columns: width },
      valueTitle,
      valueFormat,
      isFromZero: true,
    },
  ];
}

function looksOf(part: SummaryPart, layout: Layout): CellsLook[] {
  const { years, width, compared, programmes } = layout;
  const at = (row: number, rows: number, look: Partial<CellsLook>): CellsLook => ({
    row,
    rows,
    column: 0,
    columns: width,
    ...look,
  });
  const { numberFormat } = MONEY[part.money];
  const lookOf = ({ header, first, total }: Placed, columns: number, counts = 0): CellsLook[] => [
    at(header - 1, 1, { bold: true, columns: 1 }),
    at(header, 1, { bold: true, fill: HEADER_FILL, align: 'Center', columns: columns + counts + 1 }),
    at(first, total - first + 1, { column: 1, columns, numberFormat }),
    at(total, 1, { bold: true }),
  ];
  return [
    at(0, 1, { bold: true, fontSize: 16, height: 28 }),
    at(SCENARIO_ROW, 1, { column: 1, columns: 1, fill: '#FFF9E5', bold: true, numberFormat: TEXT_FORMAT }),
    at(TOTAL_ROW, 1, { column: 1, columns: 1, numberFormat, bold: true }),
    ...layout.tables.flatMap((_, i) => lookOf(tableAt(layout, i), years.length + 1, 1)),
    ...lookOf(placedAt(compared, programmes.length), part.budget.scenarios.length),
    at(compared + 1, 1, { numberFormat: TEXT_FORMAT }),
    ...Array.from({ length: width }, (_, column) => at(0, 1, { column, columns: 1, width: column === 0 ? 190 : 96 })),
  ];
}

/** Whether a sheet is one of ours: the words beside the choice of scenario say so. */
function isOwn({ top }: FoundSheet): boolean {
  const labels = [WORDS.scenario, WORDS.total, WORDS.openLines, WORDS.check];
  return hasHeaders(
    labels.map((_, i) => top[SCENARIO_ROW + i]?.[0] ?? ''),
    labels,
  );
}

const scenarioList = (words: readonly string[], say: SummaryPart['say']): CellsList => ({
  row: SCENARIO_ROW,
  column: 1,
  rows: 1,
  columns: 1,
  title: say(WORDS.scenario),
  prompt: say(WORDS.summaryNote),
  words,
  strict: true,
  refusal: say(WORDS.wrongScenario),
});

/** The summary of the chosen scenario, by department, programme and payee, and all scenarios side by side. */
export function summarySheet(part: SummaryPart): SheetContent {
  const { budget, planned, linesSheet: sheet, say, behind } = part;
  const layout = layoutOf(part);
  const scenarios = budget.scenarios.map(({ name }) => say(name));
  const lines: SummedLines = { sheet, rows: planned.length, selected: fixed(SCENARIO_ROW, 1), scenarios };
  const rows: Cells[] = [
    ...topRows(part, layout, lines),
    ...layout.tables.flatMap((table) => [...yearTable(table, layout.years, table.row, lines, say), []]),
    ...comparedTable(
      layout.programmes,
      scenarios,
      layout.compared,
      lines,
      LINE_HEADERS[LINE.programme] ?? WORDS.total,
      say,
    ),
    [],
    ...(part.warnings.length > 0 ? [[say(WORDS.warnings)], ...part.warnings.map((one) => [asText(say(one))]), []] : []),
  ];
  return {
    name: say(WORDS.summary),
    behind,
    rows: rows.map((one) => padded(one, layout.width)),
    looks: looksOf(part, layout),
    frozenRows: CHECK_ROW + 1,
    lists: fitsList(scenarios) ? [scenarioList(scenarios, say)] : [],
    charts: chartsOf(part, layout),
    print: { titleRow: 0, isLandscape: layout.width > MOST_UPRIGHT },
    signatureRows: CHECK_ROW + 1,
    isOwn,
  };
}
