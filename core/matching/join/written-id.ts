import { halfWidth } from '../../value/half-width';
import { dayOf } from '../../value/day';
import { readResidentId } from '../../value/resident-id';

/** Shorter texts, such as “无”, stand for no ID. */
const LEAST_LENGTH = 6;
/** Digits that a number in a cell keeps. */
const KEPT_DIGITS = 15;
const LARGEST_KEPT = 10 ** KEPT_DIGITS;
/** The mark that turns a number into text, left over from an export. */
const LEADING_APOSTROPHE = /^['’‘`]/;
/** Most cells hold an ID as it should be written; a look at it costs less than mending it. */
const PLAIN = /^\d{17}[\dX]$/;

const capitalX = (text: string): string => text.replace(/x$/, 'X');

function compacted(written: string): string {
  const bare = capitalX(halfWidth(written).replace(/\s+/g, '').replace(LEADING_APOSTROPHE, ''));
  return bare.length < LEAST_LENGTH ? '' : bare;
}

/** An ID as a list holds it, right or wrong. */
export class WrittenId {
  /** Without outer blanks, a last x as X. */
  readonly written: string;
  /** Half-width, without any blanks and marks; empty where the cell holds no ID at all. */
  readonly compact: string;
  /** Whether it came as a number of more digits than a cell keeps. */
  readonly lostDigits: boolean;
  private sound: boolean | null = null;

  constructor(cell: string | number) {
    const isPlain = typeof cell === 'string' && PLAIN.test(cell);
    this.written = isPlain ? cell : capitalX(String(cell).trim());
    this.compact = isPlain ? cell : compacted(this.written);
    this.lostDigits = typeof cell === 'number' && cell >= LARGEST_KEPT;
  }

  /** Whether it is a sound resident ID (GB 11643) once it is compact. */
  get isValid(): boolean {
    this.sound ??= !this.lostDigits && readResidentId(this.compact).fault === undefined;
    return this.sound;
  }
}

/** How two written IDs differ: not at all, by a slip of a known kind, or so that they are others. */
export type IdSlip =
  | 'none'
  | 'writing'
  | 'old-15'
  | 'swapped'
  | 'one-digit'
  | 'missing-digit'
  | 'lost-digits'
  | 'invalid'
  | 'other'
  | 'blank';

const SHORTEST_NUMBER = 15;
const LONGEST_NUMBER = 19;

/** Whether slips of the pen are looked for: a text of about an ID's length. */
const isNumberLong = ({ length }: string): boolean => length >= SHORTEST_NUMBER && length <= LONGEST_NUMBER;

const OLD_NUMBER = /^\d{15}$/;
const CENTURY = '19';

/** The first 17 digits of the present form of a number of the old form; null for any other text. */
function expanded(old: string): string | null {
  if (!OLD_NUMBER.test(old)) return null;
  const first17 = old.slice(0, 6) + CENTURY + old.slice(6);
  const birth = dayOf(Number(first17.slice(6, 10)), Number(first17.slice(10, 12)), Number(first17.slice(12, 14)));
  return birth === null ? null : first17;
}

/** The slip that turns one text into the other; the order of the two does not matter. */
function editSlip(a: string, b: string): IdSlip {
  if (a.length > b.length) return editSlip(b, a);
  if (!isNumberLong(a) || !isNumberLong(b) || b.length - a.length > 1) return 'other';
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  if (b.length > a.length) return a.slice(at) === b.slice(at + 1) ? 'missing-digit' : 'other';
  if (a.slice(at + 1) === b.slice(at + 1)) return 'one-digit';
  const isSwapped = a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
  return isSwapped ? 'swapped' : 'other';
}

/** Two sound IDs that differ are two people: the last character shows each single slip, so a slip leaves one unsound. */
export function compareIds(a: WrittenId, b: WrittenId): IdSlip {
  if (a.compact === '' || b.compact === '') return 'blank';
  if (a.lostDigits || b.lostDigits) {
    return a.compact.slice(0, KEPT_DIGITS) === b.compact.slice(0, KEPT_DIGITS) ? 'lost-digits' : 'other';
  }
  if (a.compact === b.compact) {
    if (!a.isValid) return expanded(a.compact) === null ? 'invalid' : 'old-15';
    return a.written === b.written ? 'none' : 'writing';
  }
  if (a.isValid && b.isValid) return 'other';
  if (b.isValid && expanded(a.compact) === b.compact.slice(0, 17)) return 'old-15';
  if (a.isValid && expanded(b.compact) === a.compact.slice(0, 17)) return 'old-15';
  return editSlip(a.compact, b.compact);
}

const BASE = 65_599;
const POWERS = Array.from({ length: LONGEST_NUMBER + 1 }, (_, power) => {
  let raised = 1;
  for (let i = 0; i < power; i += 1) raised = Math.imul(raised, BASE);
  return raised;
});

/**
 * Visits numbers of which two IDs share one if an edit tells them apart: hashes of the whole text and of the text
 * without each of its characters in turn. Others may share one by chance.
 */
export function forEditKeys({ compact }: WrittenId, visit: (key: number) => void): void {
  if (!isNumberLong(compact)) return;
  const { length } = compact;
  let rest = 0;
  for (let i = 0; i < length; i += 1) rest = (Math.imul(rest, BASE) + compact.charCodeAt(i)) | 0;
  visit(rest >>> 2);
  let before = 0;
  for (let i = 0; i < length; i += 1) {
    const code = compact.charCodeAt(i);
    const power = POWERS[length - 1 - i] ?? 0;
    rest = (rest - Math.imul(code, power)) | 0;
    visit(((Math.imul(before, power) + rest) | 0) >>> 2);
    before = (Math.imul(before, BASE) + code) | 0;
  }
}

/** Texts that two IDs share where one is of the old form, or a number that lost its last digits. */
export function shortKeys({ compact, isValid, lostDigits }: WrittenId): string[] {
  const kept = `kept:${compact.slice(0, KEPT_DIGITS)}`;
  if (lostDigits) return [kept];
  const first17 = isValid ? compact.slice(0, 17) : expanded(compact);
  return first17 === null ? [kept] : [kept, `17:${first17}`];
}
