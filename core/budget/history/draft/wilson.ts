import { Decimal } from '../../../value/money';

/** Of the standard normal distribution, for nine in ten. */
const Z = new Decimal('1.6449');
const PLACES = 4;

/** Bounds of a share that was seen `hits` times of `all`, which hold it nine times in ten (Wilson’s interval). */
export function wilson(hits: number, all: number): { readonly low: Decimal; readonly high: Decimal } {
  if (all === 0) return { low: new Decimal(0), high: new Decimal(1) };
  const [n, z2] = [new Decimal(all), Z.pow(2)];
  const p = new Decimal(hits).dividedBy(n);
  const middle = p.plus(z2.dividedBy(n.times(2)));
  const spread = Z.times(
    p
      .times(p.negated().plus(1))
      .dividedBy(n)
      .plus(z2.dividedBy(n.pow(2).times(4)))
      .sqrt(),
  );
  const scale = z2.dividedBy(n).plus(1);
  const bound = (value: Decimal) => Decimal.max(0, Decimal.min(1, value.dividedBy(scale)));
  // Rounded outwards: the bounds hold the share itself, however many were seen.
  return {
    low: bound(middle.minus(spread)).toDecimalPlaces(PLACES, Decimal.ROUND_DOWN),
    high: bound(middle.plus(spread)).toDecimalPlaces(PLACES, Decimal.ROUND_UP),
  };
}
