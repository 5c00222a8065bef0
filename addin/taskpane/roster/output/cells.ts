import type { RosterCell, Verdict } from 'training-subsidy-core';

export const HEADER_FILL = '#D9E8E4';
/** A row that is paid needs no colour; the others have one beside their words. */
export const VERDICT_FILLS: Readonly<Partial<Record<Verdict, string>>> = {
  'pay-with-reason': '#FFF4CE',
  hold: '#FCE4D6',
  reject: '#F8D7DA',
};

export const TEXT_FORMAT = '@';
export const MONEY_FORMAT = '#,##0.00';

/** What Excel would take for a formula is marked as a text. */
export const asText = (value: string): string => (/^[=+\-@']/.test(value) ? `'${value}` : value);

export const cellText = (cell: RosterCell): string =>
  asText(typeof cell === 'object' && cell !== null ? cell.error : String(cell ?? '').trim());

/** A column's letters: 0 is A. */
export function letter(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? letter(before - 1) : '') + String.fromCharCode(65 + (column % 26));
}

const LONGEST_SHEET_NAME = 31;

/** The roster's sheet with a word behind it, as long as Excel takes it. */
export const nameAfter = (sheet: string, word: string): string =>
  sheet.slice(0, LONGEST_SHEET_NAME - word.length) + word;
