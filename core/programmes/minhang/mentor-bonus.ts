import type { FigureKey, Figures } from '../../policy/figures';
import { raise } from '../../problem/problem';
import { text } from '../../text';
import { ZERO, type Decimal } from '../../value/money';
import { SENIOR_WORKER, SKILL_LEVELS, type SkillRank } from '../../value/skill-level';
import { payout, type Programme } from '../programme';
import { nothing, times } from '../steps';

const BONUSES: Readonly<Partial<Record<SkillRank, FigureKey>>> = {
  3: 'MH_MENTOR_SENIOR',
  4: 'MH_MENTOR_TECHNICIAN',
  5: 'MH_MENTOR_SENIOR_TECHNICIAN',
};

/**
 * The bureau's bonus for one apprentice by the level obtained: 0 below senior worker.
 * Raises LEVEL_WITHOUT_SUM above senior technician, where the documents name no sum.
 */
export function mentorBonusOf(level: SkillRank, figures: Figures): Decimal {
  if (level < SENIOR_WORKER) return ZERO;
  const key = BONUSES[level];
  return key === undefined
    ? raise('LEVEL_WITHOUT_SUM', { level: SKILL_LEVELS[level], clause: 'MH-2.3.3(7)d' })
    : figures(key);
}

/** Mentor's bonus on the bureau's route, by the level that the apprentice obtained (AMB-47, AMB-50). */
export const mentorBonus: Programme<{ level: SkillRank; count: number }> = {
  document: 'MH',
  title: text('带教补贴（人社路径）', 'Mentor’s bonus, bureau’s route'),
  clauses: ['MH-2.3.3(7)d', 'MH-A4a-4c', 'MH-A4a-5c'],
  figures: [
    'MH_MENTOR_SENIOR',
    'MH_MENTOR_TECHNICIAN',
    'MH_MENTOR_SENIOR_TECHNICIAN',
    'MH_MENTOR_MAX',
    'MH_MENTOR_AGE',
  ],
  standards: [],
  deadline: text(
    '徒弟取得证书之日起 6 个月内；逾期不再受理',
    'within 6 months of the apprentice’s certificate; late is not accepted',
  ),
  materials: [
    text('高师带徒扶持补贴审批表', 'approval form of the mentor’s bonus'),
    text('带徒协议书与带教计划', 'agreement and plan'),
    text('徒弟证书与转付师傅的凭证', 'the apprentice’s certificate and proof of transfer to the mentor'),
  ],
  work({ level, count }, figures) {
    const each = mentorBonusOf(level, figures);
    const step =
      level < SENIOR_WORKER
        ? nothing(text('取得等级低于高级工，不予补贴', 'below senior worker nothing is paid'))
        : times(text('带教补贴 × 徒弟人数', 'bonus × apprentices'), each, count);
    return payout([step], ['MH-2.3.3(7)d', 'MH-A4a-4c']);
  },
};
