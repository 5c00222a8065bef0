import {
  checkLists,
  differences,
  figureOn,
  findingSentence,
  internalTraining,
  isoDay,
  paidBy,
  pay,
  type CheckedList,
  type FigureKey,
  type HistoryList,
} from 'training-subsidy-core';
import { describe, expect, it } from 'vitest';
import { listOf } from '../../budgets/lists';
import { person } from '../../rosters/people';
import { listed, pair, training, unionPair } from '../../rosters/rows';
import { brief, type Cells } from '../../rosters/tables';

const told = (lists: readonly CheckedList[]): string[][] =>
  lists.map(({ rows }) => rows.map(({ result }) => brief(result)));
const check = (lists: readonly HistoryList[], changed?: Partial<Record<FigureKey, string>>) =>
  told(checkLists(lists, changed));

/** Courses of one person in one year, all different. */
const courses = (from: number, count: number): Cells[] =>
  Array.from({ length: count }, (_, i) => training({ 培训项目: `课程${from + i}` }));

const PAID = '通过 600 0';
const FOURTH = '待定 0 600 OVER_3_A_YEAR:hold';

describe('rosters checked together', () => {
  it('hold the fourth training of a person and year, wherever the first three stand', () => {
    const lists = [courses(1, 2), courses(3, 1), courses(4, 2)].map((rows) => listOf('training', rows));
    expect(check(lists)).toEqual([[PAID, PAID], [PAID], [FOURTH, FOURTH]]);
  });

  it('count earlier lists as earlier claims whatever the dates', () => {
    const late = listOf('training', [training({ 合格日期: '2026-12-20' })], '甲表');
    const early = listOf('training', [training({ 合格日期: '2026-09-20' })], '乙表');
    expect(check([late, early])).toEqual([[PAID], ['不予 0 0 DUPLICATE:reject']]);
    expect(check([early, late])).toEqual([[PAID], ['不予 0 0 DUPLICATE:reject']]);
  });

  it('say in which list and row a duplicate was claimed before', () => {
    const lists = [
      listOf('training', [training({ 培训项目: '消防' }), training()], '一季度.xlsx / 名册'),
      listOf('training', [training()], '二季度.xlsx / 名册'),
    ];
    const [finding] = checkLists(lists)[1]!.rows[0]!.result.findings;
    expect(findingSentence(finding!)['zh-CN']).toContain('“一季度.xlsx / 名册”第 2 条');
  });

  it('do not count lists of another kind', () => {
    expect(check([listOf('mentor', [pair()]), listOf('training', courses(1, 3))])).toEqual([
      ['通过 2000 0'],
      [PAID, PAID, PAID],
    ]);
  });

  it('number their rows as they stand, blank ones left out', () => {
    const [checked] = checkLists([listOf('training', [training(), {}, training({ 培训项目: '消防' })])]);
    expect(checked!.rows.map(({ number }) => number)).toEqual([1, 3]);
  });
});

describe('a pair on both routes', () => {
  const technician = { 徒弟取得等级: '技师', 师傅等级: '高级技师' };
  const bureau = (change: Cells = {}) => listOf('mentor', [pair({ ...technician, ...change })]);
  const union = (sum: number) => listOf('union-mentor', [unionPair({ 市级标准金额: sum })]);

  it.each([
    [3_999.99, '不予 0 0 BUREAU_HIGHER:reject'],
    [4_000, '不予 0 0 BUREAU_HIGHER:reject'],
    [4_000.01, '通过 4000.01 0'],
  ])('is paid by the union with %d only if that is more than the bureau’s 4,000', (sum, expected) => {
    expect(check([bureau(), union(sum)])).toEqual([['通过 4000 0'], [expected]]);
    expect(check([union(sum), bureau()])[0]).toEqual([expected]);
  });

  it('is paid by the union where the bureau rejects it', () => {
    const tooLate = bureau({ 申请日期: '2027-09-01' });
    expect(check([tooLate, union(3_000)])).toEqual([['不予 0 0 DEADLINE_6_MONTHS:reject'], ['通过 3000 0']]);
  });

  it('is weighed by a changed bonus', () => {
    expect(check([bureau(), union(3_000)], { MH_MENTOR_TECHNICIAN: '2999.99' })[1]).toEqual(['通过 3000 0']);
  });
});

describe('a changed figure', () => {
  const professional = (fee: number, number: number) =>
    listed({ 证件号码: person(number), 项目类别: '专业技术', 实付培训费: fee });
  const lists = [
    listOf('training', [...courses(1, 4), professional(1_000, 2), professional(2_000, 3)], '培训'),
    listOf('mentor', [pair()], '带教'),
  ];
  const before = check(lists);

  it.each<[FigureKey, string, Readonly<Record<number, string>>]>([
    ['MH_INTERNAL', '700', { 0: '通过 700 0', 1: '通过 700 0', 2: '通过 700 0', 3: '待定 0 700 OVER_3_A_YEAR:hold' }],
    ['MH_OUTSOURCED_RATE', '0.7', { 4: '通过 700 0' }],
    ['MH_CAP_PROFESSIONAL', '500', { 4: '通过 500 0 CAPPED:info', 5: '通过 500 0 CAPPED:info' }],
    ['MH_YEARLY_LIMIT', '4', { 3: PAID }],
    ['MH_YEARLY_LIMIT', '2', { 2: FOURTH }],
  ])('%s to %s changes the rows that rest on it, and no others', (key, value, changes) => {
    const [trained, mentored] = check(lists, { [key]: value });
    expect(trained).toEqual(before[0]!.map((row, i) => changes[i] ?? row));
    expect(mentored).toEqual(before[1]);
    expect(trained).not.toEqual(before[0]);
  });

  it('is told by programme, department, kind of payee and payee, all to the same difference', () => {
    const [now, then] = [checkLists(lists), checkLists(lists, { MH_INTERNAL: '700' })];
    for (const dimension of ['kind', 'department', 'party', 'payee'] as const) {
      const found = differences(paidBy(now, dimension), paidBy(then, dimension));
      expect(found.reduce((sum, { difference }) => sum + difference.toNumber(), 0)).toBe(300);
    }
    const [kind] = differences(paidBy(now, 'kind'), paidBy(then, 'kind'));
    expect([kind!.title['zh-CN'], kind!.before.toNumber(), kind!.after.toNumber()]).toEqual(['企业内训', 1_800, 2_100]);
  });

  it('never changes what the policy says, nor what programmes pay', () => {
    checkLists(lists, { MH_INTERNAL: '700', MH_YEARLY_LIMIT: '9' });
    expect(figureOn('MH_INTERNAL', isoDay('2027-01-01')).toNumber()).toBe(600);
    expect(figureOn('MH_YEARLY_LIMIT', null).toNumber()).toBe(3);
    expect(pay(internalTraining, { headcount: 1 }, isoDay('2027-01-01')).amount.toNumber()).toBe(600);
    expect(check(lists)).toEqual(before);
  });
});

describe('what rosters pay', () => {
  const units = [{ 企业名称: '示例公司', 统一社会信用代码: '91990000MA0000001B' }, { 企业名称: '示例公司' }];

  it('is kept whole where two payees share a name', () => {
    const lists = units.map((unit, i) => listOf('training', [training({ 证件号码: person(i + 1), ...unit })]));
    const [now, then] = [checkLists(lists), checkLists(lists, { MH_INTERNAL: '700' })];
    const found = differences(paidBy(now, 'payee'), paidBy(then, 'payee'));
    expect(found.map(({ before: one, after }) => [one.toNumber(), after.toNumber()])).toEqual([[1_200, 1_400]]);
  });

  it('leaves out what waits and what is rejected', () => {
    const rows = [...courses(1, 4), training({ 是否合格: '否', 证件号码: person(2) })];
    expect(
      paidBy(checkLists([listOf('training', rows)]), 'kind').map(({ count, amount }) => [count, amount.toNumber()]),
    ).toEqual([[3, 1_800]]);
  });
});
