import { Batches, LOOK_SIZE } from './batches';
import { applyLook } from './cells-look';
import type { ColumnsContent } from './columns-content';
import { planColumns } from './columns-plan';
import { write } from './run';
import type { SheetContent, WrittenSheet } from './sheet-content';
import { fillSheet } from './sheet-fill';
import { planSheet, type SheetPlan } from './sheet-plan';

/** A sheet that sums up a list, as soon as the list has a sheet. */
type FormOf = (list: { readonly sheet: string }) => SheetContent;

type OnProgress = (rows: number, ofRows: number) => void;

/** Written, or refused because a cell holds something that the add-in did not write. */
export type ResultWritten =
  | { readonly written: true; readonly place: string; readonly form: WrittenSheet }
  | { readonly written: false; readonly filled: string };

/** The form comes right behind the sheet of its list. */
async function planForm(context: Excel.RequestContext, form: SheetContent, list: SheetPlan | null): Promise<SheetPlan> {
  const plan = await planSheet(context, form);
  if (plan.existing || !list || list.position === null) return plan;
  return { ...plan, position: list.position + 1 };
}

const written = ({ name, existing }: SheetPlan): WrittenSheet => ({ name, replaced: existing !== null });

/**
 * Writes a list to a sheet of its own, and the form that sums it up behind it: both in one step of undo where Excel can do that,
 * and in one request if they are not long. Only what an earlier call wrote is replaced. Raises ExcelFailure.
 */
export const writeResultSheet = (
  list: SheetContent,
  formOf: FormOf,
  onProgress: OnProgress = () => undefined,
): Promise<ResultWritten> =>
  write(async (context) => {
    // All is read before anything is written: what was asked for goes out with the next look at a cell.
    const plan = await planSheet(context, list);
    const form = formOf({ sheet: plan.name });
    const formPlan = await planForm(context, form, plan);
    const batches = new Batches(context);
    const sheet = await fillSheet(context, plan, list, batches, onProgress);
    await fillSheet(context, formPlan, form, batches);
    sheet.activate();
    sheet.getCell(0, 0).select();
    await context.sync();
    return { written: true, place: plan.name, form: written(formPlan) };
  });

/**
 * Writes a list to columns beside a table, and the form that sums it up to a sheet behind: as `writeResultSheet` does. Writes
 * nothing where a cell of the columns holds what the add-in did not write. Raises ExcelFailure.
 */
export const writeResultColumns = (
  list: ColumnsContent,
  formOf: FormOf,
  onProgress: OnProgress = () => undefined,
): Promise<ResultWritten> =>
  write(async (context) => {
    const sheet = context.workbook.worksheets.getItem(list.sheetId).load('name');
    const { row, column, rows } = list;
    const columns = rows[0]?.length ?? 1;
    const plan = await planColumns(context, sheet, list);
    if (!plan.free) return { written: false, filled: plan.filled };
    const form = formOf({ sheet: sheet.name });
    const formPlan = await planForm(context, form, null);
    if (plan.rows > 0) sheet.getRangeByIndexes(row, column, plan.rows, columns).clear();
    const batches = new Batches(context);
    for (const look of list.looks) {
      applyLook(sheet, look);
      await batches.add(LOOK_SIZE);
    }
    await batches.write(sheet, list, rows, onProgress);
    await fillSheet(context, formPlan, form, batches);
    const whole = sheet.getRangeByIndexes(row, column, rows.length, columns).load('address');
    sheet.activate();
    whole.getCell(0, 0).select();
    await context.sync();
    return { written: true, place: whole.address, form: written(formPlan) };
  });
