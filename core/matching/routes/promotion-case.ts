import type { Context } from '../../roster/roster';
import { SENIOR_WORKER, SKILL_LEVELS } from '../../value/skill-level';
import type { ListedCase } from '../join';
import { caseOf, type MatchedCase } from './case';
import type { ConfirmedClaim } from './mentor-cases';
import { remark } from './remarks';
import { settle } from './settle';

/** A promotion: the union’s alone. A senior worker’s certificate earns the mentor’s bonus and no promotion (AMB-58). */
export function promotionCase(
  { claim, confirmation }: ConfirmedClaim,
  listed: ListedCase,
  context: Context<unknown>,
): MatchedCase {
  const remarks =
    claim.level === SENIOR_WORKER ? [remark('MENTOR_ONLY_LEVEL', { level: SKILL_LEVELS[SENIOR_WORKER] })] : [];
  const settlement = settle(null, claim, context);
  return caseOf({
    kind: 'promotion',
    bureau: null,
    union: claim,
    link: null,
    confirmation,
    settlement,
    remarks,
    listed: { union: listed },
  });
}
