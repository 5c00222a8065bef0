import { LEVELS, ratio, toFen, type Person, type Ratio, type SlowRow } from './cells';
import { monthsLater, retirement, yearOf, type Iso } from './dates';
import { FUNDING, isBelow, isYes, need, notePeriod, RETIREMENT, slowly, unitOf, UNITS, yuan } from './project-rows';
import type { ProjectRow } from './project-rows';

/* Grants for persons, read a second time: chief technicians (A2), master studios (A3), honours, craftsmen (A9). */

/**
 * Two years to retirement on the day of application; who retires inside the cycle is named (AMB-07, AMB-38). A woman whose
 * category is not written is asked for it, unless both come to the same.
 */
function noteRetirement(
  read: SlowRow,
  person: Person | null,
  stated: string | null,
  applied: Iso | null,
  granted: Iso | null,
  cycle: number,
): void {
  if (person === null || applied === null) return;
  const noteOf = (category: Parameters<typeof retirement>[1]): string => {
    const retires = retirement(person.birth, category);
    if (monthsLater(applied, 24) > retires) return 'RETIRES_SOON';
    return granted !== null && retires < monthsLater(granted, cycle) ? 'RETIRES_IN_CYCLE' : '';
  };
  const isUnknown = person.sex === 'female' && stated === null && !read.isBad('退休类别');
  const women = stated === 'women50' ? 'women50' : 'women55';
  const code = noteOf(person.sex === 'male' ? 'men60' : women);
  if (isUnknown && code !== noteOf('women50')) read.note('REQUIRED');
  else if (code !== '') read.note(code);
}

interface ChiefTechnician extends ProjectRow {
  readonly person: Person | null;
  readonly standard: Ratio | null;
}

const ROUTES = { 持证: 'certificate', 无相应证书: 'no certificate', 竞赛获奖: 'contest' } as const;

function noteUnitsStaff(read: SlowRow): void {
  const technicians = read.heads('技师及以上人数');
  const staff = read.heads('技能人员数');
  const holders = read.heads('中高级持证人数');
  if (!isBelow(technicians, 3)) return;
  // The share is asked for where the technicians are too few, and there alone.
  need(read, '技能人员数', staff);
  need(read, '中高级持证人数', holders);
  if (staff === null || holders === null) return;
  // 30 % of the skilled staff: ten times the holders against three times the staff.
  const isEnough = staff.over > 0n && holders.over * 10n >= staff.over * 3n;
  read.note(isEnough ? 'TECHNICIAN_SHARE' : 'TECHNICIANS');
}

function readChiefTechnician(read: SlowRow): ChiefTechnician {
  const texts = ['首席技师姓名', '证件号码', '申报单位', '单位性质', '经费类型', '申报途径'];
  for (const header of [...texts, '聘期开始日期', '聘期结束日期', '申请日期', '入选日期']) read.require(header);
  for (const header of ['技师及以上人数', '公示无异议']) read.require(header, false);
  read.text('首席技师姓名');
  read.text('申报单位');
  const person = read.person('证件号码');
  const route = read.word('申报途径', ROUTES);
  const from = read.date('聘期开始日期');
  const to = read.date('聘期结束日期');
  const applied = read.date('申请日期');
  const event = read.date('入选日期');
  const standard = read.amount('市级标准金额', true);
  const level = read.word('技能等级', LEVELS);
  notePeriod(read, event);
  const unit = read.word('单位性质', UNITS);
  if (unit === 'trainer' || unit === 'other') read.note('UNIT_TYPE reject');
  if (read.word('经费类型', FUNDING) === 'full') read.note('FULLY_FUNDED reject');
  noteUnitsStaff(read);
  noteRetirement(read, person, read.word('退休类别', RETIREMENT), applied, event, 24);

  if (from !== null && to !== null && applied !== null) {
    if (applied < from || applied > to) read.note('OUT_OF_TERM');
    else if (event !== null && to < monthsLater(event, 24)) read.note('TERM_SHORT');
  }

  if (route === 'certificate') {
    need(read, '技能等级', level);
    if (level !== null && level < 4) read.note('LEVEL_NOT_COVERED');
  }
  // AMB-33: a prize alone waits; with the certificate it is not alone.
  if (route === 'contest' && (level === null || level < 4)) read.note('OTHER_ROUTE');
  if (route === 'no certificate') read.note('OTHER_ROUTE');

  if (isYes(read, '公示无异议') === false) read.note('CONDITION reject');
  need(read, '市级标准金额', standard, 'NO_STANDARD');
  if (isYes(read, '曾获区首席技师') === true) read.note('GRANTED_BEFORE');
  if (isYes(read, '曾获市首席技师') === true) read.note('HIGHER_AWARD');
  const tax = read.text('纳税街镇');
  const received = read.text('受理街镇');
  if (tax !== null && received !== null && tax !== received) read.note('OTHER_TOWN');
  return { read, event, person, standard };
}

export const slowChiefTechnicians = slowly<ChiefTechnician>({
  readRow: readChiefTechnician,
  judge(row, earlier) {
    if (earlier.some(({ person }) => person!.number === row.person!.number)) row.read.note('GRANTED_BEFORE');
  },
  sumOf: ({ standard }) => (standard === null ? 0n : toFen(standard)),
});

const STUDIO_SUMS = { 国家: 200_000, 市: 150_000, 区: 100_000 } as const;

interface MasterStudio extends ProjectRow {
  readonly studio: string;
  readonly full: number;
  /** What was granted before this list, in yuan. */
  readonly had: Ratio;
  rest: bigint;
}

function readMasterStudio(read: SlowRow): MasterStudio {
  const texts = ['大师工作室名称', '申报单位', '工作室级别', '单位性质', '经费类型', '领办人姓名', '领办人证件号码'];
  for (const header of [...texts, '申请日期', '认定日期']) read.require(header);
  read.require('公示无异议', false);
  const studio = `${unitOf(read, '申报单位')} ${read.text('大师工作室名称') ?? ''}`;
  const full = read.word('工作室级别', STUDIO_SUMS) ?? 0;
  read.text('领办人姓名');
  const person = read.person('领办人证件号码');
  const applied = read.date('申请日期');
  const event = read.date('认定日期');
  const had = read.amount('曾获资助金额', false) ?? ratio(0n);
  notePeriod(read, event);
  const unit = read.word('单位性质', UNITS);
  if (read.word('经费类型', FUNDING) === 'full') read.note('FULLY_FUNDED reject');
  const panel = read.heads('评审专家人数');
  const isUncontested = isYes(read, '公示无异议');
  const stated = read.word('退休类别', RETIREMENT);
  // A3-1 and A3-2 are the conditions of Minhang's own title; the others were given by the city or the state.
  if (full === STUDIO_SUMS.区) {
    if (unit === 'trainer' || unit === 'other') read.note('UNIT_TYPE reject');
    noteRetirement(read, person, stated, applied, event, 36);
    if (isBelow(panel, 3)) read.note('TOO_FEW warn');
    if (isUncontested === false) read.note('CONDITION reject');
  }
  return { read, event, studio, full, had, rest: yuan(full) };
}

export const slowMasterStudios = slowly<MasterStudio>({
  readRow: readMasterStudio,
  judge(row, earlier) {
    const before = earlier.filter(({ studio }) => studio === row.studio).map(({ full }) => full);
    const highest = Math.max(0, ...before);
    if (row.full === STUDIO_SUMS.区 && highest > row.full) row.read.note('HIGHER_AWARD');
    else {
      const had = toFen(row.had) > yuan(highest) ? toFen(row.had) : yuan(highest);
      if (had === 0n) return;
      // AMB-37: what is more than was granted waits; where it is as much, nothing is left.
      row.read.note(had < yuan(row.full) ? 'GRANT_DIFFERENCE' : 'GRANTED_BEFORE');
      row.rest = yuan(row.full) - had;
    }
  },
  sumOf: ({ rest }) => rest,
});

interface Honour extends ProjectRow {
  readonly person: Person | null;
  readonly name: string | null;
  readonly tier: 'national' | 'city' | null;
  readonly payees: readonly string[];
}

function readHonour(read: SlowRow): Honour {
  const texts = ['获奖人姓名', '证件号码', '申报单位', '荣誉名称', '荣誉级别', '领取对象'];
  for (const header of [...texts, '获得日期', '企业上报日期', '街镇初审日期']) read.require(header);
  read.require('区人社局推荐', false);
  read.text('获奖人姓名');
  read.text('申报单位');
  const person = read.person('证件号码');
  const name = read.text('荣誉名称');
  const tier = read.word('荣誉级别', { 国家: 'national', 市: 'city' } as const);
  const payee = read.word('领取对象', { 个人: 'person', 企业: 'enterprise', 合计: 'person enterprise' } as const);
  const event = read.date('获得日期');
  const reported = read.date('企业上报日期');
  const reviewed = read.date('街镇初审日期');
  notePeriod(read, event);
  if (isYes(read, '区人社局推荐') === false) read.note('CONDITION reject');
  // MH-2.3.3(4)c: first the report, then the review.
  if (reported !== null && reviewed !== null && reviewed < reported) read.note('NOT_YET reject');
  return { read, event, person, name, tier, payees: payee?.split(' ') ?? [] };
}

export const slowHonours = slowly<Honour>({
  readRow: readHonour,
  judge(row, earlier) {
    const same = earlier.filter(({ person, name }) => person!.number === row.person!.number && name === row.name);
    if (same.some(({ payees }) => payees.some((payee) => row.payees.includes(payee)))) row.read.note('GRANTED_BEFORE');
  },
  sumOf({ tier, payees }) {
    const each = payees.map((payee) => (payee === 'person' ? 10_000 : 20_000));
    const national = each.reduce((sum, amount) => sum + amount, 0);
    return yuan(tier === 'national' ? national : national / 2);
  },
});

interface Craftsman extends ProjectRow {
  readonly person: Person | null;
  readonly title: 'winner' | 'nominee' | null;
}

function readCraftsman(read: SlowRow): Craftsman {
  for (const header of ['姓名', '证件号码', '称号', '命名日期']) read.require(header);
  read.require('公示无异议', false);
  read.text('姓名');
  read.text('单位名称');
  const person = read.person('证件号码');
  const title = read.word('称号', { 当代工匠: 'winner', 提名: 'nominee' } as const);
  const event = read.date('命名日期');
  const applied = read.date('申请日期');
  const until = read.date('禁止申报至');
  notePeriod(read, event);
  if (isYes(read, '公示无异议') === false) read.note('CONDITION reject');
  if (isYes(read, '工会会员') === false) read.note('CONDITION warn');
  if (isYes(read, '中国国籍') === false) read.note('CONDITION warn');
  if (isYes(read, '曾获当代工匠') === true) read.note('GRANTED_BEFORE');
  const asked = applied ?? event;
  if (until !== null && asked !== null && asked <= until) read.note('BANNED');
  return { read, event, person, title };
}

export const slowCraftsmen = slowly<Craftsman>({
  readRow: readCraftsman,
  judge(row, earlier) {
    const own = earlier.filter(({ person }) => person!.number === row.person!.number);
    if (own.some(({ title }) => title === 'winner')) {
      row.read.note('GRANTED_BEFORE');
      return;
    }
    if (row.title === 'nominee' && own.length > 0) row.read.note('NOMINATED_AGAIN');
    // A9-1.0: ten winners and ten nominees are planned for a year.
    const ofYear = earlier.filter(({ title, event }) => title === row.title && yearOf(event!) === yearOf(row.event!));
    if (ofYear.length >= 10) row.read.note('QUOTA');
  },
  sumOf: ({ title }) => yuan(title === 'winner' ? 10_000 : 2_000),
});
