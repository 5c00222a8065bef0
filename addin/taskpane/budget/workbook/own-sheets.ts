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

const NAMES = TITLES.flatMap((title) => Object.values(title));

/** Whether a sheet is one of those of a budget: where others were in the way it is `预算明细 (2)`. */
export const isBudgetSheet = (name: string): boolean => NAMES.some((own) => numberOfName(name, own) !== null);
