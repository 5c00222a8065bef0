import { text } from '../../text';
import { payout, type Programme } from '../programme';
import { times } from '../steps';
import { NO_DEADLINE, TRAINING_PAPERS } from '../wording';

/** In-house training: a flat sum for each person who passed, per project. */
export const internalTraining: Programme<{ headcount: number }> = {
  document: 'MH',
  title: text('企业内训', 'In-house training'),
  clauses: ['MH-2.1.4(1)a', 'MH-2.1.4(1)b', 'MH-4.2a'],
  figures: ['MH_INTERNAL'],
  standards: [],
  deadline: NO_DEADLINE,
  materials: TRAINING_PAPERS,
  work: ({ headcount }, figures) =>
    payout(
      [times(text('内训定额 × 合格人数', 'flat sum × persons passed'), figures('MH_INTERNAL'), headcount)],
      internalTraining.clauses,
    ),
};
