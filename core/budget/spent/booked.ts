import type { Department } from '../../policy/figure';
import { text, type Text } from '../../text';
import { partsOf, type Day } from '../../value/day';
import type { Decimal } from '../../value/money';
import type { CheckedList } from '../history/checked-list';
import type { LineKindId } from '../kinds';
import { midtermYear } from '../kinds/songjiang';

/** Money that was paid, or that a checked roster makes due. Yuan. */
export interface Booked {
  readonly kind: LineKindId;
  readonly departments: readonly Department[];
  /** Calendar year of the event. */
  readonly year: number;
  /** Of an instalment: the year of the mid-term check of its award (SJ-9-1). */
  readonly checkYear?: number;
  /** What a checked roster makes due, what waits in it, or what a list of payments says was paid. */
  readonly amounts: { readonly due: Decimal; readonly held: Decimal } | { readonly paid: Decimal };
}

/** The years of an event of that day. */
export const yearsOfEvent = (kind: LineKindId, on: Day): Pick<Booked, 'year' | 'checkYear'> => ({
  year: partsOf(on).year,
  ...(kind === 'studioInstalment' && { checkYear: midtermYear(on) }),
});

/** A row that could not be booked, and why. */
export interface Unbooked {
  readonly source: string;
  /** Below the header, from 1. */
  readonly row: number;
  readonly reason: Text;
}

export interface Bookings {
  readonly booked: readonly Booked[];
  readonly unbooked: readonly Unbooked[];
}

const NO_DAY = text(
  '没有写明补贴项目或日期，没有计入；请补全后重新对照',
  'says neither programme nor day and was left out; fill them in and compare again',
);

/** What checked rosters make due and hold, booked to programme, department and year. */
export function bookLists(lists: readonly CheckedList[]): Bookings {
  const booked: Booked[] = [];
  const unbooked: Unbooked[] = [];
  for (const { rows, source } of lists) {
    for (const { result, booking, number } of rows) {
      const { payable: due, held } = result;
      if (due.plus(held).isZero()) continue;
      if (booking === null || booking.on === null) unbooked.push({ source, row: number, reason: NO_DAY });
      else {
        const { programme: kind, departments, on } = booking;
        booked.push({ kind, departments, ...yearsOfEvent(kind, on), amounts: { due, held } });
      }
    }
  }
  return { booked, unbooked };
}
