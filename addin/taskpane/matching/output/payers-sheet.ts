import { DEPARTMENTS, text, type Department, type Text } from 'training-subsidy-core';
import type { SheetContent } from '../../../excel/sheet-content';
import { columnLetters } from '../../shared/column-letters';
import { MONEY_FORMAT, type Cells } from '../../shared/cells';
import { DEPARTMENT, HELD, KIND, PAYABLE } from './case-columns';
import { KINDS, LISTED_ONLY, NOBODY, type ResultSheetsOptions } from './case-rows';
import { firstRow, listSheet, type OutputColumn } from './sheet-parts';

/** A sheet of cases: what it is called, and how many it holds. */
export interface CaseSheet {
  readonly sheet: string;
  readonly count: number;
}

const COLUMNS: readonly OutputColumn[] = [
  { title: text('支付部门', 'Paying department'), width: 140 },
  { title: text('类别', 'Kind'), width: 110 },
  { title: text('笔数', 'Cases'), width: 60 },
  { title: text('应发金额', 'Payable'), width: 90, numberFormat: MONEY_FORMAT },
  { title: text('待定金额', 'Held'), width: 90, numberFormat: MONEY_FORMAT },
];

export const PAYERS_SHEET = text('匹配-按付款方汇总', 'Match-by payer');
export const TOTAL = text('合计', 'Total');
const NOTE = text(
  '金额来自三张结果表，改动即重算；单位：元。“—”为不发放或尚不能确定付款方。',
  'Sums of the three sheets, worked out anew when they change; in yuan. “—”: nobody pays, or not yet known who.',
);
const SAME = text('与三表相符', 'as in the sheets');
const OTHER = text('与三表不符，请核对', 'not as in the sheets: check');

const DEPARTMENTS_THAT_PAY: readonly (Department | null)[] = ['hr', 'union', null];
/** Who pays for what; a row of the federation’s list that nobody claims is nobody’s. */
const LINES: readonly (readonly [Department | null, Text])[] = [
  ...DEPARTMENTS_THAT_PAY.flatMap((department) =>
    [KINDS.mentor, KINDS.promotion].map((kind) => [department, kind] as const),
  ),
  [null, LISTED_ONLY],
];

const TOP_ROWS = 2;
export const FIRST_CASE = firstRow([TOP_ROWS, TOP_ROWS]);
const [COUNT, OWN_PAYABLE, OWN_HELD] = ['C', 'D', 'E'] as const;

/** The cells of a column of a sheet with cases, as a formula names them. */
function casesIn({ sheet, count }: CaseSheet, column: number): string {
  const letter = columnLetters(column);
  const last = FIRST_CASE + Math.max(1, count);
  return `'${sheet.replaceAll("'", "''")}'!$${letter}$${FIRST_CASE + 1}:$${letter}$${last}`;
}

/** Live sums over the sheets of what the line in that row, from 0, names. */
function sumsOf(sheets: readonly CaseSheet[], row: number): string[] {
  const over = (of: (sheet: CaseSheet) => string) => sheets.map(of).join('+');
  const match = (sheet: CaseSheet) => `${casesIn(sheet, DEPARTMENT)},$A${row + 1},${casesIn(sheet, KIND)},$B${row + 1}`;
  const sum = (column: number) => `=ROUND(${over((sheet) => `SUMIFS(${casesIn(sheet, column)},${match(sheet)})`)},2)`;
  return [`=${over((sheet) => `COUNTIFS(${match(sheet)})`)}`, sum(PAYABLE), sum(HELD)];
}

/** Whether the lines together hold as many cases, and as much, as the sheets do. */
function comparison(sheets: readonly CaseSheet[], totalRow: number, { say }: ResultSheetsOptions): string {
  const over = (name: string, column: number) => sheets.map((sheet) => `${name}(${casesIn(sheet, column)})`).join('+');
  const total = (letter: string) => `${letter}${totalRow + 1}`;
  const equal = (letter: string, sum: string) => `ROUND(${total(letter)}-(${sum}),2)=0`;
  const all = [
    equal(COUNT, over('COUNTA', KIND)),
    equal(OWN_PAYABLE, over('SUM', PAYABLE)),
    equal(OWN_HELD, over('SUM', HELD)),
  ];
  return `=IF(AND(${all.join(',')}),"${say(SAME)}","${say(OTHER)}")`;
}

/** Sums over the sheets of cases, by who pays and for what. */
export function payersSheet(sheets: readonly CaseSheet[], options: ResultSheetsOptions): SheetContent {
  const { say, behind } = options;
  const rows = LINES.map(([department, kind], i): Cells => [
    say(department ? DEPARTMENTS[department] : NOBODY),
    say(kind),
    ...sumsOf(sheets, FIRST_CASE + i),
  ]);
  const lines = (letter: string) => `SUM(${letter}${FIRST_CASE + 1}:${letter}${FIRST_CASE + rows.length})`;
  const totals: Cells = [
    say(TOTAL),
    comparison(sheets, TOP_ROWS, options),
    `=${lines(COUNT)}`,
    `=ROUND(${lines(OWN_PAYABLE)},2)`,
    `=ROUND(${lines(OWN_HELD)},2)`,
  ];
  return listSheet({
    name: PAYERS_SHEET,
    title: say(PAYERS_SHEET),
    top: [[say(NOTE)], totals],
    columns: COLUMNS,
    rows,
    looks: [
      { row: TOP_ROWS, rows: 1, column: 0, columns: COLUMNS.length, bold: true },
      { row: TOP_ROWS, rows: 1, column: 3, columns: 2, numberFormat: MONEY_FORMAT },
    ],
    say,
    behind,
  });
}
