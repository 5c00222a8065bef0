import {
  apprenticeFee,
  Decimal,
  mentorBonus,
  mentorHigher,
  mentorUnionMatch,
  pay,
  promotionMatch,
  type SkillRank,
} from 'training-subsidy-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decimal,
  fenOf,
  heads,
  least,
  money,
  most,
  paid,
  paysAsRead,
  paysByHead,
  roundedToFen,
} from './second-reading';

const NAMED_LEVELS = fc.constantFrom<SkillRank[]>(1, 2, 3, 4, 5);
/** Mentor's sums by the level the apprentice obtained; nothing below senior worker. */
const bureauSum = (level: SkillRank): bigint => [0n, 0n, 0n, 200_000n, 400_000n, 600_000n][level]!;

describe('the apprentice’s fee, MH-2.3.3(7)b and c', () => {
  const sum = (fee: number, standard: number, cityPaid: number): number =>
    paid(apprenticeFee, { fee: new Decimal(fee), standard: new Decimal(standard), cityPaid: new Decimal(cityPaid) });

  it.each([
    ['a fee just below the standard', 2_499, 2_500, 0, 2_499],
    ['a fee at the standard', 2_500, 2_500, 0, 2_500],
    ['a fee just above the standard', 2_501, 2_500, 0, 2_500],
    ['the rest after the city', 3_000, 2_500, 1_000, 1_500],
    ['one yuan left by the city', 3_000, 2_500, 2_499, 1],
    ['nothing left by the city', 3_000, 2_500, 2_500, 0],
    ['more than everything from the city', 3_000, 2_500, 2_501, 0],
    ['fractions of a fen', 100.005, 2_500, 0, 100.01],
  ])('%s: %d, %d, %d give %d', (_case, fee, standard, cityPaid, expected) => {
    expect(sum(fee, standard, cityPaid)).toBe(expected);
  });

  paysAsRead({
    programme: apprenticeFee,
    inputs: fc.record({ fee: money(2_500), standard: money(2_500), cityPaid: money(2_500) }),
    given: ({ fee, standard, cityPaid }) => ({
      fee: decimal(fee),
      standard: decimal(standard),
      cityPaid: decimal(cityPaid),
    }),
    reading({ fee, standard, cityPaid }) {
      const allowed = fee > standard ? standard : fee;
      return allowed > cityPaid ? roundedToFen(allowed - cityPaid) : 0n;
    },
    limit: ({ fee, standard }) => roundedToFen(least(fee, standard)),
  });
});

describe('a mentor’s bonus, MH-2.3.3(7)d', () => {
  it.each([
    [1, 0],
    [2, 0],
    [3, 2_000],
    [4, 4_000],
    [5, 6_000],
  ] as const)('for an apprentice who obtained rank %d: %d', (level, each) => {
    expect([0, 1, 2].map((count) => paid(mentorBonus, { level, count }))).toEqual([0, each, 2 * each]);
  });

  it.each([6, 7] as const)('has no sum for rank %d, above senior technician', (level) => {
    expect(() => pay(mentorBonus, { level, count: 1 }, null)).toThrow('LEVEL_WITHOUT_SUM');
  });

  paysAsRead({
    programme: mentorBonus,
    inputs: fc.record({ level: NAMED_LEVELS, count: heads }),
    given: (plain) => plain,
    reading: ({ level, count }) => bureauSum(level) * BigInt(count),
    limit: ({ count }) => fenOf(6_000) * BigInt(count),
  });
  paysByHead(mentorBonus, (count) => ({ level: 4, count }) as const);
});

describe('the union’s mentor route, MH-A4b-3', () => {
  it.each([
    [2_999.99, 2_999.99],
    [3_000, 3_000],
    [3_000.005, 3_000.01],
  ])('matches %d by %d', (cityAmount, sum) => {
    expect(paid(mentorUnionMatch, { cityAmount: new Decimal(cityAmount) })).toBe(sum);
  });

  paysAsRead({
    programme: mentorUnionMatch,
    inputs: fc.record({ cityAmount: money(3_000) }),
    given: ({ cityAmount }) => ({ cityAmount: decimal(cityAmount) }),
    reading: ({ cityAmount }) => roundedToFen(cityAmount),
    limit: ({ cityAmount }) => roundedToFen(cityAmount),
  });
});

describe('the higher of the two mentor routes, MH-2.3.3(7)f', () => {
  const higher = (level: SkillRank, union: number) =>
    pay(mentorHigher, { level, cityUnionAmount: new Decimal(union) }, null);
  const route = (level: SkillRank, union: number) => higher(level, union).steps.at(-1)!.label['en-US'];

  it.each([
    [3, 1_999, 2_000],
    [3, 2_000, 2_000],
    [3, 2_001, 2_001],
    [4, 3_999, 4_000],
    [4, 4_000, 4_000],
    [4, 4_001, 4_001],
    [5, 5_999, 6_000],
    [5, 6_000, 6_000],
    [5, 6_001, 6_001],
  ] as const)('rank %d and %d of the union: %d, never both', (level, union, sum) => {
    expect(higher(level, union).amount.toNumber()).toBe(sum);
  });

  it.each([1, 2] as const)('covers no rank %d, whatever the union says', (level) => {
    expect(higher(level, 5_000).amount.toNumber()).toBe(0);
  });

  it.each([6, 7] as const)('has no sum for rank %d, whatever the union says', (level) => {
    expect(() => higher(level, 9_000)).toThrow('LEVEL_WITHOUT_SUM');
  });

  it('goes to the bureau where the two are equal (AMB-52)', () => {
    expect(route(4, 4_000)).toMatch(/paid by the HR bureau/);
    expect(route(4, 4_000.004)).toMatch(/paid by the HR bureau/);
    expect(route(4, 3_999)).toMatch(/paid by the HR bureau/);
    expect(route(4, 4_001)).toMatch(/paid by the union/);
  });

  paysAsRead({
    programme: mentorHigher,
    inputs: fc.record({ level: NAMED_LEVELS, union: money(2_000, 4_000, 6_000) }),
    given: ({ level, union }) => ({ level, cityUnionAmount: decimal(union) }),
    reading: ({ level, union }) => (level < 3 ? 0n : most(bureauSum(level), roundedToFen(union))),
    limit: ({ level, union }) => bureauSum(level) + roundedToFen(union),
  });
});

describe('promotion, MH-2.3.3(10)', () => {
  const of = (level: SkillRank, cityAmount = 3_000) => ({ level, cityAmount: new Decimal(cityAmount) });

  it.each([4, 5] as const)('to rank %d is matched one to one', (level) => {
    expect(paid(promotionMatch, of(level))).toBe(3_000);
    expect(paid(promotionMatch, of(level, 2_999.995))).toBe(3_000);
    expect(paid(promotionMatch, of(level, 3_000.01))).toBe(3_000.01);
  });

  it.each([1, 2, 3] as const)('to rank %d is an error (AMB-58)', (level) => {
    expect(() => pay(promotionMatch, of(level), null)).toThrow('LEVEL_TOO_LOW');
  });

  it.each([6, 7] as const)('to rank %d has no sum', (level) => {
    expect(() => pay(promotionMatch, of(level), null)).toThrow('LEVEL_WITHOUT_SUM');
  });

  paysAsRead({
    programme: promotionMatch,
    inputs: fc.record({ level: fc.constantFrom<SkillRank[]>(4, 5), city: money(3_000) }),
    given: ({ level, city }) => ({ level, cityAmount: decimal(city) }),
    reading: ({ city }) => roundedToFen(city),
    limit: ({ city }) => roundedToFen(city),
  });
});
