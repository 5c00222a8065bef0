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
const ZERO = '0'.charCodeAt(0);
const LENGTH = 18;

/** An ID as it is compared and stored: trimmed, half-width, its last x a capital X. */
export const cleanResidentId = (given: string): string => halfWidth(given).replace(/x$/, 'X');

/** The check character that GB 11643 gives to the first 17 digits. */
export function checkCharacter(first17: string): string {
  let sum = 0;
  for (let i = 0; i < WEIGHTS.length; i += 1) sum += (WEIGHTS[i] as number) * (first17.charCodeAt(i) - ZERO);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/** The number that digits make within a text. */
function numberAt(digits: string, from: number, to: number): number {
  let made = 0;
  for (let i = from; i < to; i += 1) made = 10 * made + digits.charCodeAt(i) - ZERO;
  return made;
}

const SHAPE = /^\d{17}[\dX]$/;

/** Whether a text is of 17 digits and a digit or X, as most IDs are; a look at it costs far less than mending it. */
export const hasIdShape = (text: string): boolean => SHAPE.test(text);

function faultOfShape(number: string): ResidentIdFault {
  if (/^\d{15}$/.test(number)) return 'OLD_15';
  return number.length === LENGTH ? 'CHARACTERS' : 'LENGTH';
}

const birthOf = (number: string): Day | null =>
  dayOf(numberAt(number, 6, 10), numberAt(number, 10, 12), numberAt(number, 12, 14));

/** Why a cleaned text is no resident ID of 18 digits: shape, region, a real birth date, the check character (GB 11643). */
export function residentIdFault(number: string): ResidentIdFault | null {
  if (!hasIdShape(number)) return faultOfShape(number);
  if (number.startsWith('0')) return 'REGION';
  if (birthOf(number) === null) return 'BIRTH_DATE';
  return checkCharacter(number) === number.charAt(17) ? null : 'CHECK_DIGIT';
}

/** Reads a resident ID as a person wrote it. */
export function readResidentId(given: string): ResidentIdReading {
  const number = cleanResidentId(given);
  const fault = residentIdFault(number);
  if (fault !== null) return { fault };
  return {
    id: { number, birth: birthOf(number) as Day, sex: Number(number.charAt(16)) % 2 === 1 ? 'male' : 'female' },
  };
}
