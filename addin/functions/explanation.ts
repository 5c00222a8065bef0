import { digits, type Language, type Payout } from 'training-subsidy-core';

const PUNCTUATION = {
  'zh-CN': { colon: '：', between: '；', unit: ' 元', clauses: '依据：', comma: '、' },
  'en-US': { colon: ': ', between: '; ', unit: ' yuan', clauses: 'Clauses: ', comma: ', ' },
} as const;

/** How a payout reached its figure, on one line: each formula with its numbers, then the clause ids. */
export function explanation({ steps, clauses, amount }: Payout, language: Language): string {
  const marks = PUNCTUATION[language];
  const lines = steps.map(({ label, formula, value }, i) => {
    const result = i === steps.length - 1 ? `${digits(amount)}${marks.unit}` : digits(value);
    const equation = formula === digits(value) ? result : `${formula} = ${result}`;
    return `${label[language]}${marks.colon}${equation}`;
  });
  return [...lines, `${marks.clauses}${clauses.join(marks.comma)}`].join(marks.between);
}
