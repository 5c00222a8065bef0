import { text } from '../../text';
import { payout, type Programme } from '../programme';
import { times } from '../steps';

/** Assessment of a district-catalogue course: for each who has a result in both parts, passed or not (AMB-28). */
export const districtCourseExam: Programme<{ graded: number }> = {
  document: 'MH',
  title: text('区目录考核补贴', 'District course, assessment'),
  clauses: ['MH-A1-2.2c', 'MH-A1-3.7.2(1)a'],
  figures: ['MH_EXAM'],
  standards: [],
  deadline: text(
    '成绩公布之日起 2 个月内，按班申请；逾期作放弃处理',
    'within 2 months of the publication of results, by class; late is waived',
  ),
  materials: [
    text('考核补贴审批表', 'approval form of the assessment'),
    text('考核补贴花名册', 'roster of the assessment'),
  ],
  work: ({ graded }, figures) =>
    payout(
      [times(text('考核补贴 × 有成绩人数', 'assessment × persons graded'), figures('MH_EXAM'), graded)],
      districtCourseExam.clauses,
    ),
};
