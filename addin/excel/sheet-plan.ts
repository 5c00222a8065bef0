import type { CellValue } from './selection';
import type { SheetContent } from './sheet-content';
import { nameAt } from './sheet-names';

/** Which sheet will hold a content, before anything is written. */
export interface SheetPlan {
  readonly name: string;
  /** The sheet of an earlier content, to be replaced; null for a new one. */
  readonly existing: Excel.Worksheet | null;
  /** Where it will stand among the sheets, from 0; null for the end. */
  readonly position: number | null;
}

/** A sheet that holds what the add-in wrote, and nothing beside it that a user may have added. */
async function isOwnSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rows, signatureRows, isOwn, earlierColumns }: SheetContent,
): Promise<boolean> {
  const columns = rows[0]?.length ?? 1;
  const used = sheet.getUsedRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (used.isNullObject || used.rowIndex !== 0 || used.columnIndex !== 0) return false;
  const top = sheet.getRangeByIndexes(0, 0, signatureRows, Math.max(columns, used.columnCount)).load('formulas');
  await context.sync();
  const found = top.formulas as CellValue[][];
  if (used.columnCount > (earlierColumns?.(found) ?? columns)) return false;
  const last = used.getLastRow().load('formulas');
  await context.sync();
  return isOwn({
    top: found,
    last: (last.formulas as CellValue[][])[0] ?? [],
    rowsInUse: used.rowCount,
  });
}

/** The sheet of an earlier content, else a name that is free; a sheet that is not the add-in's own is left alone. */
export async function planSheet(context: Excel.RequestContext, content: SheetContent): Promise<SheetPlan> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const names = worksheets.items.map(({ name }) => name.toLowerCase());
  for (let number = 1; ; number += 1) {
    const name = nameAt(content.name, number);
    const index = names.indexOf(name.toLowerCase());
    const found = worksheets.items[index];
    if (!found) {
      const before = worksheets.items.findIndex(({ id }) => id === content.behind);
      return { name, existing: null, position: before < 0 ? null : before + 1 };
    }
    if (found.id !== content.behind && (await isOwnSheet(context, found, content))) {
      return { name, existing: found, position: index };
    }
  }
}
