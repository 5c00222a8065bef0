import { isLess, isZero, LEVELS, minus, ratio, smaller, toFen, type Person, type Ratio, type SlowRow } from './cells';
import { dayBefore, monthsLater, yearOf } from './dates';
import {
  FUNDING,
  isBelow,
  isYes,
  need,
  notePeriod,
  slowly,
  unitOf,
  UNITS,
  yuan,
  type ProjectRow,
} from './project-rows';

/*
 * Grants to units, read a second time: developed projects (A1), institutions, bases of industry and education (A5), contests,
 * apprentices' training fees (A4a).
 */

interface Development extends ProjectRow {
  readonly developer: string;
  readonly project: string | null;
  readonly tier: 'city' | 'district' | null;
  isTopUp: boolean;
}

function readDevelopment(read: SlowRow): Development {
  for (const header of ['研发单位', '研发项目名称', '认可级别', '认可文件日期', '单位性质', '经费类型'])
    read.require(header);
  read.require('市级已有项目', false);
  const developer = unitOf(read, '研发单位');
  const project = read.text('研发项目名称');
  const tier = read.word('认可级别', { 市: 'city', 区: 'district' } as const);
  const event = read.date('认可文件日期');
  notePeriod(read, event);
  // A1-1.1a and AMB-26: the list of applicants is open.
  if (read.word('单位性质', UNITS) === 'trainer') read.note('UNIT_TYPE warn');
  if (read.word('经费类型', FUNDING) === 'full') read.note('FULLY_FUNDED reject');
  if (isYes(read, '市级已有项目') === true) read.note('CONDITION reject');
  const isEvaluator = isYes(read, '成为评价机构');
  // AMB-24: missing evidence waits.
  if (tier === 'city' && isEvaluator !== true && !read.isBad('成为评价机构')) read.note('CONDITION hold');
  const trainer = read.text('培训实施单位');
  if (trainer !== null && trainer === read.text('研发单位')) read.note('SAME_UNIT');
  return { read, event, developer, project, tier, isTopUp: false };
}

export const slowDevelopments = slowly<Development>({
  readRow: readDevelopment,
  judge(row, earlier) {
    const same = earlier.filter((other) => other.developer === row.developer && other.project === row.project);
    if (same.length === 0) return;
    // AMB-25: recognised by the city after the district had paid.
    if (row.tier === 'city' && same.every(({ tier }) => tier === 'district')) {
      row.read.note('GRANT_DIFFERENCE');
      row.isTopUp = true;
    } else row.read.note('GRANTED_BEFORE');
  },
  sumOf({ tier, isTopUp }) {
    if (tier === 'district') return yuan(100_000);
    return isTopUp ? yuan(20_000) : yuan(120_000);
  },
});

interface Institution extends ProjectRow {
  readonly institution: string;
  readonly kind: 'rated' | 'base' | null;
  readonly round: string | null;
}

function readInstitution(read: SlowRow): Institution {
  for (const header of ['机构名称', '机构类别', '评定或入网日期', '申请日期']) read.require(header);
  read.require('运行正常', false);
  const institution = unitOf(read, '机构名称');
  const kind = read.word('机构类别', { A级机构: 'rated', 培养基地: 'base' } as const);
  const event = read.date('评定或入网日期');
  const applied = read.date('申请日期');
  const round = read.text('评定轮次');
  notePeriod(read, event);
  const runs = isYes(read, '运行正常');
  if (kind === 'base' && runs === false) read.note('CONDITION reject');
  // Six full months: the corresponding day passes.
  if (kind === 'base' && event !== null && applied !== null && applied < monthsLater(event, 6)) {
    read.note('NOT_YET reject');
  }
  if (kind === 'rated') need(read, '评定轮次', round);
  return { read, event, institution, kind, round };
}

export const slowInstitutions = slowly<Institution>({
  readRow: readInstitution,
  judge(row, earlier) {
    const own = earlier.filter((other) => other.institution === row.institution);
    const again = own.some(({ kind, round }) => kind === row.kind && (kind === 'base' || round === row.round));
    if (again) row.read.note('GRANTED_BEFORE');
    // AMB-40: both kinds are paid once, and the second waits.
    else if (own.some(({ kind }) => kind !== row.kind)) row.read.note('SECOND_KIND');
  },
  sumOf: () => yuan(50_000),
});

interface Base extends ProjectRow {
  readonly enterprise: string;
}

function readBase(read: SlowRow): Base {
  for (const header of ['基地企业', '合作院校', '院校类别', '验收日期']) read.require(header);
  for (const header of ['验收通过', '近三年严重违规']) read.require(header, false);
  const enterprise = unitOf(read, '基地企业');
  read.text('合作院校');
  const college = read.word('院校类别', { 本区院校: 'local', 外区院校: 'other' } as const);
  const event = read.date('验收日期');
  notePeriod(read, event);
  if (isYes(read, '验收通过') === false) read.note('CONDITION reject');
  if (isYes(read, '近三年严重违规') === true) read.note('CONDITION reject');
  const isRated = isYes(read, '市级产教融合型企业');
  // AMB-53: with a college of the district, an enterprise that is not rated waits.
  if (college === 'local' && isRated !== true && !read.isBad('市级产教融合型企业')) read.note('CONDITION hold');
  if (isYes(read, '近三年稳定合作') === false) read.note('CONDITION warn');
  if (isBelow(read.heads('评审专家人数'), 3)) read.note('TOO_FEW warn');
  // A5-4.2.2: acceptance is in the second half of the year.
  if (event !== null && event.slice(5) < '07-01') read.note('NOT_YET warn');
  return { read, event, enterprise };
}

export const slowIndustryBases = slowly<Base>({
  readRow: readBase,
  judge(row, earlier) {
    const own = earlier.filter((other) => other.enterprise === row.enterprise);
    if (own.some(({ event }) => yearOf(event!) === yearOf(row.event!))) row.read.note('GRANTED_BEFORE');
  },
  sumOf: () => yuan(150_000),
});

const CLAIMS = {
  赛前集训: 'training',
  展示比赛: 'show',
  获奖配套: 'award',
  决赛展示: 'final',
  承办培训: 'host',
  二类竞赛奖项: 'prize',
  技能比武: 'match',
} as const;
const PRIZES = { 一等: 8_000, 二等: 5_000, 三等: 3_000 } as const;

interface Contest extends ProjectRow {
  readonly contest: string | null;
  readonly unit: string;
  readonly claim: (typeof CLAIMS)[keyof typeof CLAIMS] | null;
  readonly winner: string | null;
  readonly rank: number | null;
  readonly sum: Ratio;
}

function readContest(read: SlowRow): Contest {
  for (const header of ['竞赛活动编号', '申报单位', '资助项目', '竞赛日期']) read.require(header);
  const contest = read.text('竞赛活动编号');
  const unit = unitOf(read, '申报单位');
  const claim = read.word('资助项目', CLAIMS);
  const event = read.date('竞赛日期');
  const contestants = read.heads('参赛人数');
  const standard = read.amount('市级标准金额', true);
  const price = read.amount('市培训标准价', true);
  const qualified = read.heads('鉴定合格人数');
  const cost = read.amount('实际支出', false);
  const rank = read.word('奖项等次', PRIZES);
  const prizes = read.heads('奖项个数');
  const winner = read.text('获奖者');
  const isTeam = isYes(read, '团体奖');
  const isPlanned = isYes(read, '列入比武计划');
  const kind = read.word('单位性质', UNITS);
  notePeriod(read, event);

  let sum = ratio(0n);
  if (claim === 'training') {
    need(read, '参赛人数', contestants);
    const each = standard ?? ratio(2_500n);
    if (contestants !== null) sum = ratio(BigInt(toFen(each)) * contestants.over, 100n * contestants.under);
  }
  if (claim === 'show') {
    need(read, '实际支出', cost);
    if (cost !== null) sum = smaller(cost, ratio(100_000n));
  }
  if (claim === 'award') {
    need(read, '市级标准金额', standard, 'NO_STANDARD');
    sum = standard ?? sum;
  }
  if (claim === 'final') sum = ratio(50_000n);
  if (claim === 'host') {
    need(read, '鉴定合格人数', qualified);
    need(read, '市级标准金额', standard, 'NO_STANDARD');
    need(read, '市培训标准价', price, 'NO_STANDARD');
    if (qualified !== null && standard !== null && price !== null) {
      // City and district together are not more than the price.
      const rest = minus(price, standard);
      const each = rest.over < 0n ? ratio(0n) : smaller(standard, rest);
      sum = ratio(toFen(each) * qualified.over, 100n * qualified.under);
    }
  }
  if (claim === 'prize') {
    need(read, '奖项等次', rank);
    if (isTeam === true) read.note('CONDITION warn');
    // A team's prize is one sum.
    const count = prizes === null || isTeam === true ? ratio(1n) : prizes;
    if (rank !== null) sum = ratio(BigInt(rank) * count.over, count.under);
  }
  if (claim === 'match') {
    need(read, '列入比武计划', isPlanned);
    if (isPlanned === false) read.note('CONDITION reject');
    // A6-1: a union hosts, an enterprise as such does not.
    if (kind !== null && kind !== 'union') read.note('UNIT_TYPE reject');
    sum = ratio(50_000n);
  }
  return { read, event, contest, unit, claim, winner, rank, sum };
}

const isEventGrant = ({ claim }: Contest): boolean => claim === 'show' || claim === 'final' || claim === 'match';

export const slowContests = slowly<Contest>({
  readRow: readContest,
  judge(row, earlier) {
    const same = earlier.filter(({ contest }) => contest === row.contest);
    // AMB-57: one event is paid once, by whichever department.
    const isTwice = (other: Contest): boolean => {
      if (isEventGrant(row) && isEventGrant(other)) return true;
      if (other.claim !== row.claim || other.unit !== row.unit) return false;
      const isWon = row.claim === 'prize' || row.claim === 'award';
      return !isWon || (other.rank === row.rank && other.winner === row.winner);
    };
    if (same.some(isTwice)) {
      row.read.note('GRANTED_BEFORE');
      return;
    }
    // AMB-56: the sum named for a prize is paid, the matched award waits; one of an earlier list was paid already.
    const isOtherWay = (other: Contest): boolean =>
      other.unit === row.unit &&
      other.winner === row.winner &&
      ((row.claim === 'award' && other.claim === 'prize') || (row.claim === 'prize' && other.claim === 'award'));
    for (const other of same.filter(isOtherWay)) {
      const waits = row.claim === 'prize' && !other.read.fromHistory ? other : row;
      waits.read.note('SECOND_KIND');
    }
  },
  sumOf: ({ sum }) => (isZero(sum) ? 0n : toFen(sum)),
});

interface ApprenticeTraining extends ProjectRow {
  readonly unit: string;
  readonly apprentice: Person | null;
  readonly training: string;
  readonly sum: Ratio;
}

function readApprenticeTraining(read: SlowRow): ApprenticeTraining {
  const texts = ['申报单位', '学徒姓名', '学徒证件号码', '项目认定', '职业工种', '学徒原等级', '目标等级'];
  for (const header of [...texts, '协议开始日期', '协议结束日期', '取证日期']) read.require(header);
  read.require('实付培训费', false);
  const unit = unitOf(read, '申报单位');
  read.text('学徒姓名');
  const apprentice = read.person('学徒证件号码');
  const tier = read.word('项目认定', { 市: 'city', 区: 'district' } as const);
  const before = read.word('学徒原等级', LEVELS);
  const training = `${read.text('职业工种') ?? ''} ${read.word('目标等级', LEVELS) ?? ''}`;
  const start = read.date('协议开始日期');
  const end = read.date('协议结束日期');
  const event = read.date('取证日期');
  const fee = read.amount('实付培训费', false);
  const standard = read.amount('市目录补贴标准', true);
  const paid = read.amount('市已补金额', false);
  const approved = read.date('项目批准日期');
  notePeriod(read, event);
  if (isYes(read, '管理类项目') === true) read.note('CONDITION reject');
  if (isYes(read, '理论机构有资质') === false) read.note('CONDITION warn');
  if (start !== null && end !== null) {
    if (end < start) read.note('BAD_VALUE');
    else if (end < dayBefore(monthsLater(start, 3))) read.note('SHORT_TERM');
  }
  if (start !== null && event !== null && event < start) read.note('CERT_BEFORE_START');
  if (before !== null && before < 2) read.note('APPRENTICE_FLOOR');
  // A4a-2: approved before it begins, on the day itself at the latest.
  need(read, '项目批准日期', approved, 'CONDITION hold');
  if (approved !== null && start !== null && approved > start) read.note('NOT_YET hold');
  need(read, '市目录补贴标准', standard, 'NO_STANDARD');
  // AMB-51: of a project of the city its own payment must be known.
  if (tier === 'city') need(read, '市已补金额', paid, 'NO_STANDARD');
  return {
    read,
    event,
    unit,
    apprentice,
    training,
    sum: restOf(fee, standard, tier === 'city' ? paid : (paid ?? ratio(0n))),
  };
}

/** The fee up to the catalogue's standard, less what the city paid; nothing where one of them is not known. */
function restOf(fee: Ratio | null, standard: Ratio | null, paid: Ratio | null): Ratio {
  if (fee === null || standard === null || paid === null) return ratio(0n);
  const allowed = smaller(fee, standard);
  return isLess(allowed, paid) ? ratio(0n) : minus(allowed, paid);
}

export const slowApprenticeTrainings = slowly<ApprenticeTraining>({
  readRow: readApprenticeTraining,
  judge(row, earlier) {
    const same = earlier.filter(
      ({ apprentice, training }) => apprentice!.number === row.apprentice!.number && training === row.training,
    );
    if (same.some(({ unit }) => unit === row.unit)) row.read.note('GRANTED_BEFORE');
    else if (same.length > 0) row.read.note('DUPLICATE_OTHER');
  },
  sumOf: ({ sum }) => toFen(sum),
});
