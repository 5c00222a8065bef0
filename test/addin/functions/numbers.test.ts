import { describe, expect, it } from 'vitest';
import { FUNCTIONS, type ArgumentKind } from '../../../addin/functions';
import { call, failure, shown } from './excel';
import { having, sample } from './samples';

const ofKind = (...kinds: readonly ArgumentKind[]) =>
  FUNCTIONS.flatMap((declared) =>
    declared.args.flatMap(([parameter, { kind, label }], at) =>
      kinds.includes(kind) ? [[declared.name, parameter, sample(declared), at, label['zh-CN']] as const] : [],
    ),
  );

const told = (name: string, given: readonly unknown[], at: number, value: unknown): string => {
  const failed = failure(name, ...having(given, at, value));
  expect(failed.code).toBe('#VALUE!');
  return failed.message;
};

describe('a head-count', () => {
  const counts = ofKind('count');

  it('is asked for in so many places', () => {
    expect(counts.length).toBe(19);
  });

  it.each(counts)('%s: %s is a whole number, and its message says so', (name, _parameter, given, at, label) => {
    for (const value of [1.5, 0.1, 2.0000001]) {
      expect(told(name, given, at, value)).toBe(`“${label}”应为整数，现为 ${value}；请去掉小数`);
    }
  });
});

describe('a number', () => {
  it.each(ofKind('count', 'amount'))('%s: %s is refused where it is none', (name, _parameter, given, at, label) => {
    expect(told(name, given, at, -1)).toBe(`“${label}”不能为负数，现为 -1；请改为 0 或正数`);
    for (const text of ['25', '两', 'abc', '1,250', '１２']) {
      expect(told(name, given, at, text)).toMatch(new RegExp(`“${label}”应为数字，现为“${text}”`));
    }
    for (const value of [true, false, NaN, Infinity, -Infinity]) {
      expect(told(name, given, at, value)).toContain(`“${label}”应为数字`);
    }
    expect(told(name, given, at, 1e12 + 1)).toContain(`“${label}”过大，现为 1000000000001；最大 1000000000000`);
    expect(told(name, given, at, 1e300)).toContain(`“${label}”过大`);
  });

  it('may be 10^12, and is still worked out to the fen', () => {
    expect(call('SUBSIDY_INTERNAL', 1e12)).toBe(6e14);
    expect(call('CONTEST_SHOW', 1e12)).toBe(100000);
    expect(call('MENTOR_UNION_MATCH', 999999999999.99)).toBe(999999999999.99);
  });

  it('has at most two decimals where it is an answer', () => {
    expect(call('SUBSIDY_OUTSOURCED', '岗位能力', 100.00625, 3)).toBe(240.03);
    expect(call('SUBSIDY_OUTSOURCED', '岗位能力', 123.45, 7)).toBe(691.32);
    expect(call('CONTEST_SHOW', 0.1 + 0.2)).toBe(0.3);
    expect(call('MENTOR_UNION_MATCH', 1.005)).toBe(1.01);
  });

  it('is not asked for where a word is', () => {
    expect(failure('MASTER_STUDIO_GRANT', 5).message).toBe('“工作室级别”不认识5；可填：国家、市、区');
    expect(shown('HONOUR_AWARD', '市', 1)).toBe('#VALUE!');
  });
});
