import { halfWidth } from '../../value/half-width';
import { dayOf } from '../../value/day';
import { hasIdShape, residentIdFault } from '../../value/resident-id';

/** Shorter texts, such as “无”, stand for no ID. */
const LEAST_LENGTH = 6;
/** Digits that a number in a cell keeps. */
export const KEPT_DIGITS = 15;
const LARGEST_KEPT = 10 ** KEPT_DIGITS;
/** The mark that turns a number into text, left over from an export. */
const LEADING_APOSTROPHE = /^['’‘`]/;

const capitalX = (text: string): string => text.replace(/x$/, 'X');

function compacted(written: string): string {
  const bare = capitalX(halfWidth(written).replace(/\s+/g, '').replace(LEADING_APOSTROPHE, ''));
  return bare.length < LEAST_LENGTH ? '' : bare;
}

/** What a cell holds as an ID, half-width, without any blanks and marks; empty where it holds no ID at all. */
export const compactId = (cell: string | number): string =>
  typeof cell === 'string' && hasIdShape(cell) ? cell : compacted(capitalX(String(cell).trim()));

/** Whether a cell holds a sound resident ID (GB 11643), written as it should be. */
export const isSoundId = (cell: string | number): boolean => typeof cell === 'string' && residentIdFault(cell) === null;

/** An ID as a list holds it, right or wrong. */
export class WrittenId {
  /** Without outer blanks, a last x as X. */
  readonly written: string;
  /** As `compactId` has it. */
  readonly compact: string;
  /** Whether it came as a number of more digits than a cell keeps. */
  readonly lostDigits: boolean;
  private sound: boolean | null = null;

  constructor(cell: string | number) {
    this.compact = compactId(cell);
    this.written = this.compact === cell ? cell : capitalX(String(cell).trim());
    this.lostDigits = typeof cell === 'number' && cell >= LARGEST_KEPT;
  }

  /** Whether it is a sound resident ID (GB 11643) once it is compact. */
  get isValid(): boolean {
    this.sound ??= !this.lostDigits && residentIdFault(this.compact) === null;
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
export const LONGEST_NUMBER = 19;

/** Whether slips of the pen are looked for: a text of about an ID's length. */
export const isNumberLong = ({ length }: string): boolean => length >= SHORTEST_NUMBER && length <= LONGEST_NUMBER;

const OLD_NUMBER = /^\d{15}$/;
const CENTURY = '19';

/** The first 17 digits of the present form of a number of the old form; null for any other text. */
export function expanded(old: string): string | null {
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
