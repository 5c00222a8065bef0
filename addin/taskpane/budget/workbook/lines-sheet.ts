import {
  departmentsText,
  LINE_KINDS,
  PARTIES,
  sentence,
  text,
  valueLine,
  type Budget,
  type Problem,
  type Text,
} from 'training-subsidy-core';
import type { CellsLook } from '../../../excel/cells-look';
import type { FoundSheet, SheetContent } from '../../../excel/sheet-content';
import { asText, hasHeaders, HEADER_FILL, MONEY_FORMAT, padded, TEXT_FORMAT, type Cells } from '../../shared/cells';
import { wrappedRows } from '../../shared/wrapped-rows';
import type { AssumptionCells } from './assumption-places';
import { itemOf } from './item-words';
import { numberCells, termCell, unitCell, type FormulaStyle, type LineRow } from './line-cells';
import type { PlannedRow } from './line-rows';
import { cell, dateFormula, FIRST_LINE, LINE, LINES_HEADER_ROW, quoted } from './places';
import { BONUSES } from './unit-formulas';
import { LINE_HEADERS, WORDS } from './words';

export interface LinesPart {
  readonly budget: Budget;
  readonly planned: readonly PlannedRow[];
  readonly cells: AssumptionCells;
  readonly style: FormulaStyle;
  readonly say: (words: Text) => string;
  readonly behind: string;
}

const WIDTH = LINE_HEADERS.length;

/** The departments and the payee of a line whose sum decides them: the higher route pays, a tie the bureau (AMB-52). */
export const HIGHER_ROUTE = { departments: ['hr', 'union'], parties: ['enterprise', 'person'] } as const;

function higherRoute(row: LineRow, bureau: string, union: string, open: string): string {
  const { line, due, cells, scenario } = row;
  const standard = cell(row.row, LINE.standard);
  const key = BONUSES[line.choices['level'] ?? ''];
  if (key === undefined) return open;
  const bonus = cells.figure(key, due.from, scenario);
  return `=IF(COUNT(${standard},${bonus})=2,IF(${standard}>${bonus},${quoted(union)},${quoted(bureau)}),${quoted(open)})`;
}

/** Who pays and who receives, by the words that one sums by. */
function partiesOf(row: LineRow, { budget, say }: LinesPart): { readonly department: string; readonly party: string } {
  const { line, scenario } = row;
  const open = say(WORDS.open);
  if (line.kind === 'mentorHigher') {
    const [bureau, union] = HIGHER_ROUTE.departments.map((one) => say(departmentsText({ departments: [one] })));
    const [enterprise, person] = HIGHER_ROUTE.parties.map((one) => say(PARTIES[one]));
    return {
      department: higherRoute(row, bureau ?? '', union ?? '', open),
      party: higherRoute(row, enterprise ?? '', person ?? '', open),
    };
  }
  return namedParties(line, budget, scenario, say);
}

function namedParties(line: LineRow['line'], budget: Budget, place: number, say: LinesPart['say']) {
  const scenario = budget.scenarios[place];
  const { departments, party } = scenario ? valueLine(line, budget, scenario) : { departments: [], party: null };
  const open = say(WORDS.open);
  return {
    department: departments.length > 0 ? say(departmentsText({ departments })) : open,
    party: say(PARTIES[party ?? 'applicant']),
  };
}

const periodOf = ({ due }: Pick<LineRow, 'due'>, say: LinesPart['say']): string =>
  due.from + say(WORDS.until) + due.to + (due.isAfterCheck ? `　${say(WORDS.afterCheck)}` : '');

const orOne = (row: LineRow, name: 'probability' | 'passRate'): string | number => {
  const term = row.line[name];
  return term === null || (name === 'passRate' && !row.due.isForPassed) ? 1 : termCell(term, row);
};

/** Of a full year: all of it where the events lie on one day. */
function shareOf({ due, line }: LineRow): string | number {
  if (LINE_KINDS[line.kind].spread === 'once') return 1;
  const days = `(${dateFormula(due.to)}-${dateFormula(due.from)}+1)`;
  return `=${days}/(DATE(${line.year + 1},1,1)-DATE(${line.year},1,1))`;
}

/** The cells from the yearly quantity to the amount. */
function countedCells(row: LineRow, open: string): ReadonlyMap<number, string | number> {
  const at = (column: number) => cell(row.row, column);
  const { line } = row;
  const factors = [LINE.quantity, LINE.growth, LINE.grownYears, LINE.probability, LINE.passRate, LINE.share].map(at);
  const [quantity, growth, years, probability, passRate, share] = factors;
  const product = `${quantity}*(1+${growth})^${years}*${probability}*${passRate}*${share}`;
  const [expected, unit] = [at(LINE.expected), at(LINE.unit)];
  return new Map<number, string | number>([
    [LINE.quantity, termCell(line.quantity, row)],
    [LINE.growth, line.growth === null ? 0 : termCell(line.growth.rate, row)],
    [LINE.grownYears, line.growth === null ? 0 : line.year - line.growth.since],
    [LINE.probability, orOne(row, 'probability')],
    [LINE.passRate, orOne(row, 'passRate')],
    [LINE.share, shareOf(row)],
    [LINE.expected, `=IF(COUNT(${factors.join(',')})=${factors.length},ROUND(${product},2),${quoted(open)})`],
    ...numberCells(row),
    [LINE.unit, unitCell(row, open)],
    [LINE.amount, `=IF(COUNT(${expected},${unit})=2,ROUND(${unit}*${expected},2),${quoted(open)})`],
  ]);
}

/** Why a row is open as the budget stands; null where it is not. */
function problemOf(planned: PlannedRow, budget: Budget): Problem | null {
  const scenario = budget.scenarios[planned.scenario];
  const valued = scenario && valueLine(planned.line, budget, scenario);
  return planned.problem ?? (valued?.status === 'open' ? valued.problem : null);
}

/** Why a row is open, as long as it is. */
function remarkOf(planned: PlannedRow, row: number, { budget, say }: LinesPart): string {
  const problem = problemOf(planned, budget);
  const why = problem ? say(sentence(problem)) : say(WORDS.openWhy);
  const amount = cell(row, LINE.amount);
  return planned.due === null ? asText(why) : `=IF(ISNUMBER(${amount}),"",${quoted(why)})`;
}

function lineCells(planned: PlannedRow, row: number, part: LinesPart): Cells {
  const { budget, cells, style, say } = part;
  const { line, due, scenario } = planned;
  const open = say(WORDS.open);
  const lineRow = due && { line, due, part: planned.part, scenario, row, cells, style };
  const { department, party } = lineRow ? partiesOf(lineRow, part) : namedParties(line, budget, scenario, say);
  const counted = lineRow ? countedCells(lineRow, open) : new Map([[LINE.amount as number, open]]);
  const named = new Map<number, string | number>([
    [LINE.scenario, asText(say(budget.scenarios[scenario]?.name ?? text('', '')))],
    [LINE.id, asText(line.id)],
    [LINE.programme, say(LINE_KINDS[line.kind].title)],
    [LINE.item, itemOf(line, say)],
    [LINE.department, department],
    [LINE.party, party],
    [LINE.eventYear, line.year],
    [LINE.year, due?.year ?? line.year],
    [LINE.period, lineRow ? periodOf(lineRow, say) : ''],
    [LINE.remark, remarkOf(planned, row, part)],
    [LINE.basis, asText(say(line.basis))],
  ]);
  return Array.from({ length: WIDTH }, (_, column) => named.get(column) ?? counted.get(column) ?? '');
}

/** The texts of a row that may need several lines. */
function textCells(planned: PlannedRow, { budget, say }: LinesPart): Cells {
  const problem = problemOf(planned, budget);
  const texts = new Map([
    [LINE.programme as number, say(LINE_KINDS[planned.line.kind].title)],
    [LINE.item, itemOf(planned.line, say)],
    [LINE.remark, problem ? say(sentence(problem)) : ''],
    [LINE.basis, say(planned.line.basis)],
  ]);
  return LINE_HEADERS.map((_, column) => texts.get(column) ?? '');
}

const WIDTHS: Readonly<Record<number, number>> = {
  [LINE.scenario]: 52,
  [LINE.id]: 60,
  [LINE.programme]: 140,
  [LINE.item]: 110,
  [LINE.department]: 92,
  [LINE.party]: 100,
  [LINE.period]: 150,
  [LINE.amount]: 92,
  [LINE.remark]: 240,
  [LINE.basis]: 400,
};

function looksOf(texts: readonly Cells[]): CellsLook[] {
  const widths = LINE_HEADERS.map((_, column) => WIDTHS[column] ?? 66);
  const at = (row: number, count: number, column: number, columns: number, look: Partial<CellsLook>): CellsLook => ({
    row,
    rows: count,
    column,
    columns,
    ...look,
  });
  const body = (column: number, columns: number, look: Partial<CellsLook>) =>
    at(FIRST_LINE, Math.max(1, texts.length), column, columns, look);
  return [
    at(0, 1, 0, WIDTH, { bold: true, fontSize: 14 }),
    at(LINES_HEADER_ROW, 1, 0, WIDTH, { bold: true, fill: HEADER_FILL, wrap: true, align: 'Center' }),
    body(LINE.scenario, 2, { numberFormat: TEXT_FORMAT }),
    body(LINE.quantity, 1, { numberFormat: MONEY_FORMAT }),
    body(LINE.growth, 1, { numberFormat: '0.00%' }),
    body(LINE.probability, 3, { numberFormat: '0.00%' }),
    body(LINE.expected, 1, { numberFormat: MONEY_FORMAT }),
    body(LINE.price, 3, { numberFormat: MONEY_FORMAT }),
    body(LINE.unit, 2, { numberFormat: MONEY_FORMAT }),
    body(LINE.amount, 1, { bold: true }),
    body(0, WIDTH, { middle: true }),
    body(LINE.remark, 2, { wrap: true }),
    ...widths.map((width, column) => at(0, 1, column, 1, { width })),
    ...wrappedRows(FIRST_LINE, widths, texts),
  ];
}

const isOwn = ({ top }: FoundSheet): boolean => hasHeaders(top[LINES_HEADER_ROW], LINE_HEADERS);

/** The sheet of lines: each row a payment of a line in a scenario, as a formula over the assumptions. */
export function linesSheet(part: LinesPart): SheetContent {
  const { budget, planned, say, behind } = part;
  const rows: Cells[] = [
    [asText(`${say(budget.title)} ${say(WORDS.lines)}`)],
    [say(WORDS.linesNote)],
    LINE_HEADERS.map(say),
    ...planned.map((one, i) => lineCells(one, FIRST_LINE + i, part)),
  ];
  return {
    name: say(WORDS.lines),
    behind,
    rows: rows.map((one) => padded(one, WIDTH)),
    looks: looksOf(planned.map((one) => textCells(one, part))),
    frozenRows: FIRST_LINE,
    ...(planned.length > 0 && {
      filtered: { row: LINES_HEADER_ROW, column: 0, rows: planned.length + 1, columns: WIDTH },
    }),
    print: { titleRow: LINES_HEADER_ROW, isLandscape: true, pagesWide: 2 },
    signatureRows: FIRST_LINE,
    isOwn,
  };
}
