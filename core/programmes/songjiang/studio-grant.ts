import type { ClauseId } from '../../policy/clause';
import type { FigureKey } from '../../policy/figures';
import type { SongjiangTier } from '../../reading/vocabularies';
import { text } from '../../text';
import { Decimal, digits, ZERO } from '../../value/money';
import { payout, type Programme } from '../programme';
import { taken } from '../steps';

/** The award of a tier and the clause that names it. */
export const AWARDS: Readonly<Record<SongjiangTier, readonly [FigureKey, ClauseId]>> = {
  district: ['SJ_STUDIO', 'SJ-4-1'],
  city: ['SJ_STUDIO_CITY', 'SJ-4-3'],
};

export const YEARLY_NOTICE = text('以区人社局每年申报通知的时间为准', 'by the bureau’s yearly notice');

interface StudioGrant {
  readonly tier: SongjiangTier;
  /** What was already paid for the same studio, yuan. */
  readonly alreadyPaid: Decimal;
}

/** Songjiang chief-technician studio: the award of its tier less what it already had (SJ-9-2, AMB-S3). */
export const studioGrant: Programme<StudioGrant> = {
  document: 'SJ',
  title: text('首席技师工作室资助', 'Chief-technician studio'),
  clauses: ['SJ-4-1', 'SJ-4-3', 'SJ-9-2'],
  figures: ['SJ_STUDIO', 'SJ_STUDIO_CITY'],
  standards: [],
  deadline: YEARLY_NOTICE,
  materials: [
    text('资助申请表', 'application form'),
    text('社区事务受理服务中心初审意见', 'first-review opinion of the service centre'),
  ],
  work({ tier, alreadyPaid }, figures) {
    const [key, clause] = AWARDS[tier];
    const award = taken(text('资助标准', 'award'), figures(key));
    if (alreadyPaid.isZero()) return payout([award], [clause]);
    const rest = {
      label: text('减去同一工作室已获资助，不低于 0', 'less what the studio already had, not below 0'),
      formula: `max(0, ${digits(award.value)} − ${digits(alreadyPaid)})`,
      value: Decimal.max(ZERO, award.value.minus(alreadyPaid)),
    };
    return payout([award, rest], [clause, 'SJ-9-2']);
  },
};
