import { expanded, isNumberLong, KEPT_DIGITS, LONGEST_NUMBER, type WrittenId } from './written-id';

const BASE = 65_599;
const POWERS = Array.from({ length: LONGEST_NUMBER + 1 }, (_, power) => {
  let raised = 1;
  for (let i = 0; i < power; i += 1) raised = Math.imul(raised, BASE);
  return raised;
});

/** Small enough to be kept as a plain integer. */
const small = (hash: number): number => hash >>> 2;

/** A number for the beginning of a text, or all of it; other texts may share it by chance. */
export function hashOf(text: string, length = text.length): number {
  let hash = 0;
  for (let i = 0; i < length; i += 1) hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0;
  return small(hash);
}

/** A number for two texts together. */
export const hashOfBoth = (a: string, b: string): number => small(Math.imul(hashOf(a), BASE) ^ hashOf(b));

/** Numbers of the first digits are others than those of a whole text. */
const hashOfStart = (text: string, length: number): number => hashOf(text, Math.min(length, text.length)) ^ length;

const FIRST_17 = 17;

/**
 * Visits numbers of which two IDs share one if a slip tells them apart: of the digits that a number in a cell keeps,
 * of those that the old form and the present one have in common, and of the text without each of its characters in
 * turn, which any two texts share that a single edit tells apart.
 */
export function forSlipKeys(id: WrittenId, visit: (key: number) => void): void {
  const { compact, lostDigits } = id;
  visit(hashOfStart(compact, KEPT_DIGITS));
  if (lostDigits) return;
  const first17 = id.isValid ? compact : expanded(compact);
  if (first17 !== null) visit(hashOfStart(first17, FIRST_17));
  if (isNumberLong(compact)) forEditKeys(compact, visit);
}

function forEditKeys(text: string, visit: (key: number) => void): void {
  const { length } = text;
  let rest = 0;
  for (let i = 0; i < length; i += 1) rest = (Math.imul(rest, BASE) + text.charCodeAt(i)) | 0;
  visit(small(rest));
  let before = 0;
  for (let i = 0; i < length; i += 1) {
    const code = text.charCodeAt(i);
    const power = POWERS[length - 1 - i] as number;
    rest = (rest - Math.imul(code, power)) | 0;
    visit(small((Math.imul(before, power) + rest) | 0));
    before = (Math.imul(before, BASE) + code) | 0;
  }
}
