/** Text in which there is nothing to mend, as most cells are: a look at it costs far less than normalising it. */
const PLAIN = /^[!-~\u4e00-\u9fff]*$/;

/** Text as a person meant it: full-width forms made half-width, invisible characters and outer blanks gone. */
export const halfWidth = (given: string): string => (PLAIN.test(given) ? given : mended(given));

const mended = (given: string): string =>
  given
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .trim();

/** A word reduced to what matters when it is looked up: half-width, lower case, without blanks. */
export const lookupKey = (given: string): string =>
  (PLAIN.test(given) ? given : mended(given).replace(/\s+/g, '')).toLowerCase();
