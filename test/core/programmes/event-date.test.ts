import { figureOn, FIGURES, isoDay, pay, ProblemError, sentence, type FigureKey } from 'training-subsidy-core';
import { describe, expect, it } from 'vitest';
import { CALLS, PROGRAMMES } from './calls';

/** The problem that a call runs into. */
function problemOf(run: () => unknown): unknown {
  try {
    run();
    return null;
  } catch (error) {
    return error instanceof ProblemError ? error.problem : error;
  }
}

const outside = (run: () => unknown) => expect(problemOf(run)).toMatchObject({ code: 'NOT_IN_FORCE' });

describe.each(CALLS)('$name', ({ programme, on }) => {
  const [first, last, before, after] =
    programme.document === 'MH'
      ? ['2026-09-16', '2029-09-15', '2026-09-15', '2029-09-16']
      : ['2023-12-27', '9999-12-31', '2023-12-26', null];

  it('is the same on the first and the last day in force and without a date (D11)', () => {
    for (const day of [first, last]) expect(on(isoDay(day))).toEqual(on(null));
  });

  it('has no sum on the day before and the day after', () => {
    outside(() => on(isoDay(before)));
    if (after !== null) outside(() => on(isoDay(after)));
  });
});

describe('every programme', () => {
  it('is among those called above', () => {
    expect(new Set(CALLS.map(({ programme }) => programme))).toEqual(new Set(PROGRAMMES));
    expect(PROGRAMMES.length).toBe(28);
  });

  it('tells the period in which its document is in force', () => {
    const [problem] = [problemOf(() => pay(PROGRAMMES[0]!, {} as never, isoDay('2026-09-15')))];
    const told = sentence(problem as ProblemError['problem']);
    expect(told['zh-CN']).toMatch(/2026-09-15.*2026-09-16 至 2029-09-15/);
    expect(told['en-US']).toMatch(/2026-09-15.*2026-09-16 to 2029-09-15/);
  });
});

describe('a figure', () => {
  const keys = Object.keys(FIGURES) as FigureKey[];

  it.each(keys)('%s has one value throughout its document’s validity, and none outside', (key) => {
    const minhang = key.startsWith('MH_');
    const [first, last] = minhang ? ['2026-09-16', '2029-09-15'] : ['2023-12-27', '2099-12-31'];
    expect(figureOn(key, isoDay(first))).toEqual(figureOn(key, null));
    expect(figureOn(key, isoDay(last))).toEqual(figureOn(key, null));
    outside(() => figureOn(key, isoDay(minhang ? '2026-09-15' : '2023-12-26')));
    if (minhang) outside(() => figureOn(key, isoDay('2029-09-16')));
  });
});
