import { capitalYuan, Decimal, DOCUMENTS, rosterShapes, type Language } from 'training-subsidy-core';
import type { CellsLook, SheetContent } from '../../../excel/sheet-write';
import type { ToldBooking } from '../check/protocol';
import { addYuan } from '../result/result';
import { asText, HEADER_FILL, letter, MONEY_FORMAT, nameAfter, TEXT_FORMAT } from './cells';
import type { Result } from './result-sheet';

/** Cells that hold what each row pays and to which line of the form it belongs; rows and columns count from 0. */
export interface PaidList {
  readonly sheet: string;
  readonly sheetId: string;
  readonly firstRow: number;
  readonly rows: number;
  readonly group: number;
  readonly payable: number;
  readonly held: number;
}

const WORDS = {
  'zh-CN': {
    sheet: '-审批表',
    title: '资金审批表',
    roster: '名册：',
    basis: '依据：',
    unit: '单位：元',
    headers: ['序号', '支付部门', '补贴项目', '领取单位（人）', '笔数', '应发金额', '待定金额'],
    total: '合计',
    inWords: '应发合计（大写）',
    changed: '金额在写入后有改动，请重新核对并写入',
    departments: '按支付部门',
    note: '待定金额未计入应发，须由负责人决定后另行支付。',
    signatures: ['经办人：', '复核人：', '审批人：', '日期：'],
  },
  'en-US': {
    sheet: '-approval',
    title: 'Approval form',
    roster: 'Roster: ',
    basis: 'Basis: ',
    unit: 'in yuan',
    headers: ['No.', 'Paying department', 'Programme', 'Payee', 'Rows', 'Payable', 'Held'],
    total: 'Total',
    inWords: 'Payable in words',
    changed: 'Sums changed since this was written: check and write again',
    departments: 'By paying department',
    note: 'Held sums are not part of what is payable; they wait for a decision.',
    signatures: ['Prepared by:', 'Checked by:', 'Approved by:', 'Date:'],
  },
} as const;

const LANGUAGES = Object.keys(WORDS) as Language[];

const WIDTH = 7;
const [NUMBER, DEPARTMENT, , , COUNT, PAYABLE, HELD] = [0, 1, 2, 3, 4, 5, 6];
/** Title, roster, basis, header. */
const TOP_ROWS = 4;
const HEADER_ROW = TOP_ROWS - 1;
/** In points; together as wide as an A4 page. */
const WIDTHS = [36, 84, 108, 130, 40, 84, 84];

type Cells = (string | number)[];
const line = (...cells: Cells): Cells => [...cells, ...Array.from({ length: WIDTH - cells.length }, () => '')];

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Sums over the list by the number of the line: whole numbers, which no spreadsheet takes for one another. */
function lineSums({ sheet, firstRow, rows, ...places }: PaidList, row: number): Cells {
  const cells = (place: number) =>
    `'${sheet.replaceAll("'", "''")}'!$${letter(place)}$${firstRow + 1}:$${letter(place)}$${firstRow + rows}`;
  const key = `$A${row + 1}`;
  const sum = (place: number) => `=SUMIF(${cells(places.group)},${key},${cells(place)})`;
  return [`=COUNTIF(${cells(places.group)},${key})`, sum(places.payable), sum(places.held)];
}

const totals = (from: number, to: number): Cells =>
  [COUNT, PAYABLE, HELD].map((place) => `=SUM(${letter(place)}${from + 1}:${letter(place)}${to})`);

function departmentSums(from: number, to: number, row: number): Cells {
  const names = `$B$${from + 1}:$B$${to}`;
  return [COUNT, PAYABLE, HELD].map((place) => {
    const column = letter(place);
    return `=SUMIF(${names},$B${row + 1},${column}$${from + 1}:${column}$${to})`;
  });
}

/** The sum in capital characters, as long as the sum above is still the one that it was written for. */
function inWords(total: number, sumCell: string, changed: string): string {
  const written = `人民币${capitalYuan(new Decimal(total))}`;
  return `=IF(ROUND(${sumCell}-${total},2)=0,${quoted(written)},${quoted(changed)})`;
}

/** A summary in the shape of an approval form: by department and payee, with live sums over the list. */
export function approvalForm(result: Result, list: PaidList, language: Language): SheetContent {
  const { ready, groups: payees } = result;
  const { groups } = payees;
  const words = WORDS[language];
  const { roster } = ready.fit;
  const basis = DOCUMENTS[roster === 'songjiang-studio' ? 'SJ' : 'MH'];
  const end = TOP_ROWS + groups.length;
  const departments = [...new Set(groups.map(({ booking }) => booking.department[language]))];
  const rows: Cells[] = [
    line(`${rosterShapes[roster].title[language]} ${words.title}`),
    line(words.roster + asText(ready.source.sheet), '', '', '', '', '', words.unit),
    line(`${words.basis}${basis.shortTitle[language]} · ${basis.number[language]}`),
    [...words.headers],
    ...groups.map(({ booking }, i) => [
      i + 1,
      booking.department[language],
      booking.programme[language],
      asText(booking.payee[language]),
      ...lineSums(list, TOP_ROWS + i),
    ]),
    line(words.total, '', '', '', ...(groups.length > 0 ? totals(TOP_ROWS, end) : [0, 0, 0])),
    line(words.inWords, '', inWords(payableOf(result), `${letter(PAYABLE)}${end + 1}`, words.changed)),
    line(words.departments),
    ...departments.map((department, i) => line('', department, '', '', ...departmentSums(TOP_ROWS, end, end + 3 + i))),
    line(words.note),
    line(),
    line(words.signatures[0], '', words.signatures[1], words.signatures[2], '', words.signatures[3]),
  ];
  const { looks, merged } = looksOf(rows.length, end, departments.length);
  return {
    name: nameAfter(ready.source.sheet, words.sheet),
    behind: list.sheetId,
    rows,
    merged,
    looks: [...looks, ...groups.map(({ booking }, i) => lineLook(TOP_ROWS + i, booking, language))],
    frozenRows: TOP_ROWS,
    print: { titleRow: HEADER_ROW },
    signatureRows: TOP_ROWS,
    isOwn: (top) => LANGUAGES.some((each) => isForm(top, each)),
  };
}

/** Points that a Chinese character takes, and a line of text. */
const CHARACTER = 11;
const LINE = 16;

/** A line of the form is as high as its longest name wants it: not every grid sees to that by itself. */
function lineLook(row: number, { department, programme, payee }: ToldBooking, language: Language): CellsLook {
  const names = [department[language], programme[language], payee[language]];
  const lines = names.map((name, i) => Math.ceil((name.length * CHARACTER) / (WIDTHS[DEPARTMENT + i] ?? 1)));
  return { row, column: 0, rows: 1, columns: WIDTH, height: 4 + LINE * Math.max(1, ...lines) };
}

const payableOf = ({ groups: { groups } }: Result): number =>
  groups.reduce((sum, { payable }) => addYuan(sum, payable), 0);

const isForm = (top: readonly (readonly unknown[])[], language: Language): boolean =>
  String(top[0]?.[0]).endsWith(WORDS[language].title) &&
  WORDS[language].headers.every((header, i) => top[HEADER_ROW]?.[i] === header);

function looksOf(rows: number, end: number, departments: number): Required<Pick<SheetContent, 'looks' | 'merged'>> {
  const at = (row: number, look: Partial<CellsLook>): CellsLook => ({
    row,
    rows: 1,
    column: 0,
    columns: WIDTH,
    ...look,
  });
  const sumRows = { rows: end + 1 - TOP_ROWS, column: COUNT, columns: 3 };
  const whole = (row: number) => ({ row, column: 0, rows: 1, columns: WIDTH });
  return {
    looks: [
      at(0, { bold: true, fontSize: 16, align: 'Center', height: 34 }),
      at(HEADER_ROW, { bold: true, fill: HEADER_FILL, align: 'Center', wrap: true }),
      at(TOP_ROWS, { rows: Math.max(1, end - TOP_ROWS), column: DEPARTMENT, columns: 3, numberFormat: TEXT_FORMAT }),
      at(TOP_ROWS, { rows: Math.max(1, end - TOP_ROWS), wrap: true }),
      at(TOP_ROWS, { ...sumRows, column: PAYABLE, columns: 2, numberFormat: MONEY_FORMAT }),
      at(end, { bold: true }),
      at(end + 3, { rows: Math.max(1, departments), column: PAYABLE, columns: 2, numberFormat: MONEY_FORMAT }),
      at(end + 2, { bold: true, columns: 1, column: NUMBER }),
      at(HEADER_ROW, { rows: end + 3 + departments - HEADER_ROW, lines: true }),
      at(rows - 1, { height: 30 }),
      ...WIDTHS.map((width, column) => at(0, { column, columns: 1, width })),
    ],
    merged: [
      whole(0),
      { row: 1, column: 0, rows: 1, columns: WIDTH - 1 },
      whole(2),
      { row: end, column: 0, rows: 1, columns: COUNT },
      { row: end + 1, column: 0, rows: 1, columns: 2 },
      { row: end + 1, column: 2, rows: 1, columns: WIDTH - 2 },
      whole(end + 2),
      whole(rows - 3),
    ],
  };
}
