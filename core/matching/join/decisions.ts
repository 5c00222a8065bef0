import type { Entry } from './entry';

/** What the user said of two rows, by their keys; it is kept and given again at the next run. */
export interface Decision {
  readonly left: string;
  readonly right: string;
  /** Whether the two are one case. */
  readonly isSame: boolean;
}

/** The user's decisions on two lists, ready to be looked up. */
export interface Decided {
  /** Places of entries that the user put together. */
  readonly accepted: readonly (readonly [number, number])[];
  readonly isParted: (left: Entry, right: Entry) => boolean;
  /** Decisions that fit no rows any more, or of which another one took the row. */
  readonly unused: readonly Decision[];
}

function placesOf(entries: readonly Entry[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  entries.forEach((entry, place) => {
    const key = entry.key;
    places.set(key, [...(places.get(key) ?? []), place]);
  });
  return places;
}

const byKeys = (a: Decision, b: Decision): number =>
  a.left < b.left ? -1 : a.left > b.left ? 1 : a.right < b.right ? -1 : a.right > b.right ? 1 : 0;

const NOTHING_DECIDED: Decided = { accepted: [], isParted: () => false, unused: [] };

/** The last word on two keys counts; rows of one key are taken in their order. */
export function decide(left: readonly Entry[], right: readonly Entry[], decisions: readonly Decision[]): Decided {
  if (decisions.length === 0) return NOTHING_DECIDED;
  const lastWords = new Map(decisions.map((one) => [JSON.stringify([one.left, one.right]), one]));
  const [lefts, rights] = [placesOf(left), placesOf(right)];
  const accepted: [number, number][] = [];
  const unused: Decision[] = [];
  for (const decision of [...lastWords.values()].sort(byKeys)) {
    const [a, b] = [lefts.get(decision.left), rights.get(decision.right)];
    if (!decision.isSame) {
      if (a === undefined || b === undefined) unused.push(decision);
      continue;
    }
    const [first, second] = [a?.shift(), b?.shift()];
    if (first !== undefined && second !== undefined) accepted.push([first, second]);
    else unused.push(decision);
  }
  const parted = new Set([...lastWords].flatMap(([keys, { isSame }]) => (isSame ? [] : [keys])));
  return {
    accepted,
    isParted: (one, other) => parted.has(JSON.stringify([one.key, other.key])),
    unused,
  };
}
