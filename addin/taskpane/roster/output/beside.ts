import { VERDICT_WORDS, type Language } from 'training-subsidy-core';
import type { CellsLook } from '../../../excel/cells-look';
import type { ColumnsContent } from '../../../excel/columns-content';
import { columnLetters } from '../../shared/column-letters';
import type { ReadyRoster, ResultRow } from '../result/result';
import type { PaidList } from './approval-form';
import { HEADER_FILL, inRuns, MONEY_FORMAT, VERDICT_FILLS, type Cells } from '../../shared/cells';
import { groupNumber } from './payee-groups';
import { reasonsOf } from './reasons';
import type { Result } from './result-sheet';

const HEADERS: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['核对结论', '核对应发金额', '核对待定金额', '核对说明', '审批表序号'],
  'en-US': ['Check: verdict', 'Check: payable', 'Check: held', 'Check: reasons', 'No. in the form'],
};
const VISIBLE_TOTAL: Readonly<Record<Language, string>> = { 'zh-CN': '可见行合计', 'en-US': 'Visible total' };
const [VERDICT, PAYABLE, HELD, GROUP] = [0, 1, 2, 4] as const;
const COLUMNS = GROUP + 1;

/** In points. */
const WIDTHS = [90, 84, 84, 420, 72];
const NUMBER_FORMAT = '0';

type Found = Parameters<ColumnsContent['isOwnRow']>[0];

const isOwnHeader = (cells: Found): boolean =>
  Object.values(HEADERS).some((own) => own.every((header, i) => cells[i] === header));

const OWN_WORDS: ReadonlySet<unknown> = new Set([
  ...Object.values(VERDICT_WORDS).flatMap((words) => Object.values(words)),
  ...Object.values(VISIBLE_TOTAL),
]);

/** A row of an earlier result begins with a verdict, or is the total below them. */
const isOwnRow = (cells: Found): boolean => OWN_WORDS.has(cells[VERDICT]);

/** Where an earlier result stands among the roster's columns, else right of its last one; a column of the cells that were read. */
function placeBeside({ found }: ReadyRoster): number {
  const texts = new Map(found.headers.map(({ place, text }) => [place, text]));
  const isOwn = (first: number) => isOwnHeader(WIDTHS.map((_, i) => texts.get(first + i) ?? ''));
  const own = found.headers.find(({ place }) => isOwn(place));
  return own?.place ?? found.columns.last + 1;
}

const cellsOf = (row: ResultRow, { groups }: Result, language: Language): Cells => [
  VERDICT_WORDS[row.verdict][language],
  row.payable,
  row.held,
  reasonsOf(row, language),
  groupNumber(groups, row) ?? '',
];

/** Live sums of the rows that a filter shows; `column` and `from` of the sheet, from 0. */
function totalRow(column: number, from: number, to: number, language: Language): Cells {
  const sum = (offset: number) => {
    const letters = columnLetters(column + offset);
    return `=ROUND(SUBTOTAL(109,${letters}${from + 1}:${letters}${to}),2)`;
  };
  return [VISIBLE_TOTAL[language], sum(PAYABLE), sum(HELD), '', ''];
}

/** Columns with the result of a check, beside the roster itself; rows that have no result stay blank. */
export function besideColumns(result: Result, language: Language): ColumnsContent {
  const { ready, rows } = result;
  const { place } = ready.source;
  const header = ready.found.headerRows.at(-1) ?? 0;
  const last = rows.at(-1)?.row ?? header + 1;
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const list = Array.from({ length: last - header }, (_, i) => {
    const row = byRow.get(header + 1 + i);
    return row ? cellsOf(row, result, language) : Array<string>(COLUMNS).fill('');
  });
  const first = { row: place.row + header, column: place.column + placeBeside(ready) };
  const from = first.row + 1;
  return {
    sheetId: place.sheetId,
    ...first,
    rows: [[...HEADERS[language]], ...list, totalRow(first.column, from, from + list.length, language)],
    looks: looksOf(rows, first, place.row, list.length),
    isOwnHeader,
    isOwnRow,
  };
}

function looksOf(
  rows: readonly ResultRow[],
  first: { readonly row: number; readonly column: number },
  sheetRow: number,
  count: number,
): CellsLook[] {
  const at = (offset: number, look: Partial<CellsLook>): CellsLook => ({
    row: first.row,
    rows: 1,
    columns: 1,
    ...look,
    column: first.column + offset,
  });
  const below = { row: first.row + 1, rows: count + 1 };
  const colours = rows.map(({ row, verdict }) => ({ row: sheetRow + row, fill: VERDICT_FILLS[verdict] }));
  return [
    at(VERDICT, { columns: COLUMNS, bold: true, fill: HEADER_FILL }),
    at(VERDICT, { ...below, columns: COLUMNS, numberFormat: 'General' }),
    at(PAYABLE, { ...below, columns: 2, numberFormat: MONEY_FORMAT }),
    at(GROUP, { ...below, numberFormat: NUMBER_FORMAT }),
    at(VERDICT, { row: first.row + 1 + count, columns: COLUMNS, bold: true }),
    ...WIDTHS.map((width, offset) => at(offset, { width })),
    ...inRuns(colours).map((run) => at(VERDICT, run)),
  ];
}

/** Where the sums of the approval form come from; its last row is the total of the list. */
export function listBeside({ row, column, rows }: ColumnsContent, sheet: string): PaidList {
  const places = { group: column + GROUP, payable: column + PAYABLE, held: column + HELD };
  return { sheet, firstRow: row + 1, rows: Math.max(1, rows.length - 2), ...places };
}
