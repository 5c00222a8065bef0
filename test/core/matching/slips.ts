import { addDays, type ListedCase, type ListedPerson, type Tier } from 'training-subsidy-core';
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

const SIMPLE = new Map<string, string>(SCRIPTS);
const TRADITIONAL = new RegExp(`[${[...SIMPLE.keys()].join('')}]`, 'g');

export const simplified = (name: string): string => name.replace(TRADITIONAL, (one) => SIMPLE.get(one) ?? one);

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

const renamed = (random: Random, name: string): string =>
  oneOf(random, [name, name, `${name[0]!} ${name.slice(1)}`, traditional(name)]);

/** A row as either department wrote it. */
interface Written {
  readonly left: ListedCase;
  readonly right: ListedCase;
}

/** The row with a slip in the ID of one of its people, whose name may be written in another way too. */
const withSpoiltId =
  (spoil: Spoil) =>
  (random: Random, row: ListedCase): Written => {
    const person = (one: ListedPerson): ListedPerson => ({
      name: renamed(random, one.name),
      id: spoil(random, String(one.id)),
    });
    const right =
      row.mentor && random() < 0.3 ? { ...row, mentor: person(row.mentor) } : { ...row, holder: person(row.holder) };
    return { left: row, right };
  };

/** The row without a number in one list, and under another name in the other. */
const withName =
  (nameOf: (name: string) => string) =>
  (_: Random, row: ListedCase): Written => {
    const name = nameOf(row.holder.name);
    // A name that is written alike in both scripts takes a character that is not.
    const own = name === row.holder.name ? { ...row.holder, name: `${name}国` } : row.holder;
    return {
      left: { ...row, holder: own, certificate: '' },
      right: { ...row, holder: { ...own, name: nameOf(own.name) } },
    };
  };

/** How a row is written in both lists so that the pair falls into the tier. */
const WRITTEN: Partial<Record<Tier, (random: Random, row: ListedCase) => Written>> = {
  certain: (random, row) => ({ left: random() < 0.1 ? { ...row, certificate: '' } : row, right: row }),
  ...Object.fromEntries(Object.entries(SPOILT).map(([tier, spoil]) => [tier, withSpoiltId(spoil)])),
  traditional: withName(traditional),
  'no-number': (_, row) => ({
    left: { ...row, certificate: '' },
    right: { ...row, certifiedOn: row.certifiedOn === null ? null : addDays(row.certifiedOn, 1) },
  }),
  'other-name': withName((name) => `欧阳${name.slice(1)}`),
  'invalid-id': (random, row) => {
    const unsound = { ...row, holder: { ...row.holder, id: otherDigit(random, String(row.holder.id)) } };
    return { left: unsound, right: unsound };
  },
  'other-certificate': (random, row) => ({
    left: row,
    right: { ...row, certificate: put(row.certificate, 0, oneOf(random, ['T', 'Y', 'J'])) },
  }),
};

/** The tiers that slips lead to. */
export const SPOILABLE = (Object.keys(WRITTEN) as Tier[]).filter((tier) => tier !== 'certain');

/** The row as both departments may have written it, so that it can be known by that tier. */
export const writtenTwice = (random: Random, tier: Tier, row: ListedCase): Written =>
  WRITTEN[tier]?.(random, row) ?? { left: row, right: row };
