import {
  Decimal,
  pay,
  studioGrant,
  studioInstalment,
  type InstalmentStage,
  type SongjiangTier,
} from 'training-subsidy-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, fenOf, inFen, money, paid, paysAsRead, roundedToFen, yuan } from './second-reading';

const TIERS = fc.constantFrom<SongjiangTier[]>('district', 'city');
const awardOf = (tier: SongjiangTier): number => (tier === 'city' ? 80_000 : 50_000);

describe('a chief-technician studio in Songjiang, SJ-4-1, SJ-4-3, SJ-9-2', () => {
  it.each([
    ['district', 0, 50_000],
    ['district', 49_999, 1],
    ['district', 50_000, 0],
    ['district', 50_001, 0],
    ['city', 0, 80_000],
    ['city', 50_000, 30_000],
    ['city', 79_999, 1],
    ['city', 80_000, 0],
    ['city', 80_001, 0],
    ['city', 0.005, 80_000],
  ] as const)('%s, %d already paid: %d', (tier, alreadyPaid, sum) => {
    expect(paid(studioGrant, { tier, alreadyPaid: new Decimal(alreadyPaid) })).toBe(sum);
  });

  paysAsRead({
    programme: studioGrant,
    inputs: fc.record({ tier: TIERS, alreadyPaid: money(50_000, 80_000) }),
    given: ({ tier, alreadyPaid }) => ({ tier, alreadyPaid: decimal(alreadyPaid) }),
    reading({ tier, alreadyPaid }) {
      const award = yuan(awardOf(tier));
      return alreadyPaid >= award ? 0n : roundedToFen(award - alreadyPaid);
    },
    limit: ({ tier }) => fenOf(awardOf(tier)),
  });
});

describe('its instalments, SJ-9-1 and SJ-4-2', () => {
  const of = (tier: SongjiangTier, stage: InstalmentStage, matching: number | null, midterm: boolean | null) => ({
    tier,
    stage,
    matching: matching === null ? null : new Decimal(matching),
    midterm,
  });

  it('begin with half at once, whatever the unit has matched', () => {
    expect(paid(studioInstalment, of('district', 1, null, null))).toBe(25_000);
    expect(paid(studioInstalment, of('city', 1, null, null))).toBe(40_000);
    expect(paid(studioInstalment, of('district', 1, 0, false))).toBe(25_000);
  });

  it.each([
    [49_999, true, 0],
    [49_999.99, true, 0],
    [50_000, true, 25_000],
    [50_001, true, 25_000],
    [50_000, false, 0],
    [0, true, 0],
  ])('end with half for %d matched and the mid-term assessment passed: %s', (matching, midterm, sum) => {
    expect(paid(studioInstalment, of('district', 2, matching, midterm))).toBe(sum);
    expect(paid(studioInstalment, of('city', 2, matching, midterm))).toBe(sum * 1.6);
  });

  it.each([
    ['the matching money', null, true],
    ['the matching money, also after a failure', null, false],
    ['the assessment', 50_000, null],
    ['the assessment, also with too little money', 1, null],
    ['both', null, null],
  ])('cannot end without %s', (_what, matching, midterm) => {
    expect(() => pay(studioInstalment, of('district', 2, matching, midterm), null)).toThrow('BLANK');
  });

  paysAsRead({
    programme: studioInstalment,
    inputs: fc.record({
      tier: TIERS,
      stage: fc.constantFrom<InstalmentStage[]>(1, 2),
      matching: money(50_000),
      midterm: fc.boolean(),
    }),
    given: ({ matching, ...plain }) => ({ ...plain, matching: decimal(matching) }),
    reading({ tier, stage, matching, midterm }) {
      const half = fenOf(awardOf(tier)) / 2n;
      if (stage === 1) return half;
      return midterm && matching >= yuan(50_000) ? half : 0n;
    },
    limit: ({ tier }) => fenOf(awardOf(tier)) / 2n,
  });

  it('make up the whole award where both are paid', () => {
    for (const tier of ['district', 'city'] as const) {
      const both = ([1, 2] as const).map((stage) => inFen(pay(studioInstalment, of(tier, stage, 50_000, true), null)));
      expect(both[0]! + both[1]!).toBe(fenOf(awardOf(tier)));
    }
  });
});
