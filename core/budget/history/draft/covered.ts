import { DOCUMENTS } from '../../../policy/documents';
import { PROGRAMMES } from '../../../programmes/all';
import { isoDay, partsOf, toIso, type Day } from '../../../value/day';
import { Decimal } from '../../../value/money';
import type { LineKind } from '../../kinds/kind';
import { calendarYear, yearInForce, yearsBetween, type Stretch } from '../../periods';
import type { CheckedList } from '../checked-list';

/** First and last day of what some rosters cover, as `2026-09-16`. */
export interface Covered {
  readonly from: string;
  readonly to: string;
}

/** The calendar years of the rows that pay or wait, as far as their documents are in force; null where no row has a day. */
export function coveredBy(lists: readonly CheckedList[]): Covered | null {
  let [first, last] = [Infinity, -Infinity];
  for (const { rows } of lists) {
    for (const { result, booking } of rows) {
      if (result.verdict === 'reject' || booking === null || booking.on === null) continue;
      const { from, to } = DOCUMENTS[PROGRAMMES[booking.programme].document];
      const { year } = partsOf(booking.on);
      first = Math.min(first, Math.max(isoDay(`${year}-01-01`), from));
      last = Math.max(last, Math.min(isoDay(`${year}-12-31`), to ?? Infinity));
    }
  }
  return first <= last ? { from: toIso(first as Day), to: toIso(last as Day) } : null;
}

/** The part of a period in which a document is in force; all of it where that is none. */
function inForce({ from, to }: Covered, document: LineKind['document']): Stretch {
  const valid = DOCUMENTS[document];
  const [first, last] = [isoDay(from), isoDay(to)];
  const part = [Math.max(first, valid.from) as Day, Math.min(last, valid.to ?? last) as Day] as const;
  return part[0] <= part[1] ? part : [first, last];
}

/** What counts as a whole year: the part in force, or all of a year before and after it. */
function wholeYear(year: number, document: LineKind['document']): Stretch {
  const part = yearInForce(year, document);
  return part[0] <= part[1] ? part : calendarYear(year);
}

/** By how much a count of the period is multiplied to be one of a full year, or of the part in force of what comes at once. */
export function toFullYear(covered: Covered, { spread, document }: Pick<LineKind, 'spread' | 'document'>): Decimal {
  const [from, to] = inForce(covered, document);
  if (spread === 'evenly') return new Decimal(1).dividedBy(yearsBetween(from, to, calendarYear));
  // What comes once a year came in each, however many of its days the document was in force.
  const times = yearsBetween(from, to, (year) => wholeYear(year, document)).toDecimalPlaces(0);
  return new Decimal(1).dividedBy(Decimal.max(1, times));
}
