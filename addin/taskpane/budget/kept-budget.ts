import type { Text } from 'training-subsidy-core';
import { listSheets, type ListedSheet } from '../../excel/list-sheets';
import { numberOfName } from '../../excel/sheet-names';
import { readCells } from '../../excel/sheet-read';
import { readBudget, type FoundBudget } from './workbook';
import { PLAN_WORDS } from './workbook/plan-words';
import { WORDS } from './workbook/words';

type Say = (words: Text) => string;

/** A budget that a workbook keeps, and the sheets that hold it. */
export interface KeptBudgetFound {
  readonly found: FoundBudget;
  readonly sheets: readonly string[];
}

/** Of sheets of one title the one that was written last: where the first was somebody’s own, Excel had to name it `预算项目 (2)`. */
function newestOf(sheets: readonly ListedSheet[], title: string): ListedSheet | undefined {
  const numberOf = ({ name }: ListedSheet): number => numberOfName(name, title) ?? 0;
  return [...sheets].sort((a, b) => numberOf(b) - numberOf(a)).find((sheet) => numberOf(sheet) > 0);
}

/** The plan and the assumptions of one budget: in the language of the pane, in which it writes, or else in another one. */
export function keptSheets(sheets: readonly ListedSheet[], say: Say): readonly [ListedSheet, ListedSheet] | null {
  for (const titleOf of [say, (words: Text) => words['zh-CN'], (words: Text) => words['en-US']]) {
    const [plan, assumptions] = [PLAN_WORDS.sheet, WORDS.assumptions].map((words) => newestOf(sheets, titleOf(words)));
    if (plan && assumptions) return [plan, assumptions];
  }
  return null;
}

/** The budget that the workbook keeps; null where it keeps none. Raises ExcelFailure. */
export async function readKeptBudget(say: Say): Promise<KeptBudgetFound | null> {
  const kept = keptSheets(await listSheets(), say);
  if (kept === null) return null;
  const [plan, assumptions] = [await readCells({ usedOf: kept[0].id }), await readCells({ usedOf: kept[1].id })];
  if (plan === null || assumptions === null || plan.place.row > 0 || plan.place.column > 0) return null;
  return { found: readBudget(plan.cells, assumptions.cells), sheets: kept.map(({ name }) => name) };
}

/** What two budgets have to have in common to be the same. */
export const sameBudget = (one: KeptBudgetFound | null, other: KeptBudgetFound | null): boolean =>
  JSON.stringify(one?.found) === JSON.stringify(other?.found);
