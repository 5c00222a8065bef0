import type { Day, ListedCase, SkillRank, Tier } from 'training-subsidy-core';
import { checkCharacter, isoDay } from 'training-subsidy-core';
import { below, oneOf, randomOf, shuffled, type Random } from './random';
import { SPOILABLE, spoilt } from './slips';

const FAMILY = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗'];
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英国华建文'];

const nameOf = (random: Random): string =>
  oneOf(random, FAMILY) + oneOf(random, GIVEN) + (random() < 0.7 ? oneOf(random, GIVEN) : '');

const two = (number: number): string => String(number).padStart(2, '0');

/** A sound ID; people of the last century, whose IDs once had 15 digits. */
function idOf(random: Random): string {
  const region = oneOf(random, ['310112', '310117', '310115', '341221', '320621', '411524']);
  const birth = `19${two(60 + below(random, 40))}${two(1 + below(random, 12))}${two(1 + below(random, 28))}`;
  const first17 = `${region}${birth}${String(below(random, 1000)).padStart(3, '0')}`;
  return first17 + checkCharacter(first17);
}

const FIRST_DAY = isoDay('2026-09-16');

/** A certificate that an apprentice obtained under a mentor. */
function caseOf(random: Random, number: number): ListedCase {
  return {
    row: 0,
    holder: { name: nameOf(random), id: idOf(random) },
    mentor: { name: nameOf(random), id: idOf(random) },
    certificate: `S${310_000_000 + number * 7 + below(random, 7)}`,
    level: oneOf<SkillRank>(random, [3, 4, 5]),
    certifiedOn: (FIRST_DAY + below(random, 1_000)) as Day,
  };
}

/** Two lists and what is true of them: which rows, from 1, are one case, and by which tier they can be known. */
export interface KnownLists {
  readonly left: readonly ListedCase[];
  readonly right: readonly ListedCase[];
  readonly truth: ReadonlyMap<number, { readonly right: number; readonly tier: Tier }>;
}

export interface Mixture {
  readonly rows: number;
  /** Share of the cases that both lists have. */
  readonly shared: number;
  /** Share of the shared cases that have a slip. */
  readonly slips: number;
}

/**
 * Lists of two departments, made of a seed. Some of the bureau's rows have no certificate number, some people hold two
 * certificates, and some share their name and birthday.
 */
export function knownLists(seed: number, { rows, shared, slips }: Mixture): KnownLists {
  const random = randomOf(seed);
  const cases = Array.from({ length: rows }, (_, i) => ({ known: caseOf(random, i), both: random() < shared }));
  cases.forEach((one, i) => {
    const before = cases[i - 1];
    // A second, higher certificate of the same apprentice.
    if (before && random() < 0.05) {
      const level = Math.min(5, (before.known.level ?? 3) + 1) as SkillRank;
      one.known = { ...one.known, holder: before.known.holder, mentor: before.known.mentor, level };
    }
  });
  const written = cases.map(({ known, both }) => {
    const tier: Tier = both && random() < slips ? oneOf(random, SPOILABLE) : 'certain';
    const isUnnumbered = tier === 'certain' && random() < 0.1;
    return {
      known,
      both,
      tier,
      left: isUnnumbered ? { ...known, certificate: '' } : known,
      right: spoilt(random, tier, known),
    };
  });
  const strangers = written.filter(({ both }) => !both).map((_, i) => caseOf(random, rows + i));
  const numbered = <Row extends { row: number }>(all: readonly Row[]) => all.map((one, i) => ({ ...one, row: i + 1 }));
  const left = shuffled(
    random,
    written.map((one) => ({ ...one.left, one })),
  );
  const rights = [...written.filter(({ both }) => both).map((one) => ({ ...one.right, one })), ...strangers];
  const right = shuffled(random, rights);
  const rowOf = new Map(right.map((row, i) => ['one' in row ? row.one : row, i + 1] as const));
  const truth = new Map(
    left.flatMap(({ one }, i) => (one.both ? [[i + 1, { right: rowOf.get(one)!, tier: one.tier }] as const] : [])),
  );
  const plain = ({ holder, mentor, certificate, level, certifiedOn }: ListedCase): ListedCase => ({
    row: 0,
    holder,
    mentor,
    certificate,
    level,
    certifiedOn,
  });
  return { left: numbered(left.map(plain)), right: numbered(right.map(plain)), truth };
}
