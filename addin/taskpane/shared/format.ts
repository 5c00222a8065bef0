import { text, type Decimal, type Text } from 'training-subsidy-core';

/** A run of digits before the decimal point, not part of a word, a date or an id. */
const INTEGER_PART = /(?<![\w.-])\d{4,}(?=\.\d|[^\w.-]|$)/g;

const group = (integer: string): string => integer.replace(/\B(?=(\d{3})+$)/g, ',');

/** Numbers in a formula with their thousands apart: `600 × 1,200`. */
export const groupedFormula = (formula: string): string => formula.replace(INTEGER_PART, group);

/** A number with its thousands apart and no more decimals than it has. */
export function grouped(value: Decimal | number): string {
  const [integer = '', decimals] = value.toString().split('.');
  const sign = integer.startsWith('-') ? '−' : '';
  const whole = group(integer.replace('-', ''));
  return decimals === undefined ? `${sign}${whole}` : `${sign}${whole}.${decimals}`;
}

/** Yuan to the fen, without the unit. */
export function money(value: Decimal): string {
  const [integer = '', decimals = ''] = value.toFixed(2).split('.');
  return `${group(integer)}.${decimals}`;
}

export const YUAN: Text = text('元', 'yuan');
