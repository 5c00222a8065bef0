import { text } from '../../text';
import type { Decimal } from '../../value/money';
import { payout, type Programme } from '../programme';
import { matched } from '../steps';
import { NO_DEADLINE } from '../wording';

/** Prize at municipal level or above: the municipal award again, for units and persons. */
export const contestAwardMatch: Programme<{ cityAward: Decimal }> = {
  document: 'MH',
  title: text('竞赛获奖配套奖励', 'Contest award, matched'),
  clauses: ['MH-2.3.3(9)d'],
  figures: [],
  standards: ['P09'],
  deadline: NO_DEADLINE,
  materials: [text('获奖证书与市级奖励文件', 'prize certificate and the municipal award document')],
  work: ({ cityAward }) => payout([matched(cityAward)], contestAwardMatch.clauses),
};
