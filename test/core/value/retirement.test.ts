import {
  addDays,
  isoDay,
  retirementDate,
  retiresNotBefore,
  toIso,
  type Day,
  type RetirementCategory,
} from 'training-subsidy-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const retires = (birth: string, category: RetirementCategory): string => toIso(retirementDate(isoDay(birth), category));

/** What the decision of 2024-09-13 says of each group: age before, months a step, months in all. */
const DECISION = {
  'men-60': { age: 60, step: 4, most: 36 },
  'women-55': { age: 55, step: 4, most: 36 },
  'women-50': { age: 50, step: 2, most: 60 },
} as const;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The decision read a second time, slowly: from January 2025 the delay grows month by month of original retirement. */
function slowly(birth: string, category: RetirementCategory): string {
  const [birthYear, birthMonth, birthDay] = birth.split('-').map(Number) as [number, number, number];
  const { age, step, most } = DECISION[category];
  const original = (birthYear + age) * 12 + birthMonth;
  let delay = 0;
  let monthsOfStep = 0;
  for (let month = 2025 * 12 + 1; month <= original && delay <= most; month++) {
    if (monthsOfStep === 0) delay++;
    monthsOfStep = (monthsOfStep + 1) % step;
  }
  let [year, month] = [birthYear + age, birthMonth];
  for (let i = 0; i < Math.min(delay, most); i++) [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  const day = Math.min(birthDay, daysIn(year, month));
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

describe('the statutory retirement date (D8)', () => {
  it.each([
    ['1964-12-31', 'men-60', '2024-12-31'],
    ['1965-01-01', 'men-60', '2025-02-01'],
    ['1965-04-30', 'men-60', '2025-05-30'],
    ['1965-05-01', 'men-60', '2025-07-01'],
    ['1966-01-16', 'men-60', '2026-05-16'],
    ['1968-01-16', 'men-60', '2028-11-16'],
    ['1976-08-15', 'men-60', '2039-07-15'],
    ['1976-09-15', 'men-60', '2039-09-15'],
    ['1990-03-15', 'men-60', '2053-03-15'],
    ['1969-12-10', 'women-55', '2024-12-10'],
    ['1970-01-10', 'women-55', '2025-02-10'],
    ['1971-04-10', 'women-55', '2026-08-10'],
    ['1981-09-10', 'women-55', '2039-09-10'],
    ['1990-03-10', 'women-55', '2048-03-10'],
    ['1974-12-20', 'women-50', '2024-12-20'],
    ['1975-01-20', 'women-50', '2025-02-20'],
    ['1975-03-20', 'women-50', '2025-05-20'],
    ['1976-06-20', 'women-50', '2027-03-20'],
    ['1984-10-20', 'women-50', '2039-09-20'],
    ['1984-11-20', 'women-50', '2039-11-20'],
    ['1990-03-20', 'women-50', '2045-03-20'],
  ] as const)('born on %s, %s: %s', (birth, category, date) => {
    expect(retires(birth, category)).toBe(date);
    expect(slowly(birth, category)).toBe(date);
  });

  it('falls on the last day of a month that lacks the birthday', () => {
    expect(retires('1965-08-31', 'men-60')).toBe('2025-10-31');
    expect(retires('1965-11-30', 'men-60')).toBe('2026-02-28');
    expect(retires('1965-12-31', 'men-60')).toBe('2026-03-31');
    expect(retires('1960-02-29', 'men-60')).toBe('2020-02-29');
  });

  it('is that of a slow reading, month by month, for every month of birth', () => {
    for (const category of Object.keys(DECISION) as RetirementCategory[]) {
      for (let year = 1955; year <= 2000; year++) {
        for (let month = 1; month <= 12; month++) {
          const birth = `${year}-${String(month).padStart(2, '0')}-${daysIn(year, month)}`;
          expect(`${birth} ${retires(birth, category)}`).toBe(`${birth} ${slowly(birth, category)}`);
        }
      }
    }
  });

  it('never comes earlier for whom is born later', () => {
    const birth = fc.integer({ min: isoDay('1955-01-01'), max: isoDay('2000-12-31') }).map((day) => day as Day);
    const category = fc.constantFrom(...(Object.keys(DECISION) as RetirementCategory[]));
    fc.assert(
      fc.property(birth, fc.nat(400), category, (day, later, group) => {
        expect(retirementDate(addDays(day, later), group)).toBeGreaterThanOrEqual(retirementDate(day, group));
      }),
    );
  });
});

describe('two years to retirement (MH-A2-1.1.2a)', () => {
  const enough = (day: string, years: number) => retiresNotBefore(isoDay('1968-01-16'), 'men-60', isoDay(day), years);

  it.each([
    ['2026-11-15', 2, true],
    ['2026-11-16', 2, true],
    ['2026-11-17', 2, false],
    ['2025-11-16', 3, true],
    ['2025-11-17', 3, false],
    ['2028-11-16', 0, true],
    ['2028-11-17', 0, false],
  ])('on %s with %d years for a man who retires on 2028-11-16: %s', (day, years, passes) => {
    expect(enough(day, years)).toBe(passes);
  });
});
