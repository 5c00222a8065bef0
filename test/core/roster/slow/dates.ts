/*
 * Dates of the slow checker: text like 2026-09-16, which compares as it reads, and is moved by walking a day or a month
 * at a time. Nothing of the calendar under test is used.
 */
export type Iso = string;

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysIn = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : MONTHS[month - 1]!);

export const iso = (year: number, month: number, day: number): Iso =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

const partsOf = (date: Iso): [number, number, number] => date.split('-').map(Number) as [number, number, number];

export const yearOf = (date: Iso): number => partsOf(date)[0];

export const isReal = (year: number, month: number, day: number): boolean =>
  year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

export function nextDay(date: Iso): Iso {
  const [year, month, day] = partsOf(date);
  if (day < daysIn(year, month)) return iso(year, month, day + 1);
  return month < 12 ? iso(year, month + 1, 1) : iso(year + 1, 1, 1);
}

export function dayBefore(date: Iso): Iso {
  const [year, month, day] = partsOf(date);
  if (day > 1) return iso(year, month, day - 1);
  return month > 1 ? iso(year, month - 1, daysIn(year, month - 1)) : iso(year - 1, 12, 31);
}

export function daysLater(date: Iso, days: number): Iso {
  let day = date;
  for (let i = 0; i < days; i++) day = nextDay(day);
  return day;
}

/** D1: the corresponding day, or the last day of that month. */
export function monthsLater(date: Iso, months: number): Iso {
  const [startYear, startMonth, day] = partsOf(date);
  let year = startYear;
  let month = startMonth;
  for (let i = 0; i < months; i++) {
    month = month + 1;
    if (month === 13) {
      month = 1;
      year = year + 1;
    }
  }
  return iso(year, month, Math.min(day, daysIn(year, month)));
}

/** D4: who was born on 29 February completes a year on 1 March of a common year. */
function birthday(birth: Iso, years: number): Iso {
  const [year, month, day] = partsOf(birth);
  const then = year + years;
  return month === 2 && day === 29 && !isLeap(then) ? iso(then, 3, 1) : iso(then, month, day);
}

export function completedYears(birth: Iso, on: Iso): number {
  let years = 0;
  while (birthday(birth, years + 1) <= on) years = years + 1;
  return years;
}

/** Excel's serial of 2026-01-01 is 46,023; other days are found by walking from there. */
const KNOWN = new Map<number, Iso>([[46_023, '2026-01-01']]);

export function fromSerial(serial: number): Iso {
  const whole = Math.floor(serial);
  const known = KNOWN.get(whole);
  if (known !== undefined) return known;
  let at = 46_023;
  let day: Iso = '2026-01-01';
  while (at < whole) {
    day = nextDay(day);
    at = at + 1;
  }
  while (at > whole) {
    day = dayBefore(day);
    at = at - 1;
  }
  KNOWN.set(whole, day);
  return day;
}

/** 2026-09-16 is a Wednesday; 1 is Monday and 7 Sunday. */
const WEEKDAYS = new Map<Iso, number>();
{
  let day: Iso = '2020-01-06';
  for (let i = 0; day < '2032-01-01'; i++) {
    WEEKDAYS.set(day, (i % 7) + 1);
    day = nextDay(day);
  }
}

const isWeekend = (date: Iso): boolean => WEEKDAYS.get(date)! >= 6;

const between = (first: Iso, last: Iso): Iso[] => (first > last ? [] : [first, ...between(nextDay(first), last)]);

/** The holidays of 2026 in which a period of the roster can end, as the State Council announced them. */
const CLOSED_2026 = new Set([
  ...between('2026-01-01', '2026-01-03'),
  ...between('2026-02-15', '2026-02-23'),
  ...between('2026-04-04', '2026-04-06'),
  ...between('2026-05-01', '2026-05-05'),
  ...between('2026-06-19', '2026-06-21'),
  ...between('2026-09-25', '2026-09-27'),
  ...between('2026-10-01', '2026-10-07'),
]);
const OPEN_2026 = new Set(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']);

/** Whether a period from `start` that ends before `applied` is over: in time, late, or late in a year of unknown holidays. */
export function lateness(
  start: Iso,
  months: number,
  applied: Iso,
  supplied: readonly Iso[],
): 'in time' | 'open' | 'late' {
  const unrolled = monthsLater(start, months);
  const isClosed = (day: Iso) =>
    supplied.includes(day) || CLOSED_2026.has(day) || (isWeekend(day) && !OPEN_2026.has(day));
  let last = unrolled;
  while (isClosed(last)) last = nextDay(last);
  if (applied <= last) return 'in time';
  const year = yearOf(unrolled);
  const isKnown = year === 2026 || supplied.some((day) => yearOf(day) === year);
  return !isKnown && applied <= daysLater(unrolled, 9) ? 'open' : 'late';
}

/** D8: birth, the original age, and the delay that grows from January 2025. */
export function retirement(birth: Iso, category: 'men60' | 'women55' | 'women50'): Iso {
  const [year, month] = partsOf(birth);
  const age = category === 'men60' ? 60 : category === 'women55' ? 55 : 50;
  const m = (year + age - 2025) * 12 + month;
  let delay = 0;
  if (m > 0 && category === 'women50') delay = Math.min(60, Math.ceil(m / 2));
  if (m > 0 && category !== 'women50') delay = Math.min(36, Math.ceil(m / 4));
  return monthsLater(birth, age * 12 + delay);
}
