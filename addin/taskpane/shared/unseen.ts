/** Blanks and characters without width, which nobody would see go. */
export const UNSEEN = /[\s\u00a0\u3000\u200b-\u200f\u2060\ufeff]/g;
export const BLANK_MARK = '␣';
