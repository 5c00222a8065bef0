import {
  centralTraining,
  Decimal,
  internalTraining,
  outsourcedTraining,
  pay,
  ProblemError,
  unlistedTraining,
  type CourseCategory,
} from 'training-subsidy-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decimal,
  fenOf,
  halfUp,
  heads,
  least,
  money,
  paid,
  paysAsRead,
  paysByHead,
  roundedToFen,
  yuan,
} from './second-reading';

describe.each([
  ['in-house training, MH-2.1.4(1)', internalTraining],
  ['training with an unlisted partner, MH-2.1.4(2)②', unlistedTraining],
])('%s', (_title, programme) => {
  it.each([
    [0, 0],
    [1, 600],
    [2, 1_200],
    [29, 17_400],
    [30, 18_000],
    [31, 18_600],
  ])('of %d persons pays %d', (headcount, sum) => {
    expect(paid(programme, { headcount })).toBe(sum);
  });

  paysAsRead({
    programme,
    inputs: fc.record({ headcount: heads }),
    given: (plain) => plain,
    reading: ({ headcount }) => 60_000n * BigInt(headcount),
    limit: ({ headcount }) => fenOf(600) * BigInt(headcount),
  });
  paysByHead(programme, (headcount) => ({ headcount }));
});

describe('training by a listed institution, MH-2.1.4(2)①', () => {
  const sum = (category: CourseCategory, fee: number, headcount = 1, standard: number | null = null): number =>
    paid(outsourcedTraining, {
      category,
      fee: new Decimal(fee),
      headcount,
      standard: standard === null ? null : new Decimal(standard),
    });

  it.each([
    ['professional', 1_249, 999.2],
    ['professional', 1_250, 1_000],
    ['professional', 1_251, 1_000],
    ['post', 749, 599.2],
    ['post', 750, 600],
    ['post', 751, 600],
    ['health', 749, 599.2],
    ['health', 750, 600],
    ['health', 751, 600],
    ['language', 2_499, 1_999.2],
    ['language', 2_500, 2_000],
    ['language', 2_501, 2_000],
  ] as const)('%s, a fee of %d: %d', (category, fee, expected) => {
    expect(sum(category, fee)).toBe(expected);
  });

  it.each([
    [2_499, 1_999.2],
    [2_500, 2_000],
    [2_501, 2_000],
  ])('skills with a municipal standard of 2,000, a fee of %d: %d', (fee, expected) => {
    expect(sum('skill', fee, 1, 2_000)).toBe(expected);
  });

  it('of skills has no sum without the municipal standard', () => {
    const withoutStandard = () => sum('skill', 2_300);
    expect(withoutStandard).toThrow(ProblemError);
    expect(withoutStandard).toThrow('MISSING_STANDARD');
  });

  it('of a degree has no cap (AMB-14)', () => {
    expect(sum('degree', 18_000)).toBe(14_400);
    expect(sum('degree', 1e12)).toBe(8e11);
  });

  it('rounds each person half up, and only then multiplies (D5)', () => {
    // 0.8 × 100.00625 = 80.005; 0.8 × 100.0062 = 80.00496
    expect(sum('post', 100.00625, 3)).toBe(240.03);
    expect(sum('post', 100.0062, 3)).toBe(240);
    expect(sum('skill', 5_000, 3, 1_000.005)).toBe(3_000.03);
  });

  it('takes no notice of a standard where the opinion itself names the cap', () => {
    expect(sum('post', 750, 2, 5)).toBe(1_200);
    expect(sum('degree', 10_000, 1, 5)).toBe(8_000);
  });

  // ① in the documents' order: the municipal standard, 1,000, 600, 600, 2,000, and tuition without a cap.
  const CAPS = { professional: 1_000, post: 600, health: 600, language: 2_000 } as const;
  const capOf = (category: CourseCategory, standard: bigint): bigint | null => {
    if (category === 'skill') return standard;
    return category === 'degree' ? null : yuan(CAPS[category]);
  };
  const inputs = fc.record({
    category: fc.constantFrom<CourseCategory[]>('skill', 'professional', 'post', 'health', 'language', 'degree'),
    fee: money(750, 1_250, 2_500),
    standard: money(600, 1_000, 2_000),
    headcount: heads,
  });

  paysAsRead({
    programme: outsourcedTraining,
    inputs,
    given: ({ category, fee, standard, headcount }) => ({
      category,
      fee: decimal(fee),
      standard: decimal(standard),
      headcount,
    }),
    reading({ category, fee, standard, headcount }) {
      // Counted in hundred-thousandths of a yuan, so that four fifths stay whole.
      const share = fee * 8n;
      const cap = capOf(category, standard);
      const each = cap === null ? share : least(share, cap * 10n);
      return halfUp(each, 1_000n) * BigInt(headcount);
    },
    limit: ({ category, fee, standard, headcount }) =>
      (roundedToFen(capOf(category, standard) ?? fee) + 1n) * BigInt(headcount),
  });
  paysByHead(
    outsourcedTraining,
    (headcount, fee) => ({ category: 'professional', fee, headcount, standard: null }) as const,
  );
  paysByHead(outsourcedTraining, (headcount, fee) => ({ category: 'degree', fee, headcount, standard: null }) as const);

  it('never pays less for a higher fee', () => {
    fc.assert(
      fc.property(inputs, money(), ({ category, fee, standard }, more) => {
        const of = (whole: bigint) => ({ category, fee: decimal(whole), headcount: 1, standard: decimal(standard) });
        const [lower, higher] = [fee, fee + more].map((whole) => pay(outsourcedTraining, of(whole), null).amount);
        expect(higher!.greaterThanOrEqualTo(lower!)).toBe(true);
      }),
    );
  });
});

describe('centrally organised training, MH-2.2c', () => {
  const of = (standard: number, headcount: number) => ({ standard: new Decimal(standard), headcount });

  it.each([
    [1_200, 0, 0],
    [1_200, 1, 1_200],
    [1_200, 30, 36_000],
    [1_200, 31, 37_200],
    [333.335, 3, 1_000.02],
    [333.334, 3, 999.99],
  ])('by a standard of %d for %d persons pays %d', (standard, headcount, sum) => {
    expect(paid(centralTraining, of(standard, headcount))).toBe(sum);
  });

  paysAsRead({
    programme: centralTraining,
    inputs: fc.record({ standard: money(1_000), headcount: heads }),
    given: ({ standard, headcount }) => ({ standard: decimal(standard), headcount }),
    reading: ({ standard, headcount }) => roundedToFen(standard) * BigInt(headcount),
    limit: ({ standard, headcount }) => roundedToFen(standard) * BigInt(headcount),
  });
  paysByHead(centralTraining, (headcount, standard) => ({ standard, headcount }));
});
