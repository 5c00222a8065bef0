import type { Text } from 'training-subsidy-core';
import { numberOfName } from '../../../excel/sheet-names';
import { PLAN_WORDS } from './plan-words';
import { POLICY_WORDS, RANGE_WORDS, SPENT_WORDS } from './result-words';
import { WORDS } from './words';

const TITLES = [
  PLAN_WORDS.sheet,
  WORDS.assumptions,
  WORDS.lines,
  WORDS.summary,
  SPENT_WORDS.sheet,
  POLICY_WORDS.sheet,
  RANGE_WORDS.sheet,
];

/** Which sheet of that title a name is, from 1: where others were in the way it is `预算明细 (2)`. Null where it is none. */
export function numberAmong(title: Text, name: string): number | null {
  const numbers = Object.values(title).map((own) => numberOfName(name, own));
  return numbers.find((number) => number !== null) ?? null;
}

/** Whether a sheet is one of those of a budget. */
export const isBudgetSheet = (name: string): boolean => TITLES.some((title) => numberAmong(title, name) !== null);
