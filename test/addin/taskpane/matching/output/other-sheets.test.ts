import { describe, expect, it } from 'vitest';
import {
  isoDay,
  obligationsOf,
  projectConflicts,
  projectObligations,
  rosterTemplate,
  type ListDecision,
} from 'training-subsidy-core';
import { conflictsSheet } from '../../../../../addin/taskpane/matching/output/conflicts-sheet';
import { decisionsSheet, readDecisions } from '../../../../../addin/taskpane/matching/output/decisions-sheet';
import { obligationsSheet } from '../../../../../addin/taskpane/matching/output/obligations-sheet';
import { bureauRow, matched, unionRow } from '../../../../../test/core/matching/cases';

const say = (words: { readonly 'zh-CN': string }) => words['zh-CN'];

describe('deadlines in a sheet', () => {
  const today = isoDay('2027-06-20');
  const due = obligationsOf(matched({ bureau: [bureauRow({ 申请日期: '' })], union: [unionRow(3_000)] }), today);
  const options = { say, today, masked: true, behind: '', lists: new Map() };
  const { rows } = obligationsSheet(due, [], options);

  it('count their days from the date in the sheet', () => {
    expect(rows[1]?.slice(0, 2)).toEqual(['计算日期', '=DATE(2027,6,20)']);
    expect(rows[3]?.slice(0, 3)).toEqual(['=B4-$B$2', '=DATE(2027,6,21)', '区人社局']);
  });

  it('stand by days left, those without any last', () => {
    expect(due.map(({ daysLeft }) => daysLeft)).toEqual([1, null]);
    expect(rows.slice(3).map(([days]) => days === '')).toEqual([false, true]);
  });

  it('say when the last day is not certain, and mask IDs', () => {
    expect(rows[3]?.at(-1)).toContain('可能顺延');
    expect(rows[3]?.[5]).toMatch(/^310\*{11}\d{3}[\dX]$/);
  });
});

describe('deadlines of the project list', () => {
  const { columns } = rosterTemplate('chief-technician');
  const headers = columns.map(({ header }) => header.replace('*', ''));
  const row = columns.map(({ example }, i) => {
    const changes: Readonly<Record<string, string>> = { 申请日期: '', 聘期结束日期: '2027-06-20' };
    return changes[headers[i]!] ?? example;
  });
  const table = [headers, row];
  const lists = new Map([
    ['chief-technician', { table, places: [{ book: null, sheet: '首席技师', sheetId: 'x', row: 1, column: 0 }] }],
  ] as const);
  const today = isoDay('2027-06-19');
  const cases = obligationsOf(matched({ bureau: [bureauRow({ 申请日期: '' })] }), today);
  const projects = projectObligations(projectConflicts({ 'chief-technician': table }).standings, today);
  const { rows } = obligationsSheet(cases, projects, { say, today, masked: true, behind: '', lists });

  it('stand among those of the cases by days left, each with what it is about', () => {
    expect(rows.slice(3).map((cells) => cells[1])).toEqual(['=DATE(2027,6,20)', '=DATE(2027,6,21)']);
    expect(rows.slice(3).map((cells) => cells[0])).toEqual(['=B4-$B$2', '=B5-$B$2']);
    expect(rows[3]?.[3]).toMatch(/^项目清单：区首席技师清单 首席技师!2 /);
    expect(rows[4]?.[3]).toBe('带教');
    expect(rows[3]?.[5]).toMatch(/^990\*{11}\d{3}[\dX]$/);
    expect(rows[3]?.slice(8, 10)).toEqual(['申请日期', '2027-06-20 前向区人社局申请']);
  });
});

describe('conflicts in a sheet', () => {
  const { columns } = rosterTemplate('master-studio');
  const headers = columns.map(({ header }) => header.replace('*', ''));
  const studio = (tier: string, day: string) => {
    const changes: Readonly<Record<string, string>> = {
      工作室级别: tier,
      认定日期: day,
      申请日期: day,
      申报单位: '样一公司',
      领办人姓名: '样甲',
    };
    return columns.map(({ example }, i) => changes[headers[i]!] ?? example);
  };
  const table = [headers, studio('区', '2027-03-01'), studio('市', '2028-03-01')];
  const place = (row: number) => ({ book: null, sheet: '工作室', sheetId: 'x', row, column: 0 });
  const lists = new Map([['master-studio', { table, places: [place(1), place(2)] }]] as const);
  const { rows } = conflictsSheet(projectConflicts({ 'master-studio': table }), { lists, say, behind: '' });
  const [, header, conflict] = rows;
  const cell = (name: string) => conflict?.[header!.indexOf(name)];

  it('name the rows, whom they are about, the clause and the entry of the register', () => {
    expect(cell('这一条')).toBe('项目清单：技能大师工作室清单 工作室!3 样一公司 · 样甲');
    expect(cell('对照')).toBe('项目清单：技能大师工作室清单 工作室!2 样一公司 · 样甲');
    expect([cell('依据'), cell('歧义'), cell('处理')]).toEqual(['MH-A3-5.2', 'AMB-37', '待定']);
  });

  it('show each reading with what is paid now and in all', () => {
    expect(['读法一（本工具采用）', '金额一', '合计一', '读法二', '金额二', '合计二', '其他读法'].map(cell)).toEqual([
      '不再支付',
      0,
      100_000,
      '补足差额',
      50_000,
      150_000,
      '全额支付 150000 / 250000',
    ]);
  });
});

describe('a conflict of a row with no other', () => {
  const { columns } = rosterTemplate('chief-technician');
  const headers = columns.map(({ header }) => header.replace('*', ''));
  const sheetWith = (changes: Readonly<Record<string, string>>) => {
    const table = [headers, columns.map(({ example }, i) => changes[headers[i]!] ?? example)];
    const conflicts = projectConflicts({ 'chief-technician': table });
    return conflictsSheet(conflicts, { lists: new Map(), say, behind: '' }).rows.slice(2);
  };

  it('stands against nothing, but for a grant before the lists', () => {
    expect(sheetWith({ 技能等级: '首席技师' }).map((cells) => cells[3])).toEqual(['']);
    expect(sheetWith({ 曾获区首席技师: '是' }).map((cells) => cells[3])).toEqual(['名册之前']);
  });
});

describe('the sheet of decisions after the user worked in it', () => {
  const decisions: readonly ListDecision[] = [
    { join: 'routes', left: 'a|b|c|4', right: 'a|b|d|4', isSame: true },
    { join: 'mentor-confirmations', left: '=x', right: '-1', isSame: false },
    { join: 'promotion-confirmations', left: 'e', right: 'f', isSame: true },
  ];
  const rows = decisionsSheet(decisions, { say, nameOf: () => '样甲', behind: '' }).rows;
  const header = rows.findIndex(([first]) => first === '对照');
  const [above, below] = [rows.slice(0, header + 1), rows.slice(header + 1)];

  it('sorted, one row gone, a blank one between', () => {
    expect(readDecisions([...above, below[2]!, [], below[0]!])).toEqual({
      decisions: [decisions[2], decisions[0]],
      unread: [],
    });
  });

  it('with a column of notes put between, and the last one moved to the front', () => {
    const moved = rows.map((row) => [row.at(-1)!, row[0]!, '备注', ...row.slice(1, -1)]);
    expect(readDecisions(moved)).toEqual({ decisions, unread: [] });
  });

  it('with a decision changed', () => {
    const changed = below.map((row) => row.with(1, '拆开'));
    expect(readDecisions([...above, ...changed]).decisions.map(({ isSame }) => isSame)).toEqual([false, false, false]);
  });

  it.each([
    ['a word that is none', 1, '不清楚'],
    ['lists that are none', 0, '别的'],
    ['no key', 4, ''],
  ])('with %s in a row, which is named', (_, column, word) => {
    const changed = [...above, below[0]!.with(column, word), below[1]!];
    expect(readDecisions(changed)).toEqual({ decisions: [decisions[1]], unread: [header + 2] });
  });

  it('without its header: every filled row is named', () => {
    expect(readDecisions([...above.slice(0, -1), ...below])).toEqual({ decisions: [], unread: [1, 2, 3, 4, 5] });
  });
});
