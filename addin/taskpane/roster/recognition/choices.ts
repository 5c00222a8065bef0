import { ROSTER_IDS, type Chosen, type RosterId } from 'training-subsidy-core';

/** What the user decided about tables with the same headers. */
export interface KeptChoice {
  readonly kind: RosterId | null;
  readonly chosen: Chosen;
}

export const NO_CHOICE: KeptChoice = { kind: null, chosen: {} };

const STORAGE_KEY = 'training-subsidy.rosters';
/** The oldest goes when there are more. */
const MOST_KEPT = 50;

/** All choices, each under the key of its headers. */
export type Kept = readonly (readonly [key: string, choice: KeptChoice])[];

function isKept(value: unknown): value is Kept {
  return (
    Array.isArray(value) &&
    value.every((entry: unknown) => {
      const [key, choice] = (Array.isArray(entry) ? entry : []) as [unknown?, Partial<KeptChoice>?];
      const isKnown = choice?.kind === null || ROSTER_IDS.includes(choice?.kind as RosterId);
      return typeof key === 'string' && isKnown && typeof choice?.chosen === 'object' && choice.chosen !== null;
    })
  );
}

/** Storage may be blocked, or hold what an older version wrote. */
export function allKept(): Kept {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '[]');
    return isKept(kept) ? kept : [];
  } catch {
    return [];
  }
}

export const choiceIn = (kept: Kept, key: string): KeptChoice => kept.find(([one]) => one === key)?.[1] ?? NO_CHOICE;

/** The user's choice for such headers; it belongs to the person, and holds in every workbook. */
export const keptChoice = (key: string): KeptChoice => choiceIn(allKept(), key);

export function keepChoice(key: string, choice: KeptChoice): void {
  const others = allKept().filter(([kept]) => kept !== key);
  const isDefault = choice.kind === null && Object.keys(choice.chosen).length === 0;
  const all = isDefault ? others : [...others, [key, choice] as const].slice(-MOST_KEPT);
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(all));
  } catch {
    // Blocked: the choice lasts as long as the page.
  }
}
