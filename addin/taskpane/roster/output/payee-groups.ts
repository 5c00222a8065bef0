import { addYuan, type ResultRow } from '../result/result';
import type { ToldBooking } from '../check/protocol';

/** What one payee gets of one department for one programme; yuan. */
export interface PayeeGroup {
  readonly booking: ToldBooking;
  readonly payable: number;
  readonly held: number;
}

/** Payees in the order of the approval form, and for each row that has a sum the payee it belongs to. */
export interface PayeeGroups {
  readonly groups: readonly PayeeGroup[];
  readonly byKey: ReadonlyMap<string, number>;
}

const keyOf = ({ department, programme, payeeKey }: ToldBooking): string =>
  [department['zh-CN'], programme['zh-CN'], payeeKey].join('\u0000');

const CHINESE = new Intl.Collator('zh-CN');
const byNames = ({ booking: a }: PayeeGroup, { booking: b }: PayeeGroup): number =>
  CHINESE.compare(a.department['zh-CN'], b.department['zh-CN']) ||
  CHINESE.compare(a.programme['zh-CN'], b.programme['zh-CN']) ||
  CHINESE.compare(a.payee['zh-CN'], b.payee['zh-CN']);

export const hasSum = ({ payable, held }: Pick<ResultRow, 'payable' | 'held'>): boolean => payable > 0 || held > 0;

/** Rows with a sum, by department, programme and payee. Rows without one are paid to nobody. */
export function payeeGroups(rows: readonly ResultRow[]): PayeeGroups {
  const sums = new Map<string, PayeeGroup>();
  for (const row of rows) {
    if (row.booking === null || !hasSum(row)) continue;
    const key = keyOf(row.booking);
    const { payable, held, booking } = sums.get(key) ?? { payable: 0, held: 0, booking: row.booking };
    sums.set(key, { booking, payable: addYuan(payable, row.payable), held: addYuan(held, row.held) });
  }
  const groups = [...sums.values()].sort(byNames);
  return { groups, byKey: new Map(groups.map(({ booking }, i) => [keyOf(booking), i + 1])) };
}

/** The payee's number in the form, from 1; null for a row without a sum. */
export const groupNumber = ({ byKey }: PayeeGroups, row: ResultRow): number | null =>
  row.booking !== null && hasSum(row) ? (byKey.get(keyOf(row.booking)) ?? null) : null;
