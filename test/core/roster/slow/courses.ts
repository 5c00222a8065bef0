import type { Beside, Cells } from '../../../rosters/tables';
import {
  answer,
  inJudgingOrder,
  isLess,
  ratio,
  smaller,
  SlowRow,
  toFen,
  YES,
  type Ratio,
  type Severities,
  type SlowAnswer,
} from './cells';
import { completedYears, lateness, nextDay, retirement, type Iso } from './dates';

/* The roster of district courses, read a second time. */

const CLAIMS = { 培训费: 'fee', 考核: 'exam' } as const;
const RETIREMENT = { 男60: 'men60', 女55: 'women55', 女50: 'women50' } as const;

const SEVERITIES: Severities = {
  reject: new Set([
    ...['REQUIRED', 'ID_INVALID', 'ID_AS_NUMBER', 'BAD_VALUE', 'DATE_AFTER', 'HOURS', 'NOT_GRADED', 'NOT_PASSED'],
    ...['DEADLINE_2_MONTHS late', 'REPEAT_PROJECT', 'OVERLAP_CITY', 'PROJECT_EXPIRED', 'UNDER_AGE', 'RETIRED'],
  ]),
  hold: new Set(['DATE_BEFORE', 'DEADLINE_2_MONTHS open']),
  warn: new Set(['PRICE_CAPPED']),
};

interface Row {
  readonly read: SlowRow;
  readonly event: Iso | null;
  readonly key: string | null;
  readonly claim: 'fee' | 'exam' | null;
  readonly price: Ratio | null;
}

/** Whether two periods, both ends in, share a day: day by day. */
function shareADay(from: Iso, to: Iso, otherFrom: Iso, otherTo: Iso): boolean {
  for (let day = from; day <= to; day = nextDay(day)) if (day >= otherFrom && day <= otherTo) return true;
  return false;
}

function readRow(cells: Cells, place: number, fromHistory: boolean, holidays: readonly Iso[]): Row {
  const read = new SlowRow(cells, place, fromHistory);
  const required = ['姓名', '证件号码', '补贴种类', '项目编码', '班级编号', '开班日期', '结班日期'];
  for (const header of [...required, '成绩公布日期', '申请日期']) read.require(header);
  for (const header of ['课时', '是否合格']) read.require(header, false);
  read.text('姓名');
  read.text('班级编号');
  const person = read.person('证件号码');
  const claim = read.word('补贴种类', CLAIMS);
  const project = read.text('项目编码');
  const start = read.date('开班日期');
  const end = read.date('结班日期');
  const hours = read.amount('课时', false);
  const event = read.date('成绩公布日期');
  const applied = read.date('申请日期');
  const cityStart = read.date('市班开始日期');
  const cityEnd = read.date('市班结束日期');
  const expiry = read.date('项目有效期至');
  const price = read.amount('项目价格', false);
  const passed = read.yes('是否合格', YES);

  if (start !== null && end !== null && end < start) read.note('BAD_VALUE');
  if (cityStart !== null && cityEnd !== null && cityEnd < cityStart) read.note('BAD_VALUE');
  if (event !== null && event < '2026-09-16') read.note('DATE_BEFORE');
  if (event !== null && event > '2029-09-15') read.note('DATE_AFTER');
  if (hours !== null && isLess(hours, ratio(40n))) read.note('HOURS');
  for (const header of ['理论成绩', '实操成绩']) {
    if (!read.isFilled(header)) read.note('NOT_GRADED');
    else if (typeof cells[header] === 'object') read.note('BAD_VALUE');
  }
  if (claim === 'fee') {
    if (passed === false) read.note('NOT_PASSED');
    if (price === null && !read.isBad('项目价格')) read.note('REQUIRED');
    if (price !== null && isLess(ratio(1_600n), price)) read.note('PRICE_CAPPED');
  }
  if (event !== null && applied !== null) {
    const late = lateness(event, 2, applied, holidays);
    if (late !== 'in time') read.note(`DEADLINE_2_MONTHS ${late}`);
  }
  if (start !== null && expiry !== null && start > expiry) read.note('PROJECT_EXPIRED');
  if (start !== null && end !== null && cityStart !== null && cityEnd !== null) {
    if (shareADay(start, end, cityStart, cityEnd)) read.note('OVERLAP_CITY');
  }
  const stated = read.word('退休类别', RETIREMENT);
  if (person !== null && start !== null) {
    const women = stated === 'women50' ? 'women50' : 'women55';
    if (completedYears(person.birth, start) < 16) read.note('UNDER_AGE');
    else if (start >= retirement(person.birth, person.sex === 'male' ? 'men60' : women)) read.note('RETIRED');
  }
  const key = person && project && claim ? `${person.number} ${project} ${claim}` : null;
  return { read, event, key, claim, price };
}

/** Passed or failed: a row that was rejected for nothing but failing was an attendance all the same. */
function wasAttended({ read }: Row): boolean {
  return [...read.codes].every((code) => code === 'NOT_PASSED' || !SEVERITIES.reject.has(code));
}

const sumOf = ({ claim, price }: Row): bigint =>
  claim === 'exam' ? 60_000n : price === null ? 0n : toFen(smaller(price, ratio(1_600n)));

export function slowCourses(rows: readonly Cells[], { history = [], holidays = [] }: Beside): (SlowAnswer | null)[] {
  const own = rows.map((cells, i) => readRow(cells, i, false, holidays));
  const earlier = history.map((cells, i) => readRow(cells, i, true, holidays));
  const all = inJudgingOrder([...earlier, ...own].filter(({ read }) => !read.isBlank()));
  for (let i = 0; i < all.length; i++) {
    for (let j = 0; j < i; j++) {
      const row = all[i]!;
      if (row.key !== null && row.key === all[j]!.key && wasAttended(all[j]!)) row.read.note('REPEAT_PROJECT');
    }
  }
  return own.map((row) => (row.read.isBlank() ? null : answer(row.read, sumOf(row), SEVERITIES)));
}
