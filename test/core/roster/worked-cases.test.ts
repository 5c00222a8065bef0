import { findingSentence } from 'training-subsidy-core';
import { describe, expect, it } from 'vitest';
import { idOf, person } from '../../rosters/people';
import { course, degree, listed, pair, promotion, training, unionPair } from '../../rosters/rows';
import { RESULTS, verdict, verdicts, type Cells } from '../../rosters/tables';

/* The worked cases that a roster shows, by their numbers. Municipal values are assumed, as the cases assume them. */

const PAID_600 = '通过 600 0';

/** So many people of one class, the first of them number 0. */
const people = (count: number, row: (number: number) => Cells): Cells[] =>
  Array.from({ length: count }, (_, i) => row(i));

const count = (answers: readonly string[], wanted: string): number =>
  answers.filter((answer) => answer === wanted).length;

/** Yuan of all rows together, paid and held. */
const totals = (answers: readonly string[]): [paid: number, held: number] =>
  answers
    .map((answer) => answer.split(' ').slice(1, 3).map(Number) as [number, number])
    .reduce(([paid, held], [payable, waiting]) => [paid + payable, held + waiting], [0, 0]);

const ofYear = (year: number, names: readonly string[]): Cells[] =>
  names.map((name) => training({ 培训项目: name, 合格日期: `${year}-11-01` }));

describe('training', () => {
  it('T01 thirty passed in house: 18,000', () => {
    const answers = verdicts(
      'training',
      people(30, (i) => training({ 证件号码: person(i) })),
    );
    expect(totals(answers)).toEqual([18_000, 0]);
    expect(count(answers, PAID_600)).toBe(30);
  });

  it('T02 of 27 who passed, one had the project before and one three subsidies: 15,000 and 600 on hold', () => {
    const rows = people(30, (i) => training({ 证件号码: person(i), 是否合格: i < 27 ? '合格' : '不合格' }));
    const history = [
      training({ 证件号码: person(3) }),
      ...ofYear(2026, ['甲', '乙', '丙']).map((row) => ({ ...row, 证件号码: person(5) })),
    ];
    const answers = verdicts('training', rows, { history });
    expect(totals(answers)).toEqual([15_000, 600]);
    expect(count(answers, PAID_600)).toBe(25);
    expect(answers[3]).toBe('不予 0 0 DUPLICATE:reject');
    expect(answers[5]).toBe('待定 0 600 OVER_3_A_YEAR:hold');
    expect(count(answers, '不予 0 0 NOT_PASSED:reject')).toBe(3);
  });

  it('T03 the third subsidy of 2026 is paid, and so is the first of 2027', () => {
    const third = training({ 合格日期: '2026-12-01' });
    const next = training({ 合格日期: '2027-01-02' });
    expect(verdict('training', third, { history: ofYear(2026, ['甲', '乙']) })).toBe(PAID_600);
    expect(verdict('training', next, { history: ofYear(2026, ['甲', '乙', '丙']) })).toBe(PAID_600);
  });

  it('T04 a professional course of 1,250 from a listed institution: 1,000', () => {
    expect(verdict('training', listed({ 项目类别: '专业技术', 实付培训费: 1_250 }))).toBe('通过 1000 0');
  });

  it('T07 a language course of 2,500: 2,000, and the second of the year nothing', () => {
    const language = (name: string) => listed({ 项目类别: '语言文化', 培训项目: name, 实付培训费: 2_500 });
    expect(verdicts('training', [language('英语'), language('日语')])).toEqual([
      '通过 2000 0',
      '不予 0 0 LANGUAGE_YEAR:reject',
    ]);
  });

  it('T08 tuition of three times 6,000: 14,400 on hold, with the alternative of 18,000', () => {
    const row = degree({ 实付培训费: 18_000, 证书日期: '2026-12-20' });
    const [result] = RESULTS.training([row]);
    expect(verdict('training', row)).toBe('待定 0 14400 DEGREE:hold');
    expect(findingSentence(result!.findings[0]!)['zh-CN']).toContain('18000');
  });

  it('T09 a full-time degree and a part-time master’s: nothing', () => {
    expect(verdict('training', degree({ 学习形式: '全日制', 等级: '本科' }))).toBe('不予 0 0 DEGREE_FULLTIME:reject');
    expect(verdict('training', degree({ 学习形式: '非全日制', 等级: '硕士' }))).toBe('不予 0 0 DEGREE_FULLTIME:reject');
  });

  it('T11 skills with a standard of 2,000: a fee of 2,300 is 1,840, one of 2,600 the cap', () => {
    const skill = (fee: number) =>
      verdict('training', listed({ 项目类别: '职业技能', 培训项目: '电工', 等级: '三级', 实付培训费: fee }), {
        standards: [{ 培训项目: '电工', 等级: '三级', 补贴标准: 2_000, 生效日期: '2026-01-01' }],
      });
    expect([skill(2_300), skill(2_600)]).toEqual(['通过 1840 0', '通过 2000 0 CAPPED:info']);
  });

  it('T15 the same person and project by another enterprise: on hold', () => {
    const rows = [training({ 企业名称: '甲公司' }), training({ 企业名称: '乙公司' })];
    expect(verdicts('training', rows)).toEqual([PAID_600, '待定 0 600 DUPLICATE_OTHER:hold']);
  });

  it('T67 one course claimed through two channels is paid once', () => {
    const rows = [training(), training({ 培训方式: '集中培训', 补贴标准: 1_500 })];
    expect(verdicts('training', rows)).toEqual([PAID_600, '不予 0 0 DUPLICATE:reject']);
  });

  it('T68 a professional course organised centrally needs a reason', () => {
    const row = training({ 培训方式: '集中培训', 项目类别: '专业技术', 补贴标准: 1_200 });
    expect(verdict('training', row)).toBe('通过-需说明 1200 0 CENTRAL_PROFESSIONAL:warn');
  });
});

describe('district courses', () => {
  it('T20 of 25 graded 23 passed: 34,500 for the trainer, 15,000 for the developer', () => {
    const row = (i: number, claim: string) =>
      course({ 补贴种类: claim, 证件号码: person(i), 是否合格: i < 23 ? '合格' : '不合格' });
    const fees = people(25, (i) => row(i, '培训费'));
    const exams = people(25, (i) => row(i, '考核'));
    const answers = verdicts('courses', [...fees, ...exams]);
    expect(totals(answers.slice(0, 25))).toEqual([34_500, 0]);
    expect(totals(answers.slice(25))).toEqual([15_000, 0]);
    expect(count(answers, '不予 0 0 NOT_PASSED:reject')).toBe(2);
  });

  it('T22 40 class hours are enough, 39 are not', () => {
    expect([40, 39].map((hours) => verdict('courses', course({ 课时: hours })))).toEqual([
      '通过 1500 0',
      '不予 0 0 HOURS:reject',
    ]);
  });

  it('T23 results of 31 October: 31 December is in time, 1 January late', () => {
    expect(['2026-12-31', '2027-01-01'].map((day) => verdict('courses', course({ 申请日期: day })))).toEqual([
      '通过 1500 0',
      '不予 0 0 DEADLINE_2_MONTHS:reject',
    ]);
  });

  it('T25 a class that starts on the last day of the city class overlaps it, on the next day not', () => {
    const starting = (day: string) =>
      verdict(
        'courses',
        course({
          ...{ 开班日期: day, 结班日期: '2026-12-10', 成绩公布日期: '2026-12-15', 申请日期: '2026-12-20' },
          ...{ 市班开始日期: '2026-10-10', 市班结束日期: '2026-11-20' },
        }),
      );
    expect([starting('2026-11-20'), starting('2026-11-21')]).toEqual(['不予 0 0 OVERLAP_CITY:reject', '通过 1500 0']);
  });

  it('T28 who failed a project cannot enrol in it again', () => {
    const first = course({
      ...{ 开班日期: '2027-03-01', 结班日期: '2027-03-20', 成绩公布日期: '2027-03-25', 申请日期: '2027-04-01' },
      是否合格: '不合格',
    });
    const second = course({
      ...{ 开班日期: '2027-05-06', 结班日期: '2027-05-26', 成绩公布日期: '2027-05-31', 申请日期: '2027-06-10' },
    });
    expect(verdicts('courses', [first, second])[1]).toBe('不予 0 0 REPEAT_PROJECT:reject');
    expect(verdict('courses', second, { history: [first] })).toBe('不予 0 0 REPEAT_PROJECT:reject');
  });
});

describe('mentors', () => {
  it('T41 a technician’s apprentice: by the level obtained, and a level below the mentor', () => {
    const step = (before: string, after: string) =>
      verdict('mentors', pair({ 徒弟原等级: before, 徒弟取得等级: after }));
    expect(step('中级工', '高级工')).toBe('通过 2000 0');
    expect(step('高级工', '技师')).toBe('通过 4000 0');
    expect(step('技师', '高级技师')).toBe('不予 0 0 LEVEL_GAP:reject');
    expect(step('初级工', '中级工')).toBe('不予 0 0 APPRENTICE_FLOOR:hold NO_BONUS_LEVEL:reject');
  });

  it('T43 a third apprentice who shares a day with two is not paid for', () => {
    const apprentice = (number: number, start: string, end: string) =>
      pair({
        ...{ 徒弟证件号码: person(number), 徒弟原等级: '高级工', 徒弟取得等级: '技师' },
        ...{ 协议开始日期: start, 协议结束日期: end, 取证日期: end, 申请日期: end },
      });
    const A = apprentice(1, '2026-10-01', '2027-03-31');
    const B = apprentice(2, '2026-11-01', '2027-04-30');
    const shared = verdicts('mentors', [A, B, apprentice(3, '2027-03-31', '2027-07-31')]);
    const apart = verdicts('mentors', [A, B, apprentice(3, '2027-04-01', '2027-07-31')]);
    expect(totals(shared)).toEqual([8_000, 0]);
    expect(shared[2]).toBe('不予 0 0 THIRD_APPRENTICE:reject');
    expect(totals(apart)).toEqual([12_000, 0]);
  });

  it('T44 six months end on the last of June, or on the Monday after a Sunday', () => {
    const applied = (certificate: string, day: string, holidays: readonly string[] = []) =>
      verdict('mentors', pair({ 取证日期: certificate, 申请日期: day }), { holidays });
    expect(applied('2026-12-31', '2027-06-30')).toBe('通过 2000 0');
    expect(applied('2026-12-31', '2027-07-01', ['2027-06-09'])).toBe('不予 0 0 DEADLINE_6_MONTHS:reject');
    expect(applied('2026-11-30', '2027-05-31')).toBe('通过 2000 0');
    expect(applied('2026-11-30', '2027-05-31', ['2027-06-09'])).toBe('通过 2000 0');
  });

  it('T44 a day late in a year of unknown holidays waits', () => {
    const row = pair({ 取证日期: '2026-12-31', 申请日期: '2027-07-01' });
    expect(verdict('mentors', row)).toBe('待定 0 2000 DEADLINE_6_MONTHS:hold');
  });

  it('T45 the bureau’s 4,000 against the union’s 3,000, 5,000 and 4,000: the higher, a tie to the bureau', () => {
    const bureau = pair({ 徒弟原等级: '高级工', 徒弟取得等级: '技师' });
    const union = (sum: number) => verdict('unionMentors', unionPair({ 市级标准金额: sum }), { bureauPairs: [bureau] });
    expect(verdict('mentors', bureau)).toBe('通过 4000 0');
    expect([3_000, 5_000, 4_000].map(union)).toEqual([
      '不予 0 0 BUREAU_HIGHER:reject',
      '通过 5000 0',
      '不予 0 0 BUREAU_HIGHER:reject',
    ]);
    const afterUnion = (sum: number) => verdict('mentors', { ...bureau, 工会已补金额: sum });
    expect([3_000, 5_000, 4_000].map(afterUnion)).toEqual([
      '待定 0 1000 UNION_PAID_LOWER:hold',
      '不予 0 0 UNION_PAID_HIGHER:reject',
      '不予 0 0 UNION_PAID_HIGHER:reject',
    ]);
  });

  it('T47 three months from 1 October end on 31 December; a day less needs a reason', () => {
    expect(['2026-12-31', '2026-12-30'].map((end) => verdict('mentors', pair({ 协议结束日期: end })))).toEqual([
      '通过 2000 0',
      '通过-需说明 2000 0 SHORT_TERM:warn',
    ]);
  });

  it('T48 an apprentice of 46 at signing is payable', () => {
    expect(verdict('mentors', pair({ 徒弟证件号码: idOf('1980-10-01', 'male') }))).toBe('通过 2000 0 OVER_45:info');
  });
});

describe('promotions', () => {
  it('T56 a technician’s promotion is for members, a senior worker’s is not covered', () => {
    expect(verdict('promotions', promotion())).toBe('通过 3000 0');
    expect(verdict('promotions', promotion({ 是否本区会员: '否' }))).toBe('不予 0 0 NOT_MEMBER:reject');
    expect(verdict('promotions', promotion({ 取得等级: '高级工' }))).toBe('不予 0 0 LEVEL_NOT_COVERED:reject');
  });
});
