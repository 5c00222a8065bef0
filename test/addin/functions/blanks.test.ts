import { describe, expect, it } from 'vitest';
import { call, failure, shown } from './excel';
import { having, MUNICIPAL, SAMPLES } from './samples';

const BLANKS = [undefined, null, '', ' ', '　', '\t\n', [[null]], [['']], [[undefined]]];
const isMunicipal = (name: string, at: number) => MUNICIPAL.some(([other, place]) => other === name && place === at);

describe('a blank in a required argument', () => {
  const required = SAMPLES.flatMap(([name, given, { args }]) =>
    args.flatMap(([parameter, argument], at) =>
      argument.optional || isMunicipal(name, at)
        ? []
        : [[name, parameter, given, at, argument.label['zh-CN']] as const],
    ),
  );

  it.each(required)('%s: %s is #VALUE!, and the message names it', (name, _parameter, given, at, label) => {
    for (const blank of BLANKS) {
      const failed = failure(name, ...having(given, at, blank));
      expect(failed.code).toBe('#VALUE!');
      expect(failed.message).toContain(`“${label}”没有填写`);
    }
  });
});

describe('a blank in an optional argument', () => {
  const optional = SAMPLES.flatMap(([name, given, { args }]) =>
    args.flatMap(([parameter, argument], at) => (argument.optional ? [[name, parameter, given, at] as const] : [])),
  ).filter(([name, , , at]) => !isMunicipal(name, at));

  it.each(optional)('%s: %s is absent', (name, _parameter, given, at) => {
    const absent = shown(name, ...given.slice(0, at), ...given.slice(at).map(() => undefined));
    for (const blank of [undefined, null, '', ' ', '　']) {
      const left = given.slice(at + 1).map(() => undefined);
      expect(shown(name, ...given.slice(0, at), blank, ...left)).toEqual(absent);
    }
  });

  it('stands for 1 person, no subsidy so far, 2 years, not yet funded', () => {
    expect(call('SUBSIDY_OUTSOURCED', '专业技术', 1250, null)).toBe(1000);
    expect(call('APPRENTICE_FEE', 3000, 2500, '')).toBe(2500);
    expect(call('SJ_STUDIO_GRANT', '市', null)).toBe(80000);
    expect(call('RETIREMENT_OK', '1968-01-16', '男60', '2026-11-17', null)).toBe(false);
    expect(call('INNOVATION_STUDIO_GRANT', 20000, '')).toBe(20000);
  });
});

describe('a municipal value', () => {
  it.each(MUNICIPAL)('%s, argument %d, is #N/A where it is missing, and named', (name, at, given, label) => {
    expect(shown(name, ...given)).toEqual(expect.any(Number));
    for (const missing of [...BLANKS, 0, [[0]]]) {
      const failed = failure(name, ...having(given, at, missing));
      expect(failed.code).toBe('#N/A');
      expect(failed.message).toContain(`“${label}”`);
    }
  });

  it.each(MUNICIPAL)('%s, argument %d, is #VALUE! where it is wrong', (name, at, given, label) => {
    for (const wrong of [-1, 'abc', '2000', true, 1e12 + 1, NaN]) {
      const failed = failure(name, ...having(given, at, wrong));
      expect(failed.code).toBe('#VALUE!');
      expect(failed.message).toContain(`“${label}”`);
    }
  });

  it('that is blank in CONTEST_TRAINING alone means that none is published', () => {
    for (const blank of [undefined, null, '', ' ', 0]) expect(call('CONTEST_TRAINING', 12, blank)).toBe(30000);
    expect(call('CONTEST_TRAINING', 12, 2000)).toBe(24000);
  });

  it('is needed for vocational skills alone', () => {
    for (const category of ['专业技术', '岗位能力', '身心健康', '语言文化', '学历教育']) {
      expect(call('SUBSIDY_OUTSOURCED', category, 500, 1, null)).toBe(400);
    }
  });
});

describe('the second instalment in Songjiang', () => {
  it.each([
    ['单位配套经费', null, '合格'],
    ['单位配套经费', '', '不合格'],
    ['届中考核结果', 50000, null],
    ['届中考核结果', 0, ''],
  ])('names %s where it is blank', (label, matching, midterm) => {
    const failed = failure('SJ_STUDIO_INSTALMENT', '区', 2, matching, midterm);
    expect(failed.code).toBe('#VALUE!');
    expect(failed.message).toContain(`“${label}”没有填写`);
  });
});

describe('nought', () => {
  it.each([
    ['SUBSIDY_INTERNAL', [0]],
    ['SUBSIDY_OUTSOURCED', ['专业技术', 1250, 0]],
    ['SUBSIDY_OUTSOURCED', ['专业技术', 0, 5]],
    ['SUBSIDY_CENTRAL', [1200, 0]],
    ['DISTRICT_COURSE_FEE', [1500, 0, 40]],
    ['CONTEST_PRIZE', ['一等', 0]],
    ['MENTOR_BONUS', ['技师', 0]],
    ['CONTEST_SHOW', [0]],
    ['INDUSTRY_BASE_GRANT', [0]],
  ])('heads or yuan pay nothing: %s(%j)', (name, given) => {
    expect(call(name, ...given)).toBe(0);
  });
});
