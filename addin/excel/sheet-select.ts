import { read } from './run';

/** Shows a sheet and selects one of its cells; rows and columns count from 0. Raises ExcelFailure. */
export const selectCell = (sheetId: string, row: number, column: number): Promise<void> =>
  read(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getCell(row, column).select();
    await context.sync();
  });
