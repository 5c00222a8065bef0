import { Decimal, pay, type Payout, type Programme } from 'training-subsidy-core';
import fc, { type Arbitrary } from 'fast-check';
import { expect, it } from 'vitest';

/*
 * The tools of the second reading: clauses read again, plainly, in whole numbers. Money that comes in is counted in
 * ten-thousandths of a yuan, money that goes out in fen, and no rate or sum is taken from the code under test.
 */

/** Ten-thousandths of a yuan. */
export type Money = bigint;
export type Fen = bigint;

export const yuan = (whole: number): Money => BigInt(whole) * 10_000n;
export const fenOf = (wholeYuan: number): Fen => BigInt(wholeYuan) * 100n;
export const decimal = (money: Money): Decimal => new Decimal(money.toString()).dividedBy(10_000);

/** A fraction rounded to a whole number, a half upwards. */
export const halfUp = (numerator: bigint, denominator: bigint): bigint =>
  (numerator * 2n + denominator) / (denominator * 2n);
export const roundedToFen = (money: Money): Fen => halfUp(money, 100n);
export const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
export const most = (a: bigint, b: bigint): bigint => (a > b ? a : b);

/** Any money up to 10^12 yuan, most of it near the given limits, where clauses change their mind. */
export const money = (...limits: readonly number[]): Arbitrary<Money> =>
  fc.oneof(
    fc.bigInt({ min: 0n, max: yuan(5_000) }),
    fc.bigInt({ min: 0n, max: yuan(1e12) }),
    ...limits.map((limit) => fc.bigInt({ min: -300n, max: 300n }).map((offset) => most(0n, yuan(limit) + offset))),
  );

export const heads: Arbitrary<number> = fc.oneof(fc.nat(300), fc.nat(1_000_000));

/** The sum in fen; a sum with a fraction of a fen is none. */
export function inFen({ amount }: Payout): Fen {
  const fen = amount.times(100);
  expect(fen.isInteger()).toBe(true);
  return BigInt(fen.toFixed(0));
}

export const paid = <Input>(programme: Programme<Input>, input: Input): number =>
  pay(programme, input, null).amount.toNumber();

interface Law<Plain, Input> {
  readonly programme: Programme<Input>;
  /** Inputs in whole numbers, as the second reading takes them. */
  readonly inputs: Arbitrary<Plain>;
  /** The same inputs as the core takes them. */
  readonly given: (plain: Plain) => Input;
  /** The clause, read again. */
  readonly reading: (plain: Plain) => Fen;
  /** What is never exceeded. */
  readonly limit: (plain: Plain) => Fen;
}

/** Declares the test that a programme pays what the second reading says: never less than nothing, never above the limit. */
export function paysAsRead<Plain, Input>({ programme, inputs, given, reading, limit }: Law<Plain, Input>): void {
  it('pays what a slow second reading of the clause says, between nothing and the limit', () => {
    fc.assert(
      fc.property(inputs, (plain) => {
        const fen = inFen(pay(programme, given(plain), null));
        expect(fen).toBe(reading(plain));
        expect(fen >= 0n && fen <= limit(plain)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
}

/** Declares the tests of a sum by heads: more heads never get less, and it does not matter who is paid together. */
export function paysByHead<Input>(programme: Programme<Input>, of: (heads: number, money: Decimal) => Input): void {
  const fen = (count: number, sum: Decimal) => inFen(pay(programme, of(count, sum), null));
  const sum = money(600, 1_000, 1_250, 1_600, 2_000, 2_500).map(decimal);

  it('pays nothing for nobody, and never less for one more', () => {
    fc.assert(
      fc.property(heads, sum, (count, each) => {
        expect(fen(0, each)).toBe(0n);
        expect(fen(count + 1, each) >= fen(count, each)).toBe(true);
      }),
    );
  });

  it('pays the same apart or together, in any order: each head is rounded before it is counted (D5)', () => {
    fc.assert(
      fc.property(heads, heads, sum, (one, other, each) => {
        expect(fen(one, each) + fen(other, each)).toBe(fen(one + other, each));
        expect(fen(one, each)).toBe(fen(1, each) * BigInt(one));
      }),
    );
  });
}
