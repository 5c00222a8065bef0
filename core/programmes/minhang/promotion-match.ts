import { raise } from '../../problem/problem';
import { text } from '../../text';
import type { Decimal } from '../../value/money';
import { SENIOR_TECHNICIAN, SKILL_LEVELS, TECHNICIAN, type SkillRank } from '../../value/skill-level';
import { payout, type Programme } from '../programme';
import { matched } from '../steps';
import { CERTIFICATE_COPY, ID_COPY, MEMBER_CARD, NO_DEADLINE } from '../wording';

const CLAUSE = 'MH-2.3.3(10)';

/** Promotion to technician or senior technician: the municipal federation's sum again (AMB-58). */
export const promotionMatch: Programme<{ level: SkillRank; cityAmount: Decimal }> = {
  document: 'MH',
  title: text('晋升技师、高级技师', 'Promotion to technician or senior technician'),
  clauses: [CLAUSE, 'MH-A7-3'],
  figures: [],
  standards: ['P06'],
  deadline: NO_DEADLINE,
  materials: [
    text('市总工会晋升技师（高级技师）奖励申请表', 'application form of the municipal federation'),
    ID_COPY,
    CERTIFICATE_COPY,
    MEMBER_CARD,
  ],
  work({ level, cityAmount }) {
    const name = SKILL_LEVELS[level];
    if (level < TECHNICIAN)
      return raise('LEVEL_TOO_LOW', { level: name, lowest: SKILL_LEVELS[TECHNICIAN], clause: CLAUSE });
    if (level > SENIOR_TECHNICIAN) return raise('LEVEL_WITHOUT_SUM', { level: name, clause: CLAUSE });
    return payout([matched(cityAmount)], promotionMatch.clauses);
  },
};
