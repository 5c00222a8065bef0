import { WORDS } from './words';

const TITLES = [WORDS.assumptions, WORDS.lines, WORDS.summary];

/** What the sheets of a budget begin with, in both languages: Excel may have had to name one `预算明细 (2)`. */
export const OWN_SHEETS: readonly string[] = TITLES.flatMap((title) => Object.values(title));
