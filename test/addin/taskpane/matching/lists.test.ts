import { describe, expect, it } from 'vitest';
import type { Table } from 'training-subsidy-core';
import {
  isReady,
  readAgain,
  tablesIn,
  tablesLike,
  takeTable,
  type SourceCells,
  type SourceTable,
} from '../../../../addin/taskpane/lists/source-table';
import { MATCH_KINDS, type Role } from '../../../../addin/taskpane/matching/lists/roles';
import { takeLists } from '../../../../addin/taskpane/matching/lists/taken-lists';
import { pair, promotion, unionPair } from '../../../rosters/rows';
import { tableOf, type Cells } from '../../../rosters/tables';

const source = (sheet: string, cells: Table): SourceCells => ({
  book: null,
  sheet,
  sheetId: sheet,
  wanted: { usedOf: sheet },
  row: 0,
  column: 0,
  cells,
});
const found = (sheet: string, cells: Table): SourceTable<Role> => {
  const [one] = tablesIn(MATCH_KINDS, source(sheet, cells));
  if (one === undefined) throw new Error(`no table in ${sheet}`);
  return one;
};
const rolesIn = (sheet: string, row: Cells) =>
  tablesIn(MATCH_KINDS, source(sheet, tableOf([row]))).map(({ role }) => role);

const confirmed = (change: Cells = {}): Cells => ({
  姓名: '张敏',
  身份证号: '310112199001011234',
  证书编号: 'S2026001',
  等级: '技师',
  核定金额: 3_000,
  ...change,
});

describe('a table', () => {
  it('is taken for the list whose columns it has', () => {
    expect(rolesIn('甲', pair())).toEqual(['bureau']);
    expect(rolesIn('乙', unionPair())).toEqual(['unionMentors']);
    expect(rolesIn('丙', promotion())).toEqual(['promotions']);
  });

  it('is the federation’s by its sums or its sheet’s name', () => {
    expect(rolesIn('名单', confirmed())).toEqual(['confirmations']);
    const row = Object.fromEntries(
      Object.entries(confirmed()).map(([name, cell]) => [name.replace('核定', '补贴'), cell]),
    );
    expect(rolesIn('名单', row)).not.toEqual(['confirmations']);
    expect(rolesIn('市总确认名单', row)).toEqual(['confirmations']);
  });

  it('is the union’s though its sheet says that the federation confirmed it', () => {
    expect(rolesIn('工会带教（市总已确认）', unionPair())).toEqual(['unionMentors']);
  });

  it('has no role where the add-in wrote it, and keeps it beside a sum of its own', () => {
    expect(rolesIn('结果', pair({ 结论: '通过', 应发金额: 2_000 }))).toEqual([null]);
    expect(rolesIn('人社', pair({ 应发金额: 2_000 }))).toEqual(['bureau']);
  });
});

describe('the federation’s list', () => {
  it('is read under its own columns, its total told as left out', () => {
    const cells = tableOf([confirmed(), confirmed({ 姓名: '王芳' }), { 姓名: '合计', 核定金额: 6_000 }]);
    const { table, places, skipped } = takeTable(MATCH_KINDS, found('名单', cells), 'confirmations');
    expect(table[0]).toEqual(['持证人姓名', '持证人证件号码', '证书编号', '取得等级', '确认金额']);
    expect(places.map(({ row }) => row)).toEqual([1, 2]);
    expect(skipped).toEqual([{ row: 3, reason: 'total', text: '合计 6000' }]);
  });

  it('waits until every column that it needs is known', () => {
    const { 证书编号: certificate, ...others } = confirmed();
    const one = found('名单', tableOf([{ ...others, 编号: certificate ?? '' }]));
    expect(isReady(MATCH_KINDS, one)).toBe(false);
    expect(takeLists([one]).size).toBe(0);
    const place = one.found.headers.find(({ text }) => text === '编号')!.place;
    const chosen = { ...one, chosen: { certificate: place } };
    expect(isReady(MATCH_KINDS, chosen)).toBe(true);
    const list = takeLists([chosen]).get('confirmations');
    expect(list?.table[1]?.[list.table[0]!.indexOf('证书编号')]).toBe('S2026001');
  });
});

describe('lists that are read again', () => {
  const table = tableOf([pair()]);
  const width = table[0]!.length;
  const before = { ...found('人社', table), role: null };

  it('keep what the user chose for them', () => {
    expect(tablesLike([found('人社', table)], [before])).toEqual([before]);
  });

  it('are found where rows were put in above them', () => {
    const title = ['闵行区', ...Array.from({ length: width - 1 }, () => '')];
    const [again] = readAgain(MATCH_KINDS, [before], source('人社', [title, ...table]));
    expect(again).toMatchObject({ role: null, found: { headerRows: [1] } });
  });

  it('are told where their header has changed', () => {
    expect(readAgain(MATCH_KINDS, [before], source('人社', tableOf([unionPair()])))).toEqual([null]);
  });
});
