import { apprenticeFee } from '../../programmes/minhang/apprentice-fee';
import { yesNo } from '../../reading/vocabularies';
import { text } from '../../text';
import { lookupKey } from '../../value/half-width';
import { ZERO } from '../../value/money';
import { INTERMEDIATE_WORKER, SKILL_LEVELS } from '../../value/skill-level';
import {
  amountColumn,
  assentColumn,
  blankable,
  dayColumn,
  idColumn,
  levelColumn,
  maybe,
  textColumn,
  wordColumn,
  zeroAsBlank,
} from '../column';
import { finding } from '../finding';
import { projectRecognition } from '../mentor/columns';
import type { Roster } from '../roster';
import { isBlankField, type Row } from '../row';
import { agreementFinding, earlyCertificateFinding } from '../shared/agreement';
import { keyOf } from '../shared/claims';
import { inGrantOrder } from './grants';
import { NOTHING, requireNo, requirePeriod, requireYes, unitKey } from './rules';

const columns = {
  enterprise: textColumn('申报单位', '单位名称', '企业名称'),
  name: textColumn('学徒姓名', '徒弟姓名', '学员姓名'),
  id: idColumn('学徒证件号码', '徒弟证件号码', '学徒身份证号', '徒弟身份证号', '学徒证件号'),
  recognition: wordColumn(projectRecognition)('项目认定', '认定级别', '项目认定级别'),
  occupation: textColumn('职业工种', '工种', '职业'),
  levelBefore: levelColumn('学徒原等级', '徒弟原等级', '原等级'),
  level: levelColumn('目标等级', '取得等级', '徒弟取得等级'),
  start: dayColumn('协议开始日期', '带教开始日期', '开始日期'),
  end: dayColumn('协议结束日期', '带教结束日期', '结束日期'),
  certifiedOn: dayColumn('取证日期', '获证日期', '证书日期', '发证日期'),
  fee: amountColumn('实付培训费', '培训费', '实际支付培训费'),
  standard: blankable(zeroAsBlank(amountColumn('市目录补贴标准', '市级目录标准', '目录补贴标准'))),
  cityPaid: maybe(amountColumn('市已补金额', '市级已补金额', '市补贴金额')),
  approvedOn: maybe(dayColumn('项目批准日期', '批准日期', '项目审批日期')),
  management: maybe(assentColumn(yesNo)('管理类项目', '是否管理类')),
  qualified: maybe(assentColumn(yesNo)('理论机构有资质', '理论培训机构有资质')),
  creditCode: maybe(textColumn('统一社会信用代码', '信用代码', '社会信用代码')),
} as const;
type ApprenticeRow = Row<typeof columns>;

function checkRow(row: ApprenticeRow): void {
  const { start, end, certifiedOn, levelBefore, management, qualified } = row.fields;
  requirePeriod(row, columns.certifiedOn, certifiedOn);
  requireNo(row, columns.management, management, 'MH-A4a-1.2');
  requireYes(row, columns.qualified, qualified, 'warn', 'MH-A4a-3.1');
  const agreement = agreementFinding(columns.end.header, start, end);
  const certificate = earlyCertificateFinding(columns.certifiedOn.header, start, certifiedOn);
  row.findings.push(...[agreement, certificate].filter((one) => one !== null));
  if (levelBefore !== null && levelBefore < INTERMEDIATE_WORKER) {
    const values = { level: SKILL_LEVELS[levelBefore] };
    row.findings.push(finding('APPRENTICE_FLOOR', 'hold', columns.levelBefore.header, 'MH-2.3.3(7)a', values));
  }
  checkApproval(row);
  checkMunicipalSums(row);
}

/** Approved before it began; one that was not waits (MH-A4a-2). */
function checkApproval(row: ApprenticeRow): void {
  const { approvedOn: first, start: day } = row.fields;
  const { header } = columns.approvedOn;
  if (isBlankField(row, 'approvedOn')) {
    row.findings.push(finding('CONDITION', 'hold', header, 'MH-A4a-2', { given: '' }));
  } else if (first !== null && day !== null && day < first) {
    row.findings.push(finding('NOT_YET', 'hold', header, 'MH-A4a-2', { day, first }));
  }
}

/** The district pays what the city leaves open: of the city's own projects its payment must be known (AMB-51). */
function checkMunicipalSums(row: ApprenticeRow): void {
  const isOfCity = row.fields.recognition === 'city';
  const clause = isOfCity ? 'MH-2.3.3(7)b' : 'MH-2.3.3(7)c';
  for (const key of isOfCity ? (['standard', 'cityPaid'] as const) : (['standard'] as const)) {
    if (isBlankField(row, key)) row.findings.push(finding('NO_STANDARD', 'hold', columns[key].header, clause, {}));
  }
}

/** One training of one worker is paid once; another enterprise's claim for it waits (MH-4.3, AMB-18). */
function judgeEarlier({ fields, findings }: ApprenticeRow, granted: readonly ApprenticeRow[]): void {
  const unitOf = (one: ApprenticeRow['fields']) => unitKey(one.enterprise, one.creditCode);
  const own = granted.find((one) => unitOf(one.fields) === unitOf(fields));
  const { header } = columns.id;
  if (own) {
    findings.push(finding('GRANTED_BEFORE', 'reject', header, 'MH-4.3', { earlier: own.reference }));
    return;
  }
  const [other] = granted;
  if (other) findings.push(finding('DUPLICATE_OTHER', 'hold', header, 'MH-4.3', { earlier: other.reference }));
}

/** Training fees of apprentices (MH-2.3.3(7)a to c, MH-A4a): one row an apprentice and certificate. */
export const apprenticeTrainingRoster: Roster<typeof columns> = {
  id: 'apprentice-training',
  title: text('高师带徒培训费清单', 'Apprentices’ training fees'),
  columns,
  checkRow,
  checkAcross(rows) {
    inGrantOrder(
      rows,
      ({ fields }) => fields.certifiedOn,
      ({ fields }) => [keyOf(fields.id?.number ?? '', lookupKey(fields.occupation ?? ''), fields.level ?? '')],
      judgeEarlier,
    );
  },
  sum({ fields }, { figures }) {
    const { fee, standard, cityPaid, recognition, certifiedOn } = fields;
    if (fee === null || standard === null || (recognition === 'city' && cityPaid === null)) return NOTHING;
    return apprenticeFee.work({ fee, standard, cityPaid: cityPaid ?? ZERO }, figures(certifiedOn));
  },
};
