import {
  addDays,
  addMonths,
  completedYears,
  dayFromSerial,
  dayOf,
  isoDay,
  isWeekend,
  LARGEST_SERIAL,
  partsOf,
  toIso,
  toSerial,
  type Day,
} from 'training-subsidy-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const isoOfSerial = (serial: number): string | null => {
  const day = dayFromSerial(serial);
  return day === null ? null : toIso(day);
};
const monthsLater = (start: string, months: number): string => toIso(addMonths(isoDay(start), months));
const ageOn = (birth: string, day: string): number => completedYears(isoDay(birth), isoDay(day));

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number): number =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;

const anyDay = fc.integer({ min: isoDay('1900-01-01'), max: isoDay('2199-12-31') }).map((day) => day as Day);

describe('a serial of Excel', () => {
  it.each([
    [1, '1900-01-01'],
    [2, '1900-01-02'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [25569, '1970-01-01'],
    [45292, '2024-01-01'],
    [45351, '2024-02-29'],
    [46281, '2026-09-16'],
    [LARGEST_SERIAL, '9999-12-31'],
  ])('%d is %s, there and back', (serial, iso) => {
    expect(isoOfSerial(serial)).toBe(iso);
    expect(toSerial(isoDay(iso))).toBe(serial);
  });

  it.each([
    ['1900-02-29, which never was', 60],
    ['the same with a time of day', 60.5],
    ['zero', 0],
    ['a time of day alone', 0.75],
    ['a negative number', -1],
    ['the day after 9999-12-31', LARGEST_SERIAL + 1],
    ['a date written as a number', 20260916],
    ['no number', NaN],
    ['infinity', Infinity],
    ['negative infinity', -Infinity],
  ])('is no day where it is %s', (_what, serial) => {
    expect(dayFromSerial(serial)).toBeNull();
  });

  it.each([46281.0000001, 46281.5, 46281.99999])('%d loses its time of day', (serial) => {
    expect(isoOfSerial(serial)).toBe('2026-09-16');
  });

  it('counts on by one from day to day, but for the day that never was', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const step = toIso(day) === '1900-02-28' ? 2 : 1;
        expect(toSerial(addDays(day, 1)) - toSerial(day)).toBe(step);
      }),
    );
  });
});

describe('a day', () => {
  it.each([
    [2026, 2, 29],
    [2100, 2, 29],
    [2026, 4, 31],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 1, 0],
    [1899, 12, 31],
    [10000, 1, 1],
  ])('%d-%d-%d does not exist', (year, month, day) => {
    expect(dayOf(year, month, day)).toBeNull();
  });

  it('exists on each day of each month, and not beyond', () => {
    for (const year of [1900, 2000, 2024, 2026]) {
      for (let month = 1; month <= 12; month++) {
        const last = daysIn(year, month);
        expect(partsOf(dayOf(year, month, last)!)).toEqual({ year, month, day: last });
        expect(dayOf(year, month, last + 1)).toBeNull();
      }
    }
  });

  it('is a weekend on Saturday and Sunday alone', () => {
    // 2026-09-14 is a Monday.
    const week = Array.from({ length: 7 }, (_, i) => isWeekend(addDays(isoDay('2026-09-14'), i)));
    expect(week).toEqual([false, false, false, false, false, true, true]);
  });

  it('cannot be written in code where it does not exist', () => {
    expect(() => isoDay('2026-02-30')).toThrow(RangeError);
  });
});

describe('a period of months ends (D1)', () => {
  it.each([
    ['2026-10-31', 2, '2026-12-31'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2026-12-31', 6, '2027-06-30'],
    ['2026-11-30', 6, '2027-05-30'],
    ['2026-10-08', 6, '2027-04-08'],
    ['2026-01-30', 1, '2026-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-09-16', 36, '2029-09-16'],
    ['2026-09-16', 0, '2026-09-16'],
  ])('%s and %d months: on %s', (start, months, last) => {
    expect(monthsLater(start, months)).toBe(last);
  });

  it('on the corresponding day, or on the last day of a month that has none', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 600 }), (start, months) => {
        let { year, month } = partsOf(start);
        for (let i = 0; i < months; i++) [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
        const day = Math.min(partsOf(start).day, daysIn(year, month));
        expect(partsOf(addMonths(start, months))).toEqual({ year, month, day });
      }),
    );
  });
});

describe('completed years (D4)', () => {
  it.each([
    ['1961-09-16', '2026-09-15', 64],
    ['1961-09-16', '2026-09-16', 65],
    ['1961-09-16', '2027-09-15', 65],
    ['1961-09-16', '2027-09-16', 66],
    ['2000-02-29', '2026-02-28', 25],
    ['2000-02-29', '2026-03-01', 26],
    ['2000-02-29', '2028-02-28', 27],
    ['2000-02-29', '2028-02-29', 28],
    ['2000-12-31', '2000-12-31', 0],
    ['2000-12-31', '2001-01-01', 0],
  ])('born on %s, on %s: %d', (birth, day, years) => {
    expect(ageOn(birth, day)).toBe(years);
  });

  it('grow by one on each birthday and on no other day', () => {
    const birthday = (birth: Day, age: number): Day => {
      const { year, month, day } = partsOf(birth);
      return dayOf(year + age, month, day) ?? dayOf(year + age, 3, 1)!;
    };
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 120 }), (birth, age) => {
        expect(completedYears(birth, birthday(birth, age))).toBe(age);
        expect(completedYears(birth, addDays(birthday(birth, age), -1))).toBe(age - 1);
      }),
    );
  });
});
