import { describe, expect, it } from 'vitest';
import { call, CellFailure, failure, shown } from './excel';
import { having, SAMPLES } from './samples';

const CODES = ['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!', '#SPILL!', '#CALC!'];
const shapesOf = (code: string): readonly unknown[] => [
  code,
  new CellFailure(code),
  { code },
  { type: 'Error', basicType: 'Error', basicValue: code, errorType: 'Div0' },
];

describe('an error that stood in a cell', () => {
  it.each(CODES)('%s is passed on in every shape in which Excel hands it over', (code) => {
    for (const error of shapesOf(code)) {
      expect(shown('SUBSIDY_INTERNAL', error)).toBe(code);
      expect(shown('SUBSIDY_INTERNAL', [[error]])).toBe(code);
      expect(shown('SUBSIDY_INTERNAL', 25, error)).toBe(code);
    }
  });

  it.each(SAMPLES)('%s passes it on from every argument', (name, given) => {
    for (let at = 0; at < given.length; at++) {
      for (const error of shapesOf('#DIV/0!')) expect(shown(name, ...having(given, at, error))).toBe('#DIV/0!');
    }
  });

  it('stays in its cell inside a range', () => {
    for (const error of shapesOf('#DIV/0!')) {
      const [[first], [passed], [last]] = call('SUBSIDY_INTERNAL', [[25], [error], [1]]) as [[1], [CellFailure], [1]];
      expect([first, last]).toEqual([15000, 600]);
      expect(passed.code).toBe('#DIV/0!');
    }
  });

  it('is no longer told as bad input: it has no message of ours', () => {
    expect(failure('SUBSIDY_INTERNAL', '#DIV/0!').message).toBe('');
  });

  it('is told from a text that merely looks like one', () => {
    expect(failure('SUBSIDY_INTERNAL', '#DIV').message).toContain('应为数字');
    expect(call('ID_PROBLEM', '#1')).toContain('不是 18 位');
  });
});

describe('an object that Excel appends or puts in the place of a newer argument', () => {
  const invocation = { functionName: 'X', address: 'Sheet1!B2', setResult: () => undefined, isInValuePreview: false };

  it.each(SAMPLES)('%s takes it for no argument', (name, given, { args }) => {
    const bare = call(name, ...given);
    expect(call(name, ...given, invocation)).toEqual(bare);
    expect(call(name, ...given.map((value) => [[value]]), invocation)).toEqual([[bare]]);
    const required = given.slice(0, args.filter(([, argument]) => !argument.optional).length);
    expect(shown(name, ...required, invocation)).toEqual(shown(name, ...required));
  });

  it.each(SAMPLES)('%s takes nothing at all beyond its own arguments', (name, given) => {
    expect(call(name, ...given, '#DIV/0!', [[1], [2]])).toEqual(call(name, ...given));
  });

  it.each(SAMPLES)('%s takes it for absent in each optional place', (name, given, { args }) => {
    for (const [at, [, argument]] of args.entries()) {
      if (argument.optional) {
        expect(shown(name, ...having(given, at, invocation))).toEqual(shown(name, ...having(given, at, null)));
      }
    }
  });

  it('is a blank in the place of a required one', () => {
    expect(failure('SUBSIDY_INTERNAL', invocation).message).toBe('“合格人数”没有填写，请补上');
  });
});
