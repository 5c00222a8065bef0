import { text } from '../../text';
import { Decimal, digits } from '../../value/money';
import { SENIOR_WORKER, type SkillRank } from '../../value/skill-level';
import { payout, type Programme, type Payout, type Step } from '../programme';
import { matched, nothing, taken } from '../steps';
import { mentorBonus, mentorBonusOf } from './mentor-bonus';
import { mentorUnionMatch } from './mentor-union-match';

const CLAUSES = ['MH-2.3.3(7)f', 'MH-2.3.3(7)d', 'MH-2.3.3(7)e'] as const;

function higherOf(bureau: Step, union: Step): Payout {
  const byUnion = union.value.greaterThan(bureau.value);
  const higher: Step = {
    label: byUnion
      ? text('就高：工会路径，由区总工会发放', 'the higher: the union’s route, paid by the union')
      : text(
          '就高：人社路径（相等时亦同），由区人社局发放',
          'the higher, or equal: the bureau’s route, paid by the HR bureau',
        ),
    formula: `max(${digits(bureau.value)}, ${digits(union.value)})`,
    value: Decimal.max(bureau.value, union.value),
  };
  return payout([bureau, union, higher], CLAUSES);
}

/** The higher of the two mentor routes for one case, never both; a tie goes to the bureau (AMB-52). */
export const mentorHigher: Programme<{ level: SkillRank; cityUnionAmount: Decimal }> = {
  document: 'MH',
  title: text('带教补贴就高', 'Mentor’s bonus, the higher route'),
  clauses: CLAUSES,
  figures: ['MH_MENTOR_SENIOR', 'MH_MENTOR_TECHNICIAN', 'MH_MENTOR_SENIOR_TECHNICIAN'],
  standards: ['P05'],
  deadline: mentorBonus.deadline,
  materials: [...mentorBonus.materials, ...mentorUnionMatch.materials],
  work({ level, cityUnionAmount }, figures) {
    if (level < SENIOR_WORKER) {
      return payout(
        [nothing(text('取得等级低于高级工，两条路径均不覆盖', 'below senior worker neither route pays'))],
        CLAUSES,
      );
    }
    const bureau = taken(text('人社路径', 'bureau’s route'), mentorBonusOf(level, figures));
    return higherOf(bureau, { ...matched(cityUnionAmount), label: text('工会路径（1:1）', 'union’s route (1:1)') });
  },
};
