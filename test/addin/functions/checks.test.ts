import { describe, expect, it } from 'vitest';
import { call, failure, shown } from './excel';

const WOMAN = '11010519491231002X';
const MAN = '310112196801160014';

describe('a resident ID', () => {
  it.each([
    [WOMAN, true, ''],
    [` ${WOMAN.toLowerCase()} `, true, ''],
    ['１１０１０５１９４９１２３１００２Ｘ', true, ''],
    ['110105194912310021', false, '校验码不符'],
    ['11010519491331002X', false, '不是真实日期'],
    ['01010519491231002X', false, '地区码'],
    ['1101051949123100', false, '不是 18 位'],
    ['110105491231002', false, '15 位旧号码'],
    ['11010519491231O02X', false, '以外的字符'],
  ])('%s: valid %s, problem “%s”', (id, valid, problem) => {
    expect(call('ID_VALID', id)).toBe(valid);
    const told = call('ID_PROBLEM', id);
    if (problem === '') expect(told).toBe('');
    else expect(told).toContain(problem);
    expect(shown('ID_SEX', id)).toBe(valid ? '女' : '#VALUE!');
    expect(shown('ID_BIRTHDATE', id)).toBe(valid ? 18263 : '#VALUE!');
  });

  it.each(['ID_VALID', 'ID_BIRTHDATE', 'ID_SEX'])(
    'stored as a number is an error in %s, for its digits are gone',
    (name) => {
      expect(failure(name, 110105194912310020)).toMatchObject({
        code: '#VALUE!',
        message: expect.stringMatching(/“证件号码”以数字存储.*文本格式/),
      });
      expect(call('ID_PROBLEM', 110105194912310020)).toMatch(/以数字存储/);
    },
  );

  it('tells the sex by the seventeenth digit', () => {
    expect([WOMAN, MAN].map((id) => call('ID_SEX', id))).toEqual(['女', '男']);
  });
});

describe('AGE_ON', () => {
  it.each([
    [WOMAN, '2026-12-30', 76],
    [WOMAN, '2026-12-31', 77],
    ['1949-12-31', '2026-12-31', 77],
    [18263, '2026-12-31', 77],
    ['2000-02-29', '2026-02-28', 25],
    ['2000-02-29', '2026-03-01', 26],
    ['1961年9月16日', 46281, 65],
  ])('%s on %s: %d', (id, date, age) => {
    expect(call('AGE_ON', id, date)).toBe(age);
  });

  it('is an error before birth, and names both dates', () => {
    expect(failure('AGE_ON', '2026-09-16', '2026-09-15').message).toMatch(/2026-09-15.*2026-09-16/);
  });

  it('takes a number of eight digits for a wrong date, one of eighteen for an ID that lost its digits', () => {
    expect(failure('AGE_ON', 19680116, '2026-09-16').message).toContain('不是日期：19680116');
    expect(failure('AGE_ON', 310112196801160000, '2026-09-16').message).toContain('以数字存储');
  });
});

describe('retirement', () => {
  it('is the same by ID and by birth date', () => {
    expect(call('RETIREMENT_DATE', MAN, '男60')).toBe(call('RETIREMENT_DATE', '1968-01-16', '男60'));
  });

  it('refuses a category that contradicts the sex in the ID', () => {
    expect(failure('RETIREMENT_DATE', MAN, '女50').message).toMatch(/女50.*男/);
    expect(shown('RETIREMENT_OK', WOMAN, '男60', '2026-09-16')).toBe('#VALUE!');
  });

  it.each([
    ['2026-11-16', null, true],
    ['2026-11-17', null, false],
    ['2028-11-16', 0, true],
    ['2028-11-17', 0, false],
    ['2025-11-16', 3, true],
    ['2026-11-16', 1e12, false],
  ])('T31 on %s with %s years: %s', (date, years, enough) => {
    expect(call('RETIREMENT_OK', '1968-01-16', '男60', date, years)).toBe(enough);
  });

  it('beyond the year 9999 is an error, not a number', () => {
    expect(failure('RETIREMENT_DATE', '9990-01-01', '男60').message).toContain('9999');
  });
});

describe('DEADLINE', () => {
  it.each([
    ['T23', '2026-10-31', 2, 46387],
    ['T44 (a)', '2026-12-31', 6, 46568],
    ['T44 (b)', '2026-11-30', 6, 46538],
    ['D1, no 31 February', '2026-12-31', 2, 46447],
    ['a working Saturday', '2026-08-10', 2, 46305],
    ['the National Day', '2026-08-01', 2, 46303],
  ])('%s: %s and %d months', (_case, start, months, serial) => {
    expect(call('DEADLINE', start, months)).toBe(serial);
  });

  it.each([1e6, 1e12])('beyond the year 9999 is an error, not a number: %d months', (months) => {
    expect(failure('DEADLINE', '2026-09-16', months)).toMatchObject({
      code: '#VALUE!',
      message: expect.stringMatching(/“月数”.*9999/),
    });
  });
});

describe('CREDIT_CODE_VALID', () => {
  it.each([
    ['91350100M000100Y43', true],
    [' 91350100m000100y43 ', true],
    ['91350100M000100Y44', false],
    ['91350100M000100Y4', false],
  ])('%s: %s', (code, valid) => {
    expect(call('CREDIT_CODE_VALID', code)).toBe(valid);
  });

  it('of a number is an error, for its digits are gone', () => {
    expect(failure('CREDIT_CODE_VALID', 913501001000100143)).toMatchObject({
      code: '#VALUE!',
      message: expect.stringMatching(/“统一社会信用代码”以数字存储/),
    });
  });
});
