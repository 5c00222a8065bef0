import { text } from '../../text';
import type { Decimal } from '../../value/money';
import { payout, type Programme } from '../programme';
import { times } from '../steps';
import { NO_DEADLINE } from '../wording';

/** Courses that the departments organise: by the municipal standard of the project. */
export const centralTraining: Programme<{ standard: Decimal; headcount: number }> = {
  document: 'MH',
  title: text('集中培训', 'Centrally organised training'),
  clauses: ['MH-2.2c', 'MH-2.2a', 'MH-4.2a'],
  figures: [],
  standards: ['P01', 'P02'],
  deadline: NO_DEADLINE,
  materials: [text('集中培训报名与考核合格名单', 'enrolment and list of those who passed')],
  work: ({ standard, headcount }) =>
    payout(
      [times(text('补贴标准 × 合格人数', 'standard × persons passed'), standard, headcount)],
      centralTraining.clauses,
    ),
};
