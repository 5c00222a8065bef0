import {
  FIGURES,
  UNITS,
  type Assumption,
  type Budget,
  type Figure,
  type Scenario,
  type Text,
} from 'training-subsidy-core';
import type { FoundSheet, SheetContent } from '../../../excel/sheet-content';
import { asText, hasHeaders, padded, type Cells } from '../../shared/cells';
import {
  FIRST_SCENARIO,
  figuresHeader,
  HEADER_ROW,
  STATUTORY,
  TOP_ROWS,
  valueColumns,
  type FigureVersionUsed,
  type ValueColumns,
} from './assumption-places';
import { assumptionLooks } from './assumption-looks';
import {
  ASSUMPTION_HEADERS,
  ASSUMPTION_UNITS,
  FIGURE_HEADERS,
  FOLLOWS,
  NO_SCENARIO,
  SCENARIO_ROWS,
  SETS,
  STANDARD_HEADER,
} from './assumption-words';
import { fixed } from './places';
import { WORDS } from './words';

export interface AssumptionsPart {
  readonly budget: Budget;
  readonly figures: readonly FigureVersionUsed[];
  readonly say: (words: Text) => string;
  readonly behind: string;
}

/** Follows another cell, blank while that is. */
const following = (cell: string): string => `=IF(${cell}="","",${cell})`;

/** The low, base or high value itself; one that is not given is that of the base. */
function rangeCell(assumption: Assumption, part: Scenario['column'], baseCell: string): string | number {
  const own = assumption[part];
  if (own !== null) return Number(own);
  return part === 'base' ? '' : following(baseCell);
}

function assumptionRow(assumption: Assumption, row: number, columns: ValueColumns, part: AssumptionsPart): Cells {
  const { id, name, unit, source, date, standard } = assumption;
  const { budget, say } = part;
  const { sets, beside } = columns;
  const inRange = (of: Scenario['column']) => rangeCell(assumption, of, fixed(row, sets.base));
  const inScenario = ({ column, values }: Scenario, place: number) => {
    if (sets[column] === FIRST_SCENARIO + place) return inRange(column);
    const own = values[id];
    return own === undefined ? following(fixed(row, sets[column])) : Number(own);
  };
  return [
    asText(id),
    asText(say(name)),
    say(ASSUMPTION_UNITS[unit]),
    asText(source),
    date ?? '',
    ...budget.scenarios.map(inScenario),
    ...beside.map(inRange),
    standard ?? '',
  ];
}

/** What the scenarios’ columns are: their names, their ids, and the values that they set or follow. */
function headerRows({ sets, beside }: ValueColumns, { budget: { scenarios }, say }: AssumptionsPart): Cells[] {
  const takes = ({ column }: Scenario, place: number) =>
    say((sets[column] === FIRST_SCENARIO + place ? SETS : FOLLOWS)[column]);
  return [
    [
      ...ASSUMPTION_HEADERS.map(say),
      ...scenarios.map(({ name }) => asText(say(name))),
      ...beside.map(() => say(NO_SCENARIO)),
      say(STANDARD_HEADER),
    ],
    [...padded([say(SCENARIO_ROWS.id)], FIRST_SCENARIO), ...scenarios.map(({ id }) => asText(id))],
    [
      ...padded([say(SCENARIO_ROWS.takes)], FIRST_SCENARIO),
      ...scenarios.map(takes),
      ...beside.map((part) => say(SETS[part])),
    ],
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

/** Whether a sheet is one of ours: its header says so, whatever numbers the analyst put below it. */
const isOwn = ({ top }: FoundSheet): boolean => hasHeaders(top[HEADER_ROW], ASSUMPTION_HEADERS);

/** An earlier budget may have had more scenarios; the column of standards was its last. */
const earlierColumns = (top: FoundSheet['top']): number =>
  (top[HEADER_ROW] ?? []).findIndex((cell) => Object.values(STANDARD_HEADER).includes(String(cell))) + 1;

/** The sheet of assumptions: a column a scenario, then the figures of the policy that the lines rest on. */
export function assumptionsSheet(part: AssumptionsPart): SheetContent {
  const { budget, figures, say, behind } = part;
  const columns = valueColumns(budget);
  const width = columns.standard + 1;
  const header = figuresHeader(budget);
  const rows: Cells[] = [
    [asText(`${say(budget.title)} ${say(WORDS.assumptions)}`)],
    [say(WORDS.assumptionsNote)],
    ...headerRows(columns, part),
    ...budget.assumptions.map((one, i) => assumptionRow(one, TOP_ROWS + i, columns, part)),
    [],
    [say(WORDS.figuresNote)],
    [...FIGURE_HEADERS.map(say), ...budget.scenarios.map(({ name }) => asText(say(name)))],
    ...figures.map((one, i) => figureRow(one, header + 1 + i, part)),
  ];
  return {
    name: say(WORDS.assumptions),
    behind,
    rows: rows.map((one) => padded(one, width)),
    looks: assumptionLooks(budget, figures, columns, rows),
    frozenRows: TOP_ROWS,
    print: { titleRow: HEADER_ROW, isLandscape: true },
    signatureRows: TOP_ROWS,
    isOwn,
    earlierColumns,
  };
}
