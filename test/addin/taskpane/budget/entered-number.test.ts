import { describe, expect, it } from 'vitest';
import { asRead, asTyped, enteredNumber } from '../../../../addin/taskpane/budget/entered-number';

const written = (entry: string) => {
  const entered = enteredNumber(entry);
  return typeof entered === 'object' ? entered.written : entered;
};

describe('a number as it is typed', () => {
  it.each([
    ['1600', '1600'],
    ['1,600.50', '1600.5'],
    [' １，６００ ', '1600'],
    ['80%', '0.8'],
    ['80％', '0.8'],
    ['-5%', '-0.05'],
    ['0', '0'],
  ])('%s is %s', (entry, value) => {
    expect(written(entry)).toBe(value);
  });

  it.each(['六百', '1.2.3', '1e5', '600元', '--5', '%', '1000000000001', '=1+1'])('%s is no number', (entry) => {
    expect(written(entry)).toBe('unreadable');
  });

  it('is blank where nothing but blanks was typed', () => {
    expect(['', '  ', '　'].map(written)).toEqual(['blank', 'blank', 'blank']);
  });

  it('is read with its thousands, a rate in percent', () => {
    expect([asRead('50000', false), asRead('0.05', true), asRead('1234.5', false)]).toEqual([
      '50,000',
      '5%',
      '1,234.5',
    ]);
  });

  it('is typed again as it was meant', () => {
    expect(asTyped('0.956522', true)).toBe('95.6522%');
    expect(written(asTyped('0.956522', true))).toBe('0.956522');
    expect(asTyped('600', false)).toBe('600');
    expect(asTyped(null, true)).toBe('');
  });
});
