import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { projectPath } from '../../../addin/scripts/paths';

// The texts are no files of the project, so the rules that need its types stay out.
const eslint = new ESLint({
  cwd: projectPath(),
  overrideConfig: {
    languageOptions: { parserOptions: { projectService: false } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-misused-promises': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
    },
  },
});

/** The rules that a line of code in a file breaks. */
const broken = async (file: string, code: string): Promise<string[]> => {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: projectPath(...file.split('/')) });
  return result!.messages.map(({ ruleId, message }) => ruleId ?? message);
};

const PATHS = 'import-x/no-restricted-paths';
const IMPORTS = 'no-restricted-imports';
const GLOBALS = 'no-restricted-globals';
const SYNTAX = 'no-restricted-syntax';

describe('the linter reports', () => {
  it.each([
    ['core that imports the add-in', 'core/line.ts', "export * from '../addin/workbook/grid';", PATHS],
    ['core that imports a package', 'core/line.ts', "export * from 'react';", IMPORTS],
    ['core that imports from Node', 'core/line.ts', "export * from 'node:fs';", IMPORTS],
    ['a value that knows a policy', 'core/value/line.ts', "export * from '../policy/clause';", PATHS],
    ['a policy that knows a programme', 'core/policy/line.ts', "export * from '../programmes/programme';", PATHS],
    ['core that asks for the time', 'core/line.ts', 'export const now = Date.now();', SYNTAX],
    ['core that asks for the day', 'core/line.ts', 'export const today = new Date();', SYNTAX],
    ['core that rolls dice', 'core/line.ts', 'export const dice = Math.random();', SYNTAX],
    ['core that waits', 'core/line.ts', 'export const wait = async (it: PromiseLike<void>) => { await it; };', SYNTAX],
    ['core that sets a timer', 'core/line.ts', 'setTimeout(() => undefined, 1);', GLOBALS],
    ['core that writes to the console', 'core/line.ts', "console.log('');", GLOBALS],
    ['core that looks at the page', 'core/line.ts', 'export const page = document;', GLOBALS],
    ['core that fetches', 'core/line.ts', "export const page = fetch('');", GLOBALS],
    ['functions that reach into core', 'addin/functions/line.ts', "export * from '../../core/text';", PATHS],
    [
      'functions that go round the name of core',
      'addin/functions/line.ts',
      "export * from '../../core/index';",
      IMPORTS,
    ],
    ['a test that reaches into core', 'test/core/line.ts', "export * from '../../core/text';", PATHS],
    ['a pane that knows the embedded workbook', 'addin/taskpane/line.ts', "export * from '../workbook/grid';", PATHS],
    [
      'functions that know the embedded workbook',
      'addin/functions/line.ts',
      "export * from '../workbook/grid';",
      PATHS,
    ],
    [
      'functions that import lazily',
      'addin/functions/line.ts',
      "export const grid = import('../workbook/grid');",
      PATHS,
    ],
    ['a pane that speaks Office.js', 'addin/taskpane/line.ts', 'export const ready = Office.onReady();', GLOBALS],
    ['functions that speak Office.js', 'addin/functions/line.ts', 'export const run = Excel.run;', GLOBALS],
    ['a page that takes from another', 'addin/taskpane/budget/line.ts', "export * from '../roster/texts';", PATHS],
    ['a list that knows a page', 'addin/taskpane/lists/line.ts', "export * from '../matching/match';", PATHS],
    [
      'a shared part that knows the worker',
      'addin/taskpane/shared/line.ts',
      "export * from '../worker/start-task';",
      PATHS,
    ],
    ['a pane that takes a script', 'addin/taskpane/line.ts', "export * from '../scripts/paths';", PATHS],
  ])('%s', async (_, file, code, rule) => {
    expect(await broken(file, code)).toContain(rule);
  });
});

describe('the linter accepts', () => {
  it.each([
    ['functions over core', 'addin/functions/line.ts', "export * from 'training-subsidy-core';"],
    ['a test of core', 'test/core/line.ts', "export * from 'training-subsidy-core';"],
    ['a policy over values', 'core/policy/line.ts', "export * from '../value/money';"],
    ['decimal.js in core', 'core/value/line.ts', "export { Decimal } from 'decimal.js';"],
    ['a page over the lists', 'addin/taskpane/budget/line.ts', "export * from '../lists/source-table';"],
    ['Office.js in addin/excel', 'addin/excel/line.ts', 'export const run = Excel.run;'],
  ])('%s', async (_, file, code) => {
    expect(await broken(file, code)).toEqual([]);
  });
});
