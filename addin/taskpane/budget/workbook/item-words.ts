import { LINE_KINDS, type BudgetLine, type ChoiceField, type LineKindId, type Text } from 'training-subsidy-core';
import { BETWEEN_WORDS } from './plan-words';

/** The parameters of a kind of line that are words. */
export const choiceFields = (kind: LineKindId): (readonly [string, ChoiceField])[] =>
  Object.entries(LINE_KINDS[kind].fields).flatMap(([name, field]) =>
    field.type === 'choice' ? [[name, field] as const] : [],
  );

/** What is chosen for a line, in words. */
export const itemOf = ({ kind, choices }: Pick<BudgetLine, 'kind' | 'choices'>, say: (words: Text) => string): string =>
  choiceFields(kind)
    .flatMap(([name, { options }]) => options.filter(({ value }) => value === choices[name]))
    .map(({ word }) => say(word))
    .join(BETWEEN_WORDS);
