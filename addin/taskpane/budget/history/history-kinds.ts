import {
  fitTable,
  paymentColumns,
  ROSTER_IDS,
  rosterShapes,
  takeRoster,
  text,
  type FoundTable,
  type HistoryList,
  type RosterId,
  type Table,
} from 'training-subsidy-core';
import type { ListKinds } from '../../lists/list-kinds';
import { fitColumns, takeColumns } from '../../lists/plain-list';
import { isReady, sourceName, takeTable, type SourceTable } from '../../lists/source-table';
import { isBudgetSheet } from '../workbook/own-sheets';

/** What a list is for a budget: a roster of a kind, or what was paid. */
export type HistoryRole = RosterId | 'payments';

const PAYMENTS_TITLE = text('支付清单', 'list of payments');
const TELLING: ReadonlySet<string> = new Set(['programme', 'amount', 'paidOn']);

const isPayments = (found: FoundTable): boolean => fitColumns(paymentColumns, found, {}).missing.length === 0;

/** The lists that a budget can be drafted from, or be held against. */
export const HISTORY_KINDS: ListKinds<HistoryRole> = {
  roles: [...ROSTER_IDS, 'payments'],
  titleOf: (role) => (role === 'payments' ? PAYMENTS_TITLE : rosterShapes[role].title),
  likelyRole: (found) => found.kind ?? (isPayments(found) ? 'payments' : null),
  fit: (role, found, chosen) =>
    role === 'payments' ? fitColumns(paymentColumns, found, chosen) : fitTable(found, role, chosen),
  take: (role, cells, found, chosen) =>
    role === 'payments'
      ? takeColumns(cells, found, fitColumns(paymentColumns, found, chosen), TELLING)
      : takeRoster(cells, found, fitTable(found, role, chosen)),
  isOwnSheet: isBudgetSheet,
};

export interface HistoryLists {
  readonly rosters: readonly HistoryList[];
  readonly payments: readonly { readonly table: Table; readonly source: string }[];
}

/** The lists as they are used; those that lack a required column are left out, which their entries tell. */
export function historyLists(tables: readonly SourceTable<HistoryRole>[]): HistoryLists {
  const rosters: HistoryList[] = [];
  const payments: HistoryLists['payments'][number][] = [];
  for (const one of tables) {
    if (one.role === null || !isReady(HISTORY_KINDS, one)) continue;
    const { table } = takeTable(HISTORY_KINDS, one, one.role);
    const source = sourceName(one);
    if (one.role === 'payments') payments.push({ table, source });
    else rosters.push({ roster: one.role, table, source });
  }
  return { rosters, payments };
}
