import { text } from '../../text';
import { payout, type Programme } from '../programme';
import { times } from '../steps';

/** Union that hosts a district skill contest: a flat sum a project (AMB-57). */
export const skillMatchHost: Programme<{ projects: number }> = {
  document: 'MH',
  title: text('区级职工技能比武承办', 'Host of a district skill contest'),
  clauses: ['MH-A6-3', 'MH-2.3.3(9)i'],
  figures: ['MH_SKILL_MATCH'],
  standards: [],
  deadline: text('比武结束后报送信息登记表；文件未规定期限', 'the form follows after the contest; no deadline is set'),
  materials: [text('职工技能比武信息登记表', 'registration form of the skill contest')],
  work: ({ projects }, figures) =>
    payout(
      [times(text('每个项目 × 项目数', 'each project × projects'), figures('MH_SKILL_MATCH'), projects)],
      skillMatchHost.clauses,
    ),
};
