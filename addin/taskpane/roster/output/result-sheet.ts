import { text, VERDICT_WORDS, type Language, type Text, type Verdict } from 'training-subsidy-core';
import type { CellsLook, SheetContent, WrittenSheet } from '../../../excel/sheet-write';
import { personHeaders, VERDICTS, type ReadyRoster, type ResultRow } from '../result/result';
import { asText, cellText, HEADER_FILL, letter, MONEY_FORMAT, nameAfter, TEXT_FORMAT, VERDICT_FILLS } from './cells';
import { groupNumber, type PayeeGroups } from './payee-groups';
import type { PaidList } from './approval-form';

type Cell = string | number;

const WORDS = {
  'zh-CN': {
    sheet: '-核对结果',
    title: '核对结果',
    verdict: '结论',
    rows: '行数',
    payable: '应发金额',
    held: '待定金额',
    meaning: '含义',
    total: '合计',
    line: '名册行号',
    reasons: '说明',
    department: '支付部门',
    programme: '补贴项目',
    payee: '领取单位（人）',
    group: '审批表序号',
    between: '；',
  },
  'en-US': {
    sheet: '-results',
    title: 'Result of the check',
    verdict: 'Verdict',
    rows: 'Rows',
    payable: 'Payable',
    held: 'Held',
    meaning: 'Meaning',
    total: 'Total',
    line: 'Row in roster',
    reasons: 'Reasons',
    department: 'Paying department',
    programme: 'Programme',
    payee: 'Payee',
    group: 'No. in the form',
    between: '; ',
  },
} as const;

/** What a verdict asks of whoever reads the sheet: colours alone say nothing. */
const MEANINGS: Readonly<Record<Verdict, Text>> = {
  pay: text('可支付', 'may be paid'),
  'pay-with-reason': text('可支付，须写明理由', 'may be paid; state the reason'),
  hold: text('暂不支付，待人工决定', 'not paid until somebody decides'),
  reject: text('不支付', 'not paid'),
};

const LANGUAGES = Object.keys(WORDS) as Language[];

/** Title, four rows of sums, what the verdicts mean, a blank row, the header. */
const TOP_ROWS = 8;
const HEADER_ROW = TOP_ROWS - 1;
const MEANING_ROW = 5;

/** In points. */
const WIDTHS = { line: 66, person: 78, id: 138, verdict: 90, amount: 84, reasons: 420, booking: 120 } as const;

const BOOKING_COLUMNS = 4;

interface Layout {
  readonly people: readonly string[];
  readonly verdict: number;
  readonly payable: number;
  readonly held: number;
  readonly reasons: number;
  /** Department, programme, payee and number in the form stand side by side. */
  readonly booking: number;
  readonly width: number;
}

function layoutOf({ fit, taken }: ReadyRoster): Layout {
  const headers = taken.table[0] ?? [];
  const people = personHeaders(fit.roster).filter((header) => headers.includes(header));
  // The sums above the list need a column for their names, one for each verdict and one for the total.
  const verdict = people.length + 1;
  const reasons = verdict + 3;
  const booking = reasons + 1;
  return {
    people,
    verdict,
    payable: verdict + 1,
    held: verdict + 2,
    reasons,
    booking,
    width: booking + BOOKING_COLUMNS,
  };
}

const filled = (cells: readonly Cell[], width: number): Cell[] => [
  ...cells,
  ...Array.from({ length: width - cells.length }, () => ''),
];

/** The rows above the list, without the formulas of the sums: by them an earlier result is known again. */
function labels({ people, width }: Layout, language: Language): Cell[][] {
  const words = WORDS[language];
  const verdicts = VERDICTS.map((verdict) => VERDICT_WORDS[verdict][language]);
  return [
    [words.title],
    [words.verdict, ...verdicts, words.total],
    [words.rows],
    [words.payable],
    [words.held],
    [words.meaning, ...VERDICTS.map((verdict) => MEANINGS[verdict][language])],
    [],
    [
      words.line,
      ...people,
      words.verdict,
      words.payable,
      words.held,
      words.reasons,
      words.department,
      words.programme,
      words.payee,
      words.group,
    ],
  ].map((row) => filled(row, width));
}

/** Live formulas over the list, beside each of the labels. */
function sums(layout: Layout, count: number): Readonly<Record<number, readonly string[]>> {
  const column = (place: number) =>
    `$${letter(place)}$${TOP_ROWS + 1}:$${letter(place)}$${TOP_ROWS + Math.max(1, count)}`;
  const verdicts = column(layout.verdict);
  const each = (formula: (label: string) => string) => VERDICTS.map((_, i) => formula(`${letter(i + 1)}$2`));
  const total = (row: number) => `=SUM(B${row}:E${row})`;
  const sumOf = (place: number) => each((label) => `=SUMIF(${verdicts},${label},${column(place)})`);
  return {
    2: [...each((label) => `=COUNTIF(${verdicts},${label})`), total(3)],
    3: [...sumOf(layout.payable), total(4)],
    4: [...sumOf(layout.held), total(5)],
  };
}

function listRow(row: ResultRow, { ready, groups }: Result, { people, width }: Layout, language: Language): Cell[] {
  const headers = ready.taken.table[0] ?? [];
  const reasons = [...row.findings.map(({ sentence }) => sentence[language]), row.worked?.[language] ?? ''];
  return filled(
    [
      ready.source.place.row + row.row + 1,
      ...people.map((header) => cellText(row.cells[headers.indexOf(header)])),
      VERDICT_WORDS[row.verdict][language],
      row.payable,
      row.held,
      asText(reasons.filter(Boolean).join(WORDS[language].between)),
      row.booking?.department[language] ?? '',
      row.booking?.programme[language] ?? '',
      asText(row.booking?.payee[language] ?? ''),
      groupNumber(groups, row) ?? '',
    ],
    width,
  );
}

/** Neighbouring rows with the same verdict are coloured together. */
function verdictLooks(rows: readonly ResultRow[], column: number): CellsLook[] {
  const looks: CellsLook[] = [];
  let from = 0;
  for (let i = 1; i <= rows.length; i += 1) {
    const verdict = rows[from]?.verdict;
    if (rows[i]?.verdict === verdict) continue;
    const fill = verdict && VERDICT_FILLS[verdict];
    if (fill) looks.push({ row: TOP_ROWS + from, column, rows: i - from, columns: 1, fill });
    from = i;
  }
  return looks;
}

function looksOf(rows: readonly ResultRow[], layout: Layout): CellsLook[] {
  const { people, verdict, payable, reasons, booking, width } = layout;
  const count = Math.max(1, rows.length);
  const whole = (column: number, look: Partial<CellsLook>): CellsLook => ({
    row: 0,
    rows: 1,
    column,
    columns: 1,
    ...look,
  });
  const inList = (column: number, look: Partial<CellsLook>): CellsLook =>
    whole(column, { row: TOP_ROWS, rows: count, ...look });
  return [
    ...people.map((_, i) => inList(i + 1, { numberFormat: TEXT_FORMAT })),
    inList(payable, { columns: 2, numberFormat: MONEY_FORMAT }),
    whole(1, { row: 3, rows: 2, columns: VERDICTS.length + 1, numberFormat: MONEY_FORMAT }),
    whole(0, { bold: true }),
    whole(0, { row: 1, columns: VERDICTS.length + 2, bold: true, fill: HEADER_FILL }),
    ...VERDICTS.flatMap((name, i) => {
      const fill = VERDICT_FILLS[name];
      return fill ? [whole(i + 1, { row: 1, fill })] : [];
    }),
    whole(1, { row: MEANING_ROW, columns: VERDICTS.length, wrap: true, height: 34 }),
    whole(0, { row: HEADER_ROW, columns: width, bold: true, fill: HEADER_FILL }),
    whole(0, { width: WIDTHS.line }),
    ...people.map((header, i) => whole(i + 1, { width: header.endsWith('号码') ? WIDTHS.id : WIDTHS.person })),
    whole(verdict, { width: WIDTHS.verdict }),
    whole(payable, { columns: 2, width: WIDTHS.amount }),
    whole(reasons, { width: WIDTHS.reasons }),
    whole(booking, { columns: BOOKING_COLUMNS, width: WIDTHS.booking }),
    inList(booking, { columns: BOOKING_COLUMNS - 1, numberFormat: TEXT_FORMAT }),
    ...verdictLooks(rows, verdict),
  ];
}

/** Whether the top rows have the labels that this page writes for such a roster, in either language. */
const hasLabels = (layout: Layout, top: readonly (readonly unknown[])[]): boolean =>
  LANGUAGES.some((language) =>
    labels(layout, language).every((row, i) => row.every((label, j) => label === '' || top[i]?.[j] === label)),
  );

const FIRST_SUM = [2, 1] as const;

/** The last row of the list that the sums above it name: what stands below was written by somebody else. */
function lastRowOfSums(top: readonly (readonly unknown[])[]): number {
  const [row, column] = FIRST_SUM;
  const found = /\$(\d+),/.exec(String(top[row]?.[column]));
  return Number(found?.[1] ?? 0);
}

/** A checked roster with everything that its sheets tell of it. */
export interface Result {
  readonly ready: ReadyRoster;
  readonly rows: readonly ResultRow[];
  readonly groups: PayeeGroups;
}

/** The sheet with the result of a check: sums above, a row for each row of the roster below. */
export function resultSheet(result: Result, language: Language): SheetContent {
  const { ready, rows } = result;
  const layout = layoutOf(ready);
  const formulas = sums(layout, rows.length);
  const top = labels(layout, language).map((row, i) => {
    const beside = formulas[i];
    return beside ? filled([row[0] ?? '', ...beside], layout.width) : row;
  });
  return {
    name: nameAfter(ready.source.sheet, WORDS[language].sheet),
    behind: ready.source.place.sheetId,
    rows: [...top, ...rows.map((row) => listRow(row, result, layout, language))],
    looks: looksOf(rows, layout),
    frozenRows: TOP_ROWS,
    filtered: { row: HEADER_ROW, column: 0, rows: rows.length + 1, columns: layout.width },
    signatureRows: TOP_ROWS,
    isOwn: (found, rowsInUse) => hasLabels(layout, found) && rowsInUse <= lastRowOfSums(found),
  };
}

/** Where the sums of the approval form come from, once the sheet is written. */
export function listOfSheet({ ready, rows }: Result, { name: sheet, id: sheetId }: WrittenSheet): PaidList {
  const { payable, held, booking } = layoutOf(ready);
  const group = booking + BOOKING_COLUMNS - 1;
  return { sheet, sheetId, firstRow: TOP_ROWS, rows: Math.max(1, rows.length), group, payable, held };
}
