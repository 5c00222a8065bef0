import type { ClauseId } from '../../policy/clause';
import { completedYears, type Day } from '../../value/day';
import type { ResidentId } from '../../value/resident-id';
import { retirementDate, type RetirementCategory } from '../../value/retirement';
import { finding, type Finding, type Severity } from '../finding';

/** The youngest age at which one may be employed. */
const LEAST_AGE = 16;

/** Men retire by the rule of 60; women by that of 55, unless the roster says 50. */
const categoryOf = ({ sex }: ResidentId, stated: RetirementCategory | null): RetirementCategory =>
  sex === 'male' ? 'men-60' : stated === 'women-50' ? 'women-50' : 'women-55';

export interface Person {
  readonly id: ResidentId | null;
  readonly retirement: RetirementCategory | null;
}

/** The person's statutory retirement date (D8); null where the ID cannot be read. */
export const retirementOf = ({ id, retirement }: Person): Day | null =>
  id === null ? null : retirementDate(id.birth, categoryOf(id, retirement));

/** Whether the person is of working age on that day: 16 or more, and before the statutory retirement date (D8). */
export function workingAgeFindings(
  { id, retirement }: Person,
  day: Day | null,
  severity: Severity,
  column: string,
  clause: ClauseId,
): Finding[] {
  if (id === null || day === null) return [];
  const age = completedYears(id.birth, day);
  if (age < LEAST_AGE) return [finding('UNDER_AGE', severity, column, clause, { age, least: LEAST_AGE })];
  const retired = retirementDate(id.birth, categoryOf(id, retirement));
  return day >= retired ? [finding('RETIRED', severity, column, clause, { retirement: retired })] : [];
}
