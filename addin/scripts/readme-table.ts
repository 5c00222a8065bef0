/** The table of all functions in README, made from the registry. */
import type { Language } from 'training-subsidy-core';
import { DESCRIBED } from '../functions';
import type { Described } from '../functions';
import { GROUPS, signature } from '../functions/help-page';

type Group = Described['group'];

const HEADINGS: Readonly<Record<Language, string>> = {
  'zh-CN': '| 函数 | 作用 |\n|---|---|',
  'en-US': '| Function | What it answers |\n|---|---|',
};

const MARK = { begin: '<!-- functions:', end: '<!-- /functions -->' };

const cell = (words: string): string => words.replaceAll('|', '\\|').replaceAll('\n', ' ');

const row = (declared: Described, language: Language): string =>
  `| \`${signature(declared)}\` | ${cell(declared.description[language])} |`;

const rowsOf = (group: Group, language: Language): string[] => [
  `| **${GROUPS[group][language]}** | |`,
  ...DESCRIBED.filter((declared) => declared.group === group).map((declared) => row(declared, language)),
];

const table = (language: Language): string =>
  [HEADINGS[language], ...(Object.keys(GROUPS) as Group[]).flatMap((group) => rowsOf(group, language))].join('\n');

/** README with its tables (`<!-- functions:zh-CN -->` to `<!-- /functions -->`) made anew. */
export const withTables = (readme: string): string =>
  (Object.keys(HEADINGS) as Language[]).reduce((whole, language) => {
    const begin = `${MARK.begin}${language} -->`;
    const from = whole.indexOf(begin);
    const to = whole.indexOf(MARK.end, from);
    if (from < 0 || to < 0) throw new Error(`README has no place for the table in ${language}: ${begin}`);
    return `${whole.slice(0, from)}${begin}\n\n${table(language)}\n\n${whole.slice(to)}`;
  }, readme);
