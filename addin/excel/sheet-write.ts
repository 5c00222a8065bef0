import { Batches } from './batches';
import { write } from './run';
import type { SheetContent, WrittenSheet } from './sheet-content';
import { fillSheet } from './sheet-fill';
import { planSheet } from './sheet-plan';

/**
 * Writes a sheet as a whole, in one step of undo where Excel can do that: over the sheet that an earlier call wrote under that
 * name, else as a new sheet. A sheet that is not the add-in's own is left alone. Raises ExcelFailure.
 */
export const writeSheet = (content: SheetContent): Promise<WrittenSheet> =>
  write(async (context) => {
    const plan = await planSheet(context, content);
    const sheet = await fillSheet(context, plan, content, new Batches(context));
    sheet.activate();
    sheet.getCell(0, 0).select();
    await context.sync();
    return { name: plan.name, replaced: plan.existing !== null };
  });
