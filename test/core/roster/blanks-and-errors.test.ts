import { describe, expect, it } from 'vitest';
import { course, listed, pair, promotion, training, unionPair } from '../../rosters/rows';
import { verdict, verdicts, type Cells, type RosterName } from '../../rosters/tables';

const GOOD = [
  ['training', training({ 企业名称: '甲公司' }), '通过 600 0'],
  ['courses', course(), '通过 1500 0'],
  ['mentors', pair(), '通过 2000 0'],
  ['unionMentors', unionPair(), '通过 3000 0'],
  ['promotions', promotion(), '通过 3000 0'],
] as const satisfies readonly [RosterName, Cells, string][];

const everyCell = (row: Cells, cell: Cells[string]): Cells =>
  Object.fromEntries(Object.keys(row).map((header) => [header, cell]));

describe.each(GOOD)('a roster: %s', (roster, good, paid) => {
  it.each([
    ['empty text', ''],
    ['blanks', '  　'],
    ['null', null],
    ['undefined', undefined],
    ['0', 0],
  ])('answers nothing for a row of nothing but %s', (_, blank) => {
    const empty = everyCell(good, blank);
    expect(verdicts(roster, [good, empty])).toEqual([paid, 'blank']);
    expect(verdicts(roster, [empty, good])).toEqual(['blank', paid]);
    expect(verdicts(roster, [good], { history: [empty] })).toEqual([paid]);
  });

  it('does not take a row with anything in it for a blank one', () => {
    expect(verdict(roster, { ...everyCell(good, ''), 备注: '补报' })).toMatch(
      /^不予 0 0 (NO_STANDARD:hold |NOT_GRADED:reject )*REQUIRED/,
    );
    expect(verdict(roster, everyCell(good, { error: '#N/A' }))).toMatch(/^不予 0 0 BAD_VALUE:reject/);
    expect(verdict(roster, everyCell(good, false))).toMatch(/^不予 0 0 BAD_VALUE:reject/);
  });

  it.each(Object.keys(good))('rejects the row whose %s is an error, and only that', (header) => {
    const spoilt = { ...good, [header]: { error: '#DIV/0!' } };
    expect(verdict(roster, spoilt)).toBe('不予 0 0 BAD_VALUE:reject');
    expect(verdicts(roster, [spoilt, good])[1]).toBe(paid);
  });

  it('leaves columns alone that it does not know', () => {
    expect(verdict(roster, { ...good, 备注: { error: '#N/A' }, 部门: '车间', '': 7 })).toBe(paid);
  });
});

describe('a 0', () => {
  it.each(['姓名', '证件号码', '培训方式', '项目类别', '培训项目', '合格日期'])('is a blank in %s', (header) => {
    expect(verdict('training', training({ [header]: 0 }))).toBe('不予 0 0 REQUIRED:reject');
  });

  it('is a blank in columns that a row may leave blank', () => {
    const zeros = {
      企业名称: 0,
      统一社会信用代码: 0,
      等级: 0,
      学习形式: 0,
      证书日期: 0,
      实付培训费: 0,
      补贴标准: 0,
      退休类别: 0,
    };
    expect(verdict('training', training(zeros))).toBe('通过 600 0');
    expect(verdicts('training', [training(zeros), training()])[1]).toBe('不予 0 0 DUPLICATE:reject');
    const other = { 职业工种: 0, 证书编号: 0, 师傅单位: 0, 徒弟单位: 0, 工会已补金额: 0, 项目认定: 0 };
    expect(verdict('mentors', pair(other))).toBe('通过 2000 0');
    const city = { 市班开始日期: 0, 市班结束日期: 0, 项目有效期至: 0, 退休类别: 0 };
    expect(verdict('courses', course(city))).toBe('通过 1500 0');
  });

  it('is a number elsewhere', () => {
    expect(verdict('courses', course({ 课时: 0 }))).toBe('不予 0 0 HOURS:reject');
    expect(verdict('courses', course({ 理论成绩: 0 }))).toBe('通过 1500 0');
    expect(verdict('courses', course({ 项目价格: 0 }))).toBe('通过 0 0');
    expect(verdict('training', listed({ 发票金额: 0, 银行流水金额: 0, 参训人数: 0 }))).toBe('通过 400 0');
  });
});
