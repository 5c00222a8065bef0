import { toFailure } from './failure';

/** Whether this Excel has that version of ExcelApi. */
export const hasExcelApi = (version: string): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', version);

/** One batch that only reads. Raises ExcelFailure. */
export const read = <Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> =>
  run({}, batch);

/**
 * One action of the user that writes: it waits until the user leaves the cell being edited, and is one step of undo where
 * Excel can do that. Raises ExcelFailure.
 */
export const write = <Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> =>
  run({ delayForCellEdit: true, mergeUndoGroup: true }, batch);

async function run<Result>(
  options: Excel.RunOptions,
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await Excel.run(options, batch);
  } catch (error) {
    throw toFailure(error);
  }
}
