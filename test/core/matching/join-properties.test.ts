import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  isoDay,
  joinLists,
  readResidentId,
  TIER_ORDER,
  type Join,
  type ListedCase,
  type Tier,
} from 'training-subsidy-core';
import { checkCharacter } from 'training-subsidy-core';
import { benchmarkLists, knownLists } from './lists';
import { randomOf, shuffled } from './random';
import { simplified } from './slips';

/** IDs so alike, sound and unsound, that rows compete for each other. */
const ids = (() => {
  const sound = ['010', '011', '110'].map((order) => `31011219880709${order}`).map((one) => one + checkCharacter(one));
  const edited = sound.flatMap((id) => [
    `${id.slice(0, 15)}9${id.slice(16)}`,
    id.slice(0, 14) + id[15]! + id[14]! + id.slice(16),
    id.slice(0, 6) + id.slice(8, 17),
    id.slice(0, 17),
  ]);
  return [...sound, ...edited, ''];
})();

const person = fc.record({ name: fc.constantFrom('张华', '張華', '张 华', '李军'), id: fc.constantFrom(...ids) });

const row: fc.Arbitrary<ListedCase> = fc.record({
  row: fc.constant(1),
  holder: person,
  mentor: fc.oneof(
    fc.constant(null),
    fc.record({ name: fc.constant('赵国'), id: fc.constantFrom(...ids.slice(0, 4)) }),
  ),
  certificate: fc.constantFrom('S1', 's 1', 'S2', ''),
  level: fc.constantFrom<4 | 5>(4, 5),
  certifiedOn: fc.constantFrom(null, isoDay('2026-12-20')),
});
const list = (maxLength: number) => fc.array(row, { maxLength });

const join = (left: readonly ListedCase[], right: readonly ListedCase[]): Join =>
  joinLists(left, right, { simplified });

/** What was paired with what, told by what the rows say. */
const told = (left: readonly ListedCase[], right: readonly ListedCase[], { pairs }: Join): string[] =>
  pairs.map((pair) => JSON.stringify([left[pair.left], right[pair.right], pair.tier])).sort();

describe('a join of any two lists', () => {
  it('is one to one, and loses nobody', () => {
    fc.assert(
      fc.property(list(8), list(8), (left, right) => {
        const { pairs, leftOnly, rightOnly } = join(left, right);
        const places = (all: readonly number[]) => [...all].sort((a, b) => a - b);
        expect(places([...pairs.map((pair) => pair.left), ...leftOnly])).toEqual([...left.keys()]);
        expect(places([...pairs.map((pair) => pair.right), ...rightOnly])).toEqual([...right.keys()]);
      }),
      { numRuns: 400 },
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(list(8), list(8), fc.integer(), (left, right, seed) => {
        const random = randomOf(seed);
        const [mixedLeft, mixedRight] = [shuffled(random, left), shuffled(random, right)];
        expect(told(mixedLeft, mixedRight, join(mixedLeft, mixedRight))).toEqual(told(left, right, join(left, right)));
      }),
      { numRuns: 400 },
    );
  });

  it('is the same from either side', () => {
    fc.assert(
      fc.property(list(8), list(8), (left, right) => {
        const turned = join(right, left);
        const back = {
          ...turned,
          pairs: turned.pairs.map((pair) => ({ ...pair, left: pair.right, right: pair.left })),
        };
        expect(told(left, right, back)).toEqual(told(left, right, join(left, right)));
      }),
      { numRuns: 400 },
    );
  });

  it('never pairs two sound IDs that differ, but for the user’s yes', () => {
    fc.assert(
      fc.property(list(8), list(8), (left, right) => {
        for (const pair of join(left, right).pairs) {
          const [a, b] = [String(left[pair.left]!.holder.id), String(right[pair.right]!.holder.id)];
          if (pair.standing === 'certain') expect(a).toBe(b);
          if (pair.standing === 'certain') expect(readResidentId(a).fault).toBeUndefined();
        }
      }),
    );
  });
});

const STRENGTH: Partial<Record<Tier, number>> = {
  certain: 100,
  writing: 95,
  traditional: 92,
  'old-15': 90,
  swapped: 85,
  'one-digit': 80,
  'missing-digit': 75,
  'lost-digits': 65,
  'invalid-id': 60,
  'name-certificate': 50,
  'no-number': 45,
  'other-name': 40,
  'other-certificate': 35,
};

/** What a pair is worth: 500, less what each slip takes away, and a little for what agrees. */
function worth(a: ListedCase, b: ListedCase): number | null {
  const [pair] = join([a], [b]).pairs;
  if (!pair) return null;
  const name = (one: ListedCase) => simplified(one.holder.name.replaceAll(' ', ''));
  const number = (one: ListedCase) => one.certificate.replaceAll(' ', '').toLowerCase();
  const lost = pair.slips.reduce((sum, { kind }) => sum + 100 - STRENGTH[kind]!, 0);
  return (
    500 -
    lost +
    (name(a) === name(b) ? 10 : 0) +
    (number(a) !== '' && number(a) === number(b) ? 8 : 0) +
    (a.level === b.level ? 4 : 0) +
    (a.certifiedOn === b.certifiedOn ? 2 : 0)
  );
}

/** The worth of the best way to pair two lists, found by trying all. */
function bestWorth(worths: readonly (readonly (number | null)[])[], taken = new Set<number>(), at = 0): number {
  if (at === worths.length) return 0;
  let best = bestWorth(worths, taken, at + 1);
  worths[at]!.forEach((one, j) => {
    if (one === null || taken.has(j)) return;
    taken.add(j);
    best = Math.max(best, one + bestWorth(worths, taken, at + 1));
    taken.delete(j);
  });
  return best;
}

describe('the choice of doubtful pairs', () => {
  it('is as good as the best of all, found by trying them', () => {
    fc.assert(
      fc.property(list(6), list(6), (left, right) => {
        const { pairs } = join(left, right);
        const certain = pairs.filter(({ standing }) => standing === 'certain');
        const [usedLeft, usedRight] = [
          new Set(certain.map((one) => one.left)),
          new Set(certain.map((one) => one.right)),
        ];
        const rest = (all: readonly ListedCase[], used: ReadonlySet<number>) => all.filter((_, i) => !used.has(i));
        const others = rest(right, usedRight);
        const worths = rest(left, usedLeft).map((a) => others.map((b) => worth(a, b)));
        const chosen = pairs
          .filter(({ standing }) => standing === 'doubtful')
          .reduce((sum, pair) => sum + worth(left[pair.left]!, right[pair.right]!)!, 0);
        expect(chosen).toBe(bestWorth(worths));
      }),
      { numRuns: 300 },
    );
  });

  it('makes as many certain pairs as there can be, of those that could be no other certificate', () => {
    fc.assert(
      fc.property(list(6), list(6), (left, right) => {
        const isCertain = (a: ListedCase, b: ListedCase) => join([a], [b]).pairs[0]?.standing === 'certain';
        const number = (one: ListedCase) => one.certificate.replaceAll(' ', '').toLowerCase();
        const numbers = (some: readonly ListedCase[]) => new Set(some.map(number)).size;
        const isClear = (a: ListedCase, b: ListedCase) =>
          (number(a) !== '' && number(a) === number(b)) ||
          (numbers(right.filter((one) => isCertain(a, one))) === 1 &&
            numbers(left.filter((one) => isCertain(one, b))) === 1);
        const worths = left.map((a) => right.map((b) => (isCertain(a, b) && isClear(a, b) ? 1 : null)));
        const certain = join(left, right).pairs.filter(({ standing }) => standing === 'certain');
        expect(certain).toHaveLength(bestWorth(worths));
      }),
    );
  });
});

describe('lists of which each row comes again and again', () => {
  it('have as many certain pairs more', () => {
    const COPIES = 60;
    const copies = (all: readonly ListedCase[]) => Array.from({ length: COPIES }, () => all).flat();
    const certain = (left: readonly ListedCase[], right: readonly ListedCase[]) =>
      join(left, right).pairs.filter(({ standing }) => standing === 'certain').length;
    fc.assert(
      fc.property(list(4), list(4), (left, right) => {
        expect(certain(copies(left), copies(right))).toBe(COPIES * certain(left, right));
      }),
      { numRuns: 60 },
    );
  });
});

describe('lists of which the truth is known', () => {
  const many = { rows: 3_000, shared: 0.8, slips: 0.4 };
  /** What is found at least of the pairs of a tier; some look more like others, such as the same name with another day. */
  const PROMISED = 0.98;

  const isPromised = ({ tier, share }: { tier: Tier; share: number }) => share >= (tier === 'certain' ? 1 : PROMISED);

  it.each([
    ['of 3,000 rows, seed 1', knownLists(1, many)],
    ['of 3,000 rows, seed 2', knownLists(2, many)],
    ['of 3,000 rows, seed 3', knownLists(3, many)],
    ['of 10,000 rows, those of the benchmark', benchmarkLists()],
  ])('are joined as they truly are, %s', (_, { left, right, truth }) => {
    const pairs = new Map(join(left, right).pairs.map((pair) => [pair.left + 1, pair]));
    for (const [row, { right: other, standing }] of pairs) {
      if (standing === 'certain') expect(truth.get(row)).toEqual({ right: other + 1, tier: 'certain' });
    }
    for (const tier of TIER_ORDER) {
      const known = [...truth].filter(([, one]) => one.tier === tier);
      const found = known.filter(([row, one]) => pairs.get(row)?.right === one.right - 1);
      if (known.length > 0) expect({ tier, share: found.length / known.length }).toSatisfy(isPromised);
    }
  });
});
