import { DEPARTMENTS, type Department, type Party } from '../../policy/figure';
import { partiesOf } from '../../programmes/payers';
import { text, type Text } from '../../text';
import type { RosterId, Table } from '../roster';
import type { BookedRow } from './rule';
import { BOOKING_RULES } from './rules';

/** Where the money of a row belongs: which programme pays it, which department, and into whose account (D12). */
export interface Booking {
  readonly programme: Text;
  /** More than one where the documents leave it to several. */
  readonly departments: readonly Department[];
  readonly payee: Party | null;
  /** As the roster writes it; empty where it does not say. */
  readonly payeeName: string;
}

function bookingOf({ programme, departments, payee, payeeName }: BookedRow): Booking {
  const parties = partiesOf(programme);
  return {
    programme: programme.title,
    departments: departments ?? parties.departments,
    payee: payee ?? parties.payee,
    payeeName: payeeName ?? '',
  };
}

/** Books each row below the header; null for a blank row, and for one that does not say which programme it is. */
export function bookRows(roster: RosterId, table: Table): (Booking | null)[] {
  const booked = BOOKING_RULES[roster](table);
  return table.slice(1).map((_, i) => {
    const row = booked.get(i + 1);
    return row ? bookingOf(row) : null;
  });
}

/** The departments of a booking, as one sums by them. */
export function departmentsText({ departments }: Booking): Text {
  const names = departments.map((department) => DEPARTMENTS[department]);
  return text(names.map((name) => name['zh-CN']).join('、'), names.map((name) => name['en-US']).join(', '));
}
