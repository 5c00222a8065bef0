import { Decimal, halfWidth, LARGEST_INPUT, type Written } from 'training-subsidy-core';
import { grouped } from '../shared/format';

/** A number as it was typed; what is no number is no guess. */
export type EnteredNumber = { readonly written: Written } | 'blank' | 'unreadable';

const NUMBER = /^-?\d+(\.\d+)?$/;

/** `1,600`, `80%`, `１６００`, `-5%`. */
export function enteredNumber(entry: string): EnteredNumber {
  const typed = halfWidth(entry).replace(/[,\s]/g, '');
  if (typed === '') return 'blank';
  const isShare = typed.endsWith('%');
  const digits = isShare ? typed.slice(0, -1) : typed;
  if (!NUMBER.test(digits)) return 'unreadable';
  const number = new Decimal(digits).dividedBy(isShare ? 100 : 1);
  return number.abs().greaterThan(LARGEST_INPUT) ? 'unreadable' : { written: number.toString() };
}

/** The number of an entry; null where it is none. */
export function numberOf(entry: string): Written | null {
  const entered = enteredNumber(entry);
  return typeof entered === 'object' ? entered.written : null;
}

/** A number as one reads it: with thousands, or in percent. */
export const asRead = (written: Written, isRate: boolean): string =>
  isRate ? asTyped(written, true) : grouped(new Decimal(written));

/** A number as one types it again: a rate in percent. */
export function asTyped(written: Written | null, isRate: boolean): string {
  if (written === null) return '';
  return isRate ? `${new Decimal(written).times(100).toString()}%` : written;
}
