import { LINE_KINDS, type Budget, type BudgetLine, type Term, type Text } from 'training-subsidy-core';
import type { CellsLook } from '../../../excel/cells-look';
import type { CellsList, FoundSheet, SheetContent } from '../../../excel/sheet-content';
import {
  asText,
  hasHeaders,
  HEADER_FILL,
  heightOf,
  MONEY_FORMAT,
  padded,
  TEXT_FORMAT,
  type Cells,
} from '../../shared/cells';
import { wrappedRows } from '../../shared/wrapped-rows';
import { fieldColumn } from './field-columns';
import { fitsList } from './fits-list';
import { itemOf } from './item-words';
import { PLAN, PLAN_COLUMNS, PLAN_HEADERS, PLAN_WORDS, type PlanColumn } from './plan-words';

export interface PlanPart {
  readonly budget: Budget;
  readonly say: (words: Text) => string;
  readonly behind: string;
}

const TITLE_ROW = 1;
const NOTE_ROW = 3;
const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;
const WIDTH = PLAN_COLUMNS.length;
/** The note is read without scrolling. */
const NOTE_COLUMNS = PLAN.price;
const INPUT_FILL = '#FFF9E5';
/** Rows below the last, to be filled by hand. */
const SPARE_ROWS = 20;

/** An id that begins with a digit stays a text beside numbers. */
const idText = (id: string): string => (/^\d/.test(id) ? `'${id}` : asText(id));

const termCell = (term: Term | null): string | number => {
  if (term === null) return '';
  return 'value' in term ? Number(term.value) : idText(term.assumption);
};

function lineRow(line: BudgetLine, say: PlanPart['say']): Cells {
  const numbers = Object.entries(line.terms).map(([field, term]) => [fieldColumn(field), termCell(term)] as const);
  const cells: Readonly<Partial<Record<PlanColumn, string | number>>> = {
    id: asText(line.id),
    programme: say(LINE_KINDS[line.kind].title),
    year: line.year,
    item: itemOf(line, say),
    quantity: termCell(line.quantity),
    growth: termCell(line.growth?.rate ?? null),
    since: line.growth?.since ?? '',
    passRate: termCell(line.passRate),
    probability: termCell(line.probability),
    ...Object.fromEntries(numbers),
    basis: asText(say(line.basis)),
  };
  return PLAN_COLUMNS.map((column) => cells[column] ?? '');
}

const WIDTHS: Readonly<Partial<Record<PlanColumn, number>>> = {
  id: 78,
  programme: 160,
  item: 130,
  year: 72,
  basis: 400,
};
const widthOf = (column: PlanColumn): number => WIDTHS[column] ?? 72;
const FORMATS: Readonly<Partial<Record<PlanColumn, string>>> = {
  id: TEXT_FORMAT,
  programme: TEXT_FORMAT,
  item: TEXT_FORMAT,
  quantity: MONEY_FORMAT,
  growth: '0.00%',
  passRate: '0.00%',
  probability: '0.00%',
  price: MONEY_FORMAT,
  standard: MONEY_FORMAT,
  paid: MONEY_FORMAT,
  basis: TEXT_FORMAT,
};

function looksOf(lines: readonly Cells[], note: string): CellsLook[] {
  const at = (row: number, rows: number, look: Partial<CellsLook>): CellsLook => ({
    row,
    rows,
    column: 0,
    columns: WIDTH,
    ...look,
  });
  const body = (look: Partial<CellsLook>) => at(FIRST_ROW, lines.length + SPARE_ROWS, look);
  const widths = PLAN_COLUMNS.map(widthOf);
  const noteWidth = widths.slice(0, NOTE_COLUMNS).reduce((sum, width) => sum + width);
  const columns = PLAN_COLUMNS.map((column): CellsLook => {
    const numberFormat = FORMATS[column];
    const own = { column: PLAN[column], columns: 1, width: widthOf(column) };
    return body(numberFormat === undefined ? own : { ...own, numberFormat });
  });
  return [
    at(0, 1, { bold: true, fontSize: 14 }),
    at(TITLE_ROW, 2, { column: 1, columns: 2, numberFormat: TEXT_FORMAT, fill: INPUT_FILL }),
    at(NOTE_ROW, 1, { columns: NOTE_COLUMNS, wrap: true, middle: true, height: heightOf(note, noteWidth) }),
    at(HEADER_ROW, 1, { bold: true, fill: HEADER_FILL, wrap: true, align: 'Center' }),
    body({ wrap: true, middle: true }),
    ...columns,
    ...wrappedRows(FIRST_ROW, widths, lines),
  ];
}

/** The programmes of the budget to choose from, as far as Excel’s list takes them; others may be written out. */
function programmeList({ budget, say }: PlanPart): CellsList[] {
  const words = [...new Set(budget.lines.map(({ kind }) => say(LINE_KINDS[kind].title)))];
  if (!fitsList(words)) return [];
  return [
    {
      row: FIRST_ROW,
      column: PLAN.programme,
      rows: budget.lines.length + SPARE_ROWS,
      columns: 1,
      title: say(PLAN_HEADERS.programme),
      prompt: say(PLAN_WORDS.programmePrompt),
      words,
      strict: false,
      refusal: say(PLAN_WORDS.programmeRefusal),
    },
  ];
}

const HEADERS = PLAN_COLUMNS.map((column) => PLAN_HEADERS[column]);

const isOwn = ({ top }: FoundSheet): boolean => hasHeaders(top[HEADER_ROW], HEADERS);

/** The sheet of a budget’s lines as the analyst writes them: what the pane reads back. */
export function planSheet(part: PlanPart): SheetContent {
  const { budget, say, behind } = part;
  const lines = budget.lines.map((line) => lineRow(line, say));
  const rows: Cells[] = [
    [say(PLAN_WORDS.sheet)],
    [say(PLAN_WORDS.title), asText(say(budget.title))],
    [say(PLAN_WORDS.period), budget.from, budget.to],
    [say(PLAN_WORDS.note)],
    HEADERS.map(say),
    ...lines,
  ];
  return {
    name: say(PLAN_WORDS.sheet),
    behind,
    rows: rows.map((row) => padded(row, WIDTH)),
    looks: looksOf(lines, say(PLAN_WORDS.note)),
    frozenRows: FIRST_ROW,
    ...(budget.lines.length > 0 && {
      filtered: { row: HEADER_ROW, column: 0, rows: budget.lines.length + 1, columns: WIDTH },
    }),
    merged: [{ row: NOTE_ROW, column: 0, rows: 1, columns: NOTE_COLUMNS }],
    lists: programmeList(part),
    print: { titleRow: HEADER_ROW, isLandscape: true },
    signatureRows: FIRST_ROW,
    isOwn,
  };
}
