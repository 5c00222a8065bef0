import type { Beside, Cells } from '../../../rosters/tables';
import { answer, inJudgingOrder, SlowRow, type Ratio, type Severities, type SlowAnswer } from './cells';
import type { Iso } from './dates';

/*
 * What the rosters of the project list have in common, read a second time. A code that weighs more in one clause than in
 * another is noted with its weight, as in `TOO_FEW warn`.
 */

const SEVERITIES: Severities = {
  reject: new Set([
    ...['REQUIRED', 'ID_INVALID', 'ID_AS_NUMBER', 'BAD_VALUE', 'DATE_AFTER', 'RULES_NOT_YET', 'CONDITION reject'],
    ...['TOO_FEW reject', 'UNIT_TYPE reject', 'FULLY_FUNDED reject', 'TECHNICIANS', 'RETIRES_SOON', 'OUT_OF_TERM'],
    ...['LEVEL_NOT_COVERED', 'GRANTED_BEFORE', 'HIGHER_AWARD', 'NOT_YET reject', 'BANNED', 'NOT_WOMAN'],
    ...['WOMEN_SHARE', 'HONOUR_NOT_COUNTED reject', 'MIDTERM_FAILED', 'CERT_BEFORE_START'],
  ]),
  hold: new Set([
    ...['DATE_BEFORE', 'NO_STANDARD', 'CONDITION hold', 'SAME_UNIT', 'OTHER_ROUTE', 'GRANT_DIFFERENCE'],
    ...['SECOND_KIND', 'SECOND_PROJECT', 'NOMINATED_AGAIN', 'HONOUR_NOT_COUNTED hold', 'TOO_FEW hold'],
    ...['NOT_YET hold', 'APPRENTICE_FLOOR', 'DUPLICATE_OTHER'],
  ]),
  warn: new Set([
    ...['CONDITION warn', 'TOO_FEW warn', 'UNIT_TYPE warn', 'FULLY_FUNDED warn', 'TECHNICIAN_SHARE', 'NOT_YET warn'],
    ...[
      'RETIRES_IN_CYCLE',
      'TERM_SHORT',
      'QUOTA',
      'LEADER_DECIDES',
      'REPEAT_PERSON',
      'OTHER_TOWN',
      'RULES_OLD',
      'SHORT_TERM',
    ],
  ]),
};

export const UNITS = {
  企业: 'enterprise',
  职业院校: 'college',
  社会培训机构: 'trainer',
  工会: 'union',
  其他单位: 'other',
} as const;
export const FUNDING = { 全额拨款: 'full', 差额拨款: 'part', 非财政拨款: 'none' } as const;
export const RETIREMENT = { 男60: 'men60', 女55: 'women55', 女50: 'women50' } as const;

const YES_WORDS = ['是', 'Y', 'TRUE', '√', '1'];

/** Whether the cell is a yes; null where it is blank or cannot be read. */
export const isYes = (read: SlowRow, header: string): boolean | null => read.yes(header, YES_WORDS);

/** The validity of the opinion: MH-4.7, AMB-08. */
export function notePeriod(read: SlowRow, event: Iso | null): void {
  if (event !== null && event < '2026-09-16') read.note('DATE_BEFORE');
  if (event !== null && event > '2029-09-15') read.note('DATE_AFTER');
}

/** Notes the code for a blank in a cell that only this row needs; what cannot be read is noted already. */
export function need(read: SlowRow, header: string, value: unknown, code = 'REQUIRED'): void {
  if (value === null && !read.isBad(header)) read.note(code);
}

/** A unit is known by its credit code, else by its name. */
export function unitOf(read: SlowRow, header: string): string {
  const code = read.text('统一社会信用代码');
  const name = read.text(header);
  return code === null ? `name ${name ?? ''}` : `code ${code.toUpperCase()}`;
}

export interface ProjectRow {
  readonly read: SlowRow;
  readonly event: Iso | null;
}

/** One roster of the list: how a row is read, what earlier rows that were not rejected mean for it, and what it pays. */
interface ProjectList<Row extends ProjectRow> {
  readonly readRow: (read: SlowRow) => Row;
  readonly judge: (row: Row, earlier: readonly Row[]) => void;
  /** Whole fen. */
  readonly sumOf: (row: Row) => bigint;
}

export const slowly =
  <Row extends ProjectRow>({ readRow, judge, sumOf }: ProjectList<Row>) =>
  (rows: readonly Cells[], { history = [] }: Beside): (SlowAnswer | null)[] => {
    const own = rows.map((cells, i) => readRow(new SlowRow(cells, i, false)));
    const before = history.map((cells, i) => readRow(new SlowRow(cells, i, true)));
    const isOut = ({ read }: Row): boolean => read.isRejected(SEVERITIES.reject);
    const earlier: Row[] = [];
    for (const row of inJudgingOrder([...before, ...own].filter(({ read }) => !read.isBlank()))) {
      if (!isOut(row)) judge(row, earlier);
      if (!isOut(row)) earlier.push(row);
    }
    return own.map((row) => (row.read.isBlank() ? null : answer(row.read, sumOf(row), SEVERITIES)));
  };

/** Yuan as whole fen. */
export const yuan = (amount: number): bigint => BigInt(amount) * 100n;

/** Whether an amount or number is given and is less than that many. */
export const isBelow = (given: Ratio | null, least: number): boolean =>
  given !== null && given.over < BigInt(least) * given.under;
