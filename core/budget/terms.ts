import type { BudgetLine, Term } from './budget';

/** The terms of a line, those of its quantities among them. */
const termsIn = ({ terms, quantity, growth, passRate, probability }: BudgetLine): readonly Term[] =>
  [...Object.values(terms), quantity, growth?.rate ?? null, passRate, probability].filter((term) => term !== null);

/** The ids of the assumptions that a line rests on. */
export const assumptionsOf = (line: BudgetLine): readonly string[] =>
  termsIn(line).flatMap((term) => ('assumption' in term ? [term.assumption] : []));
