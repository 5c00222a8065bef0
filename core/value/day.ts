/** A civil date as the number of days since 1970-01-01; it has no time and no time zone. */
export type Day = number & { readonly day: unique symbol };

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;
const SHORTEST_MONTH = 28;
/** Excel's serial of 1970-01-01 in the 1900 date system. */
const SERIAL_OF_EPOCH = 25_569;
/** Excel believes in 1900-02-29, which has this serial. */
const PHANTOM_SERIAL = 60;
/** The serial of 9999-12-31. */
export const LARGEST_SERIAL = 2_958_465;

/** The day with these parts, or null where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (!Number.isInteger(year) || year < 1900 || year > 9999) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  const found = (Date.UTC(year, month - 1, day) / MS_PER_DAY) as Day;
  const isReal = Number.isInteger(day) && day >= 1 && (day <= SHORTEST_MONTH || partsOf(found).day === day);
  return isReal ? found : null;
}

export function partsOf(day: Day): DateParts {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day written `2026-09-16`; for dates in code, where a wrong one is a mistake of ours. */
export function isoDay(iso: string): Day {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const found = dayOf(year, month, day);
  if (found === null) throw new RangeError(`no such day: ${iso}`);
  return found;
}

export function toIso(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day of an Excel serial, its time of day dropped; null for 1900-02-29, below 1, beyond the year 9999 and NaN. */
export function dayFromSerial(serial: number): Day | null {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= LARGEST_SERIAL) || whole === PHANTOM_SERIAL) return null;
  const shift = whole < PHANTOM_SERIAL ? SERIAL_OF_EPOCH - 1 : SERIAL_OF_EPOCH;
  return (whole - shift) as Day;
}

/** The Excel serial of a day from 1900-01-01 to 9999-12-31. */
export function toSerial(day: Day): number {
  const serial = day + SERIAL_OF_EPOCH;
  return serial > PHANTOM_SERIAL ? serial : serial - 1;
}

export const addDays = (day: Day, days: number): Day => (day + days) as Day;

/** The corresponding day `months` later, or that month's last day where there is none (Civil Code art. 202, D1). */
export function addMonths(day: Day, months: number): Day {
  const parts = partsOf(day);
  const lastOfMonth = new Date(Date.UTC(parts.year, parts.month + months, 0)).getUTCDate();
  const ms = Date.UTC(parts.year, parts.month - 1 + months, Math.min(parts.day, lastOfMonth));
  return (ms / MS_PER_DAY) as Day;
}

/** Saturday or Sunday. */
export function isWeekend(day: Day): boolean {
  const weekday = new Date(day * MS_PER_DAY).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** Completed years from `birth` to `day`; who was born on 29 February completes a year on 1 March (D4). */
export function completedYears(birth: Day, day: Day): number {
  const from = partsOf(birth);
  const to = partsOf(day);
  const birthdayReached = to.month > from.month || (to.month === from.month && to.day >= from.day);
  return to.year - from.year - (birthdayReached ? 0 : 1);
}
