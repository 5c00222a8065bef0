import type { Department, Party } from '../../policy/figure';
import type { ProgrammeId } from '../../programmes/all';
import type { Day } from '../../value/day';
import type { ResidentId } from '../../value/resident-id';
import { readTable } from '../check';
import { maybe, type Column } from '../column';
import type { Columns } from '../headers';
import { unitKey } from '../project-list/rules';
import type { Table } from '../roster';
import type { Fields } from '../row';

/** Who is paid, as the roster names them. */
export interface Payee {
  /** Empty where the roster does not say. */
  readonly name: string;
  /** The same for the same person or unit, whatever the name: by ID, by credit code, else by name (D9). */
  readonly key: string;
  /** ID or credit code, where it is known. */
  readonly number: string | null;
  /** Whether it is the number of a class, which stands for a payee that the roster does not name. */
  readonly isClass: boolean;
}

export const personPaid = (name: string | null, id: ResidentId | null): Payee => ({
  name: name ?? '',
  key: id === null ? unitKey(name, null) : `id:${id.number}`,
  number: id?.number ?? null,
  isClass: false,
});

export const unitPaid = (name: string | null, code: string | null = null): Payee => ({
  name: name ?? '',
  key: unitKey(name, code),
  number: code,
  isClass: false,
});

export const classPaid = (number: string | null): Payee => ({
  name: number ?? '',
  key: unitKey(number, null),
  number: null,
  isClass: true,
});

/** What a rule says of a row: the programme, whom it pays, and what its figures leave open. */
export interface BookedRow {
  readonly programme: ProgrammeId;
  readonly departments?: readonly Department[];
  readonly party?: Party;
  readonly payee: Payee;
  /** The day that decides period and year. */
  readonly on: Day | null;
}

/** How the rows of a roster are booked, by their numbers below the header; null for a row that does not say enough. */
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
