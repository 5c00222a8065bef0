import type { ClauseId } from '../../policy/clause';
import { addDays, addMonths, partsOf, type Day } from '../../value/day';
import { deadline, type WorkCalendar } from '../../value/work-calendar';
import { finding, type Finding } from '../finding';

/** The longest run of days off that an unknown holiday calendar could add to a period. */
const LONGEST_HOLIDAY = 9;

interface Application {
  readonly code: 'DEADLINE_2_MONTHS' | 'DEADLINE_6_MONTHS';
  readonly column: string;
  readonly clause: ClauseId;
  readonly start: Day;
  readonly months: number;
  readonly applied: Day;
}

/** An application after its last day (D1, D2). A few days late in a year of unknown holidays are held, not rejected. */
export function lateFinding(application: Application, calendar: WorkCalendar): Finding | null {
  const { code, column, clause, start, months, applied } = application;
  const last = deadline(start, months, calendar);
  if (applied <= last) return null;
  const unrolled = addMonths(start, months);
  const calendarKnown = calendar.knows(partsOf(unrolled).year);
  const mayBeInTime = !calendarKnown && applied <= addDays(unrolled, LONGEST_HOLIDAY);
  return finding(code, mayBeInTime ? 'hold' : 'reject', column, clause, { applied, last, calendarKnown });
}
