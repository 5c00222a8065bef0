import { findingSentence } from 'training-subsidy-core';
import { describe, expect, it } from 'vitest';
import { idOf, person } from '../../rosters/people';
import { degree, listed, training } from '../../rosters/rows';
import { RESULTS, verdict, verdicts, type Cells } from '../../rosters/tables';

const of = (row: Cells, history: readonly Cells[] = []): string => verdict('training', row, { history });
const last = (...rows: Cells[]): string | undefined => verdicts('training', rows).at(-1);

/** Four courses of one person in one year, all different. */
const year = (...changes: Cells[]): Cells[] =>
  changes.map((change, i) => training({ 培训项目: `课程${i}`, ...change }));

describe('a training row by itself', () => {
  it('is paid 600 in house', () => {
    expect(of(training())).toBe('通过 600 0');
  });

  it.each(['姓名', '证件号码', '培训方式', '项目类别', '培训项目', '合格日期', '是否合格'])(
    'needs its %s',
    (header) => {
      for (const blank of ['', ' ', '　', null, undefined]) {
        expect(of(training({ [header]: blank }))).toBe('不予 0 0 REQUIRED:reject');
      }
    },
  );

  it.each([
    ['a digit short', '31011219900520001', 'ID_INVALID:reject'],
    ['of 15 digits', '310112900520001', 'ID_INVALID:reject'],
    [
      'with a wrong last character',
      person(1).replace(/.$/, (digit) => (digit === '1' ? '2' : '1')),
      'ID_INVALID:reject',
    ],
    ['with a 30 February in it', '310112199002300014', 'ID_INVALID:reject'],
    ['stored as a number', 310112199005200000, 'ID_AS_NUMBER:reject'],
    ['that is an error', { error: '#N/A' }, 'BAD_VALUE:reject'],
  ])('is rejected for an ID %s', (_, id, found) => {
    expect(of(training({ 证件号码: id }))).toBe(`不予 0 0 ${found}`);
  });

  it.each([
    ['合格日期', '2026-02-30'],
    ['合格日期', '10/20'],
    ['合格日期', 20261020],
    ['合格日期', { error: '#VALUE!' }],
    ['证书日期', '明年'],
    ['培训方式', '面授'],
    ['项目类别', '烹饪'],
    ['实付培训费', -0.01],
    ['实付培训费', '五百'],
    ['补贴标准', -1],
    ['发票金额', '见附件'],
    ['银行流水金额', -1],
    ['参训人数', '30人'],
    ['参训人数', 12.5],
    ['退休类别', '男女'],
  ])('is rejected for a %s of %j', (header, cell) => {
    expect(of(training({ [header]: cell }))).toBe('不予 0 0 BAD_VALUE:reject');
  });

  it.each(['合格', '是', '通过', 'Y', 'y', 'TRUE', true, '√', '1', 1, ' 合格 ', 'Ｙ'])(
    'has passed with a %j',
    (yes) => {
      expect(of(training({ 是否合格: yes }))).toBe('通过 600 0');
    },
  );

  it.each(['不合格', '否', '缺考', 'N', false, 0, 2, '合格？'])('has not passed with a %j', (no) => {
    expect(of(training({ 是否合格: no }))).toBe('不予 0 0 NOT_PASSED:reject');
  });

  it.each([
    ['2026-09-15', '待定 0 600 DATE_BEFORE:hold'],
    ['2026-09-16', '通过 600 0'],
    ['2026-09-17', '通过 600 0'],
    ['2029-09-14', '通过 600 0'],
    ['2029-09-15', '通过 600 0'],
    ['2029-09-16', '不予 0 0 DATE_AFTER:reject'],
  ])('passed on %s', (day, expected) => {
    expect(of(training({ 合格日期: day }))).toBe(expected);
  });

  it.each([
    ['专业技术', 1_249.99, '通过 999.99 0'],
    ['专业技术', 1_250, '通过 1000 0'],
    ['专业技术', 1_250.01, '通过 1000 0 CAPPED:info'],
    ['岗位能力', 749.99, '通过 599.99 0'],
    ['岗位能力', 750, '通过 600 0'],
    ['岗位能力', 750.01, '通过 600 0 CAPPED:info'],
    ['身心健康', 749.99, '通过 599.99 0'],
    ['身心健康', 750, '通过 600 0'],
    ['身心健康', 750.01, '通过 600 0 CAPPED:info'],
    ['语言文化', 2_499.99, '通过 1999.99 0'],
    ['语言文化', 2_500, '通过 2000 0'],
    ['语言文化', 2_500.01, '通过 2000 0 CAPPED:info'],
  ])('from a listed institution, %s, with a fee of %d', (category, fee, expected) => {
    expect(of(listed({ 项目类别: category, 实付培训费: fee }))).toBe(expected);
  });

  it('rounds a share of half a fen upwards', () => {
    expect(of(listed({ 实付培训费: 100.00625 }))).toBe('通过 80.01 0');
    expect(of(listed({ 实付培训费: 100.006 }))).toBe('通过 80 0');
  });

  it.each([0, '', null])('from a listed institution is rejected with a fee of %j', (fee) => {
    expect(of(listed({ 实付培训费: fee }))).toBe('不予 0 0 NO_FEE:reject');
  });

  it('caps a skill at the standard of its own row', () => {
    const skill = (fee: number, standard: number) =>
      of(listed({ 项目类别: '职业技能', 实付培训费: fee, 补贴标准: standard }));
    expect([2_499.99, 2_500, 2_500.01].map((fee) => skill(fee, 2_000))).toEqual([
      '通过 1999.99 0',
      '通过 2000 0',
      '通过 2000 0 CAPPED:info',
    ]);
  });

  it('is held without a standard where it needs one', () => {
    const held = '待定 0 0 NO_STANDARD:hold';
    for (const blank of ['', null, 0]) {
      expect(of(listed({ 项目类别: '职业技能', 补贴标准: blank }))).toBe(held);
      expect(of(training({ 培训方式: '集中培训', 补贴标准: blank }))).toBe(held);
    }
    expect(of(training({ 项目类别: '职业技能' }))).toBe('通过 600 0');
    expect(of(training({ 项目类别: '职业技能', 培训方式: '名单外机构' }))).toBe('通过 600 0');
  });

  it('held for a central course is paid its standard, of a professional one with a reason', () => {
    const central = (category: string) => of(training({ 培训方式: '集中培训', 项目类别: category, 补贴标准: 1_200 }));
    expect(central('岗位能力')).toBe('通过 1200 0');
    expect(central('专业技术')).toBe('通过-需说明 1200 0 CENTRAL_PROFESSIONAL:warn');
  });

  it.each([
    [599.99, '通过-需说明 600 0 UNLISTED_CHEAP:warn'],
    [600, '通过 600 0'],
    [600.01, '通过 600 0'],
    ['', '通过 600 0'],
    [0, '通过 600 0'],
  ])('from an unlisted partner with a fee of %j is paid 600', (fee, expected) => {
    expect(of(training({ 培训方式: '名单外机构', 实付培训费: fee }))).toBe(expected);
  });

  it.each([
    ['2010-10-21', '通过-需说明 600 0 UNDER_AGE:warn'],
    ['2010-10-20', '通过 600 0'],
    ['2010-10-19', '通过 600 0'],
  ])('of somebody born on %s, sixteen or nearly', (birth, expected) => {
    expect(of(training({ 证件号码: idOf(birth, 'male') }))).toBe(expected);
  });

  // Born in February 1966: 60 in February 2026, the 14th month from January 2025, so four months later: June 2026.
  // Women: 55 in 2026-06 is month 18, so five months later; 50 in 2026-02 is month 14, so seven months later.
  it.each([
    ['a man', 'male', '', '1966-02-16', '2026-06-16'],
    ['a woman', 'female', '', '1971-06-21', '2026-11-21'],
    ['a woman of the rule of 55', 'female', '女55', '1971-06-21', '2026-11-21'],
    ['a woman of the rule of 50', 'female', '女50', '1976-02-28', '2026-09-28'],
    ['a man whom the roster calls a woman', 'male', '女50', '1966-06-20', '2026-11-20'],
  ] as const)('of %s warns from the day of retirement on', (_, sex, category, birth, day) => {
    const on = (passed: string) => of(training({ 证件号码: idOf(birth, sex), 退休类别: category, 合格日期: passed }));
    const dayBefore = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    expect(on(dayBefore)).not.toContain('RETIRED');
    expect(on(day)).toContain('RETIRED:warn');
  });

  it.each([
    ['equal', 36_000, 36_000, 48, '通过 600 0'],
    ['the invoice lower', 35_999.5, 36_000, 48, '通过-需说明 599.99 0 INVOICE_DIFFERS:warn'],
    ['the bank lower', 36_000, 35_999.5, 48, '通过-需说明 599.99 0 INVOICE_DIFFERS:warn'],
    ['a third of a yuan', 1_000, 1_000, 3, '通过 266.67 0'],
    ['nobody counted', 36_000, 100, 0, '通过 400 0'],
    ['no head-count', 36_000, 100, '', '通过 400 0'],
    ['no bank statement', 36_000, '', 48, '通过 400 0'],
    ['no invoice', '', 36_000, 48, '通过 400 0'],
  ])('takes the fee from invoice and bank: %s', (_, invoice, bank, heads, expected) => {
    const row = listed({ 发票金额: invoice, 银行流水金额: bank, 参训人数: heads });
    expect(of(row)).toBe(expected);
  });

  it('needs no fee of its own where invoice, bank and head-count give it', () => {
    expect(of(listed({ 实付培训费: '', 发票金额: 36_000, 银行流水金额: 36_000, 参训人数: 48 }))).toBe('通过 600 0');
  });
});

describe('a degree', () => {
  it('is held at 80 %, and the sentence names it in full', () => {
    const [result] = RESULTS.training([degree()]);
    expect(of(degree())).toBe('待定 0 4800 DEGREE:hold');
    expect(findingSentence(result!.findings[0]!)['zh-CN']).toContain('6000');
    expect(findingSentence(result!.findings[0]!)['en-US']).toContain('6000');
  });

  it('has no cap', () => {
    expect(of(degree({ 实付培训费: 60_000 }))).toBe('待定 0 48000 DEGREE:hold');
  });

  it('from an unlisted institution is held at 600, a central one at its standard', () => {
    expect(of(degree({ 培训方式: '名单外机构' }))).toBe('待定 0 600 DEGREE:hold');
    expect(of(degree({ 培训方式: '集中培训', 补贴标准: 1_500 }))).toBe('待定 0 1500 DEGREE:hold');
    expect(of(degree({ 培训方式: '集中培训' }))).toBe('待定 0 0 DEGREE:hold NO_STANDARD:hold');
  });

  it('cannot be in-house', () => {
    expect(of(degree({ 培训方式: '内训' }))).toBe('不予 0 0 BAD_VALUE:reject');
  });

  it.each(['全日制', '全日', '普通全日制', '统招全日制', '全脱产', '脱产', 'full-time', 'Full time', '全日制（统招）'])(
    'studied %s is rejected',
    (mode) => {
      expect(of(degree({ 学习形式: mode }))).toBe('不予 0 0 DEGREE_FULLTIME:reject');
    },
  );

  it.each(['业余', '非全日制', '非脱产', '不脱产', '半脱产', '函授', '网络教育', 'part-time', ''])(
    'studied %s waits',
    (mode) => {
      expect(of(degree({ 学习形式: mode }))).toBe('待定 0 4800 DEGREE:hold');
    },
  );

  it.each(['硕士', '硕士研究生', '博士', '研究生', 'MBA', 'Master'])('of the level %s is rejected', (level) => {
    expect(of(degree({ 等级: level }))).toBe('不予 0 0 DEGREE_FULLTIME:reject');
  });

  it.each(['中专', '大专', '本科', '专升本'])('of the level %s waits', (level) => {
    expect(of(degree({ 等级: level }))).toBe('待定 0 4800 DEGREE:hold');
  });

  it('happens on the day of its certificate, if the row names one', () => {
    expect(of(degree({ 合格日期: '2026-09-15' }))).toBe('待定 0 4800 DATE_BEFORE:hold DEGREE:hold');
    expect(of(degree({ 合格日期: '2026-09-15', 证书日期: '2026-09-16' }))).toBe('待定 0 4800 DEGREE:hold');
    expect(of(degree({ 证书日期: '2029-09-16' }))).toBe('不予 0 0 DATE_AFTER:reject DEGREE:hold');
    expect(of(training({ 合格日期: '2026-09-16', 证书日期: '2026-09-15' }))).toBe('通过 600 0');
  });

  it('counts in the year of its certificate', () => {
    const courses = year({}, {}, {});
    expect(last(...courses, degree({ 合格日期: '2026-12-01', 证书日期: '2026-12-31' }))).toContain('OVER_3_A_YEAR');
    expect(last(...courses, degree({ 合格日期: '2026-12-01', 证书日期: '2027-01-01' }))).not.toContain('OVER_3');
  });
});

describe('the list of standards', () => {
  const entry = (change: Cells = {}): Cells => ({
    培训项目: '电工',
    等级: '三级',
    补贴标准: 1_500,
    生效日期: '2026-01-01',
    ...change,
  });
  const withList = (row: Cells, ...standards: Cells[]): string =>
    verdict('training', training({ 培训方式: '集中培训', 培训项目: '电工', 等级: '高级工', ...row }), { standards });

  it('gives a row its standard by project and level, however the level is written', () => {
    expect(withList({}, entry())).toBe('通过 1500 0');
    expect(withList({}, entry({ 等级: '四级' }))).toBe('待定 0 0 NO_STANDARD:hold');
    expect(withList({}, entry({ 培训项目: '焊工' }))).toBe('待定 0 0 NO_STANDARD:hold');
  });

  it("yields to the row's own standard, which a 0 is not", () => {
    expect(withList({ 补贴标准: 1_100 }, entry())).toBe('通过 1100 0');
    expect(withList({ 补贴标准: 0 }, entry())).toBe('通过 1500 0');
  });

  it('is read by the latest entry not after the event', () => {
    const list = [
      entry({ 补贴标准: 1_800, 生效日期: '2026-10-20' }),
      entry(),
      entry({ 补贴标准: 9, 生效日期: '2025-01-01' }),
    ];
    const on = (day: string) => withList({ 合格日期: day }, ...list);
    expect([on('2026-10-19'), on('2026-10-20'), on('2026-10-21')]).toEqual([
      '通过 1500 0',
      '通过 1800 0',
      '通过 1800 0',
    ]);
    expect(withList({}, entry({ 生效日期: '2026-10-21' }))).toBe('待定 0 0 NO_STANDARD:hold');
  });

  it('is not guessed from an older entry where one that may be in force cannot be read', () => {
    const held = '待定 0 0 NO_STANDARD:hold';
    expect(withList({}, entry(), entry({ 补贴标准: '待定' }))).toBe(held);
    expect(withList({}, entry(), entry({ 生效日期: '去年' }))).toBe(held);
    expect(withList({}, entry(), entry({ 补贴标准: '待定', 生效日期: '2029-01-01' }))).toBe('通过 1500 0');
    expect(withList({}, entry(), entry({ 补贴标准: '' }))).toBe('通过 1500 0');
  });

  it('caps the skills of a listed institution, and nothing else', () => {
    const skill = { 培训方式: '名单内机构', 实付培训费: 2_000, 项目类别: '职业技能' };
    expect(withList(skill, entry())).toBe('通过 1500 0 CAPPED:info');
    expect(withList({ ...skill, 项目类别: '专业技术' }, entry())).toBe('通过 1000 0 CAPPED:info');
  });
});

describe('rows of one person', () => {
  const A = { 企业名称: '甲公司' };
  const B = { 企业名称: '乙公司' };

  it('claim a project and level once', () => {
    expect(last(training(), training())).toBe('不予 0 0 DUPLICATE:reject');
    expect(last(training(), training({ 合格日期: '2028-05-05' }))).toBe('不予 0 0 DUPLICATE:reject');
    expect(last(training({ 等级: '三级' }), training({ 等级: '高级工' }))).toBe('不予 0 0 DUPLICATE:reject');
    expect(last(training(), training({ 培训项目: ' 安全 生产' }))).toBe('不予 0 0 DUPLICATE:reject');
    expect(last(training({ 等级: '三级' }), training({ 等级: '四级' }))).toBe('通过 600 0');
    expect(last(training(), training({ 培训项目: '消防' }))).toBe('通过 600 0');
    expect(last(training(), training({ 证件号码: person(2) }))).toBe('通过 600 0');
  });

  it('are known by the ID alone', () => {
    expect(last(training(), training({ 姓名: '张民', 证件号码: ` ${person(1)} ` }))).toBe(
      '不予 0 0 DUPLICATE:reject NAME_DIFFERS:warn',
    );
  });

  it('wait where another enterprise claimed the same', () => {
    expect(last(training(A), training(B))).toBe('待定 0 600 DUPLICATE_OTHER:hold');
    expect(last(training(A), training({ 企业名称: ' 甲公司 ' }))).toBe('不予 0 0 DUPLICATE:reject');
  });

  it('know an enterprise by its credit code before its name', () => {
    const code = { 统一社会信用代码: '91310112MA1GB00A1X' };
    expect(last(training({ ...A, ...code }), training({ ...B, ...code }))).toBe('不予 0 0 DUPLICATE:reject');
    expect(last(training({ ...A, ...code }), training({ ...A, 统一社会信用代码: '91310112MA1GB00B2Y' }))).toBe(
      '待定 0 600 DUPLICATE_OTHER:hold',
    );
    const small = { 统一社会信用代码: ' 91310112ma1gb00a1x' };
    expect(last(training(code), training(small))).toBe('不予 0 0 DUPLICATE:reject');
  });

  it('are judged by date, then as they stand', () => {
    const late = training({ 合格日期: '2026-11-02' });
    expect(verdicts('training', [late, training()])).toEqual(['不予 0 0 DUPLICATE:reject', '通过 600 0']);
    expect(verdicts('training', [training(), training({ 培训方式: '名单外机构' })])[1]).toContain('DUPLICATE');
  });

  it('wait from the fourth of a calendar year on', () => {
    expect(verdicts('training', year({}, {}, {}, {}, {}))).toEqual([
      ...['通过 600 0', '通过 600 0', '通过 600 0'],
      ...['待定 0 600 OVER_3_A_YEAR:hold', '待定 0 600 OVER_3_A_YEAR:hold'],
    ]);
    expect(last(...year({}, {}, {}, { 合格日期: '2026-12-31' }))).toBe('待定 0 600 OVER_3_A_YEAR:hold');
    expect(last(...year({}, {}, {}, { 合格日期: '2027-01-01' }))).toBe('通过 600 0');
  });

  it('count all categories, modes and enterprises together', () => {
    const mixed = [
      listed({ 项目类别: '语言文化', 培训项目: '英语', ...A }),
      training({ 培训方式: '集中培训', 补贴标准: 800, 培训项目: '急救', ...B }),
      degree(A),
    ];
    expect(last(...mixed, training({ 合格日期: '2026-12-01' }))).toBe('待定 0 600 OVER_3_A_YEAR:hold');
  });

  it('use up nothing when they are rejected', () => {
    const failed = year({}, { 是否合格: '否' }, {}, {});
    expect(verdicts('training', failed)[3]).toBe('通过 600 0');
    expect(last(training({ 是否合格: '否' }), training())).toBe('通过 600 0');
  });

  it('use up nothing when they are held for a yearly limit alone', () => {
    const fourth = training({ 培训项目: '课程9' });
    const again = training({ 培训项目: '课程9', 合格日期: '2027-02-01' });
    expect(last(...year({}, {}, {}), fourth, again)).toBe('通过 600 0');
  });

  it('use up what they claim when they are held for another reason too', () => {
    const fourth = training({ 培训方式: '集中培训', 培训项目: '课程9' });
    const again = training({ 培训项目: '课程9', 合格日期: '2027-02-01' });
    const rows = verdicts('training', [...year({}, {}, {}), fourth, again]);
    expect(rows.slice(3)).toEqual(['待定 0 0 NO_STANDARD:hold OVER_3_A_YEAR:hold', '不予 0 0 DUPLICATE:reject']);
  });

  it('are paid one language course a year', () => {
    const course = (mode: string, name: string, day = '2026-11-01') =>
      training({ 培训方式: mode, 项目类别: '语言文化', 培训项目: name, 实付培训费: 500, 补贴标准: 500, 合格日期: day });
    const second = (mode: string, other: string) => last(course(mode, '英语'), course(other, '日语'));
    expect(second('名单内机构', '名单内机构')).toBe('不予 0 0 LANGUAGE_YEAR:reject');
    expect(second('名单内机构', '内训')).toBe('待定 0 600 LANGUAGE_YEAR:hold');
    expect(second('内训', '名单内机构')).toBe('待定 0 400 LANGUAGE_YEAR:hold');
    expect(second('集中培训', '集中培训')).toBe('待定 0 500 LANGUAGE_YEAR:hold');
    expect(last(course('名单内机构', '英语', '2026-12-31'), course('名单内机构', '日语', '2027-01-01'))).toBe(
      '通过 400 0',
    );
    expect(last(course('内训', '英语'), course('内训', '日语'), course('名单内机构', '法语'))).toBe(
      '待定 0 400 LANGUAGE_YEAR:hold',
    );
  });

  it('should bear one name', () => {
    expect(last(training(), training({ 姓名: '张民', 培训项目: '消防' }))).toBe('通过-需说明 600 0 NAME_DIFFERS:warn');
    expect(last(training(), training({ 姓名: ' 张　敏 ', 培训项目: '消防' }))).toBe('通过 600 0');
    expect(last(training({ 姓名: '张民', 是否合格: '否' }), training())).toBe('通过 600 0');
    expect(last(training(), training({ 姓名: '张民', 培训项目: '消防', 是否合格: '否' }))).toBe(
      '不予 0 0 NAME_DIFFERS:warn NOT_PASSED:reject',
    );
  });
});

describe('a history', () => {
  it('counts before the roster, whatever its dates', () => {
    expect(of(training(), [training({ 合格日期: '2028-01-01' })])).toBe('不予 0 0 DUPLICATE:reject');
    expect(of(training(), year({}, {}, { 合格日期: '2026-12-31' }))).toBe('待定 0 600 OVER_3_A_YEAR:hold');
  });

  it('passes the same checks, and what is rejected in it uses up nothing', () => {
    expect(of(training(), [training({ 是否合格: '否' })])).toBe('通过 600 0');
    expect(of(training(), [training({ 合格日期: '2026-02-30' })])).toBe('通过 600 0');
    expect(of(training(), [...year({}, {}), ...year({}, {})])).toBe('通过 600 0');
  });

  it('is named in the sentence', () => {
    const [result] = RESULTS.training([training()], { history: [training({ 培训项目: '消防' }), training()] });
    expect(result!.findings.map((one) => findingSentence(one)['zh-CN']).join()).toContain('历史名册第 2 条');
  });
});
