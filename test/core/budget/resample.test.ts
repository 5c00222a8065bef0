import {
  checkLists,
  Decimal,
  LEAST_DRAWS,
  resample,
  type CheckedList,
  type Range,
  type ResampleOptions,
} from 'training-subsidy-core';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import { listOf } from '../../budgets/lists';
import { person } from '../../rosters/people';
import { training } from '../../rosters/rows';

function seeded(seed: number): ResampleOptions['pick'] {
  const generator = xoroshiro128plus(seed);
  return (below) => uniformInt(generator, 0, below - 1);
}

/** Enterprises with so many people in in-house training, of 600 yuan each. */
const enterprises = (...counts: number[]): CheckedList => {
  const rows = counts.flatMap((count, unit) =>
    Array.from({ length: count }, (_, i) =>
      training({ 企业名称: `公司${unit}`, 证件号码: person(i + 1), 培训项目: `课程${unit}` }),
    ),
  );
  return checkLists([listOf('training', rows)], { MH_YEARLY_LIMIT: '1000' })[0]!;
};

const range = (lists: readonly CheckedList[], change: Partial<ResampleOptions> & { seed?: number } = {}): Range =>
  resample(lists, {
    pick: seeded(change.seed ?? 7),
    draws: LEAST_DRAWS,
    weights: [],
    fixed: new Decimal(0),
    ...change,
  });

const numbers = ({ observed, mean, p10, p50, p90 }: Range) =>
  [observed, mean, p10, p50, p90].map((sum) => sum.toNumber());

const UNITS = Array.from({ length: 24 }, (_, i) => i + 1);
const LIST = enterprises(...UNITS);
/** 1 + 2 + … + 24 people. */
const OBSERVED = 300 * 600;

describe('the range of a total', () => {
  const found = range([LIST]);

  it('is the same for the same seed, and another for another', () => {
    expect(range([LIST])).toEqual(found);
    expect(numbers(range([LIST], { seed: 8 }))).not.toEqual(numbers(found));
  });

  it('does not depend on the order of the rows', () => {
    expect(range([{ ...LIST, rows: [...LIST.rows].reverse() }])).toEqual(found);
  });

  it('lies around what was observed', () => {
    const [observed, mean, p10, p50, p90] = numbers(found) as [number, number, number, number, number];
    expect(observed).toBe(OBSERVED);
    // Of 24 payees from 1 to 24 people the total has a standard deviation of √(24 × 47.92) people, its mean a hundredth.
    const deviation = Math.sqrt((24 * (24 * 24 - 1)) / 12) * 600;
    expect(Math.abs(mean - observed)).toBeLessThan((4 * deviation) / 100);
    expect(p10).toBeLessThan(p50);
    expect(p50).toBeLessThan(p90);
    // Nine and one in ten of a normal distribution lie 1.2816 deviations away.
    expect(p10).toBeCloseTo(observed - 1.2816 * deviation, -3.5);
    expect(p90).toBeCloseTo(observed + 1.2816 * deviation, -3.5);
  });

  it('is drawn by payee, at least 10,000 times', () => {
    expect(found).toMatchObject({ units: 24, isByRow: false, draws: 10_000 });
    expect(range([LIST], { draws: 3 }).draws).toBe(10_000);
    expect(range([LIST], { draws: 10_001 }).draws).toBe(10_001);
  });

  it('is drawn by row where there are fewer than twenty payees', () => {
    expect(range([enterprises(...UNITS.slice(0, 20))])).toMatchObject({ units: 20, isByRow: false });
    expect(range([enterprises(...UNITS.slice(0, 19))])).toMatchObject({ units: 190, isByRow: true });
  });

  it('scales with the weight of a list, and shifts by what is fixed', () => {
    const scaled = range([LIST], { weights: [2.5], fixed: new Decimal('1000.01') });
    expect(numbers(scaled)).toEqual(numbers(found).map((sum) => expect.closeTo(sum * 2.5 + 1_000.01, 1)));
  });

  it('tells how far it is, and that it is through', () => {
    const told: number[] = [];
    range([LIST], { draws: 10_100, onProgress: (draws) => told.push(draws) });
    expect(told).toEqual([...Array.from({ length: 40 }, (_, i) => 250 * (i + 1)), 10_100]);
  });

  it('of several lists draws each by itself', () => {
    const both = range([LIST, enterprises(...UNITS.map(() => 5))], { weights: [0, 1] });
    expect(numbers(both)).toEqual(Array.from({ length: 5 }, () => 24 * 5 * 600));
  });
});

describe('no spread at all', () => {
  it.each([
    ['one payee with one row', [enterprises(1)], 600],
    ['payees that are all alike', [enterprises(...UNITS.map(() => 3))], 24 * 3 * 600],
    ['no rows', [{ ...LIST, rows: [] }], 0],
    ['no lists', [], 0],
  ])('comes of %s', (_, lists, sum) => {
    expect(numbers(range(lists))).toEqual(Array.from({ length: 5 }, () => sum));
    const fixed = new Decimal('0.05');
    expect(numbers(range(lists, { fixed }))).toEqual(Array.from({ length: 5 }, () => sum + 0.05));
  });
});

describe('rows that pay nothing', () => {
  it('are drawn as well: others like them would get nothing either', () => {
    const rows = [training({ 企业名称: '甲' }), training({ 企业名称: '乙', 是否合格: '否', 证件号码: person(2) })];
    const found = range(checkLists([listOf('training', rows)]));
    expect(numbers(found)).toEqual([600, expect.closeTo(600, -2), 0, 600, 1_200]);
  });
});
