import { read } from './run';

/** A sheet of the open workbook. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
}

/** The sheets in their order; hidden ones too, since claims there count as well. Raises ExcelFailure. */
export const listSheets = (): Promise<readonly ListedSheet[]> =>
  read(async (context) => {
    const sheets = context.workbook.worksheets.load('items/id,items/name');
    await context.sync();
    return sheets.items.map(({ id, name }) => ({ id, name }));
  });
