import {
  type Decimal,
  FIGURES,
  figuresOn,
  isoDay,
  UNITS,
  type Assumption,
  type Budget,
  type Figure,
  type FigureKey,
  type Scenario,
  type Text,
} from 'training-subsidy-core';
import type { CellsLook } from '../../../excel/cells-look';
import type { FoundSheet, SheetContent } from '../../../excel/sheet-content';
import { asText, HEADER_FILL, padded, TEXT_FORMAT, type Cells } from '../../roster/output/cells';
import { fixed, onSheet } from './places';
import { ASSUMPTION_HEADERS, ASSUMPTION_UNITS, FIGURE_HEADERS, WORDS } from './words';

/** A figure of the policy as one version of it has it. */
export interface FigureVersionUsed {
  readonly key: FigureKey;
  readonly value: Decimal;
}

/** The cells of the assumptions and figures, for each scenario. */
export interface AssumptionCells {
  /** Null for an id that the budget does not have. */
  readonly assumption: (id: string, scenario: number) => string | null;
  readonly figure: (key: FigureKey, day: string, scenario: number) => string;
}

export interface AssumptionsPart {
  readonly budget: Budget;
  readonly figures: readonly FigureVersionUsed[];
  readonly say: (words: Text) => string;
  readonly behind: string;
}

const TOP_ROWS = 3;
const HEADER_ROW = TOP_ROWS - 1;
/** Scenarios begin behind what tells an assumption. */
export const FIRST_SCENARIO = ASSUMPTION_HEADERS.length;
const STATUTORY = FIRST_SCENARIO - 1;
const INPUT_FILL = '#FFF9E5';
const RATE_FORMAT = '0.00%';
const NUMBER_FORMAT = '#,##0.00####';

/** A blank row, a note and a header stand between both tables. */
const figuresHeader = ({ assumptions }: Pick<Budget, 'assumptions'>): number => TOP_ROWS + assumptions.length + 2;

const sameVersion = (key: FigureKey, value: Decimal) => (one: FigureVersionUsed) =>
  one.key === key && one.value.equals(value);

/** The versions of the figures that are in force on some days, each once. */
export function versionsUsed(used: Iterable<readonly [FigureKey, string]>): FigureVersionUsed[] {
  const versions: FigureVersionUsed[] = [];
  for (const [key, day] of used) {
    const value = figuresOn(isoDay(day))(key);
    if (!versions.some(sameVersion(key, value))) versions.push({ key, value });
  }
  return versions;
}

/** Where the cells of the sheet of that name are. */
export function assumptionCells(sheet: string, budget: Budget, figures: readonly FigureVersionUsed[]): AssumptionCells {
  const rows = new Map(budget.assumptions.map(({ id }, i) => [id, TOP_ROWS + i]));
  const first = figuresHeader(budget) + 1;
  const at = (row: number, scenario: number) => onSheet(sheet, fixed(row, FIRST_SCENARIO + scenario));
  return {
    assumption(id, scenario) {
      const row = rows.get(id);
      return row === undefined ? null : at(row, scenario);
    },
    figure: (key, day, scenario) =>
      at(first + figures.findIndex(sameVersion(key, figuresOn(isoDay(day))(key))), scenario),
  };
}

/** What a scenario has of its own; else the formula that follows the base. */
function assumedCell(assumption: Assumption, { values, column }: Scenario, baseCell: string): string | number {
  const own = values[assumption.id] ?? assumption[column];
  if (own !== null) return Number(own);
  return column === 'base' ? '' : `=IF(${baseCell}="","",${baseCell})`;
}

const baseOf = ({ scenarios }: Budget): number => {
  const isPlain = ({ column, values }: Scenario) => column === 'base' && Object.keys(values).length === 0;
  return Math.max(0, scenarios.findIndex(isPlain));
};

function assumptionRow(assumption: Assumption, row: number, { budget, say }: AssumptionsPart): Cells {
  const { id, name, unit, source, date } = assumption;
  const baseCell = fixed(row, FIRST_SCENARIO + baseOf(budget));
  return [
    asText(id),
    asText(say(name)),
    say(ASSUMPTION_UNITS[unit]),
    asText(source),
    date ?? '',
    ...budget.scenarios.map((scenario) => assumedCell(assumption, scenario, baseCell)),
  ];
}

function figureRow({ key, value }: FigureVersionUsed, row: number, { budget, say }: AssumptionsPart): Cells {
  const { title, unit, clauses }: Figure = FIGURES[key];
  const statutory = `=${fixed(row, STATUTORY)}`;
  const changed = budget.scenarios.map(({ figures }) => figures[key]);
  return [
    key,
    say(title),
    unit === 'rate' ? say(ASSUMPTION_UNITS.rate) : say(UNITS[unit]),
    clauses.join(' '),
    value.toNumber(),
    ...changed.map((one) => (one === undefined ? statutory : Number(one))),
  ];
}

const WIDTHS = [90, 200, 90, 150, 78];
const SCENARIO_WIDTH = 84;

function looksOf({ budget, figures }: AssumptionsPart, width: number): CellsLook[] {
  const { assumptions, scenarios } = budget;
  const header = figuresHeader(budget);
  const at = (row: number, rows: number, look: Partial<CellsLook>): CellsLook => ({
    row,
    rows,
    column: 0,
    columns: width,
    ...look,
  });
  const inputs = { column: FIRST_SCENARIO, columns: scenarios.length };
  const isRate = (row: number) => ({ ...inputs, row, rows: 1, numberFormat: RATE_FORMAT });
  return [
    at(0, 1, { bold: true, fontSize: 14 }),
    at(HEADER_ROW, 1, { bold: true, fill: HEADER_FILL, wrap: true }),
    at(header, 1, { bold: true, fill: HEADER_FILL, wrap: true }),
    at(TOP_ROWS, Math.max(1, assumptions.length), { columns: STATUTORY + 1, numberFormat: TEXT_FORMAT, wrap: true }),
    at(TOP_ROWS, Math.max(1, assumptions.length), { ...inputs, numberFormat: NUMBER_FORMAT, fill: INPUT_FILL }),
    at(header + 1, Math.max(1, figures.length), { columns: STATUTORY, wrap: true }),
    at(header + 1, Math.max(1, figures.length), {
      column: STATUTORY,
      columns: scenarios.length + 1,
      numberFormat: NUMBER_FORMAT,
    }),
    at(header + 1, Math.max(1, figures.length), { ...inputs, fill: INPUT_FILL }),
    ...assumptions.flatMap(({ unit }, i) => (unit === 'rate' ? [at(0, 1, isRate(TOP_ROWS + i))] : [])),
    ...figures.flatMap(({ key }, i) =>
      FIGURES[key].unit === 'rate'
        ? [at(0, 1, { ...isRate(header + 1 + i), column: STATUTORY, columns: scenarios.length + 1 })]
        : [],
    ),
    ...Array.from({ length: width }, (_, column) =>
      at(0, 1, { column, columns: 1, width: WIDTHS[column] ?? SCENARIO_WIDTH }),
    ),
  ];
}

/** Whether a sheet is one of ours: its header says so, whatever numbers the analyst put below it. */
function isOwn({ top }: FoundSheet): boolean {
  const header = top[HEADER_ROW] ?? [];
  const languages = ['zh-CN', 'en-US'] as const;
  return languages.some((language) => ASSUMPTION_HEADERS.every((words, i) => header[i] === words[language]));
}

/** The sheet of assumptions: a column a scenario, then the figures of the policy that the lines rest on. */
export function assumptionsSheet(part: AssumptionsPart): SheetContent {
  const { budget, figures, say, behind } = part;
  const scenarios = budget.scenarios.map(({ name }) => asText(say(name)));
  const width = FIRST_SCENARIO + scenarios.length;
  const header = figuresHeader(budget);
  const rows: Cells[] = [
    [asText(`${say(budget.title)} ${say(WORDS.assumptions)}`)],
    [say(WORDS.assumptionsNote)],
    [...ASSUMPTION_HEADERS.map(say), ...scenarios],
    ...budget.assumptions.map((one, i) => assumptionRow(one, TOP_ROWS + i, part)),
    [],
    [say(WORDS.figuresNote)],
    [...FIGURE_HEADERS.map(say), ...scenarios],
    ...figures.map((one, i) => figureRow(one, header + 1 + i, part)),
  ];
  return {
    name: say(WORDS.assumptions),
    behind,
    rows: rows.map((one) => padded(one, width)),
    looks: looksOf(part, width),
    frozenRows: TOP_ROWS,
    print: { titleRow: HEADER_ROW },
    signatureRows: TOP_ROWS,
    isOwn,
  };
}
