import type { Given } from '../problem/problem';
import type { Vocabulary } from '../reading/vocabulary';
import type { Text } from '../text';
import { readSkillRank, SKILL_LEVELS } from '../value/skill-level';

/** The words among which the cells of a column choose. */
export interface Choices {
  readonly words: readonly Text[];
  /** The word that a cell means, however it is written; null where it means none of them. */
  readonly canonical: (cell: Given) => Text | null;
}

export const wordChoices = <Value extends string | number | boolean>(words: Vocabulary<Value>): Choices => ({
  words: words.words.map(({ word }) => word),
  canonical(cell) {
    const value = words.find(cell);
    return words.words.find((entry) => entry.value === value)?.word ?? null;
  },
});

export const levelChoices: Choices = {
  words: Object.values(SKILL_LEVELS),
  canonical(cell) {
    const rank = readSkillRank(String(cell));
    return rank === null ? null : SKILL_LEVELS[rank];
  },
};
