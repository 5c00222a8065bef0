import { describe, expect, it } from 'vitest';
import { idOf, person } from '../../rosters/people';
import { course } from '../../rosters/rows';
import { verdict, verdicts, type Cells } from '../../rosters/tables';

const of = (row: Cells, history: readonly Cells[] = []): string => verdict('courses', row, { history });
const last = (...rows: Cells[]): string | undefined => verdicts('courses', rows).at(-1);

/** The assessment of the same person, which pays 600 and needs neither price nor pass. */
const exam = (change: Cells = {}): Cells => course({ 补贴种类: '考核', 项目价格: '', ...change });

describe('a row of a district course', () => {
  it('is paid its price for the training, 600 for the assessment', () => {
    expect(of(course())).toBe('通过 1500 0');
    expect(of(exam())).toBe('通过 600 0');
  });

  it.each([
    '姓名',
    '证件号码',
    '补贴种类',
    '项目编码',
    '班级编号',
    '开班日期',
    '结班日期',
    '课时',
    '是否合格',
    '成绩公布日期',
    '申请日期',
  ])('needs its %s', (header) => {
    expect(of(course({ [header]: '' }))).toBe('不予 0 0 REQUIRED:reject');
  });

  it('needs a price for the training alone', () => {
    expect(of(course({ 项目价格: '' }))).toBe('不予 0 0 REQUIRED:reject');
    const without = Object.entries(course()).filter(([header]) => header !== '项目价格');
    expect(of(Object.fromEntries(without))).toBe('不予 0 0 REQUIRED:reject');
    expect(of(exam({ 项目价格: '' }))).toBe('通过 600 0');
  });

  it.each([
    ['证件号码', '310112199005200016', 'ID_INVALID'],
    ['证件号码', 310112199005200000, 'ID_AS_NUMBER'],
    ['补贴种类', '差旅费', 'BAD_VALUE'],
    ['开班日期', '2026-13-01', 'BAD_VALUE'],
    ['课时', '四十', 'BAD_VALUE'],
    ['课时', -40, 'BAD_VALUE'],
    ['项目价格', -1, 'BAD_VALUE'],
    ['理论成绩', { error: '#REF!' }, 'BAD_VALUE'],
    ['项目有效期至', '长期', 'BAD_VALUE'],
    ['结班日期', '2026-10-07', 'BAD_VALUE'],
  ])('is rejected for a %s of %j', (header, cell, code) => {
    expect(of(course({ [header]: cell }))).toBe(`不予 0 0 ${code}:reject`);
  });

  it('may begin and end on one day', () => {
    expect(of(course({ 结班日期: '2026-10-08' }))).toBe('通过 1500 0');
  });

  it('is rejected for a city class that ends before it begins, and for nothing else', () => {
    const city = { 市班开始日期: '2026-10-20', 市班结束日期: '2026-10-09' };
    expect(of(course(city))).toBe('不予 0 0 BAD_VALUE:reject');
    expect(of(course({ 结班日期: '2026-10-01', 市班开始日期: '2026-09-01', 市班结束日期: '2026-12-01' }))).toBe(
      '不予 0 0 BAD_VALUE:reject',
    );
  });

  it.each([
    [1_599.99, '通过 1599.99 0'],
    [1_600, '通过 1600 0'],
    [1_600.01, '通过-需说明 1600 0 PRICE_CAPPED:warn'],
    [1_200.005, '通过 1200.01 0'],
  ])('with a price of %d', (price, expected) => {
    expect(of(course({ 项目价格: price }))).toBe(expected);
    expect(of(exam({ 项目价格: price }))).toBe('通过 600 0');
  });

  it.each([
    [39, '不予 0 0 HOURS:reject'],
    [39.99, '不予 0 0 HOURS:reject'],
    [0, '不予 0 0 HOURS:reject'],
    [40, '通过 1500 0'],
    [41, '通过 1500 0'],
  ])('of %d class hours', (hours, expected) => {
    expect(of(course({ 课时: hours }))).toBe(expected);
    expect(of(exam({ 课时: hours })).startsWith('通过')).toBe(hours >= 40);
  });

  it.each(['理论成绩', '实操成绩'])('is not graded without %s, a 0 being a grade', (header) => {
    for (const blank of ['', null, ' ']) expect(of(course({ [header]: blank }))).toBe('不予 0 0 NOT_GRADED:reject');
    expect(of(exam({ [header]: '' }))).toBe('不予 0 0 NOT_GRADED:reject');
    expect(of(exam({ [header]: 0 }))).toBe('通过 600 0');
    expect(of(exam({ [header]: '优秀' }))).toBe('通过 600 0');
  });

  it.each(['理论成绩', '实操成绩'])('of somebody absent from one paper is not counted: %s', (header) => {
    for (const absent of ['缺考', ' 缺 考 ', '未考']) {
      expect(of(exam({ [header]: absent, 是否合格: '不合格' }))).toBe('不予 0 0 NOT_GRADED:reject');
    }
  });

  it('must have passed for the training, not for the assessment', () => {
    expect(of(course({ 是否合格: '不合格' }))).toBe('不予 0 0 NOT_PASSED:reject');
    expect(of(exam({ 是否合格: '不合格' }))).toBe('通过 600 0');
  });

  it.each([
    ['2026-09-15', '待定 0 600 DATE_BEFORE:hold'],
    ['2026-09-16', '通过 600 0'],
    ['2029-09-15', '通过 600 0'],
    ['2029-09-16', '不予 0 0 DATE_AFTER:reject'],
  ])('whose results are of %s', (day, expected) => {
    expect(of(exam({ 成绩公布日期: day, 申请日期: day }))).toBe(expected);
  });

  it.each([
    ['2026-12-30', '通过 600 0'],
    ['2026-12-31', '通过 600 0'],
    ['2027-01-01', '不予 0 0 DEADLINE_2_MONTHS:reject'],
  ])('with results of 31 October applied for on %s', (day, expected) => {
    expect(of(exam({ 申请日期: day }))).toBe(expected);
  });

  // There is no 31 February, and 28 February 2027 is a Sunday.
  it.each([
    ['2027-02-28', '通过 600 0'],
    ['2027-03-01', '通过 600 0'],
    ['2027-03-02', '待定 0 600 DEADLINE_2_MONTHS:hold'],
    ['2027-03-09', '待定 0 600 DEADLINE_2_MONTHS:hold'],
    ['2027-03-10', '不予 0 0 DEADLINE_2_MONTHS:reject'],
  ])('with results of 31 December applied for on %s', (day, expected) => {
    expect(of(exam({ 成绩公布日期: '2026-12-31', 申请日期: day }))).toBe(expected);
  });

  // 13 February 2027 is a Saturday, in a year whose holidays are not known.
  it.each([
    ['2027-02-13', '通过 600 0'],
    ['2027-02-15', '通过 600 0'],
    ['2027-02-16', '待定 0 600 DEADLINE_2_MONTHS:hold'],
    ['2027-02-22', '待定 0 600 DEADLINE_2_MONTHS:hold'],
    ['2027-02-23', '不予 0 0 DEADLINE_2_MONTHS:reject'],
  ])('that ends in a year of unknown holidays applied for on %s', (day, expected) => {
    expect(of(exam({ 成绩公布日期: '2026-12-13', 申请日期: day }))).toBe(expected);
  });

  it('follows the holidays that are supplied', () => {
    const spring = ['2027-02-13', '2027-02-14', '2027-02-15', '2027-02-16'];
    const on = (applied: string) =>
      verdict('courses', exam({ 成绩公布日期: '2026-12-13', 申请日期: applied }), { holidays: spring });
    expect([on('2027-02-17'), on('2027-02-18')]).toEqual(['通过 600 0', '不予 0 0 DEADLINE_2_MONTHS:reject']);
  });

  it.each([
    ['2026-10-07', '通过 1500 0'],
    ['2026-10-08', '不予 0 0 OVERLAP_CITY:reject'],
    ['2026-10-09', '不予 0 0 OVERLAP_CITY:reject'],
  ])('beside a city class that ended on %s', (day, expected) => {
    expect(of(course({ 市班开始日期: '2026-10-01', 市班结束日期: day }))).toBe(expected);
  });

  it.each([
    ['2026-10-28', '不予 0 0 OVERLAP_CITY:reject'],
    ['2026-10-29', '通过 1500 0'],
  ])('beside a city class that began on %s', (day, expected) => {
    expect(of(course({ 市班开始日期: day, 市班结束日期: '2026-12-01' }))).toBe(expected);
  });

  it.each([
    ['2026-10-07', '不予 0 0 PROJECT_EXPIRED:reject'],
    ['2026-10-08', '通过 1500 0'],
    ['2026-10-09', '通过 1500 0'],
  ])('of a project valid until %s', (day, expected) => {
    expect(of(course({ 项目有效期至: day }))).toBe(expected);
  });

  it.each([
    ['2010-10-09', 'male', '', '不予 0 0 UNDER_AGE:reject'],
    ['2010-10-08', 'male', '', '通过 1500 0'],
    // 60 in June 2026 is month 18: five months later, 8 November 2026; in May, month 17, five months too.
    ['1966-06-08', 'male', '', '通过 1500 0'],
    ['1966-05-09', 'male', '', '通过 1500 0'],
    ['1966-05-08', 'male', '', '不予 0 0 RETIRED:reject'],
    // 50 in February 2026 is month 14: seven months later.
    ['1976-02-28', 'female', '女50', '不予 0 0 RETIRED:reject'],
    ['1976-02-28', 'female', '', '通过 1500 0'],
  ] as const)('of somebody born on %s, %s %s, when the class began', (birth, sex, category, expected) => {
    expect(of(course({ 证件号码: idOf(birth, sex), 退休类别: category }))).toBe(expected);
  });
});

describe('a project', () => {
  const again = { 成绩公布日期: '2026-11-30', 申请日期: '2026-12-20' };

  it('is attended once', () => {
    expect(last(course(), course(again))).toBe('不予 0 0 REPEAT_PROJECT:reject');
    expect(last(exam(), exam(again))).toBe('不予 0 0 REPEAT_PROJECT:reject');
    expect(last(course(), course({ ...again, 班级编号: '02' }))).toBe('不予 0 0 REPEAT_PROJECT:reject');
  });

  it('is another one for another code, person or subsidy', () => {
    expect(last(course(), course({ ...again, 项目编码: 'MH-027' }))).toBe('通过 1500 0');
    expect(last(course(), course({ ...again, 证件号码: person(2) }))).toBe('通过 1500 0');
    expect(last(course(), exam())).toBe('通过 600 0');
  });

  it('was attended by who failed', () => {
    expect(verdicts('courses', [course({ 是否合格: '否' }), course(again)])).toEqual([
      '不予 0 0 NOT_PASSED:reject',
      '不予 0 0 REPEAT_PROJECT:reject',
    ]);
    expect(last(exam({ 是否合格: '否' }), exam(again))).toBe('不予 0 0 REPEAT_PROJECT:reject');
  });

  it('was not attended in a row that is rejected for what it says', () => {
    expect(last(course({ 课时: 39 }), course(again))).toBe('通过 1500 0');
    expect(last(course({ 申请日期: '2027-05-05' }), course(again))).toBe('通过 1500 0');
  });

  it('was attended first in the row whose results came first', () => {
    expect(verdicts('courses', [course(again), course()])).toEqual(['不予 0 0 REPEAT_PROJECT:reject', '通过 1500 0']);
  });

  it('was attended in the history, whatever its dates', () => {
    expect(of(course(), [course({ 成绩公布日期: '2028-01-03', 申请日期: '2028-01-20' })])).toBe(
      '不予 0 0 REPEAT_PROJECT:reject',
    );
    expect(of(course(), [course({ 是否合格: '否' })])).toBe('不予 0 0 REPEAT_PROJECT:reject');
    expect(of(course(), [course({ 课时: 8 })])).toBe('通过 1500 0');
  });
});
