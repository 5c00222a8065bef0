import type { ClauseId } from '../../policy/clause';
import type { FigureKey, Figures } from '../../policy/figures';
import { raise } from '../../problem/problem';
import type { CourseCategory } from '../../reading/vocabularies';
import { text } from '../../text';
import { digits, type Decimal } from '../../value/money';
import { payout, type Programme, type Step } from '../programme';
import { capped, times } from '../steps';
import { INVOICE_AND_BANK, NO_DEADLINE, TRAINING_PAPERS } from '../wording';

interface OutsourcedTraining {
  readonly category: CourseCategory;
  /** Training fee actually paid, yuan a person. */
  readonly fee: Decimal;
  readonly headcount: number;
  /** Municipal standard P01 in yuan a person; needed for vocational skills only. */
  readonly standard: Decimal | null;
}

const STANDARD = text('职业技能类补贴标准', 'municipal standard of vocational skills');

const CLAUSES: Readonly<Record<CourseCategory, ClauseId>> = {
  skill: 'MH-2.1.4(2)①b',
  professional: 'MH-2.1.4(2)①c',
  post: 'MH-2.1.4(2)①d',
  health: 'MH-2.1.4(2)①e',
  language: 'MH-2.1.4(2)①f',
  degree: 'MH-2.1.4(2)①g',
};

const CAPS: Readonly<Partial<Record<CourseCategory, FigureKey>>> = {
  professional: 'MH_CAP_PROFESSIONAL',
  post: 'MH_CAP_POST',
  health: 'MH_CAP_HEALTH',
  language: 'MH_CAP_LANGUAGE',
};

/** The cap on the subsidy of one person; null for a degree, which has none (AMB-14). */
function capOf({ category, standard }: OutsourcedTraining, figures: Figures): Decimal | null {
  if (category === 'degree') return null;
  const key = CAPS[category];
  return key === undefined ? (standard ?? raise('MISSING_STANDARD', { name: STANDARD })) : figures(key);
}

/** Training by a listed institution: a share of the fee paid, up to the category's cap (AMB-11, AMB-12, AMB-13). */
export const outsourcedTraining: Programme<OutsourcedTraining> = {
  document: 'MH',
  title: text('委托名单内机构培训', 'Training by a listed institution'),
  clauses: [
    'MH-2.1.4(2)①a',
    'MH-2.1.4(2)①b',
    'MH-2.1.4(2)①c',
    'MH-2.1.4(2)①d',
    'MH-2.1.4(2)①e',
    'MH-2.1.4(2)①f',
    'MH-2.1.4(2)①g',
    'MH-4.2a',
  ],
  figures: ['MH_OUTSOURCED_RATE', 'MH_CAP_PROFESSIONAL', 'MH_CAP_POST', 'MH_CAP_HEALTH', 'MH_CAP_LANGUAGE'],
  standards: ['P01'],
  deadline: NO_DEADLINE,
  materials: [...TRAINING_PAPERS, INVOICE_AND_BANK],
  work(input, figures) {
    const rate = figures('MH_OUTSOURCED_RATE');
    const share: Step = {
      label: text('按实付培训费的比例核定', 'share of the fee actually paid'),
      formula: `${digits(rate.times(100))}% × ${digits(input.fee)}`,
      value: input.fee.times(rate),
    };
    const cap = capOf(input, figures);
    const perPerson = cap === null ? share : capped(text('不超过补贴标准', 'not above the cap'), share.value, cap);
    const total = times(text('每人补贴 × 合格人数', 'each × persons passed'), perPerson.value, input.headcount);
    const steps = cap === null ? ([share, total] as const) : ([share, perPerson, total] as const);
    return payout(steps, ['MH-2.1.4(2)①a', CLAUSES[input.category]]);
  },
};
