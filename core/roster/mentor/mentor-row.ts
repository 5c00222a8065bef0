import { mentorBonus, mentorBonusOf } from '../../programmes/minhang/mentor-bonus';
import { text } from '../../text';
import { Decimal, digits, toFen, ZERO } from '../../value/money';
import { SENIOR_TECHNICIAN } from '../../value/skill-level';
import type { Context, RowSum } from '../roster';
import type { Row } from '../row';
import type { MentorColumns } from './columns';

export type MentorRow = Row<MentorColumns>;
export type MentorContext = Context<null>;

/** The bureau's bonus for the level obtained; null where it is unknown or no sum is named. */
export function bonusOf({ fields }: MentorRow, { figures }: MentorContext): Decimal | null {
  const { levelAfter, certifiedOn } = fields;
  if (levelAfter === null || levelAfter > SENIOR_TECHNICIAN) return null;
  return mentorBonusOf(levelAfter, figures(certifiedOn));
}

/** The bonus, less what the union already paid for the same case (MH-2.3.3(7)f, AMB-52). */
export function mentorSum(row: MentorRow, context: MentorContext): RowSum {
  const { levelAfter, certifiedOn, unionPaid } = row.fields;
  if (levelAfter === null || levelAfter > SENIOR_TECHNICIAN) return { amount: ZERO, steps: [], clauses: [] };
  const bonus = mentorBonus.work({ level: levelAfter, count: 1 }, context.figures(certifiedOn));
  if (unionPaid === null || unionPaid.isZero()) return bonus;
  const rest = toFen(Decimal.max(ZERO, bonus.amount.minus(unionPaid)));
  const step = {
    label: text('减去工会已补金额', 'less what the union already paid'),
    formula: `max(0, ${digits(bonus.amount)} − ${digits(unionPaid)})`,
    value: rest,
  };
  return { amount: rest, steps: [...bonus.steps, step], clauses: [...bonus.clauses, 'MH-2.3.3(7)f'] };
}
