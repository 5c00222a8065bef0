import { DOCUMENTS } from '../../policy/documents';
import { studioGrant } from '../../programmes/songjiang/studio-grant';
import { studioInstalment } from '../../programmes/songjiang/studio-instalment';
import { instalmentStage, songjiangTier, yesNo } from '../../reading/vocabularies';
import { text } from '../../text';
import { addDays, addMonths, partsOf, type Day } from '../../value/day';
import { ZERO, type Decimal } from '../../value/money';
import { SKILL_LEVELS, TECHNICIAN } from '../../value/skill-level';
import { amountColumn, assentColumn, dayColumn, idColumn, levelColumn, maybe, textColumn, wordColumn } from '../column';
import { finding, type RowReference } from '../finding';
import type { Context, Roster, RowSum } from '../roster';
import { isBlankField, isRejected, type Row } from '../row';
import { inOrder } from '../shared/order';
import { inGrantOrder } from './grants';
import { differenceFinding, lessGranted, NOTHING, requireUnitType, requireYes, unitKey } from './rules';
import { unitType } from './words';

const columns = {
  enterprise: textColumn('申报单位', '单位名称', '企业名称'),
  type: wordColumn(unitType)('单位性质', '单位类型'),
  name: textColumn('首席技师姓名', '姓名'),
  id: idColumn('证件号码', '身份证号', '身份证号码', '身份证', '证件号'),
  tier: wordColumn(songjiangTier)('资助级别', '级别', '项目级别'),
  appliedOn: dayColumn('申请日期', '申报日期'),
  listedOn: dayColumn('名单公布日期', '公布日期', '入选日期'),
  termStart: dayColumn('聘期开始日期', '聘用开始日期', '聘期起'),
  termEnd: dayColumn('聘期结束日期', '聘用结束日期', '聘期止'),
  studioSince: dayColumn('工作室成立日期', '成立日期', '工作室建立日期'),
  notice: assentColumn(yesNo)('单位内部公示', '内部公示', '单位公示'),
  level: maybe(levelColumn('技能等级', '等级', '证书等级')),
  noStandard: maybe(assentColumn(yesNo)('无国家职业标准', '尚无国家标准')),
  stage: maybe(wordColumn(instalmentStage)('拨付期次', '期次', '拨付阶段')),
  matching: maybe(amountColumn('单位配套经费', '配套经费', '配套金额')),
  midterm: maybe(assentColumn(yesNo)('届中考核合格', '届中考核', '中期检查')),
  recommended: maybe(assentColumn(yesNo)('区人社局推荐', '区局推荐', '是否推荐')),
  agreement: maybe(assentColumn(yesNo)('责任协议', '目标任务责任协议')),
  paidBefore: maybe(amountColumn('已获资助金额', '曾获资助金额', '以前资助金额')),
  creditCode: maybe(textColumn('统一社会信用代码', '信用代码', '社会信用代码')),
} as const;
type StudioRow = Row<typeof columns>;
type StudioContext = Context<null>;

/** Projects that are planned a year, about. */
const PLANNED_A_YEAR = 10;
/** Rules of Shanghai without an end were good for five years before; whether that holds is for a person to check (AMB-S7). */
const MONTHS_CERTAIN = 60;
const IN_FORCE_FROM = DOCUMENTS.SJ.from;
const CERTAIN_UNTIL = addDays(addMonths(IN_FORCE_FROM, MONTHS_CERTAIN), -1);

function checkRow(row: StudioRow, context: StudioContext): void {
  const { fields } = row;
  checkRulesInForce(row);
  requireUnitType(row, columns.type, fields.type, ['enterprise', 'college'], 'reject', 'SJ-6-1');
  requireYes(row, columns.notice, fields.notice, 'reject', 'SJ-2-3');
  requireYes(row, columns.agreement, fields.agreement, 'warn', 'SJ-8-1');
  checkLevel(row);
  checkDates(row);
  checkRecommendation(row);
  if (fields.stage === 2) checkSecondInstalment(row, context);
}

function checkRulesInForce({ fields, findings }: StudioRow): void {
  const { listedOn: event } = fields;
  if (event === null) return;
  const { header } = columns.listedOn;
  if (event < IN_FORCE_FROM) {
    findings.push(finding('RULES_NOT_YET', 'reject', header, 'SJ-9-3', { event, from: IN_FORCE_FROM }));
  } else if (event > CERTAIN_UNTIL) {
    findings.push(finding('RULES_OLD', 'warn', header, 'SJ-9-3', { event, until: CERTAIN_UNTIL }));
  }
}

/** A technician; without a certificate or a national standard the evidence is judged by a person (AMB-S8). */
function checkLevel(row: StudioRow): void {
  const { level, noStandard } = row.fields;
  if (level !== null && level >= TECHNICIAN) return;
  if (noStandard?.yes) {
    const route = text('尚无国家职业标准', 'no national standard');
    row.findings.push(finding('OTHER_ROUTE', 'hold', columns.noStandard.header, 'SJ-2-2b', { route }));
  } else if (level !== null) {
    const values = { level: SKILL_LEVELS[level] };
    row.findings.push(finding('LEVEL_NOT_COVERED', 'reject', columns.level.header, 'SJ-2-2a', values));
  } else if (isBlankField(row, 'level')) {
    const route = text('相同水平', 'the same level');
    row.findings.push(finding('OTHER_ROUTE', 'hold', columns.level.header, 'SJ-2-2a', { route }));
  }
}

function checkDates({ fields, findings }: StudioRow): void {
  const { appliedOn: day, termStart: from, termEnd: to, studioSince: first } = fields;
  if (day === null) return;
  if (from !== null && to !== null && (day < from || day > to)) {
    findings.push(finding('OUT_OF_TERM', 'reject', columns.termEnd.header, 'SJ-6-1.3b', { day, from, to }));
  }
  if (first !== null && day < first) {
    findings.push(finding('NOT_YET', 'reject', columns.studioSince.header, 'SJ-6-1.2', { day, first }));
  }
}

/** The municipal award is topped up for those alone whom the bureau recommended. */
function checkRecommendation(row: StudioRow): void {
  const { tier, recommended } = row.fields;
  if (tier !== 'city') return;
  requireYes(row, columns.recommended, recommended, 'reject', 'SJ-4-3');
  if (isBlankField(row, 'recommended')) {
    row.findings.push(finding('REQUIRED', 'reject', columns.recommended.header, 'SJ-4-3', {}));
  }
}

function checkSecondInstalment(row: StudioRow, { figures }: StudioContext): void {
  const { midterm, matching } = row.fields;
  for (const key of ['midterm', 'matching'] as const) {
    if (!isBlankField(row, key)) continue;
    row.findings.push(finding('REQUIRED', 'reject', columns[key].header, key === 'midterm' ? 'SJ-8-2a' : 'SJ-4-2', {}));
  }
  if (midterm !== null && !midterm.yes) {
    const values = { given: midterm.given };
    row.findings.push(finding('MIDTERM_FAILED', 'reject', columns.midterm.header, 'SJ-8-2a', values));
  }
  const least = figures(null)('SJ_MATCHING_MIN');
  if (matching?.lessThan(least)) {
    row.findings.push(finding('TOO_FEW', 'reject', columns.matching.header, 'SJ-4-2', { given: matching, least }));
  }
}

/** The whole award, or the instalment that the row names; the rules have no versions, so no date decides the figures. */
function fullSum({ fields }: StudioRow, { figures }: StudioContext): RowSum {
  const { tier, stage, matching, midterm } = fields;
  if (tier === null) return NOTHING;
  if (stage === null) return studioGrant.work({ tier, alreadyPaid: ZERO }, figures(null));
  return studioInstalment.work({ tier, stage, matching, midterm: midterm?.yes ?? null }, figures(null));
}

/** What the earlier rows of the other tier paid together, with the first of them. */
function paidBy(granted: readonly StudioRow[], context: StudioContext): Decimal {
  return granted.reduce((sum, row) => sum.plus(fullSum(row, context).amount), ZERO);
}

/**
 * One award a unit and tier, its instalments once each; the municipal award after the district's is topped up
 * (SJ-9-2, AMB-S3), and a second project of the unit in a year waits (AMB-S4).
 */
function judgeEarlier(row: StudioRow, granted: readonly StudioRow[], context: StudioContext): void {
  const { tier, stage, id, listedOn, paidBefore } = row.fields;
  const header = columns.enterprise.header;
  const own = granted.filter((one) => one.fields.id?.number === id?.number);
  const same = own.find(
    (one) => one.fields.tier === tier && (one.fields.stage === stage || one.fields.stage === null || stage === null),
  );
  if (same) {
    row.findings.push(finding('GRANTED_BEFORE', 'reject', header, 'SJ-9-2', { earlier: same.reference }));
    return;
  }
  const higher = own.find((one) => one.fields.tier === 'city');
  if (tier === 'district' && higher) {
    row.findings.push(finding('HIGHER_AWARD', 'reject', header, 'SJ-9-2', { earlier: higher.reference }));
    return;
  }
  const lower = own.filter((one) => one.fields.tier === 'district');
  const [first] = lower;
  if (tier === 'city' && first) topUp(row, first.reference, paidBy(lower, context), context);
  else if (paidBefore?.greaterThan(0)) topUp(row, null, paidBefore, context);
  const yearOf = (day: Day | null) => (day === null ? null : partsOf(day).year);
  const year = yearOf(listedOn);
  const other = granted.find((one) => one.fields.id?.number !== id?.number && yearOf(one.fields.listedOn) === year);
  if (other && year !== null) {
    row.findings.push(finding('SECOND_PROJECT', 'hold', header, 'SJ-4-1', { year, earlier: other.reference }));
  }
}

function topUp(row: StudioRow, earlier: RowReference | null, paid: Decimal, context: StudioContext): void {
  const full = fullSum(row, context).amount;
  row.findings.push(differenceFinding(columns.enterprise, 'SJ-9-2', { earlier, paid, full }));
}

/** Projects beyond about ten a year, each counted once, and people who lead a second one elsewhere. */
function noteQuotaAndPeople(rows: readonly StudioRow[]): void {
  const projects = new Map<number, Set<string>>();
  const people = new Map<string, StudioRow>();
  for (const row of inOrder(rows, ({ fields }) => fields.listedOn)) {
    const { id, listedOn, enterprise, creditCode } = row.fields;
    if (isRejected(row) || id === null || listedOn === null) continue;
    const { year } = partsOf(listedOn);
    const unit = unitKey(enterprise, creditCode);
    const known = projects.get(year) ?? new Set<string>();
    projects.set(year, known.add(`${unit} ${id.number}`));
    if (known.size > PLANNED_A_YEAR) {
      row.findings.push(finding('QUOTA', 'warn', columns.listedOn.header, 'SJ-3', { year, most: PLANNED_A_YEAR }));
    }
    const before = people.get(id.number);
    if (before === undefined) people.set(id.number, row);
    else if (unitKey(before.fields.enterprise, before.fields.creditCode) !== unit) {
      row.findings.push(finding('REPEAT_PERSON', 'warn', columns.id.header, 'SJ-4-1', { earlier: before.reference }));
    }
  }
}

/** Songjiang's chief-technician studios (SJ): one row an award or an instalment of it. */
export const songjiangStudioRoster: Roster<typeof columns> = {
  id: 'songjiang-studio',
  title: text('松江首席技师工作室清单', 'Songjiang chief-technician studios'),
  columns,
  checkRow,
  checkAcross(rows, context) {
    inGrantOrder(
      rows,
      ({ fields }) => fields.listedOn,
      ({ fields }) => [unitKey(fields.enterprise, fields.creditCode)],
      (row, granted) => {
        judgeEarlier(row, granted, context);
      },
    );
    noteQuotaAndPeople(rows);
  },
  sum: (row, context) => lessGranted(fullSum(row, context), row.findings),
};
