import { skillHonour } from '../../programmes/minhang/skill-honour';
import { honourPayee, honourTier, yesNo } from '../../reading/vocabularies';
import { text } from '../../text';
import { lookupKey } from '../../value/half-width';
import { assentColumn, dayColumn, idColumn, textColumn, wordColumn } from '../column';
import { finding } from '../finding';
import type { Roster } from '../roster';
import type { Row } from '../row';
import { keyOf } from '../shared/claims';
import { inGrantOrder } from './grants';
import { NOTHING, requirePeriod, requireYes } from './rules';

const columns = {
  name: textColumn('获奖人姓名', '姓名', '职工姓名'),
  id: idColumn('证件号码', '身份证号', '身份证号码', '身份证', '证件号'),
  enterprise: textColumn('申报单位', '单位名称', '企业名称'),
  honour: textColumn('荣誉名称', '所获荣誉', '奖项名称'),
  tier: wordColumn(honourTier)('荣誉级别', '级别', '荣誉等级'),
  payee: wordColumn(honourPayee)('领取对象', '补贴对象', '领取方'),
  awardedOn: dayColumn('获得日期', '获奖日期', '授予日期'),
  reportedOn: dayColumn('企业上报日期', '上报日期'),
  reviewedOn: dayColumn('街镇初审日期', '初审日期'),
  recommended: assentColumn(yesNo)('区人社局推荐', '区局推荐', '是否推荐'),
} as const;
type HonourRow = Row<typeof columns>;

function checkRow(row: HonourRow): void {
  const { awardedOn, reportedOn: first, reviewedOn: day, recommended } = row.fields;
  requirePeriod(row, columns.awardedOn, awardedOn);
  requireYes(row, columns.recommended, recommended, 'reject', 'MH-2.3.3(4)c');
  if (first !== null && day !== null && day < first) {
    row.findings.push(finding('NOT_YET', 'reject', columns.reviewedOn.header, 'MH-2.3.3(4)c', { day, first }));
  }
}

/** Each honour is paid once, to the person and to the employer (AMB-39). */
function keysOf({ fields }: HonourRow): string[] {
  const { id, honour, payee } = fields;
  const payees = payee === 'both' ? ['person', 'enterprise'] : [payee ?? ''];
  return payees.map((one) => keyOf(id?.number ?? '', lookupKey(honour ?? ''), one));
}

/** Skill honours on the district's recommendation (MH-2.3.3(4)): one row an honour and payee. */
export const honourRoster: Roster<typeof columns> = {
  id: 'honour',
  title: text('推优选能荣誉清单', 'Skill honours'),
  columns,
  checkRow,
  checkAcross(rows) {
    inGrantOrder(
      rows,
      ({ fields }) => fields.awardedOn,
      keysOf,
      ({ findings }, [first]) => {
        if (first === undefined) return;
        const values = { earlier: first.reference };
        findings.push(finding('GRANTED_BEFORE', 'reject', columns.honour.header, 'MH-2.3.3(4)a', values));
      },
    );
  },
  sum({ fields }, { figures }) {
    const { tier, payee, awardedOn } = fields;
    return tier === null || payee === null ? NOTHING : skillHonour.work({ tier, payee }, figures(awardedOn));
  },
};
