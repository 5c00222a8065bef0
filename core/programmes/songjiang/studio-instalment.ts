import { raise } from '../../problem/problem';
import type { InstalmentStage, SongjiangTier } from '../../reading/vocabularies';
import type { Figures } from '../../policy/figures';
import { text } from '../../text';
import { digits, type Decimal } from '../../value/money';
import { payout, type Programme, type Payout, type Step } from '../programme';
import { nothing } from '../steps';
import { AWARDS } from './studio-grant';

interface StudioInstalment {
  readonly tier: SongjiangTier;
  readonly stage: InstalmentStage;
  /** Matching money that the unit paid, yuan; needed for the second instalment. */
  readonly matching: Decimal | null;
  /** Whether the mid-term assessment was passed; needed for the second instalment. */
  readonly midterm: boolean | null;
}

const MATCHING = text('单位配套经费', 'matching money of the unit');
const MIDTERM = text('届中考核结果', 'mid-term assessment');

/** Why the second instalment is not paid, or null. */
function refusal({ matching, midterm }: StudioInstalment, figures: Figures): Step | null {
  if (matching === null) return raise('BLANK', { name: MATCHING });
  if (midterm === null) return raise('BLANK', { name: MIDTERM });
  const minimum = figures('SJ_MATCHING_MIN');
  if (!midterm)
    return nothing(text('届中考核不合格，第二期不予拨付', 'mid-term assessment failed: no second instalment'));
  if (matching.greaterThanOrEqualTo(minimum)) return null;
  return nothing(
    text(
      `单位配套 ${digits(matching)} 元，不足 ${digits(minimum)} 元，第二期不予拨付`,
      `matching money of ${digits(matching)} yuan is below ${digits(minimum)}: no second instalment`,
    ),
  );
}

/** An instalment of a Songjiang award: half at once, half after the mid-term assessment (AMB-S5, AMB-S6). */
export const studioInstalment: Programme<StudioInstalment> = {
  document: 'SJ',
  title: text('首席技师工作室分期拨付', 'Chief-technician studio, instalments'),
  clauses: ['SJ-9-1', 'SJ-4-2', 'SJ-8-2a', 'SJ-4-1', 'SJ-4-3'],
  figures: ['SJ_STUDIO', 'SJ_STUDIO_CITY', 'SJ_INSTALMENT_RATE', 'SJ_MATCHING_MIN'],
  standards: [],
  deadline: text(
    '第一期：评审通过后；第二期：届中考核合格后',
    'first: after review; second: after the mid-term assessment',
  ),
  materials: [
    text('单位配套经费凭证', 'proof of the matching money'),
    text('届中考核结果', 'result of the mid-term assessment'),
  ],
  work(input, figures): Payout {
    const [key, clause] = AWARDS[input.tier];
    const refused = input.stage === 2 ? refusal(input, figures) : null;
    if (refused) return payout([refused], ['SJ-9-1', 'SJ-4-2', 'SJ-8-2a']);
    const award = figures(key);
    const rate = figures('SJ_INSTALMENT_RATE');
    const half = {
      label: text('资助标准 × 拨付比例', 'award × share'),
      formula: `${digits(award)} × ${digits(rate.times(100))}%`,
      value: award.times(rate),
    };
    return payout([half], input.stage === 1 ? ['SJ-9-1', clause] : ['SJ-9-1', 'SJ-4-2', clause]);
  },
};
