import DecimalJs from 'decimal.js';

/** decimal.js with enough digits for 10^12 yuan times any head-count, rounding half-up (D5). */
export const Decimal = DecimalJs.clone({
  precision: 40,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpPos: 40,
  toExpNeg: -20,
});
export type Decimal = DecimalJs;

/** Above this a number is taken for a slip of the pen, not for yuan or people. */
export const LARGEST_INPUT = 1e12;

export const ZERO = new Decimal(0);

/** Rounds to the fen (0.01 yuan), half-up: done per person, before multiplying (D5). */
export const toFen = (yuan: Decimal): Decimal => yuan.toDecimalPlaces(2);

/** More decimals than these tell a reader nothing: a fee divided by its participants may never end. */
const MOST_DECIMALS = 6;

/** Digits as they stand in a formula: no grouping, no exponent; where they go on, an ellipsis says so. */
export function digits(value: Decimal): string {
  const shown = value.toDecimalPlaces(MOST_DECIMALS, Decimal.ROUND_DOWN);
  return shown.equals(value) ? shown.toString() : `${shown.toString()}…`;
}
