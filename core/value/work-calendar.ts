import { addDays, addMonths, isWeekend, isoDay, partsOf, type Day } from './day';
import { HOLIDAY_YEARS } from './holidays';

/** Which days an office is open: weekends, statutory holidays and the weekends worked in exchange. */
export interface WorkCalendar {
  isWorkingDay(day: Day): boolean;
  /** Whether the holidays of that year are known; weekends always are. */
  knows(year: number): boolean;
}

const holidays = new Set<Day>();
const workedWeekends = new Set<Day>();
for (const year of Object.values(HOLIDAY_YEARS)) {
  for (const [first, last] of year.holidays) {
    for (let day = isoDay(first); day <= isoDay(last); day = addDays(day, 1)) holidays.add(day);
  }
  for (const day of year.workedWeekends) workedWeekends.add(isoDay(day));
}

/** The calendar built in, with further holidays that the user supplies (P19). */
export function workCalendar(further: Iterable<Day> = []): WorkCalendar {
  const supplied = new Set(further);
  const suppliedYears = new Set([...supplied].map((day) => partsOf(day).year));
  return {
    isWorkingDay: (day) => !supplied.has(day) && !holidays.has(day) && (workedWeekends.has(day) || !isWeekend(day)),
    knows: (year) => String(year) in HOLIDAY_YEARS || suppliedYears.has(year),
  };
}

/**
 * Last day of a period of `months` from `start`: the start day does not count (D1), and a last day on which the
 * office is closed moves to the next working day (D2, AMB-01, AMB-02).
 */
export function deadline(start: Day, months: number, calendar: WorkCalendar): Day {
  let last = addMonths(start, months);
  while (!calendar.isWorkingDay(last)) last = addDays(last, 1);
  return last;
}
