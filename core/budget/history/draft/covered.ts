import { DOCUMENTS } from '../../../policy/documents';
import { PROGRAMMES } from '../../../programmes/all';
import { isoDay, partsOf, toIso, type Day } from '../../../value/day';
import { Decimal } from '../../../value/money';
import type { LineKind } from '../../kinds/kind';
import { yearsBetween } from '../../periods';
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

/** By how much a count of the period is multiplied to be one of a full year. */
export function toFullYear({ from, to }: Covered, spread: LineKind['spread']): Decimal {
  const years = yearsBetween(isoDay(from), isoDay(to));
  // What comes once a year came as often as there are years, however many days of them were covered.
  const periods = spread === 'evenly' ? years : Decimal.max(1, years.toDecimalPlaces(0));
  return new Decimal(1).dividedBy(periods);
}
