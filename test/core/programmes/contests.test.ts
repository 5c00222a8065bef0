import {
  contestAwardMatch,
  contestFinal,
  contestHostTraining,
  contestPrize,
  contestShow,
  contestTraining,
  Decimal,
  skillMatchHost,
  type PrizeRank,
} from 'training-subsidy-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decimal,
  fenOf,
  heads,
  least,
  money,
  paid,
  paysAsRead,
  paysByHead,
  roundedToFen,
  yuan,
} from './second-reading';

describe('contest training, MH-2.3.3(9)a and b', () => {
  it.each([
    [0, null, 0],
    [1, null, 2_500],
    [12, null, 30_000],
    [13, null, 32_500],
    [12, 1_800, 21_600],
    [12, 2_499, 29_988],
    [12, 2_501, 30_012],
    [3, 1_000.005, 3_000.03],
  ])('%d contestants with a standard of %s: %d', (contestants, standard, sum) => {
    const given = standard === null ? null : new Decimal(standard);
    expect(paid(contestTraining, { contestants, standard: given })).toBe(sum);
  });

  paysAsRead({
    programme: contestTraining,
    inputs: fc.record({ contestants: heads, standard: fc.option(money(2_500)) }),
    given: ({ contestants, standard }) => ({ contestants, standard: standard === null ? null : decimal(standard) }),
    reading: ({ contestants, standard }) =>
      (standard === null ? fenOf(2_500) : roundedToFen(standard)) * BigInt(contestants),
    limit: ({ contestants, standard }) => roundedToFen(standard ?? yuan(2_500)) * BigInt(contestants),
  });
  paysByHead(contestTraining, (contestants) => ({ contestants, standard: null }));
  paysByHead(contestTraining, (contestants, standard) => ({ contestants, standard }));
});

describe('a display contest, MH-2.3.3(9)c', () => {
  it.each([
    [0, 0],
    [86_000, 86_000],
    [99_999, 99_999],
    [99_999.99, 99_999.99],
    [100_000, 100_000],
    [100_000.01, 100_000],
    [100_001, 100_000],
    [86_000.005, 86_000.01],
  ])('that cost %d is paid %d', (cost, sum) => {
    expect(paid(contestShow, { cost: new Decimal(cost) })).toBe(sum);
  });

  paysAsRead({
    programme: contestShow,
    inputs: fc.record({ cost: money(100_000) }),
    given: ({ cost }) => ({ cost: decimal(cost) }),
    reading: ({ cost }) => roundedToFen(least(cost, yuan(100_000))),
    limit: () => fenOf(100_000),
  });
});

describe('a contest award, MH-2.3.3(9)d', () => {
  it('is the municipal award again, to the fen', () => {
    const sums = [19_999.99, 20_000, 20_000.005].map((award) =>
      paid(contestAwardMatch, { cityAward: new Decimal(award) }),
    );
    expect(sums).toEqual([19_999.99, 20_000, 20_000.01]);
  });

  paysAsRead({
    programme: contestAwardMatch,
    inputs: fc.record({ cityAward: money(20_000) }),
    given: ({ cityAward }) => ({ cityAward: decimal(cityAward) }),
    reading: ({ cityAward }) => roundedToFen(cityAward),
    limit: ({ cityAward }) => roundedToFen(cityAward),
  });
});

describe.each([
  ['the final of a second-class contest, MH-2.3.3(9)e', contestFinal],
  ['the host of a district skill contest, MH-A6-3', skillMatchHost],
])('%s', (_title, programme) => {
  it.each([
    [0, 0],
    [1, 50_000],
    [2, 100_000],
    [3, 150_000],
  ])('%d projects: %d', (projects, sum) => {
    expect(paid(programme, { projects })).toBe(sum);
  });

  paysAsRead({
    programme,
    inputs: fc.record({ projects: heads }),
    given: (plain) => plain,
    reading: ({ projects }) => fenOf(50_000) * BigInt(projects),
    limit: ({ projects }) => fenOf(50_000) * BigInt(projects),
  });
  paysByHead(programme, (projects) => ({ projects }));
});

describe('the host institution’s training, MH-2.3.3(9)f and g', () => {
  it.each([
    ['one yuan of room above the double', 749, 1_499, 749],
    ['the price is just the double', 750, 1_500, 750],
    ['one yuan over the double', 751, 1_500, 749],
    ['room for one yuan', 1_499, 1_500, 1],
    ['the city alone reaches the price', 1_500, 1_500, 0],
    ['the city alone exceeds the price', 1_501, 1_500, 0],
    ['a fraction of a fen', 100.005, 5_000, 100.01],
  ])('%s: %d of %d leave %d a person', (_case, citySubsidy, price, each) => {
    const of = (qualified: number) => ({
      qualified,
      citySubsidy: new Decimal(citySubsidy),
      price: new Decimal(price),
    });
    expect(paid(contestHostTraining, of(1))).toBe(each);
    expect(paid(contestHostTraining, of(10))).toBe(new Decimal(each).times(10).toNumber());
  });

  paysAsRead({
    programme: contestHostTraining,
    inputs: fc.record({ qualified: heads, citySubsidy: money(750, 1_500), price: money(1_500) }),
    given: ({ qualified, citySubsidy, price }) => ({
      qualified,
      citySubsidy: decimal(citySubsidy),
      price: decimal(price),
    }),
    reading({ qualified, citySubsidy, price }) {
      // The same again, lowered until city and district together are not above the price.
      let district = citySubsidy;
      if (citySubsidy + district > price) district = price - citySubsidy;
      return district < 0n ? 0n : roundedToFen(district) * BigInt(qualified);
    },
    limit: ({ qualified, citySubsidy }) => roundedToFen(citySubsidy) * BigInt(qualified),
  });
  paysByHead(contestHostTraining, (qualified, citySubsidy) => ({
    qualified,
    citySubsidy,
    price: new Decimal(2_000),
  }));
});

describe('a prize of a second-class contest, MH-2.3.3(9)h', () => {
  it.each([
    [1, 8_000],
    [2, 5_000],
    [3, 3_000],
  ] as const)('rank %d: %d each', (rank, each) => {
    expect([0, 1, 2].map((count) => paid(contestPrize, { rank, count }))).toEqual([0, each, 2 * each]);
  });

  paysAsRead({
    programme: contestPrize,
    inputs: fc.record({ rank: fc.constantFrom<PrizeRank[]>(1, 2, 3), count: heads }),
    given: (plain) => plain,
    reading: ({ rank, count }) => [0n, 800_000n, 500_000n, 300_000n][rank]! * BigInt(count),
    limit: ({ count }) => fenOf(8_000) * BigInt(count),
  });
  paysByHead(contestPrize, (count) => ({ rank: 2, count }) as const);
});
