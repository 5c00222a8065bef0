import { describe, expect, it } from 'vitest';
import { ROSTER_IDS, type RosterCell } from 'training-subsidy-core';
import { HISTORY_KINDS, historyLists } from '../../../../addin/taskpane/budget/history/history-kinds';
import { tablesIn, type SourceCells } from '../../../../addin/taskpane/lists/source-table';
import { pair, training } from '../../../rosters/rows';
import { tableOf } from '../../../rosters/tables';

const source = (cells: readonly (readonly RosterCell[])[], sheet = '名册'): SourceCells => ({
  book: '上期.xlsx',
  sheet,
  sheetId: null,
  wanted: null,
  row: 0,
  column: 0,
  cells,
});
const rolesIn = (cells: readonly (readonly RosterCell[])[]) =>
  tablesIn(HISTORY_KINDS, source(cells)).map(({ role }) => role);

const PAYMENTS = [
  ['2027年支付清单', '', '', ''],
  ['补贴项目', '支付金额', '支付日期', '支付部门'],
  ['企业内训', 600, '2027-03-01', '区人社局'],
  ['区级技能比武承办', 50000, '2027-05-01', ''],
  ['合计', 50600, '', ''],
];

describe('lists that a budget is drafted from or held against', () => {
  it('are told by their headers', () => {
    expect(rolesIn(tableOf([training()]) as RosterCell[][])).toEqual(['training']);
    expect(rolesIn(tableOf([pair()]) as RosterCell[][])).toEqual(['mentor']);
    expect(rolesIn(PAYMENTS)).toEqual(['payments']);
    expect(HISTORY_KINDS.roles).toEqual([...ROSTER_IDS, 'payments']);
  });

  it('are taken with their rows, payments without their total, each with file and sheet', () => {
    const tables = [
      ...tablesIn(HISTORY_KINDS, source(tableOf([training(), training()]) as RosterCell[][])),
      ...tablesIn(HISTORY_KINDS, source(PAYMENTS, '支付')),
    ];
    const { rosters, payments } = historyLists(tables);
    expect(rosters.map(({ roster, table, source: from }) => [roster, table.length, from])).toEqual([
      ['training', 3, '上期.xlsx 名册'],
    ]);
    expect(payments.map(({ table, source: from }) => [table.length, from])).toEqual([[3, '上期.xlsx 支付']]);
  });

  it('leave out a list that lacks a required column, and one that is not used', () => {
    const [taken] = tablesIn(HISTORY_KINDS, source(tableOf([training()]) as RosterCell[][]));
    expect(historyLists([{ ...taken!, role: 'mentor' }]).rosters).toEqual([]);
    expect(historyLists([{ ...taken!, role: null }]).rosters).toEqual([]);
  });

  it('are not the sheets that the page writes itself', () => {
    expect(['预算明细', '预算假设 (2)', 'Budget lines'].map(HISTORY_KINDS.isOwnSheet)).toEqual([true, true, true]);
    expect(['预算', '培训花名册', '2026预算'].map(HISTORY_KINDS.isOwnSheet)).toEqual([false, false, false]);
  });
});
