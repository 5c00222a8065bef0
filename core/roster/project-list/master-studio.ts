import { masterStudio } from '../../programmes/minhang/master-studio';
import { retirementCategory, studioTier, yesNo } from '../../reading/vocabularies';
import { text } from '../../text';
import { lookupKey } from '../../value/half-width';
import {
  amountColumn,
  assentColumn,
  dayColumn,
  headCountColumn,
  idColumn,
  maybe,
  textColumn,
  wordColumn,
} from '../column';
import { finding } from '../finding';
import type { Context, Roster, RowSum } from '../roster';
import type { Row } from '../row';
import { keyOf } from '../shared/claims';
import { inGrantOrder } from './grants';
import {
  dearestGrant,
  differenceFinding,
  excludeFullyFunded,
  lessGranted,
  NOTHING,
  requireLeast,
  requirePeriod,
  requireUnitType,
  requireYearsToRetirement,
  requireYes,
  unitKey,
} from './rules';
import { funding, unitType } from './words';

const columns = {
  studio: textColumn('大师工作室名称', '技能大师工作室名称', '技能大师工作室', '工作室名称'),
  enterprise: textColumn('申报单位', '单位名称', '企业名称'),
  tier: wordColumn(studioTier)('工作室级别', '级别', '资助级别'),
  type: wordColumn(unitType)('单位性质', '单位类型'),
  funding: wordColumn(funding)('经费类型', '拨款类型', '单位经费类型'),
  leader: textColumn('领办人姓名', '大师姓名', '带头人姓名'),
  leaderId: idColumn('领办人证件号码', '大师证件号码', '领办人身份证号', '带头人身份证号'),
  appliedOn: dayColumn('申请日期', '申报日期'),
  namedOn: dayColumn('认定日期', '命名日期', '公布日期'),
  notice: assentColumn(yesNo)('公示无异议', '公示通过'),
  retirement: maybe(wordColumn(retirementCategory)('退休类别', '退休类型')),
  panel: maybe(headCountColumn('评审专家人数', '专家人数')),
  paidBefore: maybe(amountColumn('曾获资助金额', '已获资助金额', '以前资助金额')),
  creditCode: maybe(textColumn('统一社会信用代码', '信用代码', '社会信用代码')),
} as const;
type StudioRow = Row<typeof columns>;
type StudioContext = Context<null>;

const CYCLE = 3;
const LEAST_PANEL = 3;

/** What is asked of a district studio; a national or municipal one was judged by others, and brings its title. */
function checkDistrictStudio(row: StudioRow): void {
  const { fields } = row;
  requireUnitType(row, columns.type, fields.type, ['enterprise', 'college'], 'reject', 'MH-A3-1.2.1');
  requireYearsToRetirement(
    row,
    { id: columns.leaderId, retirement: columns.retirement },
    { id: fields.leaderId, retirement: fields.retirement },
    { applied: fields.appliedOn, from: fields.namedOn, years: CYCLE },
    'MH-A3-1.1a',
  );
  requireLeast(row, columns.panel, fields.panel, LEAST_PANEL, 'warn', 'MH-A3-2.2');
  requireYes(row, columns.notice, fields.notice, 'reject', 'MH-A3-2.3');
}

function fullSum({ fields }: StudioRow, { figures }: StudioContext): RowSum {
  return fields.tier === null ? NOTHING : masterStudio.work({ tier: fields.tier }, figures(fields.namedOn));
}

/** The same studio is paid once; a later, higher title waits with the difference (MH-A3-5.2, AMB-37). */
function judgeEarlier(row: StudioRow, granted: readonly StudioRow[], context: StudioContext): void {
  const { header } = columns.studio;
  const higher = granted.find(({ fields }) => fields.tier !== 'district');
  if (row.fields.tier === 'district' && higher) {
    row.findings.push(finding('HIGHER_AWARD', 'reject', header, 'MH-A3-5.3', { earlier: higher.reference }));
    return;
  }
  const before = dearestGrant(granted, (one) => fullSum(one, context).amount, row.fields.paidBefore);
  if (before === null) return;
  const { earlier, paid } = before;
  const full = fullSum(row, context).amount;
  row.findings.push(
    full.greaterThan(paid)
      ? differenceFinding(columns.studio, 'MH-A3-5.2', { earlier, paid, full })
      : finding('GRANTED_BEFORE', 'reject', header, 'MH-A3-5.2', { earlier }),
  );
}

/** Studios of skilled masters (MH-2.3.3(3), MH-A3): one row a studio and title. */
export const masterStudioRoster: Roster<typeof columns> = {
  id: 'master-studio',
  title: text('技能大师工作室清单', 'Master studios'),
  columns,
  checkRow(row) {
    requirePeriod(row, columns.namedOn, row.fields.namedOn);
    excludeFullyFunded(row, columns.funding, row.fields.funding, 'MH-A3-5.1');
    if (row.fields.tier === 'district') checkDistrictStudio(row);
  },
  checkAcross(rows, context) {
    inGrantOrder(
      rows,
      ({ fields }) => fields.namedOn,
      ({ fields }) => [keyOf(unitKey(fields.enterprise, fields.creditCode), lookupKey(fields.studio ?? ''))],
      (row, granted) => {
        judgeEarlier(row, granted, context);
      },
    );
  },
  sum: (row, context) => lessGranted(fullSum(row, context), row.findings),
};
