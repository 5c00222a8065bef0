const KEPT_HEAD = 3;
const KEPT_TAIL = 4;

/** Long runs of digits, however they are written: an ID may be set apart by blanks or be full-width. */
const LONG_NUMBER = /[0-9０-９](?:[\s\u200b]?[0-9０-９XxＸｘ]){13,20}/g;

/** First and last figures of an ID; what is too short to hide is hidden whole. */
export function maskId(id: string): string {
  const characters = [...id.trim()];
  if (characters.length <= KEPT_HEAD + KEPT_TAIL) return '*'.repeat(characters.length);
  const hidden = characters.length - KEPT_HEAD - KEPT_TAIL;
  return [...characters.slice(0, KEPT_HEAD), '*'.repeat(hidden), ...characters.slice(-KEPT_TAIL)].join('');
}

/** A sentence in which no ID can be read. */
export const maskWords = (words: string): string => words.replace(LONG_NUMBER, maskId);
