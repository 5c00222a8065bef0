import { text, type Text } from '../text';
import { Decimal, digits, toFen, ZERO } from '../value/money';
import type { Payout, Step } from './programme';

/** A sum for each of so many people or projects, rounded to the fen before multiplying (D5). */
export function times(label: Text, each: Decimal, count: number): Step {
  const fen = toFen(each);
  return { label, formula: `${digits(fen)} × ${count}`, value: fen.times(count) };
}

/** The smaller of a sum and its cap. */
export function capped(label: Text, sum: Decimal, cap: Decimal): Step {
  return { label, formula: `min(${digits(sum)}, ${digits(cap)})`, value: Decimal.min(sum, cap) };
}

/** A sum taken over as it is, to the fen. */
export const taken = (label: Text, sum: Decimal): Step => ({ label, formula: digits(sum), value: toFen(sum) });

/** A sum matched one to one by the district. */
export const matched = (sum: Decimal): Step => ({
  label: text('区级 1:1 配套', 'matched 1:1 by the district'),
  formula: `${digits(sum)} × 1`,
  value: toFen(sum),
});

/** Nothing is due, for the reason in the label. */
export const nothing = (label: Text): Step => ({ label, formula: '0', value: ZERO });

/** A sum less what the same case was already paid; never below 0. */
export function lessPaid(full: Payout, paid: Decimal): Payout {
  const rest = Decimal.max(ZERO, full.amount.minus(paid));
  const step = {
    label: text('减去已获资助', 'less what was granted before'),
    formula: `max(0, ${digits(full.amount)} − ${digits(paid)})`,
    value: rest,
  };
  return { ...full, amount: rest, steps: [...full.steps, step] };
}
