import { raise } from '../problem/problem';
import { text, type Text } from '../text';
import { halfWidth } from '../value/half-width';
import { ZERO, type Decimal } from '../value/money';
import { workCalendar, type WorkCalendar } from '../value/work-calendar';
import { isBlank } from '../reading/cell';
import type { RosterCell } from './column';
import { worst, worstFirst, type Finding, type RowReference, type Severity } from './finding';
import { missingHeaders, placeColumns, type Columns, type Placement } from './headers';
import { policyFigures, type Context, type Roster, type RowSum, type Table } from './roster';
import { readRow, type Row } from './row';

export type Verdict = 'pay' | 'pay-with-reason' | 'hold' | 'reject';

const VERDICTS: Readonly<Record<Severity, Verdict>> = {
  info: 'pay',
  warn: 'pay-with-reason',
  hold: 'hold',
  reject: 'reject',
};

/** What the check says of one row. Amounts in yuan. */
export interface RowResult {
  readonly verdict: Verdict;
  readonly payable: Decimal;
  readonly held: Decimal;
  /** The worst first. */
  readonly findings: readonly Finding[];
  /** How the sum was reached; null for a rejected row. */
  readonly sum: RowSum | null;
}

/** Earlier claims of one table of another sheet or workbook. */
export interface EarlierTable {
  readonly table: Table;
  /** Where a row of it stands, by its number below the header. */
  readonly placeOf: (number: number) => Text;
}

export interface CheckOptions<Extra> {
  /** Earlier claims: with the same columns, counted before the roster, without a verdict of their own. */
  readonly history?: Table | null;
  /** Further earlier claims, each known by its place. */
  readonly elsewhere?: readonly EarlierTable[];
  readonly calendar?: WorkCalendar;
  readonly figures?: Context<Extra>['figures'];
  readonly extra: Extra;
}

/** Older desktop versions hand blanks over as 0, so a row of nothing but zeros is a blank one too. */
const isBlankCell = (cell: RosterCell): boolean =>
  cell === 0 || (typeof cell !== 'object' || cell === null ? isBlank(cell) : false);

export const headerText = (cell: RosterCell): string =>
  typeof cell === 'object' || cell === undefined ? '' : String(cell);

/** The tables that a check may take. */
const TABLE_NAMES = {
  roster: text('名册', 'roster'),
  history: text('历史名册', 'history'),
  standards: text('补贴标准表', 'standards'),
  bureauPairs: text('人社路径名册', 'bureau’s pairs'),
  unionPairs: text('工会路径名册', 'union’s pairs'),
  promotions: text('晋升名册', 'promotions'),
  confirmations: text('市总确认名单', 'list of confirmed cases'),
  payments: text('支付清单', 'list of payments'),
} as const;
type TableName = keyof typeof TABLE_NAMES;

/** Finds the columns in the table's first row; raises MISSING_COLUMNS with what is missing and what was found. */
function placeIn(columns: Columns, table: Table, name: TableName): Placement {
  const headers = (table[0] ?? []).map(headerText);
  const placement = placeColumns(columns, headers);
  const missing = missingHeaders(columns, placement);
  if (missing.length > 0) {
    const found = headers.map(halfWidth).filter((header) => header !== '');
    raise('MISSING_COLUMNS', { table: TABLE_NAMES[name], missing, found });
  }
  return placement;
}

/** Rows below the header, blank ones left out; each knows its number below the header. */
export function readTable<Cols extends Columns>(columns: Cols, table: Table, name: TableName): Row<Cols>[] {
  const placement = placeIn(columns, table, name);
  const source: RowReference['source'] = name === 'roster' ? 'roster' : 'history';
  return table
    .slice(1)
    .flatMap((cells, i) =>
      cells.every(isBlankCell) ? [] : [readRow(columns, placement, cells, { source, number: i + 1 })],
    );
}

const readElsewhere = <Cols extends Columns>(columns: Cols, { table, placeOf }: EarlierTable): Row<Cols>[] =>
  readTable(columns, table, 'history').map((row) => {
    const { source, number } = row.reference;
    return { ...row, reference: { source, number, place: placeOf(number) } };
  });

/** The rows of a roster after all checks. */
interface Judged<Cols extends Columns, Extra> {
  readonly history: readonly Row<Cols>[];
  readonly roster: readonly Row<Cols>[];
  readonly context: Context<Extra>;
}

/** Puts a roster and its history through all checks; raises MISSING_COLUMNS where one of them lacks a required column. */
export function judgeRoster<Cols extends Columns, Extra>(
  roster: Roster<Cols, Extra>,
  table: Table,
  options: CheckOptions<Extra>,
): Judged<Cols, Extra> {
  const { history, elsewhere = [], calendar = workCalendar(), figures = policyFigures, extra } = options;
  const context: Context<Extra> = { figures, calendar, extra };
  const judged = readTable(roster.columns, table, 'roster');
  const earlier = [
    ...(history ? readTable(roster.columns, history, 'history') : []),
    ...elsewhere.flatMap((other) => readElsewhere(roster.columns, other)),
  ];
  const rows = [...earlier, ...judged];
  rows.forEach((row) => roster.checkRow(row, context));
  roster.checkAcross(rows, context);
  return { history: earlier, roster: judged, context };
}

/**
 * Checks a roster and works out each row: one result for every row under the header, null for a blank one.
 * Raises MISSING_COLUMNS where a required column is not found, in the roster or in its history.
 */
export function checkRoster<Cols extends Columns, Extra>(
  roster: Roster<Cols, Extra>,
  table: Table,
  options: CheckOptions<Extra>,
): (RowResult | null)[] {
  const { roster: judged, context } = judgeRoster(roster, table, options);
  const results = new Map(judged.map((row) => [row.reference.number, resultOf(roster, row, context)]));
  return table.slice(1).map((_, i) => results.get(i + 1) ?? null);
}

function resultOf<Cols extends Columns, Extra>(
  roster: Roster<Cols, Extra>,
  row: Row<Cols>,
  context: Context<Extra>,
): RowResult {
  const severity = worst(row.findings);
  const sum = severity === 'reject' ? null : roster.sum(row, context);
  const amount = sum?.amount ?? ZERO;
  return {
    verdict: VERDICTS[severity],
    payable: severity === 'hold' ? ZERO : amount,
    held: severity === 'hold' ? amount : ZERO,
    findings: worstFirst(row.findings),
    sum,
  };
}

/** The words for a verdict that clerks see. */
export const VERDICT_WORDS = {
  pay: text('通过', 'pay'),
  'pay-with-reason': text('通过-需说明', 'pay, with a reason'),
  hold: text('待定', 'hold'),
  reject: text('不予', 'reject'),
} as const;
