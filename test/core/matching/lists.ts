import type { Day, ListedCase, SkillRank, Tier } from 'training-subsidy-core';
import { checkCharacter, isoDay } from 'training-subsidy-core';
import { below, oneOf, randomOf, shuffled, type Random } from './random';
import { SPOILABLE, writtenTwice } from './slips';

const FAMILY = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗'];
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英国华建文'];

const nameOf = (random: Random): string =>
  oneOf(random, FAMILY) + oneOf(random, GIVEN) + (random() < 0.7 ? oneOf(random, GIVEN) : '');

const two = (number: number): string => String(number).padStart(2, '0');

/** A sound ID of someone who was born there and then. */
function idWith(random: Random, regionAndBirth: string): string {
  const first17 = regionAndBirth + String(below(random, 1000)).padStart(3, '0');
  return first17 + checkCharacter(first17);
}

/** A sound ID; people of the last century, whose IDs once had 15 digits. */
function idOf(random: Random): string {
  const region = oneOf(random, ['310112', '310117', '310115', '341221', '320621', '411524']);
  const birth = `19${two(60 + below(random, 40))}${two(1 + below(random, 12))}${two(1 + below(random, 28))}`;
  return idWith(random, region + birth);
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

/** A case of the other list alone: of anybody, of a namesake born on the same day, or of the same person’s other grade. */
function strangerTo(random: Random, row: ListedCase, other: ListedCase): ListedCase {
  const { holder, mentor, level } = row;
  return oneOf<ListedCase>(random, [
    other,
    { ...other, holder: { ...holder, id: idWith(random, String(holder.id).slice(0, 14)) } },
    { ...other, holder, mentor, level: level === 3 ? 4 : 3 },
  ]);
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
 * Lists of two departments, made of a seed. Some of the bureau’s rows have no certificate number, some people hold two
 * certificates, and some of one list have namesakes of their age in the other.
 */
export function knownLists(seed: number, { rows, shared, slips }: Mixture): KnownLists {
  const random = randomOf(seed);
  const cases = Array.from({ length: rows }, (_, i) => ({ known: caseOf(random, i), both: random() < shared }));
  cases.forEach((one, i) => {
    const before = cases[i - 1];
    // A second, higher certificate of the same apprentice.
    if (before?.known.level && before.known.level < 5 && random() < 0.05) {
      const level = (before.known.level + 1) as SkillRank;
      one.known = { ...one.known, holder: before.known.holder, mentor: before.known.mentor, level };
    }
  });
  const written = cases.map(({ known, both }) => {
    const tier: Tier = both && random() < slips ? oneOf(random, SPOILABLE) : 'certain';
    return { both, tier, ...writtenTwice(random, tier, known) };
  });
  const strangers = written
    .filter(({ both }) => !both)
    .map(({ left }, i) => strangerTo(random, left, caseOf(random, rows + i)));
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

/** The lists that are measured: 10,000 rows each, nine in ten shared, of which 15 in a hundred have a slip. */
export function benchmarkLists(): KnownLists {
  const { left, right, truth } = knownLists(7, { rows: 10_000, shared: 0.9, slips: 0.15 });
  // Copies have their texts in one piece, as cells hold them.
  return { left: structuredClone(left), right: structuredClone(right), truth };
}
