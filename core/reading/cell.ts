import { raise, type Given } from '../problem/problem';
import type { Text } from '../text';
import { dayFromSerial, dayOf, type Day } from '../value/day';
import { halfWidth } from '../value/half-width';
import { Decimal, LARGEST_INPUT } from '../value/money';
import { readResidentId, type ResidentId } from '../value/resident-id';
import { readSkillRank, type SkillRank } from '../value/skill-level';

/** A cell's value as Excel hands it out; a blank comes in three shapes. */
export type Cell = Given | null | undefined;

export const isBlank = (cell: Cell): cell is null | undefined | '' =>
  cell === null || cell === undefined || (typeof cell === 'string' && halfWidth(cell) === '');

/** A number that is finite, not negative and below 10^12; text is never taken for a number. */
export function readNumber(cell: Given, name: Text): number {
  if (typeof cell !== 'number' || !Number.isFinite(cell)) return raise('NOT_A_NUMBER', { name, given: cell });
  if (cell < 0) return raise('NEGATIVE', { name, given: cell });
  if (cell > LARGEST_INPUT) return raise('TOO_LARGE', { name, given: cell });
  return cell;
}

/** Yuan, or another decimal quantity. */
export const readAmount = (cell: Given, name: Text): Decimal => new Decimal(readNumber(cell, name));

/** Heads, projects, months: whole and not negative. */
export function readCount(cell: Given, name: Text): number {
  const count = readNumber(cell, name);
  return Number.isInteger(count) ? count : raise('NOT_WHOLE', { name, given: count });
}

const DATE_SHAPES = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];

/** A date serial (its time of day dropped) or a date written in one of five usual shapes. */
export function readDay(cell: Given, name: Text): Day {
  const day = typeof cell === 'number' ? dayFromSerial(cell) : typeof cell === 'string' ? dayFromText(cell) : null;
  return day ?? raise('NOT_A_DATE', { name, given: cell });
}

function dayFromText(given: string): Day | null {
  const written = halfWidth(given).replace(/\s+/g, '');
  for (const shape of DATE_SHAPES) {
    const found = shape.exec(written);
    if (found) return dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
  }
  return null;
}

export function readLevel(cell: Given, name: Text): SkillRank {
  return readSkillRank(String(cell)) ?? raise('UNKNOWN_LEVEL', { name, given: cell });
}

/** The text of an ID or code; a number has lost digits and is refused. */
export function readIdText(cell: Given, name: Text): string {
  if (typeof cell === 'number') return raise('ID_AS_NUMBER', { name, given: cell });
  return typeof cell === 'string' ? cell : raise('NOT_TEXT', { name, given: cell });
}

/** A valid resident ID (GB 11643). */
export function readId(cell: Given, name: Text): ResidentId {
  const given = readIdText(cell, name);
  const { id, fault } = readResidentId(given);
  return id ?? raise('ID_INVALID', { name, given, fault });
}
