import {
  checkRoster,
  districtCourseRoster,
  headerKey,
  mentorRoster,
  placeColumns,
  ProblemError,
  promotionRoster,
  sentence,
  trainingRoster,
  unionMentorRoster,
  NO_STANDARDS,
  type Columns,
} from 'training-subsidy-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { training } from '../../rosters/rows';
import { tableOf, type Cells } from '../../rosters/tables';

const ROSTERS = [trainingRoster, districtCourseRoster, mentorRoster, unionMentorRoster, promotionRoster].map(
  ({ title, columns }) => [title['en-US'], columns as Columns] as const,
);

describe.each(ROSTERS)('the headers of a roster: %s', (_, columns) => {
  const names = Object.values(columns).map(({ header, synonyms }) => [header, ...synonyms]);

  it('belong to one column each, as they are compared', () => {
    const owners = new Map<string, Set<string>>();
    for (const [canonical = '', ...synonyms] of names) {
      for (const name of [canonical, ...synonyms]) {
        const key = headerKey(name);
        expect(key).not.toBe('');
        owners.set(key, (owners.get(key) ?? new Set()).add(canonical));
      }
    }
    const shared = [...owners].filter(([, columnsOfName]) => columnsOfName.size > 1);
    expect(shared).toEqual([]);
  });

  it('are found by every name, each alone', () => {
    for (const [key, { header, synonyms }] of Object.entries(columns)) {
      for (const name of [header, ...synonyms]) expect(placeColumns(columns, ['备注', name])).toEqual({ [key]: 1 });
    }
  });

  it('are found through blanks, line breaks, bracketed units, asterisks, width and case', () => {
    const wraps: ((name: string) => string)[] = [
      (name) => ` ${name}　`,
      (name) => `${name.slice(0, 2)}\r\n${name.slice(2)}`,
      (name) => `*${name}`,
      (name) => `${name}＊`,
      (name) => `${name}（必填）`,
      (name) => `${name} (元/人)`,
      (name) => `${name}[元]`,
      (name) => `${name}【选填】`,
      (name) => name.split('').join(' '),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.keys(columns)), fc.array(fc.constantFrom(...wraps)), (keys, dressed) => {
        const headers = keys.map((key) => dressed.reduce((name, wrap) => wrap(name), columns[key]!.header));
        const expected = Object.fromEntries(keys.map((key, i) => [key, i]));
        expect(placeColumns(columns, headers)).toEqual(expected);
      }),
    );
  });

  it('prefer the canonical name to a synonym, and the first of two equal ones', () => {
    for (const [key, { header, synonyms }] of Object.entries(columns)) {
      for (const synonym of synonyms) expect(placeColumns(columns, [synonym, header])).toEqual({ [key]: 1 });
      expect(placeColumns(columns, [header, header])).toEqual({ [key]: 0 });
    }
  });
});

describe('a column that is missing', () => {
  const missing = (rows: readonly Cells[], history: readonly Cells[] | null = null): string => {
    try {
      checkRoster(trainingRoster, tableOf(rows), { history: history && tableOf(history), extra: NO_STANDARDS });
      return '';
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      return sentence(error.problem)['zh-CN'];
    }
  };
  const without = (...headers: string[]): Cells =>
    Object.fromEntries(Object.entries(training()).filter(([header]) => !headers.includes(header)));

  it('stops the check with what is missing and what was found', () => {
    const told = missing([without('合格日期', '姓名')]);
    for (const header of ['合格日期', '姓名', '证件号码', '培训项目']) expect(told).toContain(header);
    expect(told.indexOf('姓名')).toBeLessThan(told.indexOf('证件号码'));
  });

  it('stops the check in the history too', () => {
    expect(missing([training()], [without('培训项目')])).toContain('培训项目');
  });

  it('stops nothing where it is not required', () => {
    expect(missing([training()])).toBe('');
    expect(missing([training({ 企业名称: '甲公司' })], [training()])).toBe('');
  });

  it('is found by no near match', () => {
    expect(missing([{ ...without('姓名'), 姓名拼音: 'zhangmin' }])).toContain('姓名');
  });
});
