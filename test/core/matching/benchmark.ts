/* Joins two lists of 10,000 rows of which the truth is known, and compares time and recall with the fastest libraries. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { joinLists, TIER_ORDER, type Pair, type Tier } from 'training-subsidy-core';
import { benchmarkLists, type KnownLists } from './lists';
import { RIVALS, type Found, type Join } from './rivals';
import { simplified } from './slips';

const RUNS = 25;
const LISTS = benchmarkLists();

const joined = ({ left, right }: KnownLists): readonly Pair[] => joinLists(left, right, { simplified }).pairs;

const ours: Join = (lists) =>
  new Map(
    joined(lists).map(({ left, right, standing, slips }) => [
      left + 1,
      { right: right + 1, isCertain: standing === 'certain', slips },
    ]),
  );

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`);

const isTrue = (left: number, right: number): boolean => LISTS.truth.get(left)?.right === right;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (how: { readonly type: 'minor' }) => void;
/** What one join threw away must not be cleared at the cost of the next. */
const clearMemory = (): void => collect({ type: 'minor' });

/** Milliseconds of the middle one of several runs, taken in turn so that a busy machine slows all of them alike. */
function times(joins: Readonly<Record<string, Join>>): Map<string, number> {
  const all = new Map(Object.keys(joins).map((name) => [name, [] as number[]]));
  for (let run = 0; run < RUNS; run += 1) {
    for (const [name, join] of Object.entries(joins)) {
      clearMemory();
      const start = performance.now();
      join(LISTS);
      all.get(name)?.push(performance.now() - start);
    }
  }
  return new Map([...all].map(([name, runs]) => [name, runs.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0]));
}

/** Precision and recall by tier: of what was put into it, and of the pairs that can be known by it. */
function byTier(): Record<string, object> {
  const pairs = joined(LISTS);
  const right = pairs.filter((pair) => isTrue(pair.left + 1, pair.right + 1));
  const rows = new Set(right.map(({ left }) => left + 1));
  const row = (tier: Tier) => {
    const [put, ofThem] = [pairs, right].map((some) => some.filter((pair) => pair.tier === tier).length);
    const known = [...LISTS.truth].filter(([, one]) => one.tier === tier);
    const found = known.filter(([left]) => rows.has(left));
    return {
      pairs: put ?? 0,
      precision: percent(ofThem ?? 0, put ?? 0),
      truth: known.length,
      recall: percent(found.length, known.length),
    };
  };
  const all = TIER_ORDER.map((tier) => [tier, row(tier)] as const);
  return Object.fromEntries(all.filter(([, { pairs: put, truth }]) => put + truth > 0));
}

function compared(): Record<string, object> {
  const joins = { ours, ...RIVALS };
  const took = times(joins);
  const row = (found: Found, ms: number) => {
    const right = [...found].filter(([left, other]) => isTrue(left, other.right)).length;
    const falselyCertain = [...found].filter(([left, other]) => other.isCertain && !isTrue(left, other.right)).length;
    return {
      ms: Math.round(ms),
      'falsely certain': falselyCertain,
      precision: percent(right, found.size),
      recall: percent(right, LISTS.truth.size),
      'times ours': (ms / (took.get('ours') ?? 0)).toFixed(2),
    };
  };
  return Object.fromEntries(Object.entries(joins).map(([name, join]) => [name, row(join(LISTS), took.get(name) ?? 0)]));
}

console.table(byTier());
console.table(compared());
