import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, failure, shown } from './excel';
import { PAYOUT_SAMPLES } from './samples';

/** The serial of a date, counted by Excel's own rule from a date that everybody knows. */
const serialOf = (year: number, month: number, day: number): number =>
  (Date.UTC(year, month - 1, day) - Date.UTC(2024, 0, 1)) / 86_400_000 + 45_292;

/** A date goes in and out again: a period of no months ends where it starts. */
const through = (date: unknown): unknown => shown('DEADLINE', date, 0);

const SHAPES: readonly ((year: number, month: number, day: number) => unknown)[] = [
  (year, month, day) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  (year, month, day) => `${year}-${month}-${day}`,
  (year, month, day) => `${year}/${month}/${day}`,
  (year, month, day) => `${year}.${month}.${day}`,
  (year, month, day) => `${year}年${month}月${day}日`,
  (year, month, day) => `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`,
  (year, month, day) => ` ${year}　年 ${month} 月 ${day} 日 `,
  (year, month, day) => serialOf(year, month, day),
  (year, month, day) => serialOf(year, month, day) + 0.99,
];

describe('a date', () => {
  it.each([
    '2026-09-16',
    '2026/9/16',
    '2026.9.16',
    '2026年9月16日',
    '20260916',
    '２０２６／９／１６',
    '2026-09-16 ',
    46281,
    46281.75,
  ])('is read from %j', (date) => {
    expect(through(date)).toBe(46281);
  });

  it('means the same day in every shape', () => {
    const day = fc.tuple(
      fc.integer({ min: 2027, max: 2400 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    );
    fc.assert(
      fc.property(day, fc.constantFrom(...SHAPES), ([year, month, date], shape) => {
        const birth = shape(year, month, date);
        expect(call('AGE_ON', birth, serialOf(year, month, date))).toBe(0);
        expect(shown('AGE_ON', birth, serialOf(year, month, date) - 1)).toBe('#VALUE!');
      }),
    );
  });

  it.each([
    ['the number 20260916', 20260916],
    ['serial 60, which never was', 60],
    ['serial 60 with a time', 60.5],
    ['serial 0', 0],
    ['a time of day', 0.5],
    ['a negative serial', -1],
    ['a serial beyond 9999', 2958466],
    ['no number', NaN],
    ['infinity', Infinity],
    ['29 February of a common year', '2026-02-29'],
    ['29 February 1900', '1900-02-29'],
    ['31 April', '2026-04-31'],
    ['month 13', '2026-13-01'],
    ['a date before 1900', '1899-12-31'],
    ['two digits for the year', '26-09-16'],
    ['month and year alone', '2026-09'],
    ['mixed shapes', '2026-09/16'],
    ['a word', '今天'],
    ['a logical value', true],
  ])('is none where it is %s', (_what, date) => {
    expect(through(date)).toBe('#VALUE!');
  });

  it('that is none is told with what was given and what is allowed', () => {
    expect(failure('SUBSIDY_INTERNAL', 25, '2026-13-01').message).toMatch(
      /“事件日期”不是日期：“2026-13-01”.*2026-09-16、2026\/9\/16、2026年9月16日/,
    );
    expect(failure('SUBSIDY_INTERNAL', 25, 20260916).message).toContain('“事件日期”不是日期：20260916');
  });

  it('may be among the first that Excel knows', () => {
    expect(call('AGE_ON', 1, 367)).toBe(1);
    expect(call('AGE_ON', '1900-01-01', '1900-12-31')).toBe(0);
    expect(call('AGE_ON', 59, 61)).toBe(0);
  });

  it('goes out as a serial', () => {
    expect(call('ID_BIRTHDATE', '11010519491231002X')).toBe(serialOf(1949, 12, 31));
    expect(call('RETIREMENT_DATE', '1966-01-16', '男60')).toBe(serialOf(2026, 5, 16));
    expect(call('RETIREMENT_DATE', '1976-06-20', '女50')).toBe(serialOf(2027, 3, 20));
    expect(call('RETIREMENT_DATE', '1971-04-10', '女55')).toBe(serialOf(2026, 8, 10));
    expect(call('DEADLINE', '2026-10-31', 2)).toBe(serialOf(2026, 12, 31));
  });
});

describe('the event date', () => {
  const within = (name: string) =>
    name.startsWith('SJ_')
      ? { first: '2023-12-27', last: '2099-12-31', before: '2023-12-26', after: null }
      : { first: '2026-09-16', last: '2029-09-15', before: '2026-09-15', after: '2029-09-16' };

  it.each(PAYOUT_SAMPLES)('%s pays from the first day to the last and is #N/A outside', (name, given) => {
    const { first, last, before, after } = within(name);
    const on = (day: unknown) => [...given.slice(0, -1), day];
    expect(shown(name, ...on(first))).toBe(shown(name, ...given));
    expect(shown(name, ...on(last))).toBe(shown(name, ...given));
    for (const outside of [before, ...(after === null ? [] : [after])]) {
      const failed = failure(name, ...on(outside));
      expect(failed.code).toBe('#N/A');
      for (const part of [outside, first, name.startsWith('SJ_') ? '今后' : last])
        expect(failed.message).toContain(part);
    }
  });

  it.each(PAYOUT_SAMPLES)('%s takes it last, and #VALUE! where it is none', (name, given, { args }) => {
    expect(args.at(-1)![0]).toBe('date');
    expect(shown(name, ...given.slice(0, -1), '不详')).toBe('#VALUE!');
  });
});
