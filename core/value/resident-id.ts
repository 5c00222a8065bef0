import { dayOf, type Day } from './day';
import { halfWidth } from './half-width';

export type Sex = 'male' | 'female';

/** Why a text is no resident ID under GB 11643. */
export type ResidentIdFault = 'OLD_15' | 'LENGTH' | 'CHARACTERS' | 'REGION' | 'BIRTH_DATE' | 'CHECK_DIGIT';

export interface ResidentId {
  readonly number: string;
  readonly birth: Day;
  readonly sex: Sex;
}

export type ResidentIdReading =
  { readonly id: ResidentId; readonly fault?: never } | { readonly id?: never; readonly fault: ResidentIdFault };

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/** An ID as it is compared and stored: trimmed, half-width, its last x a capital X. */
export const cleanResidentId = (given: string): string => halfWidth(given).replace(/x$/, 'X');

/** The check character that GB 11643 gives to the first 17 digits. */
export function checkCharacter(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(first17[i]), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/** Reads an 18-digit resident ID: shape, region, a real birth date, the check character (GB 11643). */
export function readResidentId(given: string): ResidentIdReading {
  const number = cleanResidentId(given);
  if (/^\d{15}$/.test(number)) return { fault: 'OLD_15' };
  if (number.length !== 18) return { fault: 'LENGTH' };
  if (!/^\d{17}[\dX]$/.test(number)) return { fault: 'CHARACTERS' };
  if (number.startsWith('0')) return { fault: 'REGION' };
  const birth = dayOf(Number(number.slice(6, 10)), Number(number.slice(10, 12)), Number(number.slice(12, 14)));
  if (birth === null) return { fault: 'BIRTH_DATE' };
  if (checkCharacter(number) !== number.charAt(17)) return { fault: 'CHECK_DIGIT' };
  return { id: { number, birth, sex: Number(number.charAt(16)) % 2 === 1 ? 'male' : 'female' } };
}
