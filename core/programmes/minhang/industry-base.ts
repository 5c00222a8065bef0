import { text } from '../../text';
import { payout, type Programme } from '../programme';
import { nothing, taken } from '../steps';

/** Base of industry and education: one yearly sum an enterprise, however many bases it has (AMB-53). */
export const industryBase: Programme<{ bases: number }> = {
  document: 'MH',
  title: text('产教融合基地', 'Base of industry and education'),
  clauses: ['MH-A5-4.1', 'MH-A5-5', 'MH-2.3.3(8)a', 'MH-2.3.3(8)b'],
  figures: ['MH_INDUSTRY_BASE'],
  standards: [],
  deadline: text(
    '每年下半年验收后拨付；申报时间以当年通知为准',
    'paid after acceptance in the second half of the year; the yearly notice sets the time to apply',
  ),
  materials: [
    text('产教融合基地建设项目申报表（一式三份）', 'application form in triplicate'),
    text('校企合作协议', 'cooperation agreements'),
  ],
  work: ({ bases }, figures) =>
    payout(
      [
        bases >= 1
          ? taken(text('每家企业每年一份', 'one sum an enterprise and year'), figures('MH_INDUSTRY_BASE'))
          : nothing(text('没有通过验收的基地', 'no accepted base')),
      ],
      ['MH-A5-4.1', 'MH-A5-5'],
    ),
};
