import {
  chiefTechnician,
  Decimal,
  industryBase,
  institution,
  masterStudio,
  skillHonour,
  type HonourPayee,
  type HonourTier,
  type InstitutionKind,
  type StudioTier,
} from 'training-subsidy-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, fenOf, heads, money, paid, paysAsRead, paysByHead, roundedToFen } from './second-reading';

describe('a district chief technician, MH-2.3.3(2)', () => {
  it.each([
    [50_000, 0, 0],
    [50_000, 1, 50_000],
    [50_000, 2, 100_000],
    [40_000.005, 2, 80_000.02],
  ])('by a standard of %d, %d persons: %d', (standard, count, sum) => {
    expect(paid(chiefTechnician, { standard: new Decimal(standard), count })).toBe(sum);
  });

  paysAsRead({
    programme: chiefTechnician,
    inputs: fc.record({ standard: money(50_000), count: heads }),
    given: ({ standard, count }) => ({ standard: decimal(standard), count }),
    reading: ({ standard, count }) => roundedToFen(standard) * BigInt(count),
    limit: ({ standard, count }) => roundedToFen(standard) * BigInt(count),
  });
  paysByHead(chiefTechnician, (count, standard) => ({ standard, count }));
});

describe('a master studio, MH-2.3.3(3)', () => {
  const SUMS: Readonly<Record<StudioTier, number>> = { national: 200_000, city: 150_000, district: 100_000 };

  paysAsRead({
    programme: masterStudio,
    inputs: fc.record({ tier: fc.constantFrom<StudioTier[]>('national', 'city', 'district') }),
    given: (plain) => plain,
    reading: ({ tier }) => fenOf(SUMS[tier]),
    limit: () => fenOf(200_000),
  });

  it('is paid more the higher its tier, by 50,000 a step', () => {
    const [district, city, national] = (['district', 'city', 'national'] as const).map((tier) =>
      paid(masterStudio, { tier }),
    );
    expect([district, city! - district!, national! - city!]).toEqual([100_000, 50_000, 50_000]);
  });
});

describe('a skill honour, MH-2.3.3(4)', () => {
  it.each([
    ['national', 'person', 10_000],
    ['national', 'enterprise', 20_000],
    ['national', 'both', 30_000],
    ['city', 'person', 5_000],
    ['city', 'enterprise', 10_000],
    ['city', 'both', 15_000],
  ] as const)('%s, for the %s: %d', (tier, payee, sum) => {
    expect(paid(skillHonour, { tier, payee })).toBe(sum);
  });

  const tier = fc.constantFrom<HonourTier[]>('national', 'city');
  paysAsRead({
    programme: skillHonour,
    inputs: fc.record({ tier, payee: fc.constantFrom<HonourPayee[]>('person', 'enterprise', 'both') }),
    given: (plain) => plain,
    reading(plain) {
      const person = plain.tier === 'national' ? fenOf(10_000) : fenOf(5_000);
      const enterprise = plain.tier === 'national' ? fenOf(20_000) : fenOf(10_000);
      if (plain.payee === 'person') return person;
      return plain.payee === 'enterprise' ? enterprise : person + enterprise;
    },
    limit: () => fenOf(30_000),
  });
});

describe('a rated institution or a base, MH-2.3.3(6)', () => {
  it.each([
    ['rated-a', 0, 0],
    ['rated-a', 1, 50_000],
    ['rated-a', 2, 100_000],
    ['base', 0, 0],
    ['base', 1, 50_000],
    ['base', 2, 100_000],
  ] as const)('%s × %d: %d', (kind, count, sum) => {
    expect(paid(institution, { kind, count })).toBe(sum);
  });

  paysAsRead({
    programme: institution,
    inputs: fc.record({ kind: fc.constantFrom<InstitutionKind[]>('rated-a', 'base'), count: heads }),
    given: (plain) => plain,
    reading: ({ count }) => fenOf(50_000) * BigInt(count),
    limit: ({ count }) => fenOf(50_000) * BigInt(count),
  });
  paysByHead(institution, (count) => ({ kind: 'base', count }) as const);
});

describe('a base of industry and education, MH-A5-4.1 and MH-A5-5', () => {
  it.each([
    [0, 0],
    [1, 150_000],
    [2, 150_000],
    [3, 150_000],
  ])('an enterprise with %d accepted bases has %d a year', (bases, sum) => {
    expect(paid(industryBase, { bases })).toBe(sum);
  });

  paysAsRead({
    programme: industryBase,
    inputs: fc.record({ bases: heads }),
    given: (plain) => plain,
    reading: ({ bases }) => (bases > 0 ? fenOf(150_000) : 0n),
    limit: () => fenOf(150_000),
  });
});
