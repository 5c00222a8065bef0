import { VERDICT_WORDS, type Language } from 'training-subsidy-core';
import type { CellsLook } from '../../../excel/sheet-write';
import type { ColumnsContent } from '../../../excel/columns-write';
import type { ReadyRoster, ResultRow } from '../result/result';
import type { PaidList } from './approval-form';
import { asText, HEADER_FILL, MONEY_FORMAT, VERDICT_FILLS } from './cells';
import { groupNumber } from './payee-groups';
import type { Result } from './result-sheet';

const HEADERS: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['核对结论', '核对应发金额', '核对待定金额', '核对说明', '审批表序号'],
  'en-US': ['Check: verdict', 'Check: payable', 'Check: held', 'Check: reasons', 'No. in the form'],
};
const [VERDICT, PAYABLE, HELD, , GROUP] = [0, 1, 2, 3, 4] as const;
const COLUMNS = GROUP + 1;
const BETWEEN: Readonly<Record<Language, string>> = { 'zh-CN': '；', 'en-US': '; ' };

/** In points. */
const WIDTHS = [90, 84, 84, 420, 72];

interface Place {
  /** Of the cells that were read. */
  readonly column: number;
  /** Whether an earlier result stands there. */
  readonly replacing: boolean;
}

/** Right of the roster's last column, or where an earlier result is the last thing of it. */
function placeBeside({ found }: ReadyRoster): Place {
  const headers = [...found.headers].sort((a, b) => a.place - b.place);
  const last = headers.slice(-COLUMNS);
  const isOwn = Object.values(HEADERS).some((own) => own.every((header, i) => last[i]?.text === header));
  const [first] = last;
  if (isOwn && first) return { column: first.place, replacing: true };
  return { column: found.columns.last + 1, replacing: false };
}

const cellsOf = (row: ResultRow, { groups }: Result, language: Language) => {
  const reasons = [...row.findings.map(({ sentence }) => sentence[language]), row.worked?.[language] ?? ''];
  return [
    VERDICT_WORDS[row.verdict][language],
    row.payable,
    row.held,
    asText(reasons.filter(Boolean).join(BETWEEN[language])),
    groupNumber(groups, row) ?? '',
  ];
};

/** The header's last row, from which the columns go down to the roster's last row. */
const headerRow = ({ found }: ReadyRoster): number => found.headerRows.at(-1) ?? 0;

/** Columns with the result of a check, beside the roster itself; rows that have no result stay blank. */
export function besideColumns(result: Result, language: Language): ColumnsContent & { readonly replacing: boolean } {
  const { ready, rows } = result;
  const { place } = ready.source;
  const header = headerRow(ready);
  const { column, replacing } = placeBeside(ready);
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const last = rows.at(-1)?.row ?? header;
  const blank = Array.from({ length: COLUMNS }, () => '');
  const content = Array.from({ length: last - header }, (_, i) => {
    const row = byRow.get(header + 1 + i);
    return row ? cellsOf(row, result, language) : blank;
  });
  const first = { row: place.row + header, column: place.column + column };
  return {
    sheetId: place.sheetId,
    ...first,
    rows: [[...HEADERS[language]], ...content],
    looks: looksOf(rows, first, place.row, content.length),
    replacing,
  };
}

function looksOf(
  rows: readonly ResultRow[],
  first: { readonly row: number; readonly column: number },
  sheetRow: number,
  count: number,
): CellsLook[] {
  const at = (offset: number, look: Partial<CellsLook>): CellsLook => ({
    ...first,
    column: first.column + offset,
    rows: 1,
    columns: 1,
    ...look,
  });
  const coloured = rows.flatMap(({ row, verdict }) => {
    const fill = VERDICT_FILLS[verdict];
    return fill ? [at(VERDICT, { row: sheetRow + row, fill })] : [];
  });
  return [
    at(VERDICT, { columns: COLUMNS, bold: true, fill: HEADER_FILL }),
    at(PAYABLE, { row: first.row + 1, rows: Math.max(1, count), columns: 2, numberFormat: MONEY_FORMAT }),
    ...WIDTHS.map((width, offset) => at(offset, { width })),
    ...joined(coloured),
  ];
}

/** Neighbouring rows of one colour are coloured together. */
function joined(looks: readonly CellsLook[]): CellsLook[] {
  const runs: CellsLook[] = [];
  for (const look of looks) {
    const before = runs.at(-1);
    if (before && before.fill === look.fill && before.row + before.rows === look.row) {
      runs[runs.length - 1] = { ...before, rows: before.rows + 1 };
    } else runs.push(look);
  }
  return runs;
}

/** Where the sums of the approval form come from, once the columns are written. */
export function listBeside({ ready }: Result, { sheetId, row, column, rows }: ColumnsContent): PaidList {
  const places = { group: column + GROUP, payable: column + PAYABLE, held: column + HELD };
  return { sheet: ready.source.sheet, sheetId, firstRow: row + 1, rows: Math.max(1, rows.length - 1), ...places };
}
