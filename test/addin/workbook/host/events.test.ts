import { describe, expect, it } from 'vitest';
import { MemoryGrid } from './memory-grid';
import { startOffice } from './office';

const cell = (grid: MemoryGrid, row: number, column: number) => ({
  sheetId: grid.activeSheetId(),
  row,
  column,
  rows: 1,
  columns: 1,
});

describe('Events', () => {
  it('tell of a new selection on the workbook, on its sheets and on the one sheet', async () => {
    const { grid, Excel, settle } = await startOffice(new MemoryGrid({ sheets: ['Sheet1', '别的'] }));
    const heard: string[] = [];
    const on = (where: string) => async () => void heard.push(where);
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.onSelectionChanged.add(on('workbook'));
      workbook.worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(`sheets ${address}`));
      workbook.worksheets
        .getItem('Sheet1')
        .load('id')
        .onSelectionChanged.add(async ({ address }) => void heard.push(`Sheet1 ${address}`));
      workbook.worksheets.getItem('别的').load('id').onSelectionChanged.add(on('别的'));
      await context.sync();
    });
    grid.select(cell(grid, 1, 2));
    await settle();
    expect(heard).toEqual(['workbook', 'Sheet1 C2', 'sheets C2']);
  });

  it('tell of changed cells, with a range to look at', async () => {
    const { grid, Excel, settle } = await startOffice();
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => void heard.push(event));
      await context.sync();
    });
    grid.write(cell(grid, 4, 0), [['新']]);
    await settle();
    expect(heard).toMatchObject([
      { address: 'A5', changeType: 'RangeEdited', worksheetId: grid.activeSheetId(), triggerSource: 'Unknown' },
    ]);
    await Excel.run(async (context) => {
      const range = heard[0]?.getRange(context).load('values');
      await context.sync();
      expect(range?.values).toEqual([['新']]);
    });
  });

  it('say which changes are the add-in’s own', async () => {
    const { Excel, settle } = await startOffice();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(async (event) => void heard.push(String(event.triggerSource)));
      await context.sync();
      worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await context.sync();
    });
    await settle();
    expect(heard).toEqual(['ThisLocalAddin']);
  });

  it('tell of sheets that come, go and come to the front', async () => {
    const { grid, Excel, settle } = await startOffice(new MemoryGrid({ sheets: ['一', '二'] }));
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async () => void heard.push('added'));
      worksheets.onDeleted.add(async () => void heard.push('deleted'));
      worksheets.onActivated.add(async ({ worksheetId }) => void heard.push(`activated ${worksheetId}`));
      worksheets.onDeactivated.add(async () => void heard.push('deactivated'));
      await context.sync();
    });
    const added = grid.addSheet();
    grid.activate(added.id);
    grid.removeSheet(grid.sheets()[1]?.id ?? '');
    await settle();
    expect(heard).toEqual(['added', 'deactivated', `activated ${added.id}`, 'deleted']);
  });

  it('stop when the handler is removed, and while the runtime holds them back', async () => {
    const { grid, Excel, settle } = await startOffice();
    let heard = 0;
    await Excel.run(async (context) => {
      const handler = context.workbook.onSelectionChanged.add(async () => void heard++);
      await context.sync();
      context.runtime.enableEvents = false;
      await context.sync();
      grid.select(cell(grid, 1, 1));
      await settle();
      context.runtime.enableEvents = true;
      await context.sync();
      grid.select(cell(grid, 2, 2));
      await settle();
      handler.remove();
      await context.sync();
      grid.select(cell(grid, 3, 3));
      await settle();
    });
    expect(heard).toBe(1);
  });

  it('are refused where the host never sends them', async () => {
    const { Excel } = await startOffice();
    const listening = Excel.run(async (context) => {
      context.workbook.worksheets.onCalculated.add(async () => undefined);
      await context.sync();
    });
    await expect(listening).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});
