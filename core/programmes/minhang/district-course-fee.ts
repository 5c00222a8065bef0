import { raise } from '../../problem/problem';
import { text } from '../../text';
import type { Decimal } from '../../value/money';
import { payout, type Programme } from '../programme';
import { capped, times } from '../steps';

const HOURS = text('课时', 'class hours');

/** Training fee of a district-catalogue course: the approved price up to the cap, for each who passed (AMB-27). */
export const districtCourseFee: Programme<{ price: Decimal; passed: number; hours: Decimal }> = {
  document: 'MH',
  title: text('区目录培训费补贴', 'District course, training fee'),
  clauses: ['MH-A1-2.2a', 'MH-A1-2.2b', 'MH-A1-2.2e', 'MH-A1-3.7.1(1)a'],
  figures: ['MH_COURSE_CAP', 'MH_COURSE_HOURS'],
  standards: [],
  deadline: text(
    '成绩公布之日起 2 个月内，按班申请；逾期作放弃处理',
    'within 2 months of the publication of results, by class; late is waived',
  ),
  materials: [
    text('培训费用补贴审批表', 'approval form of the training fee'),
    text('培训费用补贴花名册', 'roster of the training fee'),
    text('培训督导表', 'supervision form'),
  ],
  work({ price, passed, hours }, figures) {
    const minimum = figures('MH_COURSE_HOURS');
    if (hours.lessThan(minimum))
      return raise('BELOW_MINIMUM', { name: HOURS, given: hours, minimum, clause: 'MH-A1-2.2b' });
    const each = capped(
      text('项目价格不超过上限', 'approved price, not above the cap'),
      price,
      figures('MH_COURSE_CAP'),
    );
    return payout(
      [each, times(text('每人补贴 × 合格人数', 'each × persons passed'), each.value, passed)],
      districtCourseFee.clauses,
    );
  },
};
