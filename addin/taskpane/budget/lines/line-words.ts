import { LINE_KINDS, type BudgetLine, type ChoiceField, type Text } from 'training-subsidy-core';

/** What a line is about beside its programme: the words of its choices. */
export function itemOf({ kind, choices }: Pick<BudgetLine, 'kind' | 'choices'>, say: (words: Text) => string): string {
  const { fields } = LINE_KINDS[kind];
  const words = Object.entries(choices).flatMap(([name, value]) => {
    const { options = [] } = (fields[name] ?? {}) as Partial<ChoiceField>;
    const word = options.find((one) => one.value === value)?.word;
    return word ? [say(word)] : [];
  });
  return words.join('、');
}
