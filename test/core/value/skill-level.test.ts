import { readSkillRank, SENIOR_TECHNICIAN, SENIOR_WORKER, SKILL_LEVELS, TECHNICIAN } from 'training-subsidy-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const FORMS: readonly (readonly [rank: number, ...forms: string[]])[] = [
  [1, '初级工', '初级', '五级', '5', '五级/初级工', '初级工/五级', '初级工（五级）', '五级（初级工）', '5级'],
  [2, '中级工', '中级', '四级', '4', '四级/中级工', '中级工/四级', '中级工（四级）', '四级（中级工）', '4级'],
  [3, '高级工', '高级', '三级', '3', '三级/高级工', '高级工/三级', '高级工（三级）', '三级（高级工）', '3级'],
  [4, '技师', '二级', '2', '二级/技师', '技师/二级', '技师（二级）', '二级（技师）', '2级'],
  [5, '高级技师', '一级', '1', '一级/高级技师', '高级技师/一级', '高级技师（一级）', '一级（高级技师）', '1级'],
  [6, '特级技师'],
  [7, '首席技师'],
];
const ALL = FORMS.flatMap(([rank, ...forms]) => forms.map((form) => [form, rank] as const));

/** ASCII made full-width, as a Chinese input method types it. */
const fullWidth = (form: string): string =>
  form.replace(/[!-~]/g, (character) => String.fromCodePoint(character.codePointAt(0)! + 0xfee0));

describe('a skill level (D7)', () => {
  it.each(ALL)('%s has rank %d', (form, rank) => {
    expect(readSkillRank(form)).toBe(rank);
  });

  it('means the same whatever its width and the blanks in and around it', () => {
    const blank = fc.constantFrom('', ' ', '　', '\t', '\n', '\u200b');
    fc.assert(
      fc.property(fc.constantFrom(...ALL), blank, blank, fc.boolean(), ([form, rank], before, after, wide) => {
        expect(readSkillRank(before + (wide ? fullWidth(form) : form) + after)).toBe(rank);
      }),
    );
  });

  it.each(['Technician', 'TECHNICIAN', 'ｔechnician'])('does not mind case: %s', (form) => {
    expect(readSkillRank(form)).toBe(4);
  });

  it.each([
    '',
    '工',
    '级',
    '0',
    '6',
    '7',
    '六级',
    '特级',
    '首席',
    '高级工程师',
    '高级会计',
    '技工',
    '3.5',
    '-3',
    '三级/技师',
    '高级工、技师',
  ])('is none: %j', (form) => {
    expect(readSkillRank(form)).toBeNull();
  });

  it('is shown by a name that reads back as itself', () => {
    for (const [rank, name] of Object.entries(SKILL_LEVELS)) {
      expect(readSkillRank(name['zh-CN'])).toBe(Number(rank));
      expect(readSkillRank(name['en-US'].replace(/ \(.*/, ''))).toBe(Number(rank));
    }
  });

  it('counts up to senior worker 3, technician 4, senior technician 5', () => {
    expect([SENIOR_WORKER, TECHNICIAN, SENIOR_TECHNICIAN]).toEqual([3, 4, 5]);
  });
});
