import type { Beside, Cells } from '../../../rosters/tables';
import {
  answer,
  inJudgingOrder,
  isLess,
  isZero,
  LEVELS,
  minus,
  ratio,
  SlowRow,
  toFen,
  type Person,
  type Ratio,
  type Severities,
  type SlowAnswer,
} from './cells';
import { completedYears, dayBefore, lateness, monthsLater, nextDay, type Iso } from './dates';

/* The roster of mentor pairs, read a second time: the two apprentices at a time are counted day by day. */

const SEVERITIES: Severities = {
  reject: new Set([
    ...['REQUIRED', 'ID_INVALID', 'ID_AS_NUMBER', 'BAD_VALUE', 'SAME_PERSON', 'MENTOR_LEVEL', 'LEVEL_GAP'],
    ...['MENTOR_AGE', 'NO_BONUS_LEVEL', 'NOT_HIGHER', 'CERT_BEFORE_START', 'DATE_AFTER', 'DEADLINE_6_MONTHS late'],
    ...['THIRD_APPRENTICE', 'DUPLICATE', 'UNION_PAID_HIGHER'],
  ]),
  hold: new Set(['APPRENTICE_FLOOR', 'DATE_BEFORE', 'DEADLINE_6_MONTHS open', 'LEVEL_UNNAMED', 'UNION_PAID_LOWER']),
  warn: new Set(['TITLE_AS_LEVEL', 'MENTOR_TURNS_66', 'APPLIED_AFTER_END', 'OTHER_ENTERPRISE', 'SHORT_TERM']),
};

/** The bureau's bonus by the level obtained. */
export function bonusOf(level: number | null): Ratio | null {
  if (level === 3) return ratio(2_000n);
  if (level === 4) return ratio(4_000n);
  return level === 5 ? ratio(6_000n) : null;
}

interface Row {
  readonly read: SlowRow;
  readonly event: Iso | null;
  readonly mentor: Person | null;
  readonly apprentice: Person | null;
  readonly level: number | null;
  readonly occupation: string | null;
  readonly certificate: string | null;
  readonly start: Iso | null;
  readonly until: Iso | null;
  readonly unionPaid: Ratio | null;
}

function readRow(cells: Cells, place: number, fromHistory: boolean, holidays: readonly Iso[]): Row {
  const read = new SlowRow(cells, place, fromHistory);
  const persons = ['师傅姓名', '师傅证件号码', '师傅等级', '徒弟姓名', '徒弟证件号码', '徒弟原等级', '徒弟取得等级'];
  for (const header of [...persons, '协议开始日期', '协议结束日期', '取证日期', '申请日期']) read.require(header);
  read.text('师傅姓名');
  read.text('徒弟姓名');
  const mentor = read.person('师傅证件号码');
  const apprentice = read.person('徒弟证件号码');
  const isTitle = cells['师傅等级'] === '高级职称';
  const mentorLevel = isTitle ? 5 : read.word('师傅等级', LEVELS);
  const before = read.word('徒弟原等级', LEVELS);
  const level = read.word('徒弟取得等级', LEVELS);
  const start = read.date('协议开始日期');
  const end = read.date('协议结束日期');
  const event = read.date('取证日期');
  const applied = read.date('申请日期');
  const mentorUnit = read.text('师傅单位');
  const apprenticeUnit = read.text('徒弟单位');
  const unionPaid = read.amount('工会已补金额', false);
  read.word('项目认定', { 市: 1, 区: 2 });

  if (mentor !== null && mentor.number === apprentice?.number) read.note('SAME_PERSON');
  if (isTitle) read.note('TITLE_AS_LEVEL');
  if (mentorLevel !== null && mentorLevel < 3) read.note('MENTOR_LEVEL');
  if (mentorLevel !== null && before !== null && mentorLevel < before + 1) read.note('LEVEL_GAP');
  if (mentor !== null && start !== null) {
    if (completedYears(mentor.birth, start) > 65) read.note('MENTOR_AGE');
    else if (event !== null && completedYears(mentor.birth, event) >= 66) read.note('MENTOR_TURNS_66');
  }
  if (before !== null && before < 2) read.note('APPRENTICE_FLOOR');
  if (level !== null && level < 3) read.note('NO_BONUS_LEVEL');
  if (level !== null && level > 5) read.note('LEVEL_UNNAMED');
  if (level !== null && before !== null && level <= before) read.note('NOT_HIGHER');
  if (start !== null && event !== null && event < start) read.note('CERT_BEFORE_START');
  if (event !== null && event < '2026-09-16') read.note('DATE_BEFORE');
  if (event !== null && event > '2029-09-15') read.note('DATE_AFTER');
  if (event !== null && applied !== null) {
    const late = lateness(event, 6, applied, holidays);
    if (late !== 'in time') read.note(`DEADLINE_6_MONTHS ${late}`);
    if (applied > '2029-09-15' && event >= '2026-09-16' && event <= '2029-09-15') read.note('APPLIED_AFTER_END');
  }
  if (start !== null && end !== null) {
    if (end < start) read.note('BAD_VALUE');
    else if (end < dayBefore(monthsLater(start, 3))) read.note('SHORT_TERM');
  }
  if (apprentice !== null && start !== null && completedYears(apprentice.birth, start) > 45) read.note('OVER_45');
  if (mentorUnit !== null && apprenticeUnit !== null && mentorUnit !== apprenticeUnit) read.note('OTHER_ENTERPRISE');
  const bonus = bonusOf(level);
  if (bonus !== null && unionPaid !== null && !isZero(unionPaid)) {
    read.note(isLess(unionPaid, bonus) ? 'UNION_PAID_LOWER' : 'UNION_PAID_HIGHER');
  }

  const until = end === null || event === null ? null : end < event ? end : event;
  const occupation = read.text('职业工种');
  const certificate = read.text('证书编号');
  return { read, event, mentor, apprentice, level, occupation, certificate, start, until, unionPaid };
}

function isSameCertificate(one: Row, other: Row): boolean {
  if (one.certificate !== null && one.certificate === other.certificate) return true;
  const sameHolder = one.apprentice!.number === other.apprentice!.number;
  return sameHolder && one.occupation === other.occupation && one.level === other.level;
}

const isRejected = ({ read }: Row): boolean => read.isRejected(SEVERITIES.reject);

/** Whether two of the others run on some day of the row's own time. */
function isFull(row: Row, others: readonly Row[]): boolean {
  for (let day = row.start!; day <= row.until!; day = nextDay(day)) {
    let running = 0;
    for (const other of others) if (other.start! <= day && day <= other.until!) running = running + 1;
    if (running >= 2) return true;
  }
  return false;
}

function sumOf({ level, unionPaid }: Row): bigint {
  const bonus = bonusOf(level);
  if (bonus === null) return 0n;
  return unionPaid === null || !isLess(unionPaid, bonus) ? toFen(bonus) : toFen(minus(bonus, unionPaid));
}

export function slowMentors(rows: readonly Cells[], { history = [], holidays = [] }: Beside): (SlowAnswer | null)[] {
  const own = rows.map((cells, i) => readRow(cells, i, false, holidays));
  const earlier = history.map((cells, i) => readRow(cells, i, true, holidays));
  const all = [...earlier, ...own].filter(({ read }) => !read.isBlank());

  const claimed: Row[] = [];
  for (const row of inJudgingOrder(all.filter((one) => !isRejected(one)))) {
    if (claimed.some((other) => isSameCertificate(row, other))) row.read.note('DUPLICATE');
    else claimed.push(row);
  }
  const byStart = all.filter((one) => !isRejected(one)).map((row) => ({ read: row.read, event: row.start, row }));
  const running: Row[] = [];
  for (const { row } of inJudgingOrder(byStart)) {
    const others = running.filter((other) => other.mentor!.number === row.mentor!.number);
    if (isFull(row, others)) row.read.note('THIRD_APPRENTICE');
    else running.push(row);
  }
  return own.map((row) => (row.read.isBlank() ? null : answer(row.read, sumOf(row), SEVERITIES)));
}
