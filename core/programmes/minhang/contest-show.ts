import { text } from '../../text';
import type { Decimal } from '../../value/money';
import { payout, type Programme } from '../programme';
import { capped } from '../steps';
import { NO_DEADLINE } from '../wording';

/** Display contest or interactive item: its actual cost up to the cap (AMB-57). */
export const contestShow: Programme<{ cost: Decimal }> = {
  document: 'MH',
  title: text('展示比赛与互动项目', 'Display contest'),
  clauses: ['MH-2.3.3(9)c'],
  figures: ['MH_CONTEST_SHOW_CAP'],
  standards: [],
  deadline: NO_DEADLINE,
  materials: [text('项目支出凭证', 'proof of the project’s cost')],
  work: ({ cost }, figures) =>
    payout(
      [capped(text('实际支出不超过上限', 'actual cost, not above the cap'), cost, figures('MH_CONTEST_SHOW_CAP'))],
      contestShow.clauses,
    ),
};
