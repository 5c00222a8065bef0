import { expect, it } from 'vitest';
import { keptSheets } from '../../../../addin/taskpane/budget/kept-budget';

const chosen = (language: 'zh-CN' | 'en-US', ...names: string[]) =>
  keptSheets(
    names.map((name) => ({ id: name, name })),
    (words) => words[language],
  )?.map(({ name }) => name);

it.each([
  [['名册'], undefined],
  [['预算项目'], undefined],
  [
    ['预算项目', '预算假设', '预算项目说明'],
    ['预算项目', '预算假设'],
  ],
  [
    ['预算项目 (2)', '预算项目', '预算假设'],
    ['预算项目 (2)', '预算假设'],
  ],
  [
    ['预算项目 (9)', '预算项目 (10)', '预算假设 (10)', '预算假设'],
    ['预算项目 (10)', '预算假设 (10)'],
  ],
])('of the sheets %j those of the newest budget are %j', (names, kept) => {
  expect(chosen('zh-CN', ...names)).toEqual(kept);
});

it('a budget in the language of the pane comes before one in another', () => {
  const both = ['Budget plan', 'Assumptions', '预算项目', '预算假设'];
  expect(chosen('zh-CN', ...both)).toEqual(['预算项目', '预算假设']);
  expect(chosen('en-US', ...both)).toEqual(['Budget plan', 'Assumptions']);
  expect(chosen('en-US', '预算项目', '预算假设', 'Assumptions')).toEqual(['预算项目', '预算假设']);
});
