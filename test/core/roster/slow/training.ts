import type { Beside, Cells } from '../../../rosters/tables';
import {
  answer,
  inJudgingOrder,
  isEqual,
  isLess,
  isZero,
  LEVELS,
  ratio,
  smaller,
  SlowRow,
  timesRatio,
  toFen,
  YES,
  type Person,
  type Ratio,
  type Severities,
  type SlowAnswer,
} from './cells';
import { completedYears, retirement, yearOf, type Iso } from './dates';

/* The enterprise-training roster, read a second time: every row against every other, in whole numbers. */

const MODES = { 内训: 'in', 名单内机构: 'listed', 名单外机构: 'unlisted', 集中培训: 'central' } as const;
const CATEGORIES = {
  职业技能: 'skill',
  专业技术: 'professional',
  岗位能力: 'post',
  身心健康: 'health',
  语言文化: 'language',
  学历教育: 'degree',
} as const;
const RETIREMENT = { 男60: 'men60', 女55: 'women55', 女50: 'women50' } as const;

const SEVERITIES: Severities = {
  reject: new Set([
    ...['REQUIRED', 'ID_INVALID', 'ID_AS_NUMBER', 'BAD_VALUE', 'NOT_PASSED', 'DATE_AFTER', 'DUPLICATE'],
    ...['LANGUAGE_YEAR reject', 'NO_FEE', 'DEGREE_FULLTIME'],
  ]),
  hold: new Set(['DATE_BEFORE', 'DUPLICATE_OTHER', 'LANGUAGE_YEAR hold', 'OVER_3_A_YEAR', 'NO_STANDARD', 'DEGREE']),
  warn: new Set(['CENTRAL_PROFESSIONAL', 'UNLISTED_CHEAP', 'NAME_DIFFERS', 'INVOICE_DIFFERS', 'UNDER_AGE', 'RETIRED']),
};

interface Row {
  readonly read: SlowRow;
  readonly event: Iso | null;
  readonly name: string | null;
  readonly person: Person | null;
  readonly mode: (typeof MODES)[keyof typeof MODES] | null;
  readonly category: (typeof CATEGORIES)[keyof typeof CATEGORIES] | null;
  readonly project: string | null;
  readonly level: string | null;
  readonly enterprise: string;
  readonly fee: Ratio | null;
  readonly standard: Ratio | null;
}

const rankOrText = (level: string | null): string => (level === null ? '' : String(LEVELS[level] ?? level));

/** The latest entry of project and level that is not after the event. */
function publishedStandard(
  list: readonly Cells[],
  project: string | null,
  level: string | null,
  event: Iso | null,
): Ratio | null {
  let best: { from: Iso; standard: Ratio } | null = null;
  for (const cells of list) {
    const entry = new SlowRow(cells, 0, false);
    const from = entry.date('生效日期');
    const standard = entry.amount('补贴标准', true);
    if (entry.text('培训项目') !== project || rankOrText(entry.text('等级')) !== rankOrText(level)) continue;
    if (event === null || (from !== null && from > event)) continue;
    if (entry.isBad('生效日期') || entry.isBad('补贴标准')) return null;
    if (from === null || standard === null) continue;
    if (best === null || from > best.from) best = { from, standard };
  }
  return best?.standard ?? null;
}

function readRow(cells: Cells, place: number, fromHistory: boolean, standards: readonly Cells[]): Row {
  const read = new SlowRow(cells, place, fromHistory);
  for (const header of ['姓名', '证件号码', '培训方式', '项目类别', '培训项目', '合格日期']) read.require(header);
  read.require('是否合格', false);

  const name = read.text('姓名');
  const person = read.person('证件号码');
  const mode = read.word('培训方式', MODES);
  const category = read.word('项目类别', CATEGORIES);
  const project = read.text('培训项目');
  const passedOn = read.date('合格日期');
  const certifiedOn = read.date('证书日期');
  const level = read.text('等级');
  const studyMode = read.text('学习形式');
  const event = category === 'degree' && certifiedOn !== null ? certifiedOn : passedOn;
  if (read.yes('是否合格', YES) === false) read.note('NOT_PASSED');
  if (event !== null && event < '2026-09-16') read.note('DATE_BEFORE');
  if (event !== null && event > '2029-09-15') read.note('DATE_AFTER');

  let fee = read.amount('实付培训费', true);
  const invoice = read.amount('发票金额', false);
  const bank = read.amount('银行流水金额', false);
  const participants = read.heads('参训人数');
  if (invoice !== null && bank !== null && participants !== null && !isZero(participants)) {
    if (!isEqual(invoice, bank)) read.note('INVOICE_DIFFERS');
    fee = timesRatio(smaller(invoice, bank), ratio(participants.under, participants.over));
  }

  let standard = read.amount('补贴标准', true);
  if (standard === null && project !== null) standard = publishedStandard(standards, project, level, event);

  if (category === 'degree') {
    if (mode === 'in') read.note('BAD_VALUE');
    else if (studyMode === '全日制' || level === '硕士' || level === '博士研究生') read.note('DEGREE_FULLTIME');
    else read.note('DEGREE');
  }
  if (mode === 'listed' && (fee === null || isZero(fee)) && !read.isBad('实付培训费')) read.note('NO_FEE');
  const needsStandard = mode === 'central' || (mode === 'listed' && category === 'skill');
  if (needsStandard && standard === null && !read.isBad('补贴标准')) read.note('NO_STANDARD');
  if (mode === 'central' && category === 'professional') read.note('CENTRAL_PROFESSIONAL');
  if (mode === 'unlisted' && fee !== null && isLess(fee, ratio(600n))) read.note('UNLISTED_CHEAP');

  if (mode === 'listed' && fee !== null && category !== null && category !== 'degree') {
    const cap = capOf(category, standard);
    if (cap !== null && isLess(cap, timesRatio(fee, ratio(8n, 10n)))) read.note('CAPPED');
  }

  const stated = read.word('退休类别', RETIREMENT);
  if (person !== null && passedOn !== null) {
    const women = stated === 'women50' ? 'women50' : 'women55';
    if (completedYears(person.birth, passedOn) < 16) read.note('UNDER_AGE');
    else if (passedOn >= retirement(person.birth, person.sex === 'male' ? 'men60' : women)) read.note('RETIRED');
  }

  const code = read.text('统一社会信用代码');
  const unit = read.text('企业名称');
  const enterprise = code === null ? `name ${unit ?? ''}` : `code ${code.toUpperCase()}`;
  return { read, event, name, person, mode, category, project, level, enterprise, fee, standard };
}

function capOf(category: NonNullable<Row['category']>, standard: Ratio | null): Ratio | null {
  if (category === 'skill') return standard;
  if (category === 'professional') return ratio(1_000n);
  if (category === 'language') return ratio(2_000n);
  return category === 'degree' ? null : ratio(600n);
}

function sumOf({ mode, category, fee, standard }: Row): bigint {
  if (mode === 'in' || mode === 'unlisted') return 60_000n;
  if (mode === 'central') return standard === null ? 0n : toFen(standard);
  if (fee === null || category === null) return 0n;
  const share = timesRatio(fee, ratio(8n, 10n));
  if (category === 'degree') return toFen(share);
  const cap = capOf(category, standard);
  return cap === null ? 0n : toFen(smaller(share, cap));
}

/** A row that was rejected, or is held for a yearly limit alone, uses up nothing. */
function usesUp({ read }: Row): boolean {
  if (read.isRejected(SEVERITIES.reject)) return false;
  const holds = [...read.codes].filter((code) => SEVERITIES.hold.has(code));
  const yearly = holds.filter((code) => code === 'OVER_3_A_YEAR' || code === 'LANGUAGE_YEAR hold');
  return holds.length === 0 || holds.length > yearly.length;
}

function judge(row: Row, before: readonly Row[]): void {
  const { read, person, event, category, mode } = row;
  const claims = before.filter((other) => other.person?.number === person?.number && usesUp(other));
  const same = claims.filter(
    (other) => other.project === row.project && rankOrText(other.level) === rankOrText(row.level),
  );
  if (same.some((other) => other.enterprise === row.enterprise)) {
    read.note('DUPLICATE');
    return;
  }
  if (same.length > 0) read.note('DUPLICATE_OTHER');

  const ofYear = claims.filter((other) => yearOf(other.event!) === yearOf(event!));
  const languages = ofYear.filter((other) => other.category === 'language');
  if (category === 'language' && languages.length > 0) {
    const bothListed = mode === 'listed' && languages.some((other) => other.mode === 'listed');
    read.note(bothListed ? 'LANGUAGE_YEAR reject' : 'LANGUAGE_YEAR hold');
    if (bothListed) return;
  }
  if (ofYear.length >= 3) read.note('OVER_3_A_YEAR');
}

export function slowTraining(rows: readonly Cells[], { history = [], standards = [] }: Beside): (SlowAnswer | null)[] {
  const own = rows.map((cells, i) => readRow(cells, i, false, standards));
  const earlier = history.map((cells, i) => readRow(cells, i, true, standards));
  const all = [...earlier, ...own].filter(({ read }) => !read.isBlank());
  const judged: Row[] = [];
  for (const row of inJudgingOrder(all)) {
    if (!row.read.isRejected(SEVERITIES.reject)) judge(row, judged);
    const first = judged.find(
      ({ person, read, name }) =>
        row.person !== null &&
        person?.number === row.person.number &&
        name !== null &&
        !read.isRejected(SEVERITIES.reject),
    );
    if (first !== undefined && row.name !== null && first.name !== row.name) row.read.note('NAME_DIFFERS');
    judged.push(row);
  }
  return own.map((row) => (row.read.isBlank() ? null : answer(row.read, sumOf(row), SEVERITIES)));
}
