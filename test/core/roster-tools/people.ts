import { checkCharacter } from 'training-subsidy-core';

/** An ID with a right check character. */
export function residentId(birth = '19900307', sequence = 101): string {
  const first17 = `310112${birth}${String(sequence).padStart(3, '0')}`;
  return first17 + checkCharacter(first17);
}
