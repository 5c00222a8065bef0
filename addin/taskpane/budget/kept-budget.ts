import type { Text } from 'training-subsidy-core';
import { listSheets, type ListedSheet } from '../../excel/list-sheets';
import { readCells } from '../../excel/sheet-read';
import { readBudget, type FoundBudget } from './workbook';
import { numberAmong } from './workbook/own-sheets';
import { PLAN_WORDS } from './workbook/plan-words';
import { WORDS } from './workbook/words';

/** The newest of the sheets of that title. */
async function cellsOf(sheets: readonly ListedSheet[], title: Text) {
  const own = sheets.flatMap(({ id, name }) => {
    const number = numberAmong(title, name);
    return number === null ? [] : [{ id, number }];
  });
  const [newest] = own.sort((a, b) => b.number - a.number);
  return newest ? readCells({ usedOf: newest.id }) : null;
}

/** The budget that the workbook keeps; null where it keeps none. Raises ExcelFailure. */
export async function readKeptBudget(): Promise<FoundBudget | null> {
  const sheets = await listSheets();
  const [plan, assumptions] = [await cellsOf(sheets, PLAN_WORDS.sheet), await cellsOf(sheets, WORDS.assumptions)];
  if (plan === null || assumptions === null || plan.place.row > 0 || plan.place.column > 0) return null;
  return readBudget(plan.cells, assumptions.cells);
}

/** What two budgets have to have in common to be the same. */
export const sameBudget = (one: FoundBudget | null, other: FoundBudget | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
