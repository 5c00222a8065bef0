import { describe, expect, it } from 'vitest';
import { metadata } from '../../../addin/functions/metadata';
import { helpPage } from '../../../addin/functions/help-page';
import { DESCRIBED } from '../../../addin/functions';
import { associated } from './excel';

const HELP = 'https://localhost:3000/help.html';
const HAN = /\p{Script=Han}/u;
const chinese = metadata('zh-CN', HELP);
const english = metadata('en-US', HELP);

/** Words of the sheet, which stay what they are in an English sentence. */
const withoutSheetWords = (sentence: string): string =>
  sentence.replace(/男 or 女|with the columns [\p{Script=Han}, ]+/gu, '');

describe('the metadata', () => {
  it('let one error cell in a range pass', () => {
    expect([chinese, english].map(({ allowErrorForDataTypeAny }) => allowErrorForDataTypeAny)).toEqual([true, true]);
  });

  it('declare what the bundle associates', () => {
    const ids = chinese.functions.map(({ id }) => id);
    expect([...ids].sort()).toEqual([...associated.keys()].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('differ between the languages in their descriptions alone', () => {
    const bare = ({ functions }: typeof chinese) =>
      functions.map((declared) => ({
        ...declared,
        description: '',
        parameters: declared.parameters.map((parameter) => ({ ...parameter, description: '' })),
      }));
    expect(bare(english)).toEqual(bare(chinese));
  });

  const described = (language: typeof chinese) =>
    language.functions.flatMap(({ id, description, parameters }) => [
      [id, description] as const,
      ...parameters.map((parameter) => [`${id} ${parameter.name}`, parameter.description] as const),
    ]);

  it.each(described(chinese))('describe %s in Chinese', (_what, description) => {
    expect(description).toMatch(HAN);
    expect(description.length).toBeLessThanOrEqual(255);
  });

  it.each(described(english))('describe %s in English', (_what, description) => {
    expect(description).toMatch(/[a-z]{2}/);
    expect(withoutSheetWords(description)).not.toMatch(HAN);
  });

  it.each(chinese.functions.map((declared) => [declared.id, declared] as const))(
    '%s takes ranges, spills, and repeats its last parameter at most',
    (id, { name, parameters, result, helpUrl }) => {
      expect(name).toBe(id);
      expect(helpUrl).toBe(`${HELP}#${id}`);
      expect(result).toEqual({ type: 'any', dimensionality: 'matrix' });
      for (const { type, dimensionality } of parameters) expect([type, dimensionality]).toEqual(['any', 'matrix']);
      expect(parameters.slice(0, -1).filter(({ repeating }) => repeating)).toEqual([]);
      expect(parameters.at(-1)!.repeating ?? false).toBe(id === 'EXPLAIN');
      expect(new Set(parameters.map((parameter) => parameter.name)).size).toBe(parameters.length);
    },
  );

  it('follow the registry parameter by parameter', () => {
    const written = chinese.functions.map(({ id, parameters }) => [
      id,
      parameters.map(({ name, optional }) => [name, optional]),
    ]);
    expect(written).toEqual(
      DESCRIBED.map(({ name, args }) => [name, args.map(([parameter, { optional }]) => [parameter, optional])]),
    );
  });
});

describe('the help page', () => {
  const page = helpPage();
  const sectionOf = (name: string): string =>
    new RegExp(`<section id="${name}">[\\s\\S]*?</section>`).exec(page)?.[0] ?? '';

  it.each(DESCRIBED.map((declared) => [declared.name, declared] as const))('shows %s', (name, declared) => {
    const section = sectionOf(name);
    for (const [parameter, { help }] of declared.args) {
      expect(section).toContain(`<code>${parameter}</code>`);
      expect(section).toContain(help['zh-CN']);
      expect(section).toContain(help['en-US']);
    }
    for (const { 'zh-CN': zh, 'en-US': en } of [declared.title, declared.description]) {
      expect(section).toContain(zh);
      expect(section).toContain(en);
    }
  });

  const examples = DESCRIBED.flatMap(({ name, examples }) =>
    examples.map(({ call, gives }) => [name, call, gives] as const),
  );

  it.each(examples)('shows %s(%j) and what it gives', (name, call, gives) => {
    const written = call.map((value) => (typeof value === 'string' ? `"${value}"` : String(value).toUpperCase()));
    const shown = typeof gives === 'boolean' ? String(gives).toUpperCase() : String(gives);
    expect(sectionOf(name)).toContain(`<code>=${name}(${written.join(', ')})</code> → <code>${shown}</code>`);
  });

  it('is in Chinese first, and asks nothing of another origin', () => {
    expect(page).toMatch(/^<!doctype html>\s*<html lang="zh-CN">/);
    expect(page).not.toMatch(/(src|href)="https?:/);
  });
});
