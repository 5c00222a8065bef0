import { text } from '../../text';
import type { Decimal } from '../../value/money';
import { payout, type Programme } from '../programme';
import { matched, nothing } from '../steps';
import { NO_DEADLINE } from '../wording';

interface InnovationStudio {
  /** Municipal standard P07 or P08, yuan a studio. */
  readonly cityStandard: Decimal;
  /** Whether the studio already had the district or demonstration subsidy. */
  readonly alreadyFunded: boolean;
}

/** Innovation studio: the municipal standard again, unless the studio was already funded (AMB-59, AMB-60). */
export const innovationStudio: Programme<InnovationStudio> = {
  document: 'MH',
  title: text('创新工作室', 'Innovation studio'),
  clauses: ['MH-2.3.3(11)a', 'MH-2.3.3(11)b', 'MH-2.3.3(11)c', 'MH-A8-4'],
  figures: [],
  standards: ['P07', 'P08'],
  deadline: NO_DEADLINE,
  materials: [
    text('区创新工作室或示范性创新工作室申报表', 'application form of the district or demonstration studio'),
    text('市级：申请表与荣誉证书', 'municipal: application form and honours'),
  ],
  work: ({ cityStandard, alreadyFunded }) =>
    alreadyFunded
      ? payout(
          [
            nothing(
              text('工作室已享受区级或示范性补贴，不重复享受', 'the studio was already funded and is not paid again'),
            ),
          ],
          ['MH-2.3.3(11)c', 'MH-A8-4'],
        )
      : payout([matched(cityStandard)], ['MH-2.3.3(11)a', 'MH-2.3.3(11)b']),
};
