import { text } from '../../text';
import { payout, type Programme } from '../programme';
import { times } from '../steps';
import { INVOICE_AND_BANK, NO_DEADLINE, TRAINING_PAPERS } from '../wording';

/** Training with a partner that is on no list: paid like in-house training, whatever it cost (AMB-16). */
export const unlistedTraining: Programme<{ headcount: number }> = {
  document: 'MH',
  title: text('委托名单外单位培训', 'Training with an unlisted partner'),
  clauses: ['MH-2.1.4(2)②', 'MH-2.1.4(1)a', 'MH-4.2a'],
  figures: ['MH_INTERNAL'],
  standards: [],
  deadline: NO_DEADLINE,
  materials: [...TRAINING_PAPERS, INVOICE_AND_BANK],
  work: ({ headcount }, figures) =>
    payout(
      [times(text('内训定额 × 合格人数', 'flat sum × persons passed'), figures('MH_INTERNAL'), headcount)],
      unlistedTraining.clauses,
    ),
};
