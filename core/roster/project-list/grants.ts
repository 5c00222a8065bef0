import type { Day } from '../../value/day';
import type { Columns } from '../headers';
import { isRejected, type Row } from '../row';
import { Claims } from '../shared/claims';
import { inOrder } from '../shared/order';

/**
 * Goes through the rows that are not rejected, in the order of their dates. `judge` looks at what was granted under a
 * row's keys before; a row that it does not reject counts as granted from then on, paid or held.
 */
export function inGrantOrder<Cols extends Columns>(
  rows: readonly Row<Cols>[],
  date: (row: Row<Cols>) => Day | null,
  keysOf: (row: Row<Cols>) => readonly string[],
  judge: (row: Row<Cols>, granted: readonly Row<Cols>[]) => void,
): void {
  const granted = new Claims<Row<Cols>>();
  for (const row of inOrder(rows, date)) {
    if (isRejected(row)) continue;
    const keys = keysOf(row);
    judge(row, [...new Set(keys.flatMap((key) => granted.earlier(key)))]);
    if (isRejected(row)) continue;
    for (const key of keys) granted.add(key, row);
  }
}
