import type { Department, Party } from '../../policy/figure';
import type { Programme } from '../../programmes/programme';
import { readTable } from '../check';
import { maybe, type Column } from '../column';
import type { Columns } from '../headers';
import type { Table } from '../roster';
import type { Fields } from '../row';

/** A programme as far as booking goes. */
export type Booked = Pick<Programme<never>, 'title' | 'figures' | 'standards'>;

/** What a rule says of a row: the programme, and what its figures leave open. */
export interface BookedRow {
  readonly programme: Booked;
  readonly departments?: readonly Department[];
  readonly payee?: Party;
  readonly payeeName: string | null;
}

/** How the rows of a roster are booked; null for a row that does not say enough. */
export type BookingRule = (table: Table) => ReadonlyMap<number, BookedRow | null>;

/** A rule that looks at these columns alone. */
export function bookingRule<Cols extends Columns>(
  columns: Cols,
  book: (fields: Fields<Cols>) => BookedRow | null,
): BookingRule {
  const optional = Object.fromEntries(
    Object.entries(columns).map(([key, column]) => [key, maybe(column as Column)]),
  ) as Columns as Cols;
  return (table) =>
    new Map(readTable(optional, table, 'roster').map(({ fields, reference }) => [reference.number, book(fields)]));
}
