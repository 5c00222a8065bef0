import { describe, expect, it } from 'vitest';
import { call, CellFailure, failure, INVOCATION, shown } from './excel';
import { PAYOUT_SAMPLES } from './samples';

const T01 = '内训定额 × 合格人数：600 × 30 = 18000 元；依据：MH-2.1.4(1)a、MH-2.1.4(1)b、MH-4.2a';

describe('EXPLAIN', () => {
  it.each([
    ['spread', [30]],
    ['spread, the date left out', [30, null]],
    ['one list', [[30]]],
    ['one list of ranges, as Excel hands it over', [[[[30]]]]],
    ['one list of ranges, the date left out', [[[[30]], null]]],
    ['one list of ranges, the date blank', [[[[30]], [[null]]]]],
    ['spread, with what Excel appends', [30, INVOCATION]],
    ['one list, with what Excel appends', [[30], INVOCATION]],
    ['one list of ranges, with what Excel appends', [[[[30]]], INVOCATION]],
  ])('takes its arguments %s', (_how, given) => {
    expect([call('EXPLAIN', 'SUBSIDY_INTERNAL', ...given)].flat(2)).toEqual([T01]);
  });

  it('answers single cells in brackets as a single cell', () => {
    expect(call('EXPLAIN', 'SUBSIDY_INTERNAL', 30)).toBe(T01);
    expect(call('EXPLAIN', [['SUBSIDY_INTERNAL']], [[[30]]], INVOCATION)).toEqual([[T01]]);
  });

  it.each([' subsidy_internal ', 'ＳＵＢＳＩＤＹ＿ＩＮＴＥＲＮＡＬ'])('reads the name %j forgivingly', (name) => {
    expect(call('EXPLAIN', name, 30)).toBe(T01);
  });

  it.each(PAYOUT_SAMPLES)('%s: tells the very sum and the clauses', (name, given) => {
    const told = String(call('EXPLAIN', name, ...given));
    expect(told).toMatch(new RegExp(`[：=] ?${String(call(name, ...given))} 元；依据：(MH|SJ)-`));
    expect(call('EXPLAIN', name, [...given])).toBe(told);
    expect(
      call(
        'EXPLAIN',
        name,
        given.map((value) => [[value]]),
      ),
    ).toEqual([[told]]);
    expect(call('EXPLAIN', name, ...given.map((value) => [[value]]))).toEqual([[told]]);
  });

  it('shows the numbers in the formulas', () => {
    expect(call('EXPLAIN', 'SUBSIDY_OUTSOURCED', '专业技术', 1300, 3)).toBe(
      '按实付培训费的比例核定：80% × 1300 = 1040；不超过补贴标准：min(1040, 1000) = 1000；' +
        '每人补贴 × 合格人数：1000 × 3 = 3000 元；依据：MH-2.1.4(2)①a、MH-2.1.4(2)①c',
    );
    expect(call('EXPLAIN', 'MENTOR_HIGHER', '技师', 3000)).toContain('max(4000, 3000) = 4000 元');
    expect(call('EXPLAIN', 'APPRENTICE_FEE', 3000, 2500, 2600)).toContain('max(0, 2500 − 2600) = 0 元');
    expect(call('EXPLAIN', 'SJ_STUDIO_INSTALMENT', '区', 1)).toContain('50000 × 50% = 25000 元；依据：SJ-9-1、SJ-4-1');
  });

  it('spills over ranges, errors in their cells', () => {
    const [[first], [failed]] = call('EXPLAIN', 'SUBSIDY_INTERNAL', [[30], [-1]]) as [[string], [CellFailure]];
    expect(first).toBe(T01);
    expect(failed.message).toContain('“合格人数”不能为负数');
    const listed = call('EXPLAIN', [['SUBSIDY_INTERNAL']], [[[30], [1]], null], INVOCATION) as string[][];
    expect(listed.map(([told]) => told!.slice(0, 20))).toEqual([T01.slice(0, 20), T01.replace('30', '1').slice(0, 20)]);
  });

  it('explains a column of names, each with its arguments', () => {
    const names = [['SUBSIDY_INTERNAL'], ['CONTEST_FINAL']];
    expect(call('EXPLAIN', names, [[30], [2]])).toEqual([
      [call('EXPLAIN', 'SUBSIDY_INTERNAL', 30)],
      [call('EXPLAIN', 'CONTEST_FINAL', 2)],
    ]);
  });

  it('fails as the function fails', () => {
    expect(failure('EXPLAIN', 'SUBSIDY_INTERNAL', -1)).toEqual(failure('SUBSIDY_INTERNAL', -1));
    expect(failure('EXPLAIN', 'SUBSIDY_INTERNAL')).toEqual(failure('SUBSIDY_INTERNAL'));
    expect(failure('EXPLAIN', 'MENTOR_UNION_MATCH', null).code).toBe('#N/A');
    expect(failure('EXPLAIN', 'SUBSIDY_INTERNAL', 25, '2026-09-15').code).toBe('#N/A');
  });

  it('passes on an error that stood in a cell', () => {
    for (const error of ['#DIV/0!', { code: '#DIV/0!' }, new CellFailure('#DIV/0!'), [[{ basicValue: '#DIV/0!' }]]]) {
      expect(shown('EXPLAIN', 'SUBSIDY_INTERNAL', error)).toBe('#DIV/0!');
      expect(shown('EXPLAIN', 'DISTRICT_COURSE_FEE', 1500, error, 40)).toBe('#DIV/0!');
      expect(shown('EXPLAIN', error, 25)).toBe('#DIV/0!');
    }
  });

  it('takes an object in the place of an argument for a blank one, and moves no other up', () => {
    expect(failure('EXPLAIN', 'DISTRICT_COURSE_FEE', 1500, INVOCATION, 40).message).toBe('“合格人数”没有填写，请补上');
  });

  it.each([null, undefined, '', ' ', [['']]])('asks for the name where it is %j', (name) => {
    expect(failure('EXPLAIN', name, 25)).toMatchObject({ code: '#VALUE!', message: '“函数名”没有填写，请补上' });
  });

  it.each([
    ['SUBSIDY_EXTERNAL', 'SUBSIDY_EXTERNAL'],
    ['ID_VALID', '不是计算金额的函数'],
    ['POLICY_VALUE', '不是计算金额的函数'],
    ['EXPLAIN', '不是计算金额的函数'],
    ['TRAINING_CHECK', '不是计算金额的函数'],
  ])('has nothing to say of %s', (name, told) => {
    expect(failure('EXPLAIN', name, 25)).toMatchObject({ code: '#VALUE!', message: expect.stringContaining(told) });
  });

  it('says how many arguments are too many', () => {
    expect(failure('EXPLAIN', 'SUBSIDY_INTERNAL', 25, null, 3).message).toMatch(/3 个参数，最多 2 个/);
  });
});
