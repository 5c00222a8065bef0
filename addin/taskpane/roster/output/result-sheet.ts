import { VERDICT_WORDS, type Language } from 'training-subsidy-core';
import type { CellsLook } from '../../../excel/cells-look';
import type { SheetContent } from '../../../excel/sheet-content';
import { VERDICTS, type ReadyRoster, type ResultRow } from '../result/result';
import type { PaidList } from './approval-form';
import {
  asText,
  cellText,
  HEADER_FILL,
  inRuns,
  MONEY_FORMAT,
  nameAfter,
  padded,
  TEXT_FORMAT,
  VERDICT_FILLS,
  type Cells,
} from '../../shared/cells';
import { groupNumber, type PayeeGroups } from './payee-groups';
import {
  BOOKING_COLUMNS,
  FIRST_SUMS_ROW,
  HEADER_ROW,
  layoutOf,
  SUMS_HEADER_ROW,
  TOP_ROWS,
  type ResultLayout,
} from './result-layout';
import { isResult, topRows } from './result-top';
import { WORDS } from './result-words';
import { reasonsOf } from './reasons';

/** A checked roster with everything that its sheets tell of it. */
export interface Result {
  readonly ready: ReadyRoster;
  readonly rows: readonly ResultRow[];
  readonly groups: PayeeGroups;
}

/** In points. */
const WIDTHS = { line: 66, person: 78, id: 138, verdict: 90, amount: 84, reasons: 420, booking: 120 } as const;

function listRow(
  row: ResultRow,
  { ready, groups }: Result,
  { people, width }: ResultLayout,
  language: Language,
): Cells {
  const headers = ready.taken.table[0] ?? [];
  return padded(
    [
      ready.source.place.row + row.row + 1,
      ...people.map((header) => cellText(row.cells[headers.indexOf(header)])),
      VERDICT_WORDS[row.verdict][language],
      row.payable,
      row.held,
      reasonsOf(row, language),
      row.booking?.department[language] ?? '',
      row.booking?.programme[language] ?? '',
      asText(row.booking?.payee[language] ?? ''),
      groupNumber(groups, row) ?? '',
    ],
    width,
  );
}

function looksOf(rows: readonly ResultRow[], layout: ResultLayout): CellsLook[] {
  const { people, verdict, payable, reasons, booking, width } = layout;
  const at = (column: number, look: Partial<CellsLook>): CellsLook => ({
    row: 0,
    rows: 1,
    column,
    columns: 1,
    ...look,
  });
  const inList = (column: number, look: Partial<CellsLook>): CellsLook =>
    at(column, { row: TOP_ROWS, rows: Math.max(1, rows.length), ...look });
  const sums = { row: FIRST_SUMS_ROW, rows: VERDICTS.length + 2 };
  const header = { bold: true, fill: HEADER_FILL };
  return [
    ...people.map((_, i) => inList(i + 1, { numberFormat: TEXT_FORMAT })),
    inList(payable, { columns: 2, numberFormat: MONEY_FORMAT }),
    inList(booking, { columns: BOOKING_COLUMNS - 1, numberFormat: TEXT_FORMAT }),
    ...[2, booking + 2].map((column) => at(column, { ...sums, columns: 2, numberFormat: MONEY_FORMAT })),
    at(0, { bold: true, fontSize: 14 }),
    at(0, { row: SUMS_HEADER_ROW, columns: 5, ...header }),
    at(booking, { row: SUMS_HEADER_ROW, columns: BOOKING_COLUMNS, ...header }),
    ...VERDICTS.flatMap((name, i) => {
      const fill = VERDICT_FILLS[name];
      return fill ? [at(0, { row: FIRST_SUMS_ROW + i, fill })] : [];
    }),
    at(0, { row: FIRST_SUMS_ROW + VERDICTS.length, columns: 4, bold: true }),
    at(0, { row: HEADER_ROW, columns: width, ...header }),
    at(0, { width: WIDTHS.line }),
    ...people.map((name, i) => at(i + 1, { width: name.endsWith('号码') ? WIDTHS.id : WIDTHS.person })),
    at(verdict, { width: WIDTHS.verdict }),
    at(payable, { columns: 2, width: WIDTHS.amount }),
    at(reasons, { width: WIDTHS.reasons }),
    at(booking, { columns: BOOKING_COLUMNS, width: WIDTHS.booking }),
    ...inRuns(rows.map((row, i) => ({ row: TOP_ROWS + i, fill: VERDICT_FILLS[row.verdict] }))).map((run) =>
      at(verdict, run),
    ),
  ];
}

/** The departments that pay the rows; rows that do not say what they are belong to none and are paid nothing. */
const departmentsOf = (rows: readonly ResultRow[], language: Language): string[] =>
  [...new Set(rows.map(({ booking }) => booking?.department[language] ?? ''))].filter(Boolean);

/** The sheet with the result of a check: sums and legend above, a row for each row of the roster below. */
export function resultSheet(result: Result, language: Language): SheetContent {
  const { ready, rows } = result;
  const layout = layoutOf(ready);
  return {
    name: nameAfter(ready.source.sheet, WORDS[language].sheet),
    behind: ready.source.place.sheetId,
    rows: [
      ...topRows(layout, rows.length, departmentsOf(rows, language), language),
      ...rows.map((row) => listRow(row, result, layout, language)),
    ],
    looks: looksOf(rows, layout),
    frozenRows: TOP_ROWS,
    filtered: { row: HEADER_ROW, column: 0, rows: rows.length + 1, columns: layout.width },
    signatureRows: TOP_ROWS,
    isOwn: (found) => isResult(layout, found),
  };
}

/** Where the sums of the approval form come from. */
export function listOfSheet({ ready, rows }: Result, sheet: string): PaidList {
  const { payable, held, booking } = layoutOf(ready);
  const group = booking + BOOKING_COLUMNS - 1;
  return { sheet, firstRow: TOP_ROWS, rows: Math.max(1, rows.length), group, payable, held };
}
