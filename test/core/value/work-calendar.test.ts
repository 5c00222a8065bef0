import chineseDays from 'chinese-days';
import {
  addDays,
  deadline,
  HOLIDAY_YEARS,
  isoDay,
  isWeekend,
  toIso,
  workCalendar,
  type Day,
} from 'training-subsidy-core';
import { describe, expect, it } from 'vitest';

const builtIn = workCalendar();
const isOpen = (iso: string): boolean => builtIn.isWorkingDay(isoDay(iso));
const lastDay = (start: string, months: number, holidays: readonly string[] = []): string =>
  toIso(deadline(isoDay(start), months, workCalendar(holidays.map(isoDay))));

const daysOf = (year: number): Day[] =>
  Array.from({ length: 366 }, (_, i) => addDays(isoDay(`${year}-01-01`), i)).filter((day) =>
    toIso(day).startsWith(String(year)),
  );

describe('the calendar built in', () => {
  it.each(Object.keys(HOLIDAY_YEARS).map(Number))('agrees with another table on every day of %d', (year) => {
    const differing = daysOf(year).filter((day) => builtIn.isWorkingDay(day) !== chineseDays.isWorkday(toIso(day)));
    expect(daysOf(year).length).toBeGreaterThan(364);
    expect(differing.map(toIso)).toEqual([]);
  });

  it('knows 2026, and no later year until somebody supplies its holidays', () => {
    expect([2025, 2026, 2027].map((year) => builtIn.knows(year))).toEqual([false, true, false]);
    expect(workCalendar([isoDay('2027-01-01')]).knows(2027)).toBe(true);
  });

  it('takes a year that it does not know for weeks of five days', () => {
    for (const day of daysOf(2027)) expect(builtIn.isWorkingDay(day)).toBe(!isWeekend(day));
  });

  it('is closed on a holiday that is supplied, even on a weekend worked in exchange', () => {
    const supplied = workCalendar(['2026-10-10', '2027-01-01'].map(isoDay));
    expect(isOpen('2026-10-10')).toBe(true);
    expect(supplied.isWorkingDay(isoDay('2026-10-10'))).toBe(false);
    expect(supplied.isWorkingDay(isoDay('2027-01-01'))).toBe(false);
  });

  it('has the working days around the National Day of 2026 that T27 counts', () => {
    const open = daysOf(2026)
      .map(toIso)
      .filter((iso) => iso >= '2026-09-28' && iso < '2026-10-16' && isOpen(iso));
    expect(open.map((iso) => iso.slice(5)).reverse()).toEqual(
      '10-15 10-14 10-13 10-12 10-10 10-09 10-08 09-30 09-29 09-28'.split(' '),
    );
  });
});

describe('a last day (D2)', () => {
  it.each([
    ['a working day stays', '2026-10-31', 2, '2026-12-31'],
    ['a Sunday moves to Monday', '2026-11-30', 6, '2027-05-31'],
    ['a Saturday moves over the weekend', '2026-06-18', 1, '2026-07-20'],
    ['the first day of a holiday moves past all of it', '2026-08-01', 2, '2026-10-08'],
    ['a weekend that belongs to a holiday moves past it', '2025-12-21', 2, '2026-02-24'],
    ['a working Saturday stays', '2026-08-10', 2, '2026-10-10'],
    ['a working Sunday stays', '2026-07-20', 2, '2026-09-20'],
    ['a holiday beside a working Saturday moves past the weekend alone', '2026-03-02', 2, '2026-05-06'],
    ['a period of no months is its own start', '2026-09-16', 0, '2026-09-16'],
  ])('%s: %s and %d months give %s', (_rule, start, months, last) => {
    expect(lastDay(start, months)).toBe(last);
  });

  it('moves past a holiday that the user supplies for a later year', () => {
    const spring = ['2027-05-03', '2027-05-04', '2027-05-05'];
    expect(lastDay('2027-03-03', 2)).toBe('2027-05-03');
    expect(lastDay('2027-03-03', 2, spring)).toBe('2027-05-06');
    expect(lastDay('2027-03-01', 2, spring)).toBe('2027-05-06');
  });
});
