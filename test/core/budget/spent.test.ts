import {
  bookLists,
  checkLists,
  Decimal,
  evaluateBudget,
  isoDay,
  spentAgainst,
  toIso,
  addDays,
  text,
  type Booked,
  type BudgetLine,
  type HistoryList,
  type SpentLine,
} from 'training-subsidy-core';
import { describe, expect, it } from 'vitest';
import { BASE, budgetOf, example, listOf } from '../../budgets/lists';
import { person } from '../../rosters/people';
import { degree, pair, training, unionPair } from '../../rosters/rows';
import type { Cells } from '../../rosters/tables';

const line = (change: Partial<BudgetLine>): BudgetLine => ({
  id: 'L',
  kind: 'internalTraining',
  year: 2027,
  choices: { category: 'post' },
  terms: {},
  quantity: { value: '10' },
  growth: null,
  passRate: null,
  probability: null,
  basis: text('测试', 'test'),
  ...change,
});

function against(lines: readonly BudgetLine[], booked: readonly Booked[], through = '2027-06-30'): SpentLine[] {
  const budget = budgetOf({ lines, assumptions: [] });
  return spentAgainst(budget, evaluateBudget(budget, BASE), booked, through);
}
const ofLists = (...lists: HistoryList[]): readonly Booked[] => bookLists(checkLists(lists)).booked;
const people = (count: number, change: Cells = {}) =>
  listOf(
    'training',
    Array.from({ length: count }, (_, i) => training({ 证件号码: person(i + 1), 合格日期: '2027-05-20', ...change })),
  );
const paid = (amount: number, change: Partial<Booked> = {}): Booked => ({
  kind: 'internalTraining',
  departments: ['union'],
  year: 2027,
  amounts: { paid: new Decimal(amount) },
  ...change,
});

const SUMS = ['budget', 'due', 'paid', 'spent', 'held', 'left', 'over'] as const;
const sums = (spent: SpentLine) => SUMS.map((key) => spent[key].toNumber());
const named = ({ kind, department, year }: SpentLine) => [kind, department['zh-CN'], year].join(' ');

describe('a line of the budget', () => {
  it('has left what was not spent', () => {
    const [spent] = against([line({})], ofLists(people(4)));
    expect(sums(spent!)).toEqual([6_000, 2_400, 0, 2_400, 0, 3_600, 0]);
    expect(named(spent!)).toBe('internalTraining 区总工会 2027');
    expect(spent!.isUnbudgeted).toBe(false);
  });

  it.each([
    [9, 600, 0],
    [10, 0, 0],
    [11, 0, 600],
  ])('of ten persons has, after %d, %d left and %d over', (count, left, over) => {
    const [spent] = against([line({})], ofLists(people(count)));
    expect([spent!.left.toNumber(), spent!.over.toNumber()]).toEqual([left, over]);
  });

  it('does not add up what is due and what of it was paid', () => {
    const due = ofLists(people(4));
    expect(sums(against([line({})], [...due, paid(1_000)])[0]!)).toEqual([6_000, 2_400, 1_000, 2_400, 0, 3_600, 0]);
    expect(sums(against([line({})], [...due, paid(2_000), paid(1_000)])[0]!)).toEqual([
      6_000, 2_400, 3_000, 3_000, 0, 3_000, 0,
    ]);
  });

  it('never counts as spent what waits', () => {
    const held = listOf('training', [degree({ 合格日期: '2027-05-20' })]);
    const budgeted = line({
      kind: 'outsourcedTraining',
      choices: { category: 'degree' },
      terms: { fee: { value: '5000' } },
    });
    expect(sums(against([budgeted], ofLists(held))[0]!)).toEqual([40_000, 0, 0, 0, 4_800, 40_000, 0]);
  });

  it('is of one department: others have lines of their own', () => {
    const lines = [line({}), line({ choices: { category: 'skill' } })];
    const booked = ofLists(people(1), people(2, { 项目类别: '职业技能', 培训项目: '焊接' }));
    expect(against(lines, booked).map((one) => [named(one), one.spent.toNumber()])).toEqual([
      ['internalTraining 区总工会 2027', 600],
      ['internalTraining 区人社局 2027', 1_200],
    ]);
  });

  it('is of one year of events', () => {
    const booked = ofLists(
      people(1),
      people(2, { 合格日期: '2026-12-31', 培训项目: '焊接' }),
      people(3, { 合格日期: '2028-01-01', 培训项目: '消防' }),
    );
    expect(against([line({})], booked).map((one) => [one.year, one.spent.toNumber(), one.isUnbudgeted])).toEqual([
      [2027, 600, false],
      [2026, 1_200, true],
      [2028, 1_800, true],
    ]);
  });
});

describe('spending without a budget', () => {
  it('has a line of its own, all of it over', () => {
    const [, spent] = against([line({})], ofLists(listOf('mentor', [pair()])));
    expect(named(spent!)).toBe('mentorBonus 区人社局 2026');
    expect(sums(spent!)).toEqual([0, 2_000, 0, 2_000, 0, 0, 2_000]);
    expect(spent!.isUnbudgeted).toBe(true);
  });

  it('is none where the budget is nothing', () => {
    expect(against([line({ quantity: { value: '0' } })], [paid(1)])[0]).toMatchObject({ isUnbudgeted: false });
  });
});

describe('what is booked of rosters', () => {
  it('is each row that pays or waits, or is told', () => {
    const lists = checkLists([
      people(3),
      listOf('training', [degree({ 合格日期: '2027-05-20' }), training({ 是否合格: '否', 证件号码: person(9) })]),
    ]);
    const { booked, unbooked } = bookLists(lists);
    expect(
      booked.map(({ amounts }) => ('due' in amounts ? [amounts.due.toNumber(), amounts.held.toNumber()] : null)),
    ).toEqual([
      [600, 0],
      [600, 0],
      [600, 0],
      [0, 4_800],
    ]);
    expect(unbooked).toEqual([]);
  });

  it('is told where a row does not say its programme', () => {
    const [checked] = checkLists([people(1)]);
    const rows = checked!.rows.map((row) => ({ ...row, booking: null }));
    const { booked, unbooked } = bookLists([{ ...checked!, rows }]);
    expect([booked.length, unbooked.map(({ source, row }) => [source, row])]).toEqual([0, [[checked!.source, 1]]]);
  });
});

describe('the higher of the mentor’s routes', () => {
  const budgeted = (standard: number) =>
    line({
      kind: 'mentorHigher',
      choices: { level: '3' },
      terms: { standard: { value: String(standard) } },
      year: 2026,
      quantity: { value: '34.112149' },
    });
  const booked = ofLists(
    listOf('mentor', [pair()]),
    listOf('union-mentor', [unionPair({ 取得等级: '高级工', 市级标准金额: 2_001 })]),
  );

  it.each([
    [2_000, 'mentorBonus 区人社局 2026', 20_000, 2_000],
    [2_001, 'mentorUnionMatch 区总工会 2026', 20_010, 2_001],
  ])('at a municipal %d is spent by the route that pays', (standard, name, sum, spent) => {
    const [first, second] = against([budgeted(standard)], booked);
    expect([named(first!), first!.budget.toNumber(), first!.spent.toNumber()]).toEqual([name, sum, spent]);
    expect(second!.isUnbudgeted).toBe(true);
  });

  it('is known by its department in a list of payments', () => {
    const by = (department: 'hr' | 'union') =>
      against([], [paid(1, { kind: 'mentorHigher', departments: [department] })]).map(({ kind }) => kind);
    expect([by('hr'), by('union')]).toEqual([['mentorBonus'], ['mentorUnionMatch']]);
  });
});

describe('Songjiang’s instalments', () => {
  const awards = (year: number, count: number) =>
    line({
      kind: 'studioGrant',
      choices: { tier: 'district', listed: 'first' },
      year,
      quantity: { value: String(count) },
    });
  const instalment = (stage: string, listedOn: string) =>
    listOf('songjiang-studio', [
      example('songjiang-studio', { 拨付期次: stage, 名单公布日期: listedOn, 届中考核合格: '是' }),
    ]);

  it('belong both to the award and to the year of its list', () => {
    const booked = [...ofLists(instalment('第一期', '2027-03-10')), ...ofLists(instalment('第二期', '2027-03-10'))];
    const spent = against([awards(2027, 2)], booked);
    expect(spent.map((one) => [named(one), ...sums(one)])).toEqual([
      ['studioGrant 松江区人社局 2027', 100_000, 50_000, 0, 50_000, 0, 50_000, 0],
    ]);
  });

  it.each([
    ['2025-06-30', 2026],
    ['2025-07-01', 2027],
    ['2026-06-30', 2026],
  ])('of a list of %s, before the budget or in it, count in %d', (listedOn, year) => {
    const second = line({
      kind: 'studioInstalment',
      choices: { tier: 'district', stage: '2' },
      quantity: { value: '3' },
      year,
    });
    const spent = against([second], ofLists(instalment('第二期', listedOn)));
    expect(spent.map(({ year: of, left }) => [of, left.toNumber()])).toEqual([[year, 50_000]]);
  });

  it('are still to come after the year of the award', () => {
    const half = ofLists(instalment('第一期', '2027-03-10'));
    const forecast = (through: string) => against([awards(2027, 1)], half, through)[0]!.forecast.toNumber();
    expect(['2027-12-31', '2028-12-30', '2028-12-31'].map(forecast)).toEqual([50_000, 50_000, 25_000]);
  });
});

describe('the forecast', () => {
  const around = (day: string, ...shifts: number[]) => shifts.map((shift) => toIso(addDays(isoDay(day), shift)));
  const forecasts = (budgeted: BudgetLine, booked: readonly Booked[], days: readonly string[]) =>
    days.map((day) => against([budgeted], booked, day)[0]!.forecast.toNumber());

  it.each([
    // 107 days of 2026, 258 of 2029 are in force.
    [2026, '2026-09-16', 107 * 100, (107 * 100) / 2],
    [2027, '2027-01-01', 365 * 100, (365 * 100) / 2],
    [2029, '2029-01-01', 258 * 100, (258 * 100) / 2],
  ])('of %d is the budget until %s, then goes on as it began', (year, start, first, second) => {
    const budgeted = line({ year, quantity: { value: '100' } });
    const budget = against([budgeted], [])[0]!.budget.toNumber();
    expect(forecasts(budgeted, [paid(100, { year })], around(start, -1, 0, 1))).toEqual([budget, first, second]);
  });

  it.each([
    [2026, '2026-12-31', 107],
    [2027, '2027-12-31', 365],
    [2029, '2029-09-15', 258],
  ])('of %d is what was spent from %s on', (year, end, days) => {
    const before = Math.round((10_000 / (days - 1)) * days) / 100;
    expect(forecasts(line({ year }), [paid(100, { year })], around(end, -1, 0, 1))).toEqual([before, 100, 100]);
  });

  it('of what comes at once is the budget until the year’s part is over, or more if more was spent', () => {
    const studios = line({ kind: 'masterStudio', choices: { tier: 'district' }, year: 2029, quantity: { value: '2' } });
    const of = (amount: number) => paid(amount, { kind: 'masterStudio', departments: ['hr'], year: 2029 });
    const days = ['2028-12-31', '2029-01-01', '2029-09-14', '2029-09-15', '2029-09-16'];
    expect(forecasts(studios, [of(100_000)], days)).toEqual([200_000, 200_000, 200_000, 100_000, 100_000]);
    expect(forecasts(studios, [of(300_000)], days)).toEqual(days.map(() => 300_000));
  });

  it('holds nothing of what waits', () => {
    const held = ofLists(listOf('training', [degree({ 合格日期: '2027-05-20' })]));
    const budgeted = line({
      kind: 'outsourcedTraining',
      choices: { category: 'degree' },
      terms: { fee: { value: '5000' } },
    });
    expect(forecasts(budgeted, held, ['2027-06-30'])).toEqual([0]);
  });
});
