import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../../addin/functions';
import { call, failure } from './excel';
import { having, sample } from './samples';

const fullWidth = (given: string): string =>
  given.replace(/[!-~]/g, (character) => String.fromCodePoint(character.codePointAt(0)! + 0xfee0));

/** What each call gives, in one spelling after another. */
const SPELLINGS: readonly (readonly [
  gives: unknown,
  name: string,
  before: unknown[],
  after: unknown[],
  ...string[],
])[] = [
  [1840, 'SUBSIDY_OUTSOURCED', [], [2300, 1, 2000], '职业技能', '职业技能类'],
  [1000, 'SUBSIDY_OUTSOURCED', [], [1250], '专业技术', '专业技术类'],
  [600, 'SUBSIDY_OUTSOURCED', [], [5000], '岗位能力', '岗位能力类'],
  [600, 'SUBSIDY_OUTSOURCED', [], [5000], '身心健康', '身心健康类'],
  [2000, 'SUBSIDY_OUTSOURCED', [], [5000], '语言文化', '语言文化类'],
  [4000, 'SUBSIDY_OUTSOURCED', [], [5000], '学历教育', '学历教育类'],
  [120000, 'RD_GRANT', [], [], '市', '市级'],
  [100000, 'RD_GRANT', [], [], '区', '区级'],
  [200000, 'MASTER_STUDIO_GRANT', [], [], '国家', '国家级', 'National'],
  [150000, 'MASTER_STUDIO_GRANT', [], [], '市', '市级', 'CITY'],
  [100000, 'MASTER_STUDIO_GRANT', [], [], '区', '区级', 'district'],
  [10000, 'HONOUR_AWARD', [], ['个人'], '国家', '国家级'],
  [20000, 'HONOUR_AWARD', ['国家'], [], '企业'],
  [30000, 'HONOUR_AWARD', ['国家'], [], '合计'],
  [5000, 'HONOUR_AWARD', ['市'], [], '个人', 'Person'],
  [50000, 'INSTITUTION_GRANT', [], [], 'A级机构', 'a级机构', 'A级', 'A', 'a'],
  [50000, 'INSTITUTION_GRANT', [], [], '培养基地', '基地'],
  [2000, 'MENTOR_BONUS', [], [], '高级工', '高级', '三级', '3', '3级', '三级/高级工'],
  [4000, 'MENTOR_BONUS', [], [], '技师', '二级', '2', '2级', '二级/技师'],
  [6000, 'MENTOR_BONUS', [], [], '高级技师', '一级', '1', '1级', '一级/高级技师'],
  [0, 'MENTOR_BONUS', [], [], '中级工', '中级', '四级', '4', '初级工', '初级', '五级', '5'],
  [8000, 'CONTEST_PRIZE', [], [], '一等', '一等奖', '第一名', '1', '1等奖'],
  [5000, 'CONTEST_PRIZE', [], [], '二等', '二等奖', '第二名', '2', '2等奖'],
  [3000, 'CONTEST_PRIZE', [], [], '三等', '三等奖', '第三名', '3', '3等奖'],
  [0, 'INNOVATION_STUDIO_GRANT', [20000], [], '是', 'TRUE', 'Yes', 'y', '1'],
  [20000, 'INNOVATION_STUDIO_GRANT', [20000], [], '否', 'False', 'no', 'N', '0'],
  [10000, 'CRAFTSMAN_AWARD', [], [], '当代工匠', '闵行当代工匠'],
  [2000, 'CRAFTSMAN_AWARD', [], [], '提名', '当代工匠提名'],
  [50000, 'SJ_STUDIO_GRANT', [], [], '区', '区级'],
  [80000, 'SJ_STUDIO_GRANT', [], [], '市', '市级'],
  [25000, 'SJ_STUDIO_INSTALMENT', ['区'], [50000, '合格'], '1', '第一期', '2', '第二期'],
  [25000, 'SJ_STUDIO_INSTALMENT', ['区', 2, 50000], [], '合格', '通过', 'PASSED'],
  [0, 'SJ_STUDIO_INSTALMENT', ['区', 2, 50000], [], '不合格', '未通过'],
  [47073, 'RETIREMENT_DATE', ['1968-01-16'], [], '男60', '男60岁', '男 60'],
  [46244, 'RETIREMENT_DATE', ['1971-04-10'], [], '女55', '女55岁'],
  [46466, 'RETIREMENT_DATE', ['1976-06-20'], [], '女50', '女50岁'],
];
const SPELT = SPELLINGS.flatMap(([gives, name, before, after, ...words]) =>
  words.map((word) => [name, word, gives, before, after] as const),
);

describe('a word', () => {
  it.each(SPELT)('%s reads %s', (name, word, gives, before, after) => {
    expect(call(name, ...before, word, ...after)).toBe(gives);
  });

  it('is read whatever its width, its case and the blanks around it', () => {
    const blank = fc.constantFrom('', ' ', '　', '\u00a0', '\t');
    const spelling = fc.constantFrom<((word: string) => string)[]>(
      (word) => word,
      fullWidth,
      (word) => word.toUpperCase(),
      (word) => word.toLowerCase(),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...SPELT),
        blank,
        blank,
        spelling,
        ([name, word, gives, before, after], a, b, spell) => {
          expect(call(name, ...before, a + spell(word) + b, ...after)).toBe(gives);
        },
      ),
    );
  });

  it.each([
    ['CONTEST_PRIZE', 1, 8000],
    ['CONTEST_PRIZE', 3, 3000],
    ['MENTOR_BONUS', 2, 4000],
    ['SKILL_RANK', 5, 1],
    ['SKILL_RANK', 1, 5],
  ])('of digits may be a number: %s(%d)', (name, number, gives) => {
    expect(call(name, number)).toBe(gives);
  });

  it('of yes or no may be a logical value', () => {
    expect([true, false].map((funded) => call('INNOVATION_STUDIO_GRANT', 20000, funded))).toEqual([0, 20000]);
  });
});

describe('an unknown word', () => {
  const closed = FUNCTIONS.flatMap((declared) =>
    declared.args.flatMap(([parameter, argument], at) =>
      argument.kind === 'word' ? [[declared.name, parameter, declared, at, argument] as const] : [],
    ),
  );

  it.each(closed)('%s: %s is #VALUE! that lists the known ones', (name, _parameter, declared, at, argument) => {
    const failed = failure(name, ...having(sample(declared), at, '某某'));
    expect(failed.code).toBe('#VALUE!');
    expect(failed.message).toContain(`“${argument.label['zh-CN']}”不认识“某某”`);
    for (const word of argument.words!) expect(failed.message).toContain(word['zh-CN']);
  });

  it('of a level names the levels', () => {
    const failed = failure('SKILL_RANK', '工程师');
    expect(failed.code).toBe('#VALUE!');
    for (const word of ['技能等级', '工程师', '初级工', '高级技师', '五级']) expect(failed.message).toContain(word);
  });
});

describe('a grade above senior technician (no sum named)', () => {
  it.each([
    ['MENTOR_BONUS', '特级技师', []],
    ['MENTOR_BONUS', '首席技师', []],
    ['MENTOR_HIGHER', '特级技师', [5000]],
    ['MENTOR_HIGHER', '首席技师', [5000]],
    ['PROMOTION_MATCH', '特级技师', [3000]],
    ['PROMOTION_MATCH', '首席技师', [3000]],
  ])('%s(%s) is #VALUE! and says so', (name, level, rest) => {
    const failed = failure(name, level, ...rest);
    expect(failed.code).toBe('#VALUE!');
    expect(failed.message).toContain(`“${level}”规定金额`);
  });

  it('has a rank nevertheless', () => {
    expect(['特级技师', '首席技师'].map((level) => call('SKILL_RANK', level))).toEqual([6, 7]);
  });
});

describe('a level that a payout does not cover', () => {
  it('is 0 for a mentor, and an error for a promotion', () => {
    expect(call('MENTOR_BONUS', '中级工')).toBe(0);
    expect(call('MENTOR_HIGHER', '中级工', 5000)).toBe(0);
    const failed = failure('PROMOTION_MATCH', '高级工', 3000);
    expect(failed.code).toBe('#VALUE!');
    expect(failed.message).toMatch(/高级工.*技师/);
  });
});
