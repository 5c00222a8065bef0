import type { Text } from 'training-subsidy-core';
import { listSheets } from '../../excel/list-sheets';
import { readCells } from '../../excel/sheet-read';
import { readBudget, type FoundBudget } from './workbook';
import { PLAN_WORDS } from './workbook/plan-words';
import { WORDS } from './workbook/words';

/** The newest of the sheets of that name: Excel may have had to name it `预算项目 (2)`. */
async function cellsOf(sheets: Awaited<ReturnType<typeof listSheets>>, title: Text) {
  const own = sheets.filter(({ name }) =>
    Object.values(title).some((one) => name === one || name.startsWith(`${one} (`)),
  );
  const newest = own.sort((a, b) => b.name.length - a.name.length)[0];
  return newest ? readCells({ usedOf: newest.id }) : null;
}

/** The budget that the workbook keeps; null where it keeps none. Raises ExcelFailure. */
export async function readKeptBudget(): Promise<FoundBudget | null> {
  const sheets = [...(await listSheets())];
  const [plan, assumptions] = [await cellsOf(sheets, PLAN_WORDS.sheet), await cellsOf(sheets, WORDS.assumptions)];
  if (plan === null || assumptions === null || plan.place.row > 0 || plan.place.column > 0) return null;
  return readBudget(plan.cells, assumptions.cells);
}

/** What two budgets have to have in common to be the same. */
export const sameBudget = (one: FoundBudget | null, other: FoundBudget | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
