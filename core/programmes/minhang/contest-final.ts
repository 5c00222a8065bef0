import { text } from '../../text';
import { payout, type Programme } from '../programme';
import { times } from '../steps';
import { NO_DEADLINE } from '../wording';

/** Public final of a second-class municipal contest that the district organises: a flat sum a project (AMB-57). */
export const contestFinal: Programme<{ projects: number }> = {
  document: 'MH',
  title: text('市级二类竞赛决赛展示', 'Final display of a second-class contest'),
  clauses: ['MH-2.3.3(9)e'],
  figures: ['MH_CONTEST_FINAL'],
  standards: [],
  deadline: NO_DEADLINE,
  materials: [text('竞赛项目批准文件与活动总结', 'approval of the contest and report')],
  work: ({ projects }, figures) =>
    payout(
      [times(text('每个项目 × 项目数', 'each project × projects'), figures('MH_CONTEST_FINAL'), projects)],
      contestFinal.clauses,
    ),
};
