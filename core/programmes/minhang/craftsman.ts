import type { CraftsmanTitle } from '../../reading/vocabularies';
import { text } from '../../text';
import { payout, type Programme } from '../programme';
import { times } from '../steps';
import { ID_COPY, NO_DEADLINE } from '../wording';

/** Minhang craftsman of today, or nominee: a one-off sum for the person (AMB-62). */
export const craftsman: Programme<{ title: CraftsmanTitle; count: number }> = {
  document: 'MH',
  title: text('闵行当代工匠', 'Minhang craftsman of today'),
  clauses: ['MH-2.3.3(12)a', 'MH-2.3.3(12)b', 'MH-A9-3.1'],
  figures: ['MH_CRAFTSMAN', 'MH_CRAFTSMAN_NOMINEE'],
  standards: [],
  deadline: NO_DEADLINE,
  materials: [text('当代工匠推荐申报表（一式两份）', 'recommendation form, two copies'), ID_COPY],
  work({ title, count }, figures) {
    const winner = title === 'craftsman';
    return payout(
      [
        times(
          text('一次性补贴 × 人数', 'one-off sum × persons'),
          figures(winner ? 'MH_CRAFTSMAN' : 'MH_CRAFTSMAN_NOMINEE'),
          count,
        ),
      ],
      [winner ? 'MH-2.3.3(12)a' : 'MH-2.3.3(12)b'],
    );
  },
};
