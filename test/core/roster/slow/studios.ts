import { LEVELS, ratio, toFen, type Person, type Ratio, type SlowRow } from './cells';
import { monthsLater, yearOf, type Iso } from './dates';
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

/* Studios that a leader runs, read a second time: innovation studios (A8) and chief technicians of Songjiang. */

const TIERS = { 区级: 'district', 示范性: 'demonstration', 市级: 'city' } as const;
const TYPES = { 劳模: 'model worker', 工匠: 'craftsman', 技师: 'technician', 巾帼: 'woman', 职工: 'worker' } as const;

interface InnovationStudio extends ProjectRow {
  readonly studio: string;
  readonly tier: (typeof TIERS)[keyof typeof TIERS] | null;
  readonly standard: Ratio | null;
  readonly had: Ratio;
  rest: bigint;
}

/** MH-A8-1.1.2: the leader of each type. */
function noteLeader(read: SlowRow, type: (typeof TYPES)[keyof typeof TYPES] | null, leader: Person | null): void {
  const honour = read.text('领办人荣誉');
  const level = read.word('领办人等级', LEVELS);
  if (type === 'model worker' || type === 'craftsman') {
    const counted = type === 'model worker' ? ['全国劳动模范', '上海市劳动模范'] : ['上海工匠', '闵行当代工匠'];
    need(read, '领办人荣誉', honour);
    if (honour === '闵行当代工匠提名') read.note('HONOUR_NOT_COUNTED reject');
    else if (honour !== null && !counted.includes(honour)) read.note('HONOUR_NOT_COUNTED hold');
  }
  if (type === 'technician') {
    need(read, '领办人等级', level);
    if (level !== null && level < 4) read.note('LEVEL_NOT_COVERED');
  }
  if (type === 'woman' && leader !== null && leader.sex === 'male') read.note('NOT_WOMAN');
}

/** MH-A8-1.1.2(4), 1.1.3, AMB-61: the leader counts, and is named where that decides. */
function noteTeam(read: SlowRow, isWomens: boolean, team: Ratio | null, women: Ratio | null): void {
  need(read, '团队人数', team);
  if (isBelow(team, 3)) read.note('TOO_FEW reject');
  else if (isBelow(team, 4)) read.note('LEADER_DECIDES');
  if (!isWomens) return;
  need(read, '女性人数', women);
  if (team === null || women === null) return;
  if (women.over * 2n < team.over) read.note('WOMEN_SHARE');
  else if ((women.over - 1n) * 2n < team.over - 1n) read.note('LEADER_DECIDES');
}

function readInnovationStudio(read: SlowRow): InnovationStudio {
  const texts = ['创新工作室名称', '申报单位', '创新工作室级别', '创新工作室类型', '领办人姓名', '领办人证件号码'];
  for (const header of [...texts, '命名日期']) read.require(header);
  read.require('工会关系在闵行', false);
  const studio = `${unitOf(read, '申报单位')} ${read.text('创新工作室名称') ?? ''}`;
  const tier = read.word('创新工作室级别', TIERS);
  const type = read.word('创新工作室类型', TYPES);
  read.text('领办人姓名');
  const leader = read.person('领办人证件号码');
  const event = read.date('命名日期');
  const standard = read.amount('市级标准金额', true);
  const team = read.heads('团队人数');
  const women = read.heads('女性人数');
  const projects = read.heads('年度立项数');
  const results = read.heads('两年成果数');
  const since = read.date('成立日期');
  const named = read.date('区级命名日期');
  const area = read.amount('场地面积', false);
  const had = read.amount('曾获补贴金额', false) ?? ratio(0n);
  notePeriod(read, event);
  if (isYes(read, '工会关系在闵行') === false) read.note('CONDITION reject');
  need(read, '市级标准金额', standard, 'NO_STANDARD');
  // AMB-34: a public unit is not excluded, but named.
  if (read.word('经费类型', FUNDING) === 'full') read.note('FULLY_FUNDED warn');
  if (tier === 'district') {
    noteLeader(read, type, leader);
    noteTeam(read, type === 'woman', team, women);
  } else {
    read.text('领办人荣誉');
    read.word('领办人等级', LEVELS);
  }
  if (tier === 'district' || tier === 'demonstration') {
    need(read, '年度立项数', projects);
    need(read, '两年成果数', results);
    if (isBelow(projects, 1)) read.note('TOO_FEW reject');
    if (isBelow(results, 1)) read.note('TOO_FEW reject');
  }
  if (tier === 'demonstration') {
    need(read, '成立日期', since);
    need(read, '区级命名日期', named);
    need(read, '场地面积', area);
    if (since !== null && event !== null && event < monthsLater(since, 24)) read.note('NOT_YET reject');
    if (named !== null && event !== null && event < named) read.note('NOT_YET reject');
    if (isBelow(area, 15)) read.note('TOO_FEW reject');
  }
  return { read, event, studio, tier, standard, had, rest: standard === null ? 0n : toFen(standard) };
}

export const slowInnovationStudios = slowly<InnovationStudio>({
  readRow: readInnovationStudio,
  judge(row, earlier) {
    const own = earlier.filter(({ studio }) => studio === row.studio);
    if (own.some(({ tier }) => tier === row.tier)) {
      row.read.note('GRANTED_BEFORE');
      return;
    }
    // AMB-60: nothing is paid beside a subsidy of the district or for demonstration; the difference is shown.
    const onRecord = own.filter(({ tier }) => tier !== 'city').map(({ standard }) => standard ?? ratio(0n));
    if (onRecord.length === 0 && row.had.over === 0n) return;
    row.read.note('GRANT_DIFFERENCE');
    const paid = [row.had, ...onRecord].map(toFen).reduce((most, one) => (one > most ? one : most), 0n);
    row.rest = row.rest > paid ? row.rest - paid : 0n;
  },
  sumOf: ({ rest }) => rest,
});

interface SongjiangStudio extends ProjectRow {
  readonly unit: string;
  readonly leader: Person | null;
  readonly tier: 'district' | 'city' | null;
  readonly stages: readonly number[];
  readonly had: Ratio;
  rest: bigint;
}

function readSongjiangStudio(read: SlowRow): SongjiangStudio {
  const texts = ['申报单位', '单位性质', '首席技师姓名', '证件号码', '资助级别'];
  const days = ['申请日期', '名单公布日期', '聘期开始日期', '聘期结束日期', '工作室成立日期'];
  for (const header of [...texts, ...days]) read.require(header);
  read.require('单位内部公示', false);
  const unit = unitOf(read, '申报单位');
  const kind = read.word('单位性质', UNITS);
  read.text('首席技师姓名');
  const leader = read.person('证件号码');
  const tier = read.word('资助级别', { 区: 'district', 市: 'city' } as const);
  const applied = read.date('申请日期');
  const event = read.date('名单公布日期');
  const from = read.date('聘期开始日期');
  const to = read.date('聘期结束日期');
  const since = read.date('工作室成立日期');
  const level = read.word('技能等级', LEVELS);
  const noStandard = isYes(read, '无国家职业标准');
  const stage = read.word('拨付期次', { 第一期: 1, 第二期: 2 } as const);
  const matching = read.amount('单位配套经费', false);
  const midterm = isYes(read, '届中考核合格');
  const recommended = isYes(read, '区人社局推荐');
  const agreement = isYes(read, '责任协议');
  const had = read.amount('已获资助金额', false) ?? ratio(0n);

  if (event !== null && event < '2023-12-27') read.note('RULES_NOT_YET');
  if (event !== null && event > '2028-12-26') read.note('RULES_OLD');
  if (kind === 'trainer' || kind === 'other') read.note('UNIT_TYPE reject');
  if (isYes(read, '单位内部公示') === false) read.note('CONDITION reject');
  if (since !== null && applied !== null && since > applied) read.note('NOT_YET reject');
  if (from !== null && to !== null && applied !== null && (applied < from || applied > to)) read.note('OUT_OF_TERM');
  noteSongjiangLevel(read, level, noStandard);
  if (tier === 'city') {
    need(read, '区人社局推荐', recommended);
    if (recommended === false) read.note('CONDITION reject');
  }
  if (agreement === false) read.note('CONDITION warn');
  // AMB-S6: a promise at first, proof for the second half; who names no instalment claims both halves at once.
  const weight = stage === 1 ? 'warn' : stage === 2 ? 'reject' : 'hold';
  need(read, '单位配套经费', matching, stage === 2 ? 'REQUIRED' : `CONDITION ${weight}`);
  if (isBelow(matching, 50_000)) read.note(`TOO_FEW ${weight}`);
  if (stage === 2) {
    need(read, '届中考核合格', midterm);
    if (midterm === false) read.note('MIDTERM_FAILED');
  }
  if (stage === null && midterm !== true && !read.isBad('届中考核合格')) read.note('CONDITION hold');
  const stages = stage === null ? [1, 2] : [stage];
  const whole = tier === 'city' ? 80_000 : 50_000;
  return { read, event, unit, leader, tier, stages, had, rest: yuan((whole / 2) * stages.length) };
}

/** SJ-2-2 and AMB-S8. */
function noteSongjiangLevel(read: SlowRow, level: number | null, noStandard: boolean | null): void {
  if (level !== null && level >= 4) return;
  if (noStandard === true) read.note('OTHER_ROUTE');
  else if (level !== null) read.note('LEVEL_NOT_COVERED');
  else need(read, '技能等级', level, 'OTHER_ROUTE');
}

const isSameYear = (one: Iso | null, other: Iso | null): boolean => yearOf(one!) === yearOf(other!);

export const slowSongjiangStudios = slowly<SongjiangStudio>({
  readRow: readSongjiangStudio,
  judge(row, earlier) {
    const ofUnit = earlier.filter(({ unit }) => unit === row.unit);
    const ofLeader = ofUnit.filter(({ leader }) => leader!.number === row.leader!.number);
    const sameTier = ofLeader.filter(({ tier }) => tier === row.tier);
    const sameAward = sameTier.filter(({ event }) => isSameYear(event, row.event));
    if (sameAward.some(({ stages }) => stages.some((stage) => row.stages.includes(stage)))) {
      row.read.note('GRANTED_BEFORE');
      return;
    }
    if (row.tier === 'district' && ofLeader.some(({ tier }) => tier === 'city')) {
      row.read.note('HIGHER_AWARD');
      return;
    }
    if (!noteTopUp(row, ofLeader)) return;
    // AMB-S4: one project of a unit in a year, the one that came first.
    const firstOfYear = ofUnit.find(({ event }) => isSameYear(event, row.event));
    if (firstOfYear !== undefined && firstOfYear.leader!.number !== row.leader!.number) row.read.note('SECOND_PROJECT');
    // AMB-S9: who led a project of another unit first, or was awarded the same in another year.
    const ofPerson = earlier.filter(({ leader }) => leader!.number === row.leader!.number);
    const isElsewhere = ofPerson.length > 0 && ofPerson[0]!.unit !== row.unit;
    const firstOfTier = ofPerson.find(({ tier }) => tier === row.tier);
    const isAgain = firstOfTier !== undefined && !isSameYear(firstOfTier.event, row.event);
    if (isElsewhere || isAgain) row.read.note('REPEAT_PERSON');
    if (row.tier === 'district' && placeInYear(row, earlier) > 10) row.read.note('QUOTA');
  },
  sumOf: ({ rest }) => rest,
});

/** AMB-S3 and SJ-9-2: the higher award alone, in halves where it is paid in halves. Whether anything is left. */
function noteTopUp(row: SongjiangStudio, ofLeader: readonly SongjiangStudio[]): boolean {
  const district = row.tier === 'city' ? ofLeader.filter(({ tier }) => tier === 'district') : [];
  const latest = district.filter(({ event }) => isSameYear(event, district[district.length - 1]!.event));
  const listed = latest.reduce((sum, { stages }) => sum + yuan(25_000) * BigInt(stages.length), 0n);
  const named = toFen(row.had);
  const paid = named > listed ? named : listed;
  if (paid === 0n) return true;
  const whole = row.tier === 'city' ? yuan(80_000) : yuan(50_000);
  row.read.note(paid < whole ? 'GRANT_DIFFERENCE' : 'GRANTED_BEFORE');
  row.rest = ((whole - paid) * BigInt(row.stages.length)) / 2n;
  return paid < whole;
}

/** SJ-3: which project of the district of its year the row's is, instalments of one counted once. */
function placeInYear(row: SongjiangStudio, earlier: readonly SongjiangStudio[]): number {
  const projectOf = ({ unit, leader }: SongjiangStudio): string => `${unit} ${leader!.number}`;
  const ofYear = earlier.filter(({ tier, event }) => tier === 'district' && isSameYear(event, row.event));
  const projects = [...new Set([...ofYear, row].map(projectOf))];
  return projects.indexOf(projectOf(row)) + 1;
}
