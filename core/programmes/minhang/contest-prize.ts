import type { PrizeRank } from '../../reading/vocabularies';
import { text } from '../../text';
import { payout, type Programme } from '../programme';
import { times } from '../steps';
import { NO_DEADLINE } from '../wording';

const PRIZES = { 1: 'MH_PRIZE_1', 2: 'MH_PRIZE_2', 3: 'MH_PRIZE_3' } as const;

/** Prize of a second-class municipal contest, by rank (AMB-56). */
export const contestPrize: Programme<{ rank: PrizeRank; count: number }> = {
  document: 'MH',
  title: text('市级二类竞赛奖项', 'Prize of a second-class contest'),
  clauses: ['MH-2.3.3(9)h'],
  figures: ['MH_PRIZE_1', 'MH_PRIZE_2', 'MH_PRIZE_3'],
  standards: [],
  deadline: NO_DEADLINE,
  materials: [text('获奖证书', 'prize certificate')],
  work: ({ rank, count }, figures) =>
    payout([times(text('奖项金额 × 个数', 'prize × number'), figures(PRIZES[rank]), count)], contestPrize.clauses),
};
