import type { ClauseId } from '../../policy/clause';
import type { FigureKey } from '../../policy/figures';
import type { StudioTier } from '../../reading/vocabularies';
import { text } from '../../text';
import { payout, type Programme } from '../programme';
import { taken } from '../steps';
import { NO_DEADLINE } from '../wording';

const TIERS: Readonly<Record<StudioTier, readonly [FigureKey, ClauseId]>> = {
  national: ['MH_STUDIO_NATIONAL', 'MH-2.3.3(3)a'],
  city: ['MH_STUDIO_CITY', 'MH-2.3.3(3)b'],
  district: ['MH_STUDIO_DISTRICT', 'MH-2.3.3(3)c'],
};

/** Master studio: one sum by tier, once a studio (AMB-37). */
export const masterStudio: Programme<{ tier: StudioTier }> = {
  document: 'MH',
  title: text('技能大师工作室', 'Master studio'),
  clauses: ['MH-2.3.3(3)a', 'MH-2.3.3(3)b', 'MH-2.3.3(3)c', 'MH-A3-5.2'],
  figures: ['MH_STUDIO_NATIONAL', 'MH_STUDIO_CITY', 'MH_STUDIO_DISTRICT'],
  standards: [],
  deadline: NO_DEADLINE,
  materials: [
    text('技能大师工作室申报表与申报报告', 'application form and report'),
    text(
      '证明材料：证件、获奖、证书、专利、制度、投入台账',
      'evidence: ID, prizes, certificates, patents, rules, ledger',
    ),
  ],
  work({ tier }, figures) {
    const [key, clause] = TIERS[tier];
    return payout([taken(text('一次性资助', 'one-off grant'), figures(key))], [clause, 'MH-A3-5.2']);
  },
};
