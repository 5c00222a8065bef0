import { halfWidth } from './half-width';

/** The characters of GB 32100; their position is their value. I, O, S, V and Z are left out. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const SHAPE = new RegExp(`^[${CHARACTERS}]{2}\\d{6}[${CHARACTERS}]{10}$`);

/** A code as it is compared and stored: trimmed, half-width, in capitals. */
export const cleanCreditCode = (given: string): string => halfWidth(given).toUpperCase();

/** Whether the text is an 18-character unified social credit code with the right check character (GB 32100). */
export function isCreditCode(given: string): boolean {
  const code = cleanCreditCode(given);
  if (!SHAPE.test(code)) return false;
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    sum += CHARACTERS.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return CHARACTERS.charAt((31 - (sum % 31)) % 31) === code.charAt(17);
}
