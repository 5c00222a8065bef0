import type { Day } from '../../value/day';
import type { RowReference } from '../finding';

interface Dated {
  readonly reference: RowReference;
}

/** Rows in the order in which they are judged: history before the roster, then by date, then as they stand. */
export function inOrder<Judged extends Dated>(rows: readonly Judged[], date: (row: Judged) => Day | null): Judged[] {
  const source = ({ reference }: Judged) => (reference.source === 'history' ? 0 : 1);
  const day = (row: Judged) => date(row) ?? Number.POSITIVE_INFINITY;
  // Undated rows are rejected ones; among themselves they compare as equal, not as a difference of infinities.
  const byDay = (a: Judged, b: Judged) => (day(a) === day(b) ? 0 : day(a) - day(b));
  return [...rows].sort((a, b) => source(a) - source(b) || byDay(a, b) || a.reference.number - b.reference.number);
}
