import { addMonths, partsOf, type Day } from './day';
import type { Sex } from './resident-id';

/** Men retire from 60, women from 55 or from 50 by their post; the delay of the 2025 law comes on top. */
export type RetirementCategory = 'men-60' | 'women-55' | 'women-50';

interface RetirementRule {
  readonly sex: Sex;
  readonly originalAge: number;
  /** One month later for every so many months after 2024-12. */
  readonly monthsPerStep: number;
  readonly longestDelay: number;
}

/** The decision of 2024-09-13 on raising the statutory retirement age (D8, P18). */
export const RETIREMENT_RULES: Readonly<Record<RetirementCategory, RetirementRule>> = {
  'men-60': { sex: 'male', originalAge: 60, monthsPerStep: 4, longestDelay: 36 },
  'women-55': { sex: 'female', originalAge: 55, monthsPerStep: 4, longestDelay: 36 },
  'women-50': { sex: 'female', originalAge: 50, monthsPerStep: 2, longestDelay: 60 },
};

/** The statutory retirement date: birth, plus the original age, plus the delay that grows from January 2025 on (D8). */
export function retirementDate(birth: Day, category: RetirementCategory): Day {
  const { originalAge, monthsPerStep, longestDelay } = RETIREMENT_RULES[category];
  const { year, month } = partsOf(birth);
  const monthsSince2024 = (year + originalAge - 2025) * 12 + month;
  const delay = monthsSince2024 <= 0 ? 0 : Math.min(longestDelay, Math.ceil(monthsSince2024 / monthsPerStep));
  return addMonths(birth, originalAge * 12 + delay);
}

/** Whether at least `years` years lie between the day and retirement; the exact day passes (MH-A2-1.1.2a, AMB-07). */
export function retiresNotBefore(birth: Day, category: RetirementCategory, day: Day, years: number): boolean {
  return addMonths(day, years * 12) <= retirementDate(birth, category);
}
