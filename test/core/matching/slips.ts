import type { ListedCase, ListedPerson, Tier } from 'training-subsidy-core';
import { below, oneOf, type Random } from './random';

/** Characters of names that differ between the two scripts, the traditional one first. */
export const SCRIPTS = [
  ['張', '张'],
  ['陳', '陈'],
  ['劉', '刘'],
  ['趙', '赵'],
  ['吳', '吴'],
  ['國', '国'],
  ['華', '华'],
  ['軍', '军'],
] as const;

export const simplified = (name: string): string =>
  SCRIPTS.reduce((so, [traditional, simple]) => so.replaceAll(traditional, simple), name);

const traditional = (name: string): string =>
  SCRIPTS.reduce((so, [complex, simple]) => so.replaceAll(simple, complex), name);

const put = (id: string, at: number, some: string, length = 1): string =>
  id.slice(0, at) + some + id.slice(at + length);

const wide = (id: string): string => [...id].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');

const FIRST_17 = 17;

function otherDigit(random: Random, id: string): string {
  const at = below(random, FIRST_17);
  return put(id, at, String((Number(id[at]) + 1 + below(random, 9)) % 10));
}

function swapped(random: Random, id: string): string {
  const places = [...Array(FIRST_17 - 1).keys()].filter((at) => id[at] !== id[at + 1]);
  const at = oneOf(random, places);
  return put(id, at, id[at + 1]! + id[at]!, 2);
}

const spaced = (random: Random, id: string): string =>
  oneOf(random, [wide(id), `${id.slice(0, 6)} ${id.slice(6, 14)} ${id.slice(14)}`, `'${id}`, `${id}\u200b`]);

type Spoil = (random: Random, id: string) => string | number;

/** How an ID is spoilt so that a pair falls into the tier. */
const SPOILT: Partial<Record<Tier, Spoil>> = {
  writing: spaced,
  'old-15': (_, id) => id.slice(0, 6) + id.slice(8, FIRST_17),
  swapped,
  'one-digit': otherDigit,
  'missing-digit': (random, id) => {
    const at = below(random, FIRST_17);
    return random() < 0.5 ? put(id, at, '') : put(id, at, String(below(random, 10)), 0);
  },
  'lost-digits': (_, id) => Number(`${id.slice(0, 15)}000`),
  'name-certificate': (random, id) => {
    const other = otherDigit(random, otherDigit(random, id));
    return put(other, 6, '18', 2);
  },
};

/** The tiers that slips of an ID lead to. */
export const SPOILABLE = Object.keys(SPOILT) as Tier[];

const renamed = (random: Random, name: string): string =>
  oneOf(random, [name, name, `${name[0]!} ${name.slice(1)}`, traditional(name)]);

/** The row as another department may have written it, with a slip of that tier in one of its people. */
export function spoilt(random: Random, tier: Tier, row: ListedCase): ListedCase {
  const spoil = SPOILT[tier];
  if (spoil === undefined) return row;
  const person = (one: ListedPerson): ListedPerson => ({
    name: renamed(random, one.name),
    id: spoil(random, String(one.id)),
  });
  return row.mentor && random() < 0.3 ? { ...row, mentor: person(row.mentor) } : { ...row, holder: person(row.holder) };
}
