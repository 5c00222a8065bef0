import { text, type Text } from 'training-subsidy-core';
import type { Described, Example, FunctionGroup } from './declaration';
import { DESCRIBED } from './registry';

export const GROUPS: Readonly<Record<FunctionGroup, Text>> = {
  minhang: text('闵行区补贴', 'Payouts, Minhang'),
  songjiang: text('松江区补贴', 'Payouts, Songjiang'),
  roster: text('名册检查', 'Rosters'),
  value: text('单值检查与日期', 'Checks and dates of one value'),
  explain: text('依据与说明', 'Explaining'),
};

const STYLE = `
body { font: 15px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem; color-scheme: light dark; }
section { border-top: 1px solid #8886; padding: .5rem 0; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #8886; padding: .25rem .5rem; text-align: left; vertical-align: top; }
[lang=en] { opacity: .8; }
code { font-family: Consolas, Menlo, monospace; overflow-wrap: anywhere; }
`;

const escape = (raw: string): string => raw.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const both = (words: Text): string => `${escape(words['zh-CN'])}<br><span lang="en">${escape(words['en-US'])}</span>`;

const literal = (value: Example['call'][number]): string =>
  typeof value === 'string' ? `"${value}"` : String(value).toUpperCase();

/** An example as it is written in a cell. */
export const formula = (name: string, { call }: Example): string => `=${name}(${call.map(literal).join(', ')})`;

export const signature = ({ name, args }: Described): string =>
  `${name}(${args.map(([argument, { optional }]) => (optional ? `[${argument}]` : argument)).join(', ')})`;

const code = (raw: string): string => `<code>${escape(raw)}</code>`;

const shown = (answer: Example['gives']): string =>
  typeof answer === 'boolean' ? String(answer).toUpperCase() : String(answer);

const calls = ({ name, examples, usage = [] }: Described): string[] => [
  ...examples.map((example) => `${code(formula(name, example))} → ${code(shown(example.gives))}`),
  ...usage.map(code),
];

const section = (declared: Described): string => `
<section id="${declared.name}">
<h3>${both(declared.title)}</h3>
<p><code>${escape(signature(declared))}</code></p>
<p>${both(declared.description)}</p>
<table>${declared.args.map(([name, { help }]) => `<tr><th><code>${name}</code></th><td>${both(help)}</td></tr>`).join('')}</table>
<ul>${calls(declared)
  .map((call) => `<li>${call}</li>`)
  .join('')}</ul>
</section>`;

const group = ([id, title]: [string, Text]): string => `
<h2>${both(title)}</h2>
${DESCRIBED.filter((declared) => declared.group === id)
  .map(section)
  .join('')}`;

/** The help page: every function with its arguments and examples, Chinese first. */
export const helpPage = (): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>函数帮助 · 职工培训补贴</title>
<style>${STYLE}</style>
</head>
<body>
<h1>函数帮助</h1>
${Object.entries(GROUPS).map(group).join('')}
</body>
</html>
`;
