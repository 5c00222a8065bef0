import {
  checkLists,
  coveredBy,
  Decimal,
  draftBudget,
  evaluateBudget,
  LINE_KINDS,
  ROSTER_IDS,
  type Covered,
  type Draft,
  type DraftOptions,
  type HistoryList,
} from 'training-subsidy-core';
import { describe, expect, it } from 'vitest';
import { LAST_YEAR } from '../../budgets/last-year';
import { BASE, budgetOf, example, listOf, scenario } from '../../budgets/lists';
import { person } from '../../rosters/people';
import { course, degree, listed, pair, training, unionPair } from '../../rosters/rows';
import type { Cells } from '../../rosters/tables';

const YEAR_2027: Covered = { from: '2027-01-01', to: '2027-12-31' };
const AUTUMN: Covered = { from: '2026-09-16', to: '2026-12-31' };
const NO_GROWTH = { low: '0', base: '0', high: '0' };

const draftOf = (lists: readonly HistoryList[], options: Partial<DraftOptions> = {}): Draft =>
  draftBudget(checkLists(lists), { covered: YEAR_2027, years: [2027], growth: NO_GROWTH, ...options });

const GRANTED = scenario({ values: { H: '1' } });
const evaluated = (draft: Draft, how = BASE) => evaluateBudget(budgetOf(draft), how);
const total = (draft: Draft, how = BASE): number => evaluated(draft, how).total.toNumber();
/** The persons of each year, in the order of the lines. */
const persons = (draft: Draft, how = BASE) =>
  evaluated(draft, how).lines.map((line) => (line.status === 'priced' ? line.payments[0]!.quantity.toNumber() : null));

/** Trained people, each another one, on a day. */
const people = (count: number, change: Cells = {}): Cells[] =>
  Array.from({ length: count }, (_, i) => training({ 证件号码: person(i + 1), 合格日期: '2027-05-20', ...change }));

describe.each(ROSTER_IDS)('a budget drafted from last year’s roster of %s', (roster) => {
  const { rows, payable, held } = LAST_YEAR[roster];
  const draft = draftOf([listOf(roster, rows)]);

  it('knows what the roster pays and holds, worked out by hand', () => {
    expect([draft.payable.toNumber(), draft.held.toNumber()]).toEqual([payable, held]);
  });

  it('comes to what the roster paid, to the fen', () => {
    expect(total(draft)).toBe(payable);
    expect(evaluated(draft).open).toEqual([]);
    expect(draft.leftOut).toEqual([]);
  });

  it('comes to what waits too, once all of it is granted', () => {
    expect(total(draft, GRANTED)).toBe(new Decimal(payable).plus(held).toNumber());
  });

  it('comes to the same for each later year', () => {
    const { entries } = evaluated(draftOf([listOf(roster, rows)], { years: [2027, 2028] }), GRANTED);
    const of = (year: number) =>
      entries
        .filter(({ eventYear }) => eventYear === year)
        .reduce((sum, { amount }) => sum.plus(amount), new Decimal(0));
    expect(of(2028)).toEqual(of(2027));
  });

  it('gives each line parameters that its programme has, and no others', () => {
    for (const { kind, choices, terms } of draft.lines) {
      expect(Object.keys(LINE_KINDS[kind].fields)).toEqual(
        expect.arrayContaining([...Object.keys(choices), ...Object.keys(terms)]),
      );
    }
  });
});

describe('a budget drafted from all rosters together', () => {
  const lists = ROSTER_IDS.map((roster) => listOf(roster, LAST_YEAR[roster].rows, roster));
  const draft = draftOf(lists);

  it('comes to what they pay and hold together', () => {
    expect(total(draft)).toBe(draft.payable.toNumber());
    expect(total(draft, GRANTED)).toBe(draft.payable.plus(draft.held).toNumber());
  });

  it('knows of which list each line came', () => {
    expect(draft.lines.map(({ id }) => lists[draft.origins.get(id)!]!.source)).toEqual(
      draft.lines.map(({ basis }) => basis['en-US'].split(' ')[0]),
    );
    expect(new Set(draft.origins.values()).size).toBe(lists.length);
  });
});

describe('fees', () => {
  const fees = (...all: number[]) =>
    all.map((fee, i) =>
      listed({ 证件号码: person(i + 1), 合格日期: '2027-05-20', 项目类别: '专业技术', 实付培训费: fee }),
    );

  it.each([
    ['below the cap', [1_249.99, 100.01, 333.33]],
    ['at and around the cap', [1_249.99, 1_250, 1_250.01]],
    ['far above the cap', [5_000, 90_000, 1_251]],
    ['on both sides', [10, 10_000, 20, 20_000]],
  ])('%s are priced by their mean within a fen a row', (_, all) => {
    const draft = draftOf([listOf('training', fees(...all))]);
    expect(Math.abs(total(draft) - draft.payable.toNumber())).toBeLessThanOrEqual(0.01 * all.length);
  });

  it('of an invoice below the bank statement count by the person', () => {
    const [row] = fees(9_999);
    const draft = draftOf([listOf('training', [{ ...row, 发票金额: 8_000, 银行流水金额: 9_000, 参训人数: 10 }])]);
    expect(total(draft)).toBe(640);
  });
});

describe('hours of a course', () => {
  const rows = [40, 60].map((hours, i) =>
    course({
      证件号码: person(i + 1),
      课时: hours,
      ...{ 开班日期: '2027-03-01', 结班日期: '2027-03-20', 成绩公布日期: '2027-03-31', 申请日期: '2027-04-10' },
    }),
  );
  const draft = draftOf([listOf('district-course', rows)]);

  it.each([
    ['39', 3_000],
    ['40', 3_000],
    ['41', 1_500],
    ['60', 1_500],
    ['61', 0],
  ])('are those that it had, if %s were asked for', (least, sum) => {
    expect(total(draft, scenario({ figures: { MH_COURSE_HOURS: least } }))).toBe(sum);
  });
});

describe('a row that waits for a standard', () => {
  const on = { 取证日期: '2027-06-20' };
  it.each<[string, HistoryList]>([
    [
      'skills from a listed institution',
      listOf('training', people(1, { 培训方式: '名单内机构', 项目类别: '职业技能', 实付培训费: 500 })),
    ],
    ['central training', listOf('training', people(1, { 培训方式: '集中培训' }))],
    ['a mentor of the union', listOf('union-mentor', [unionPair({ ...on, 市级标准金额: '' })])],
    ['a promotion', listOf('promotion', [{ ...unionPair(on), 姓名: '张敏', 证件号码: person(1), 市级标准金额: '' }])],
    [
      'a level that no sum is named for',
      listOf('mentor', [
        pair({
          ...on,
          协议开始日期: '2027-01-10',
          协议结束日期: '2027-06-30',
          申请日期: '2027-07-20',
          师傅等级: '高级技师',
          徒弟取得等级: '特级技师',
        }),
      ]),
    ],
    [
      'a chief technician',
      listOf('chief-technician', [example('chief-technician', { 入选日期: '2027-06-10', 市级标准金额: '' })]),
    ],
    [
      'an innovation studio',
      listOf('innovation-studio', [example('innovation-studio', { 命名日期: '2027-06-10', 市级标准金额: '' })]),
    ],
    ['an award', listOf('contest', [example('contest', { 竞赛日期: '2027-06-10', 资助项目: '获奖配套' })])],
    [
      'a host’s training',
      listOf('contest', [
        example('contest', { 竞赛日期: '2027-06-10', 资助项目: '承办培训', 鉴定合格人数: 5, 市级标准金额: 900 }),
      ]),
    ],
  ])('leaves a line of its own open: %s', (_, list) => {
    const draft = draftOf([list]);
    expect(draft.leftOut).toEqual([]);
    expect(draft.lines).toHaveLength(1);
    for (const how of [BASE, GRANTED]) {
      const { open, entries } = evaluated(draft, how);
      expect(open.map(({ line: { id } }) => id)).toEqual([draft.lines[0]!.id]);
      expect(entries).toEqual([]);
    }
  });

  it('names the standard, so that one value closes its lines of all years', () => {
    const row = example('innovation-studio', { 命名日期: '2027-06-10', 市级标准金额: '' });
    const draft = draftOf([listOf('innovation-studio', [row])], { years: [2027, 2028] });
    expect(draft.lines.map(({ terms }) => terms['standard'])).toEqual([{ assumption: 'P07' }, { assumption: 'P07' }]);
    expect(draft.assumptions.find(({ id }) => id === 'P07')).toMatchObject({ standard: 'P07', base: null });
    expect(evaluated(draft).open.map(({ problem }) => problem.code)).toEqual(['MISSING_STANDARD', 'MISSING_STANDARD']);
    expect(total(draft, scenario({ values: { H: '1', P07: '30000' } }))).toBe(60_000);
  });

  it('is not mixed with rows that have one', () => {
    const row = { 培训方式: '集中培训' };
    const [open, paid] = [people(1, row), people(2, { ...row, 补贴标准: 500 }).slice(1)];
    const draft = draftOf([listOf('training', [...open, ...paid])]);
    expect(total(draft)).toBe(500);
    expect(evaluated(draft).open).toHaveLength(1);
  });
});

describe('the covered period', () => {
  const autumn = listOf('training', people(7, { 合格日期: '2026-10-20' }));

  it('of 107 days stands for a full year, and for its own part again', () => {
    expect(persons(draftOf([autumn], { covered: AUTUMN, years: [2026, 2027] }))).toEqual([7, 23.88]);
    expect(total(draftOf([autumn], { covered: AUTUMN, years: [2026] }))).toBe(7 * 600);
  });

  it('counts from the day on which the document is in force', () => {
    const all = draftOf([autumn], { covered: { from: '2026-01-01', to: '2026-12-31' }, years: [2026, 2027] });
    expect(persons(all)).toEqual([7, 23.88]);
  });

  it('is of each document its own part', () => {
    const studio = example('songjiang-studio', { 名单公布日期: '2025-03-10' });
    const lists = [autumn, listOf('songjiang-studio', [studio])];
    expect(coveredBy(checkLists(lists))).toEqual({ from: '2025-01-01', to: '2026-12-31' });
    const draft = draftOf(lists, { covered: { from: '2025-01-01', to: '2026-12-31' }, years: [2027] });
    // Seven in 107 days of Minhang’s; one studio in two years of Songjiang’s.
    expect(persons(draft)).toEqual([23.88, 0.5]);
  });

  it('of two years halves what came in them', () => {
    const covered = { from: '2027-01-01', to: '2028-12-31' };
    expect(persons(draftOf([listOf('training', people(8))], { covered }))).toEqual([4]);
    const rows = LAST_YEAR.craftsman.rows.slice(0, 1);
    expect(persons(draftOf([listOf('craftsman', rows)], { covered }))).toEqual([0.5]);
  });

  it.each([
    ['2026-09-16', '2026-12-31', 1],
    ['2026-09-16', '2027-12-31', 0.5],
    ['2026-09-16', '2028-12-31', 0.33],
    ['2026-09-16', '2029-09-15', 0.25],
    // Half of the second year’s counts as one.
    ['2026-09-16', '2027-07-02', 0.5],
    ['2026-09-16', '2027-07-01', 1],
    ['2027-07-01', '2028-06-30', 1],
    ['2028-01-01', '2029-05-09', 0.5],
    ['2028-01-01', '2029-05-08', 1],
    // Before the document: such rows wait, and two years of them are two.
    ['2024-01-01', '2025-12-31', 0.5],
  ])('from %s to %s had what comes at once in each of its years', (from, to, count) => {
    const row = example('craftsman', { 命名日期: to });
    expect(persons(draftOf([listOf('craftsman', [row])], { covered: { from, to } }), GRANTED)).toEqual([count]);
  });

  it('is told of each row outside it, at its first and last day', () => {
    const days = ['2027-02-28', '2027-03-01', '2027-06-30', '2027-07-01'];
    const rows = days.map((day, i) => people(4, { 合格日期: day })[i]!);
    const draft = draftOf([listOf('training', rows, '上年')], { covered: { from: '2027-03-01', to: '2027-06-30' } });
    expect(draft.leftOut.map(({ source, row }) => [source, row])).toEqual([
      ['上年', 1],
      ['上年', 4],
    ]);
    expect(draft.leftOut[0]!.reason['zh-CN']).toContain('2027-03-01');
    // Two persons in 122 days.
    expect(persons(draft)).toEqual([5.98]);
    expect(draft.payable.toNumber()).toBe(4 * 600);
  });

  it('is the calendar years of the rows that pay or wait, as far as the document is in force', () => {
    const years = (...days: string[]) =>
      coveredBy(
        checkLists([
          listOf(
            'training',
            days.map((day, i) => people(9, { 合格日期: day })[i]!),
          ),
        ]),
      );
    expect(years('2026-10-20')).toEqual(AUTUMN);
    expect(years('2027-10-20')).toEqual(YEAR_2027);
    expect(years('2026-10-20', '2027-10-20')).toEqual({ from: '2026-09-16', to: '2027-12-31' });
    expect(years('2029-01-01')).toEqual({ from: '2029-01-01', to: '2029-09-15' });
    expect(years('2029-10-20')).toBeNull();
  });
});

describe('growth', () => {
  const growth = { low: '-0.5', base: '0.1', high: '1' };
  const draft = draftOf([listOf('training', people(100).slice(0, 90))], { growth, years: [2027, 2028, 2029] });

  it('is compounded from the last year that the rosters cover', () => {
    // Of 2029, 258 of 365 days are in force: 90 × 1.21 × 258 ÷ 365.
    expect(persons(draft)).toEqual([90, 99, 76.98]);
    expect(persons(draft, scenario({ column: 'high' }))).toEqual([90, 180, 254.47]);
    expect(persons(draft, scenario({ column: 'low' }))).toEqual([90, 45, 15.9]);
  });
});

describe('a pass rate', () => {
  const failed = people(4, { 是否合格: '不合格' }).slice(3);
  const draft = draftOf([listOf('training', [...people(3), ...failed], '上年')]);
  const rates = draft.assumptions.filter(({ id }) => id.startsWith('Q'));

  it('is the share that passed, between bounds', () => {
    expect(rates).toMatchObject([{ base: '0.75', low: '0.3561', high: '0.9421', unit: 'rate' }]);
    expect(rates[0]!.source).toBe('上年：3 / 4（75%）');
  });

  it('is paid of all who were examined', () => {
    expect(draft.lines.map(({ quantity, passRate }) => [quantity, passRate])).toEqual([
      [{ value: '4' }, { assumption: rates[0]!.id }],
    ]);
    expect(total(draft)).toBe(1_800);
    expect(total(draft, scenario({ values: { [rates[0]!.id]: '1' } }))).toBe(2_400);
  });

  it('is no assumption where all passed, nor where all failed', () => {
    const ids = (rows: Cells[]) => draftOf([listOf('training', rows)]).assumptions.map(({ id }) => id);
    expect(ids(people(3))).toEqual(['G']);
    expect(ids(people(3, { 是否合格: '不合格' }))).toEqual(['G']);
  });

  it('counts those rejected for another reason neither as passed nor as failed', () => {
    const rejected = people(9, { 证件号码: '310112199005200000' }).slice(8);
    const again = draftOf([listOf('training', [...people(3), ...failed, ...rejected])]);
    expect(again.assumptions.find(({ id }) => id.startsWith('Q'))!.base).toBe('0.75');
    expect(again.rejected).toBe(2);
  });

  it('of two in three leaves large counts exact', () => {
    const row = training({ 证件号码: person(1), 合格日期: '2027-05-20' });
    const rows = Array.from({ length: 30_000 }, (_, i) => ({
      ...row,
      培训项目: `课程${i}`,
      是否合格: i % 3 ? '合格' : '否',
    }));
    const [many] = checkLists([listOf('training', rows)], { MH_YEARLY_LIMIT: '100000' });
    const large = draftBudget([many!], { covered: YEAR_2027, years: [2027], growth: NO_GROWTH });
    expect(total(large)).toBe(20_000 * 600);
  });
});

describe('what waits', () => {
  const held = listOf('training', [degree({ 合格日期: '2027-05-20' }), ...people(3).slice(2)]);
  const draft = draftOf([held]);

  it('has a share of its own that nobody expects to be granted before it is', () => {
    expect(draft.assumptions.find(({ id }) => id === 'H')).toMatchObject({ low: '0', base: '0', high: '1' });
    expect(draft.lines.map(({ probability }) => probability)).toEqual([{ assumption: 'H' }, null]);
    expect(total(draft, scenario({ values: { H: '0.5' } }))).toBe(600 + 2_400);
  });

  it('is kept apart from rows like it that are paid', () => {
    const year = [1, 2, 3, 4].map((i) => training({ 合格日期: '2027-05-20', 培训项目: `课程${i}` }));
    const fourth = draftOf([listOf('training', year)]);
    expect(fourth.lines.map(({ quantity, probability }) => [quantity, probability])).toEqual([
      [{ value: '3' }, null],
      [{ value: '1' }, { assumption: 'H' }],
    ]);
    expect([total(fourth), total(fourth, GRANTED)]).toEqual([1_800, 2_400]);
  });

  it('is no assumption where nothing waits', () => {
    expect(draftOf([listOf('training', people(1))]).assumptions.map(({ id }) => id)).toEqual(['G']);
  });
});
