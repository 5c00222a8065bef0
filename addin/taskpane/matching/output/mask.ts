import { halfWidth } from 'training-subsidy-core';

const KEPT_HEAD = 3;
const KEPT_TAIL = 4;

/** Long runs of digits, however they are written: an ID may be set apart by blanks and unseen marks or be full-width. */
const LONG_NUMBER = /[0-9０-９](?:[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]?[0-9０-９XxＸｘ]){13,20}/g;

/** An ID of either form by its length and a birthday that may be one; other numbers may be as long. */
const OF_AN_ID = /^\d{6}(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]?$/;
const ID_LENGTHS: ReadonlySet<number> = new Set([15, 18]);

/** First and last figures of an ID; what is too short to hide is hidden whole. */
export function maskId(id: string): string {
  const characters = [...id.trim()];
  if (characters.length <= KEPT_HEAD + KEPT_TAIL) return '*'.repeat(characters.length);
  const hidden = characters.length - KEPT_HEAD - KEPT_TAIL;
  return [...characters.slice(0, KEPT_HEAD), '*'.repeat(hidden), ...characters.slice(-KEPT_TAIL)].join('');
}

/** A sentence in which no ID can be read. */
export const maskWords = (words: string): string => words.replace(LONG_NUMBER, maskId);

/** A certificate number, which some issuers make of the holder’s ID: such an ID is hidden, any other number stays. */
export const maskCertificate = (number: string): string =>
  number.replace(LONG_NUMBER, (run) => {
    const digits = halfWidth(run).replace(/\s/g, '');
    return ID_LENGTHS.has(digits.length) && OF_AN_ID.test(digits) ? maskId(run) : run;
  });
