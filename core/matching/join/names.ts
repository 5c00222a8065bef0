import { halfWidth } from '../../value/half-width';

/** Turns traditional characters of a name into simplified ones. */
export type Simplified = (name: string) => string;

/** A name as it is compared. */
export interface WrittenName {
  readonly written: string;
  /** Half-width, without blanks and dots. */
  readonly bare: string;
  /** The same in simplified characters. */
  readonly key: string;
}

const BLANKS_AND_DOTS = /[\s·•・‧.]+/g;
/** Chinese characters alone, as most names are: a look at them costs far less than mending them. */
const PLAIN = /^[\u4e00-\u9fff]*$/;

const bareName = (name: string): string =>
  PLAIN.test(name) ? name : halfWidth(name).replace(BLANKS_AND_DOTS, '').toLowerCase();

export function writtenName(name: string, simplified: Simplified): WrittenName {
  const bare = bareName(name);
  return { written: name.trim(), bare, key: simplified(bare) };
}

/** How two names differ. */
export type NameSlip = 'none' | 'writing' | 'traditional' | 'other' | 'blank';

export function compareNames(a: WrittenName, b: WrittenName): NameSlip {
  if (a.key === '' || b.key === '') return 'blank';
  if (a.key !== b.key) return 'other';
  if (a.bare !== b.bare) return 'traditional';
  return a.written === b.written ? 'none' : 'writing';
}

/** Whether two names are the same however they are written. */
export const sameName = (slip: NameSlip): boolean => slip !== 'other' && slip !== 'blank';
