import { checkCharacter, isCreditCode } from 'training-subsidy-core';
import { seeded } from './random';

/** Somebody who does not exist: the name says so, only the ID is well formed. */
export interface Person {
  readonly name: string;
  readonly id: string;
}

export interface Enterprise {
  readonly name: string;
  readonly code: string;
}

const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];
const BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥'];

const two = (value: number) => String(value).padStart(2, '0');

/** An ID of Minhang's region with a right check character. */
export const residentId = (birth: string, sequence: number): string => {
  const first17 = `310112${birth}${String(sequence).padStart(3, '0')}`;
  return first17 + checkCharacter(first17);
};

const random = seeded(20260916);

const person = (number: number): Person => {
  const birth = `${1972 + random.below(32)}${two(1 + random.below(12))}${two(1 + random.below(28))}`;
  const stem = STEMS[number % STEMS.length] ?? '';
  const branch = BRANCHES[number % BRANCHES.length] ?? '';
  return { name: `样${stem}${branch}`, id: residentId(birth, 900 + number) };
};

/** Sixty people, one for each name of the sexagenary cycle. */
export const people: readonly Person[] = Array.from({ length: 60 }, (_, number) => person(number));

export const personAt = (number: number): Person => {
  const found = people[number];
  if (found === undefined) throw new Error(`The sample has no person ${number}.`);
  return found;
};

const enterprise = (name: string, first17: string): Enterprise => {
  const last = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].find((character) => isCreditCode(first17 + character));
  if (last === undefined) throw new Error(`${first17} takes no check character.`);
  return { name, code: first17 + last };
};

export const enterprises = {
  machines: enterprise('示例精密机械（虚构）有限公司', '91310112MA0DEMA11'),
  electronics: enterprise('示例智能电子（虚构）有限公司', '91310112MA0EXAM24'),
} as const;
