import {
  Decimal,
  ID_FAULTS,
  isoDay,
  isUnavailable,
  ProblemError,
  raise,
  sentence,
  text,
  type Problem,
  type ProblemCode,
  type Problems,
} from 'training-subsidy-core';
import { describe, expect, it } from 'vitest';

const HAN = /\p{Script=Han}/u;
const name = text('合格人数', 'persons passed');

/** One of each problem, with what its sentence must show in both languages. */
const EACH: { readonly [Code in ProblemCode]: readonly [values: Problems[Code], ...shown: string[]] } = {
  BLANK: [{ name }],
  NOT_A_NUMBER: [{ name, given: 'abc' }, 'abc'],
  NEGATIVE: [{ name, given: -3 }, '-3'],
  NOT_WHOLE: [{ name, given: 2.5 }, '2.5'],
  TOO_LARGE: [{ name, given: 2e12 }, '2000000000000', '1000000000000'],
  BELOW_MINIMUM: [
    { name, given: new Decimal(39), minimum: new Decimal(40), clause: 'MH-A1-2.2b' },
    '39',
    '40',
    'MH-A1-2.2b',
  ],
  NOT_A_DATE: [{ name, given: '2026-13-01' }, '2026-13-01', '2026-09-16'],
  CELL_ERROR: [{ name, given: '#REF!' }, '#REF!'],
  NOT_TEXT: [{ name, given: true }, 'TRUE'],
  UNKNOWN_WORD: [{ name, given: 'xyz', known: [text('市', 'city'), text('区', 'district')] }, 'xyz'],
  UNKNOWN_LEVEL: [{ name, given: 'xyz' }, 'xyz'],
  LEVEL_WITHOUT_SUM: [{ level: text('特级技师', 'special-grade technician'), clause: 'MH-2.3.3(10)' }, 'MH-2.3.3(10)'],
  LEVEL_TOO_LOW: [
    { level: text('高级工', 'senior worker'), lowest: text('技师', 'technician'), clause: 'MH-2.3.3(10)' },
    'MH-2.3.3(10)',
  ],
  ID_AS_NUMBER: [{ name, given: 310112196801160000 }, '310112196801160000'],
  CODE_AS_NUMBER: [{ name, given: 913501001000100100 }, '913501001000100100'],
  ID_INVALID: [{ name, given: '310112', fault: 'LENGTH' }, '310112', '18'],
  SEX_DIFFERS: [{ category: text('男60', 'men 60'), sex: text('女', 'female') }],
  BEFORE_BIRTH: [{ birth: isoDay('2000-01-02'), given: isoDay('2000-01-01') }, '2000-01-02', '2000-01-01'],
  AFTER_CALENDAR: [{ name }, '9999'],
  UNKNOWN_NAME: [{ name, given: 'MH_X' }, 'MH_X'],
  NOT_A_PAYOUT: [{ given: 'ID_VALID' }, 'ID_VALID'],
  TOO_MANY_ARGUMENTS: [{ given: 5, most: 2 }, '5', '2'],
  MISSING_COLUMNS: [{ table: text('历史名册', 'history'), missing: ['A1'], found: ['B1', 'C1'] }, 'A1', 'B1', 'C1'],
  SHAPES_DIFFER: [{ first: '1×2', second: '2×1' }, '1×2', '2×1'],
  MISSING_STANDARD: [{ name }],
  NOT_IN_FORCE: [
    { document: 'MH', given: isoDay('2026-09-15'), from: isoDay('2026-09-16'), to: isoDay('2029-09-15') },
    '2026-09-15',
    '2026-09-16',
    '2029-09-15',
  ],
};
const problems = Object.entries(EACH).map(
  ([code, [values, ...shown]]) => [code, { code, ...values } as Problem, shown] as const,
);

describe('the sentence of a problem', () => {
  it.each(problems)('%s shows its values in both languages, and never its code', (code, problem, shown) => {
    const told = sentence(problem);
    for (const language of ['zh-CN', 'en-US'] as const) {
      for (const value of shown) expect(told[language]).toContain(value);
      if ('name' in problem) expect(told[language]).toContain(problem.name[language]);
      expect(told[language]).not.toContain(code);
    }
    expect(told['zh-CN']).toMatch(HAN);
    expect(told['en-US']).not.toMatch(HAN);
  });

  it.each(problems)('%s says in Chinese what to do next', (_code, problem) => {
    expect(sentence(problem)['zh-CN']).toMatch(/请|可填/);
  });

  it('lists the known words', () => {
    const told = sentence({ code: 'UNKNOWN_WORD', ...EACH.UNKNOWN_WORD[0] });
    expect([told['zh-CN'], told['en-US']]).toEqual([
      expect.stringContaining('市、区'),
      expect.stringContaining('city, district'),
    ]);
  });

  it('of a document without an end does not name one', () => {
    const open = { document: 'SJ', given: isoDay('2023-12-26'), from: isoDay('2023-12-27'), to: null } as const;
    expect(sentence({ code: 'NOT_IN_FORCE', ...open })['zh-CN']).toContain('2023-12-27 至 今后');
  });

  it('tells each fault of an ID apart', () => {
    for (const language of ['zh-CN', 'en-US'] as const) {
      const told = Object.values(ID_FAULTS).map((fault) => fault[language]);
      expect(new Set(told).size).toBe(6);
    }
  });
});

describe('a problem', () => {
  it('is raised with its values', () => {
    const run = () => raise('NEGATIVE', { name, given: -1 });
    expect(run).toThrow(ProblemError);
    expect(run).toThrow(expect.objectContaining({ problem: { code: 'NEGATIVE', name, given: -1 } }));
  });

  it('is an answer that nobody here can give for a missing standard and outside the validity alone', () => {
    const unavailable = problems.filter(([, problem]) => isUnavailable(problem)).map(([code]) => code);
    expect(unavailable).toEqual(['MISSING_STANDARD', 'NOT_IN_FORCE']);
  });
});
