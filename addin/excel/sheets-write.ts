import { Batches } from './batches';
import { write } from './run';
import type { SheetContent, WrittenSheet } from './sheet-content';
import { fillSheet } from './sheet-fill';
import { planSheet, type SheetPlan } from './sheet-plan';

/** Sheets that may name each other in formulas and charts: each only those before it. */
export type SheetsOf = (nameOf: (wished: string) => string) => readonly SheetContent[];

interface SheetsOptions {
  /** The wished name of the sheet that is shown then. */
  readonly shown: string;
  readonly onProgress?: (rows: number, ofRows: number) => void;
}

/** A new sheet stands behind the one before it. */
async function planSheets(
  context: Excel.RequestContext,
  contents: readonly SheetContent[],
): Promise<Map<string, SheetPlan>> {
  const plans = new Map<string, SheetPlan>();
  let position: number | null = null;
  for (const content of contents) {
    const plan = await planSheet(context, content);
    const placed: SheetPlan = plan.existing !== null || position === null ? plan : { ...plan, position };
    position = placed.position === null ? null : placed.position + 1;
    plans.set(content.name, placed);
  }
  return plans;
}

/**
 * Writes several sheets in one step of undo where Excel can do that, each over the one that an earlier call wrote under its name.
 * They are made once to be planned, and again where a sheet gets another name than it wished. Raises ExcelFailure.
 */
export const writeSheets = (
  contentsOf: SheetsOf,
  { shown, onProgress = () => undefined }: SheetsOptions,
): Promise<WrittenSheet[]> =>
  write(async (context) => {
    const wished = contentsOf((name) => name);
    const plans = await planSheets(context, wished);
    const nameOf = (name: string) => plans.get(name)?.name ?? name;
    const contents = [...plans].every(([name, plan]) => plan.name === name) ? wished : contentsOf(nameOf);
    const ofRows = contents.reduce((sum, { rows }) => sum + rows.length, 0);
    const batches = new Batches(context);
    const written: WrittenSheet[] = [];
    let done = 0;
    for (const content of contents) {
      const plan = plans.get(content.name);
      if (!plan) throw new Error(`no plan for ${content.name}`);
      const before = done;
      const sheet = await fillSheet(context, plan, content, batches, (rows) => onProgress(before + rows, ofRows));
      done += content.rows.length;
      if (content.name === shown) sheet.activate();
      written.push({ name: plan.name, replaced: plan.existing !== null });
    }
    await context.sync();
    return written;
  });
