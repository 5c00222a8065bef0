import { DOCUMENTS } from '../../policy/documents';
import { studioGrant } from '../../programmes/songjiang/studio-grant';
import { studioInstalment } from '../../programmes/songjiang/studio-instalment';
import { instalmentStage, songjiangTier, yesNo } from '../../reading/vocabularies';
import { text } from '../../text';
import { addDays, addMonths, partsOf } from '../../value/day';
import { toFen, type Decimal, ZERO } from '../../value/money';
import { SKILL_LEVELS, TECHNICIAN } from '../../value/skill-level';
import { amountColumn, assentColumn, dayColumn, idColumn, levelColumn, maybe, textColumn, wordColumn } from '../column';
import { finding } from '../finding';
import type { Context, Roster, RowSum } from '../roster';
import { isBlankField, isRejected, type Row } from '../row';
import { Claims, keyOf } from '../shared/claims';
import { inOrder } from '../shared/order';
import { inGrantOrder } from './grants';
import {
  dearestGrant,
  differenceFinding,
  lessGranted,
  NOTHING,
  requireLeast,
  requireUnitType,
  requireYes,
  saidOrNot,
  unitKey,
  type EarlierGrant,
} from './rules';
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
  checkMatching(row, context);
  checkMidterm(row);
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

/** A promise at first, proof for the second half; a row that names no instalment claims both halves (AMB-S6). */
function checkMatching(row: StudioRow, { figures }: StudioContext): void {
  const { stage, matching } = row.fields;
  const severity = stage === 1 ? 'warn' : stage === 2 ? 'reject' : 'hold';
  if (isBlankField(row, 'matching')) {
    const { header } = columns.matching;
    row.findings.push(
      stage === 2
        ? finding('REQUIRED', severity, header, 'SJ-4-2', {})
        : finding('CONDITION', severity, header, 'SJ-4-2', { given: '' }),
    );
  }
  requireLeast(row, columns.matching, matching, figures(null)('SJ_MATCHING_MIN'), severity, 'SJ-4-2');
}

/** The second half follows the mid-term assessment; a row that claims both halves waits for it (SJ-9-1). */
function checkMidterm(row: StudioRow): void {
  const { stage, midterm } = row.fields;
  const { header } = columns.midterm;
  if (stage === null) requireYes(row, columns.midterm, saidOrNot(row, 'midterm'), 'hold', 'SJ-9-1');
  if (stage !== 2) return;
  if (isBlankField(row, 'midterm')) row.findings.push(finding('REQUIRED', 'reject', header, 'SJ-8-2a', {}));
  if (midterm?.yes !== false) return;
  row.findings.push(finding('MIDTERM_FAILED', 'reject', header, 'SJ-8-2a', { given: midterm.given }));
}

/** The whole award; the rules have no versions, so no date decides the figures. */
function wholeSum({ fields: { tier } }: StudioRow, { figures }: StudioContext): RowSum {
  return tier === null ? NOTHING : studioGrant.work({ tier, alreadyPaid: ZERO }, figures(null));
}

/** The whole award, or the instalment that the row names. */
function fullSum(row: StudioRow, context: StudioContext): RowSum {
  const { figures } = context;
  const { tier, stage, matching, midterm } = row.fields;
  if (tier === null || stage === null) return wholeSum(row, context);
  return studioInstalment.work({ tier, stage, matching, midterm: midterm?.yes ?? null }, figures(null));
}

/** What the instalments of an award paid together. */
function paidBy(granted: readonly StudioRow[], context: StudioContext): Decimal {
  return granted.reduce((sum, row) => sum.plus(fullSum(row, context).amount), ZERO);
}

/**
 * One award a unit, tier and list, its instalments once each; the municipal award after the district's is topped up
 * (SJ-9-2, AMB-S3). A second project of the unit in a year waits (AMB-S4); instalments of the first one do not.
 */
function judgeEarlier(row: StudioRow, granted: readonly StudioRow[], context: StudioContext): void {
  const { tier, stage, id, paidBefore } = row.fields;
  const header = columns.enterprise.header;
  const own = granted.filter((one) => one.fields.id?.number === id?.number);
  const year = yearOf(row);
  const isSameStage = ({ fields }: StudioRow) => fields.stage === stage || fields.stage === null || stage === null;
  const same = own.find((one) => one.fields.tier === tier && yearOf(one) === year && isSameStage(one));
  if (same) {
    row.findings.push(finding('GRANTED_BEFORE', 'reject', header, 'SJ-9-2', { earlier: same.reference }));
    return;
  }
  const higher = own.find((one) => one.fields.tier === 'city');
  if (tier === 'district' && higher) {
    row.findings.push(finding('HIGHER_AWARD', 'reject', header, 'SJ-9-2', { earlier: higher.reference }));
    return;
  }
  const lower = tier === 'city' ? lastAward(own.filter((one) => one.fields.tier === 'district')) : [];
  const before = dearestGrant(lower.slice(0, 1), () => paidBy(lower, context), paidBefore);
  if (before) topUp(row, before, context);
  if (isRejected(row)) return;
  const first = granted.find((one) => yearOf(one) === year);
  if (first && year !== null && first.fields.id?.number !== id?.number) {
    row.findings.push(finding('SECOND_PROJECT', 'hold', header, 'SJ-4-1', { year, earlier: first.reference }));
  }
}

const yearOf = ({ fields }: StudioRow): number | null =>
  fields.listedOn === null ? null : partsOf(fields.listedOn).year;

/** The instalments of the latest award: an award is known by the year of its list. */
function lastAward(awarded: readonly StudioRow[]): readonly StudioRow[] {
  const last = awarded.at(-1);
  return last === undefined ? [] : awarded.filter((row) => yearOf(row) === yearOf(last));
}

/** The higher grant alone; what it is more than the one before waits, by halves where it is paid by halves (SJ-9-2). */
function topUp(row: StudioRow, { earlier, paid }: EarlierGrant, context: StudioContext): void {
  const whole = wholeSum(row, context).amount;
  if (paid.greaterThanOrEqualTo(whole)) {
    row.findings.push(finding('GRANTED_BEFORE', 'reject', columns.enterprise.header, 'SJ-9-2', { earlier }));
    return;
  }
  const isHalf = row.fields.stage !== null;
  const share = isHalf ? context.figures(null)('SJ_INSTALMENT_RATE') : 1;
  const values = { earlier, paid: toFen(paid.times(share)), full: toFen(whole.times(share)), isHalf };
  row.findings.push(differenceFinding(columns.enterprise, 'SJ-9-2', values));
}

/** Projects of the district beyond about ten a year; an instalment belongs to the project that it is paid for (SJ-3). */
function noteQuota(rows: readonly StudioRow[]): void {
  const projects = new Map<number, string[]>();
  for (const row of rows) {
    const { tier, id, listedOn, enterprise, creditCode } = row.fields;
    if (id === null || listedOn === null || tier !== 'district') continue;
    const { year } = partsOf(listedOn);
    const project = keyOf(unitKey(enterprise, creditCode), id.number);
    const known = projects.get(year) ?? [];
    if (!known.includes(project)) projects.set(year, [...known, project]);
    if (known.slice(0, PLANNED_A_YEAR).includes(project) || known.length < PLANNED_A_YEAR) continue;
    row.findings.push(finding('QUOTA', 'warn', columns.listedOn.header, 'SJ-3', { year, most: PLANNED_A_YEAR }));
  }
}

/** People who are awarded again, elsewhere or in another year: no rule bars them for life (AMB-S9). */
function notePeople(rows: readonly StudioRow[]): void {
  const awarded = new Claims<StudioRow>();
  for (const row of rows) {
    const person = row.fields.id?.number ?? '';
    const before = earlierAward(row, awarded.earlier(person));
    awarded.add(person, row);
    if (before === undefined) continue;
    row.findings.push(finding('REPEAT_PERSON', 'warn', columns.id.header, 'SJ-4-1', { earlier: before.reference }));
  }
}

/** The person's first award, if it was with another unit, or of the same tier in another year. */
function earlierAward(row: StudioRow, own: readonly StudioRow[]): StudioRow | undefined {
  const unitOf = ({ fields }: StudioRow) => unitKey(fields.enterprise, fields.creditCode);
  const [first] = own;
  if (first && unitOf(first) !== unitOf(row)) return first;
  const ofTier = own.find(({ fields }) => fields.tier === row.fields.tier);
  return ofTier && yearOf(ofTier) !== yearOf(row) ? ofTier : undefined;
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
    const granted = inOrder(rows, ({ fields }) => fields.listedOn).filter((row) => !isRejected(row));
    noteQuota(granted);
    notePeople(granted);
  },
  sum: (row, context) => lessGranted(fullSum(row, context), row.findings),
};
