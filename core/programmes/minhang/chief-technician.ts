import { text } from '../../text';
import type { Decimal } from '../../value/money';
import { payout, type Programme } from '../programme';
import { times } from '../steps';
import { NO_DEADLINE } from '../wording';

/** District chief technician: the municipal standard of the award year, once a person (AMB-31). */
export const chiefTechnician: Programme<{ standard: Decimal; count: number }> = {
  document: 'MH',
  title: text('区首席技师资助', 'District chief technician'),
  clauses: ['MH-2.3.3(2)a', 'MH-A2-3.1.1', 'MH-A2-4.2'],
  figures: [],
  standards: ['P04'],
  deadline: NO_DEADLINE,
  materials: [text('闵行区首席技师登记表', 'registration form of the district chief technician')],
  work: ({ standard, count }) =>
    payout([times(text('资助标准 × 人数', 'standard × persons'), standard, count)], chiefTechnician.clauses),
};
