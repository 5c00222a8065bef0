import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, CellFailure, failure, shown } from './excel';
import { having, SAMPLES } from './samples';

type Matrix = unknown[][];
const matrix = (rows: number, columns: number, value: unknown): Matrix =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
const codes = (answer: unknown): unknown =>
  (answer as Matrix).map((row) => row.map((cell) => (cell instanceof CellFailure ? cell.code : cell)));

describe('a call', () => {
  it.each(SAMPLES)('%s answers bare values bare, and single cells as a single cell', (name, given) => {
    const bare = call(name, ...given);
    expect(Array.isArray(bare)).toBe(false);
    expect(call(name, ...given.map((value) => [[value]]))).toEqual([[bare]]);
    expect(call(name, [[given[0]]], ...given.slice(1))).toEqual([[bare]]);
  });

  it.each(SAMPLES)('%s throws where one cell fails, bare or in brackets', (name, given) => {
    expect(failure(name, ...having(given, 0, null)).message).toBe(failure(name, ...having(given, 0, [[null]])).message);
  });

  it.each(SAMPLES)('%s fills a range from one call', (name, given) => {
    const bare = call(name, ...given);
    expect(call(name, matrix(3, 2, given[0]), ...given.slice(1))).toEqual(matrix(3, 2, bare));
    expect(call(name, [[given[0]]], ...given.slice(1))).toEqual([[bare]]);
  });

  it.each(SAMPLES)('%s keeps an error in the cell where it arises', (name, given) => {
    const answer = call(name, [[given[0], null, given[0]]], ...given.slice(1)) as Matrix;
    const [first, failed, last] = answer[0]!;
    expect([first, last]).toEqual(Array(2).fill(call(name, ...given)));
    expect(failed).toBeInstanceOf(CellFailure);
    expect((failed as CellFailure).message).toBe(failure(name, ...having(given, 0, null)).message);
  });
});

describe('ranges', () => {
  it('go cell by cell where they are of one shape', () => {
    const fees = [
      [1250, 1251],
      [750, 100],
    ];
    const categories = [
      ['专业技术', '专业技术'],
      ['岗位能力', '岗位能力'],
    ];
    expect(call('SUBSIDY_OUTSOURCED', categories, fees)).toEqual([
      [1000, 1000],
      [600, 80],
    ]);
  });

  it('stretch single cells, in brackets or not, to their shape', () => {
    const column = [[1], [2], [3]];
    expect(call('SUBSIDY_OUTSOURCED', [['专业技术']], 1250, column)).toEqual([[1000], [2000], [3000]]);
    expect(call('SUBSIDY_CENTRAL', [[1200]], [[10, 20]])).toEqual([[12000, 24000]]);
  });

  it.each([
    ['a row and a column', [[1, 2]], [[1], [2]], '1×2', '2×1'],
    ['two lengths', [[1], [2]], [[1], [2], [3]], '2×1', '3×1'],
    [
      'a square and a row',
      [
        [1, 2],
        [3, 4],
      ],
      [[1, 2]],
      '2×2',
      '1×2',
    ],
  ])('of unequal shapes are one error that names both: %s', (_what, standards, heads, first, second) => {
    const failed = failure('SUBSIDY_CENTRAL', standards, heads);
    expect(failed.code).toBe('#VALUE!');
    expect(failed.message).toContain(first);
    expect(failed.message).toContain(second);
  });

  it('of unequal shapes are one error also in the optional arguments', () => {
    expect(shown('SUBSIDY_INTERNAL', [[1], [2]], [['2026-09-16', '2026-09-17']])).toBe('#VALUE!');
  });

  it('keep every kind of error in its cell', () => {
    expect(codes(call('SUBSIDY_CENTRAL', [[1200, 0, 1200, 1200]], [[30, 30, 1.5, 'x']]))).toEqual([
      [36000, '#N/A', '#VALUE!', '#VALUE!'],
    ]);
    const dates = [['2026-09-15'], ['2026-09-16'], ['2029-09-15'], ['2029-09-16'], [null]];
    expect(codes(call('SUBSIDY_INTERNAL', 1, dates))).toEqual([['#N/A'], [600], [600], ['#N/A'], [600]]);
  });

  it('are worked out like their cells one by one', () => {
    const cell = fc.record({
      category: fc.constantFrom<unknown[]>('专业技术', '岗位能力类', '职业技能', '学历', '无', null),
      fee: fc.constantFrom<unknown[]>(0, 750, 1250.55, 5000, -1, '1250', null, '#REF!'),
      heads: fc.constantFrom<unknown[]>(0, 1, 25, 2.5, null, ''),
      standard: fc.constantFrom<unknown[]>(0, 1800, null, 'x'),
    });
    const rows = fc.integer({ min: 2, max: 8 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 4 }), fc.infiniteStream(cell), (height, width, stream) => {
        const cells = Array.from({ length: height }, () => [...stream.take(width)]);
        const column = (pick: (from: (typeof cells)[number][number]) => unknown) => cells.map((row) => row.map(pick));
        const batch = call(
          'SUBSIDY_OUTSOURCED',
          column(({ category }) => category),
          column(({ fee }) => fee),
          column(({ heads }) => heads),
          column(({ standard }) => standard),
        );
        expect(codes(batch)).toEqual(
          column(({ category, fee, heads, standard }) => shown('SUBSIDY_OUTSOURCED', category, fee, heads, standard)),
        );
      }),
    );
  });

  it('of ten thousand cells are one call', () => {
    const answer = call('SUBSIDY_INTERNAL', matrix(10_000, 1, 25)) as Matrix;
    expect(answer.length).toBe(10_000);
    expect(new Set(answer.flat())).toEqual(new Set([15000]));
  });

  it('are left as they were', () => {
    const heads = [[1], [null]];
    call('SUBSIDY_INTERNAL', heads);
    expect(heads).toEqual([[1], [null]]);
  });
});

describe('the holidays of DEADLINE', () => {
  const holidays = [
    ['2027-05-03', 46511],
    [null, ''],
    [0, '2027-05-05'],
  ];

  it('are one range for all cells, blanks left out', () => {
    expect(call('DEADLINE', '2027-03-03', 2, holidays)).toBe(46513);
    expect(call('DEADLINE', [['2027-03-03'], ['2027-03-01'], ['2026-10-31']], 2, holidays)).toEqual([
      [46513],
      [46513],
      [46387],
    ]);
    expect(call('DEADLINE', '2027-03-03', 2)).toBe(46510);
  });

  it('do not make a bare call a range, nor a range a bare one', () => {
    expect(call('DEADLINE', '2027-03-03', 2, [['2027-05-03']])).toBe(46511);
    expect(call('DEADLINE', [['2027-03-03']], [[2]], holidays)).toEqual([[46513]]);
  });

  it('are an error where one is no date', () => {
    expect(failure('DEADLINE', '2027-03-03', 2, [['2027-05-03'], ['春节']]).message).toContain(
      '“节假日”不是日期：“春节”',
    );
    expect(shown('DEADLINE', '2027-03-03', 2, [['#REF!']])).toBe('#REF!');
  });
});
