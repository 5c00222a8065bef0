import { text } from '../../text';
import type { Decimal } from '../../value/money';
import { payout, type Programme } from '../programme';
import { times } from '../steps';
import { NO_DEADLINE } from '../wording';

interface ContestTraining {
  /** Persons who actually competed. */
  readonly contestants: number;
  /** Municipal standard P10a in yuan a person; null where none is published. */
  readonly standard: Decimal | null;
}

/** Training before a contest at municipal level or above, for each who competed (AMB-54). */
export const contestTraining: Programme<ContestTraining> = {
  document: 'MH',
  title: text('竞赛赛前集训', 'Contest training'),
  clauses: ['MH-2.3.3(9)a', 'MH-2.3.3(9)b'],
  figures: ['MH_CONTEST_TRAINING'],
  standards: ['P10a'],
  deadline: NO_DEADLINE,
  materials: [text('参赛名单与赛前集训记录', 'list of contestants and training records')],
  work: ({ contestants, standard }, figures) =>
    standard === null
      ? payout(
          [
            times(
              text('无市标准：定额 × 参赛人数', 'no municipal standard: flat sum × contestants'),
              figures('MH_CONTEST_TRAINING'),
              contestants,
            ),
          ],
          ['MH-2.3.3(9)b'],
        )
      : payout(
          [times(text('市标准 × 参赛人数', 'municipal standard × contestants'), standard, contestants)],
          ['MH-2.3.3(9)a'],
        ),
};
