import { matchLists, type MatchedCase, type Matching, type MatchingOptions, type Table } from 'training-subsidy-core';
import { idOf } from '../../rosters/people';
import { pair, promotion, unionPair } from '../../rosters/rows';
import { tableOf, type Cells } from '../../rosters/tables';

export const APPRENTICE = idOf('1998-07-09', 'female', 8);
export const MENTOR = idOf('1975-03-02', 'male', 7);
export const STRANGER = idOf('1993-04-05', 'female', 6);

/** A pair on the bureau’s list whose apprentice became a technician, which pays 4,000. */
export const bureauRow = (change: Cells = {}): Cells =>
  pair({ 师傅等级: '高级技师', 徒弟原等级: '高级工', 徒弟取得等级: '技师', 证书编号: 'S2026001', ...change });

/** The same case on the union’s list, with the municipal sum. */
export const unionRow = (sum: number | string, change: Cells = {}): Cells =>
  unionPair({ 市级标准金额: sum, ...change });

/** The same case on the federation’s list. */
export const confirmedRow = (sum: number, change: Cells = {}): Cells => ({
  持证人姓名: '王小徒',
  持证人证件号码: APPRENTICE,
  师傅姓名: '李师傅',
  师傅证件号码: MENTOR,
  证书编号: 'S2026001',
  取得等级: '技师',
  确认金额: sum,
  确认类别: '带教',
  ...change,
});

export const promotionRow = (change: Cells = {}): Cells =>
  promotion({ 姓名: '王小徒', 证件号码: APPRENTICE, ...change });

export interface Lists {
  readonly bureau?: readonly Cells[];
  readonly union?: readonly Cells[];
  readonly promotions?: readonly Cells[];
  readonly confirmed?: readonly Cells[];
}

/** A list of no rows has its headers still. */
function table(rows: readonly Cells[] | undefined, example: Cells): Table | null {
  if (rows === undefined) return null;
  return rows.length === 0 ? [Object.keys(example)] : tableOf(rows);
}

export const matched = (lists: Lists, options: MatchingOptions = {}): Matching =>
  matchLists(
    {
      bureau: table(lists.bureau, bureauRow()),
      unionMentors: table(lists.union, unionRow(0)),
      promotions: table(lists.promotions, promotionRow()),
      confirmations: table(lists.confirmed, confirmedRow(0)),
    },
    options,
  );

/** A case in a line: what becomes of it, who pays, what is paid and what waits, and its remarks. */
export const brief = ({ outcome, department, payable, held, remarks }: MatchedCase): string =>
  [outcome, department ?? '-', payable, held, ...remarks.map(({ code }) => code).sort()].join(' ');

export const briefs = (lists: Lists, options?: MatchingOptions): string[] => matched(lists, options).cases.map(brief);

/** The readings of a case: what bureau and union would pay. */
export const readings = ({ readings: all }: MatchedCase): string[] =>
  all.map(({ label, bureau, union }) => `${label['zh-CN']} ${bureau ?? '?'} ${union ?? '?'}`);
