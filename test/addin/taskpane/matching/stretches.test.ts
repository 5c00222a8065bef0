import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretches } from '../../../../addin/taskpane/matching/result/stretches';

/** A text with what differs in brackets. */
const marked = (words: string, other: string): string =>
  stretches(words, other)
    .map((one) => (one.differs ? `[${one.words}]` : one.words))
    .join('');

describe('what differs in two texts', () => {
  it.each([
    ['one digit wrong', '310112198505200031', '310112198505210031', '3101121985052[0]0031'],
    ['two digits swapped', '1234', '1324', '1[23]4'],
    ['two digits far apart', 'a1b2c', 'a3b4c', 'a[1]b[2]c'],
    ['a traditional name', '张國華', '张国华', '张[國華]'],
    ['an old number beside the present one', '310112850520003', '310112198505200031', '310112[]850520003[]'],
    ['the present number beside an old one', '310112198505200031', '310112850520003', '310112[19]850520003[1]'],
    ['a blank between', '张 华', '张华', '张[ ]华'],
    ['nothing', '张华', '张华', '张华'],
    ['characters of two units', '𠮷田', '吉田', '[𠮷]田'],
  ])('is marked alone: %s', (_, words, other, expected) => {
    expect(marked(words, other)).toBe(expected);
  });

  it('is all of a very long text', () => {
    const long = '甲'.repeat(300);
    expect(stretches(long, `${long}乙`)).toEqual([{ words: long, differs: true }]);
  });

  it('leaves the text as it is, and what is the same stands in the other one too, in that order', () => {
    const some = fc.string({ unit: fc.constantFrom('1', '2', '张', ' '), maxLength: 12 });
    fc.assert(
      fc.property(some, some, (words, other) => {
        const all = stretches(words, other);
        expect(all.map((one) => one.words).join('')).toBe(words);
        const same = all.filter(({ differs }) => !differs).map((one) => one.words.split('').join('.*'));
        expect(other).toMatch(new RegExp(same.join('.*')));
        expect(all.every(({ differs }) => !differs)).toBe(words === other);
      }),
    );
  });
});
