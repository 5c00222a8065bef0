import { craftsman, Decimal, innovationStudio, type CraftsmanTitle } from 'training-subsidy-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, fenOf, heads, money, paid, paysAsRead, paysByHead, roundedToFen } from './second-reading';

describe('an innovation studio, MH-2.3.3(11)', () => {
  const sum = (standard: number, alreadyFunded: boolean): number =>
    paid(innovationStudio, { cityStandard: new Decimal(standard), alreadyFunded });

  it.each([
    [19_999.99, 19_999.99],
    [20_000, 20_000],
    [20_000.005, 20_000.01],
  ])('has a standard of %d matched by %d, once', (standard, expected) => {
    expect(sum(standard, false)).toBe(expected);
    expect(sum(standard, true)).toBe(0);
  });

  paysAsRead({
    programme: innovationStudio,
    inputs: fc.record({ standard: money(20_000), alreadyFunded: fc.boolean() }),
    given: ({ standard, alreadyFunded }) => ({ cityStandard: decimal(standard), alreadyFunded }),
    reading: ({ standard, alreadyFunded }) => (alreadyFunded ? 0n : roundedToFen(standard)),
    limit: ({ standard }) => roundedToFen(standard),
  });
});

describe('a craftsman of today, MH-2.3.3(12)', () => {
  it.each([
    ['craftsman', 10_000],
    ['nominee', 2_000],
  ] as const)('%s: %d each', (title, each) => {
    expect([0, 1, 2, 10].map((count) => paid(craftsman, { title, count }))).toEqual([0, each, 2 * each, 10 * each]);
  });

  paysAsRead({
    programme: craftsman,
    inputs: fc.record({ title: fc.constantFrom<CraftsmanTitle[]>('craftsman', 'nominee'), count: heads }),
    given: (plain) => plain,
    reading: ({ title, count }) => fenOf(title === 'craftsman' ? 10_000 : 2_000) * BigInt(count),
    limit: ({ count }) => fenOf(10_000) * BigInt(count),
  });
  paysByHead(craftsman, (count) => ({ title: 'nominee', count }) as const);
});
