import { describe, expect, it } from 'vitest';
import { MemoryGrid } from './memory-grid';
import { startOffice } from './office';

const names = (grid: MemoryGrid) => grid.sheets().map(({ name }) => name);

async function change(
  action: (sheets: Excel.WorksheetCollection) => void,
  grid = new MemoryGrid({ sheets: ['名册', '结果'] }),
) {
  const { Excel } = await startOffice(grid);
  await Excel.run(async (context) => {
    action(context.workbook.worksheets);
    await context.sync();
  });
  return grid;
}

describe('Worksheets', () => {
  it('are listed with the properties asked for', async () => {
    const { Excel } = await startOffice(new MemoryGrid({ sheets: ['名册', '结果'] }));
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,items/visibility,items/position');
      const count = sheets.getCount();
      await context.sync();
      expect(count.value).toBe(2);
      expect(sheets.items.map(({ name, visibility, position }) => [name, visibility, position])).toEqual([
        ['名册', 'Visible', 0],
        ['结果', 'Visible', 1],
      ]);
      sheets.items[1]?.activate();
      const active = sheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(active.name).toBe('结果');
    });
  });

  it('are found by name in any case, by id, or not at all', async () => {
    const { grid, Excel } = await startOffice(new MemoryGrid({ sheets: ['Roster'] }));
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const byName = worksheets.getItem('ROSTER').load('name');
      const byId = worksheets.getItem(grid.activeSheetId()).load('id');
      const none = worksheets.getItemOrNullObject('别的').load('name');
      await context.sync();
      expect([byName.name, byId.id, none.isNullObject]).toEqual(['Roster', grid.activeSheetId(), true]);
      // Excel's own samples begin like this, whether there is such a sheet or not.
      worksheets.getItemOrNullObject('没有').delete();
      none.delete();
      await context.sync();
      none.name = '仍然没有';
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });

  it('can be added, and used in the same batch', async () => {
    const grid = await change((sheets) => {
      const added = sheets.add('汇总');
      added.getRange('A1').values = [['合计']];
      added.activate();
    });
    expect(names(grid)).toEqual(['名册', '结果', '汇总']);
    expect(grid.activeSheetId()).toBe(grid.sheets()[2]?.id);
    expect(grid.count('write')).toBe(1);
  });

  it('can be used after the batch that added them', async () => {
    const { grid, Excel } = await startOffice();
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.add();
      await context.sync();
      added.name = '第二张';
      await context.sync();
    });
    expect(names(grid)).toEqual(['Sheet1', '第二张']);
  });

  it('can be renamed, moved, hidden and deleted', async () => {
    const grid = await change((sheets) => {
      sheets.getItem('结果').name = '核对结果';
      sheets.getItem('核对结果').position = 0;
      sheets.getItem('名册').visibility = 'Hidden';
    });
    expect(grid.sheets().map(({ name, visible }) => [name, visible])).toEqual([
      ['核对结果', true],
      ['名册', false],
    ]);
    await change((sheets) => sheets.getItem('名册').delete(), grid);
    expect(names(grid)).toEqual(['核对结果']);
  });

  it('are refused a name that Excel would refuse', async () => {
    await expect(change((sheets) => sheets.add('结果'))).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
    await expect(change((sheets) => sheets.add('2026/9'))).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(change((sheets) => (sheets.getItem('名册').name = '长'.repeat(32)))).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
  });

  it('never vanish altogether', async () => {
    const deleting = change((sheets) => {
      sheets.getItem('名册').visibility = 'Hidden';
      sheets.getItem('结果').delete();
    });
    await expect(deleting).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  it('know their neighbours', async () => {
    const { Excel } = await startOffice(new MemoryGrid({ sheets: ['一', '二', '三'] }));
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const found = [worksheets.getFirst(), worksheets.getLast(), worksheets.getItem('一').getNext()];
      for (const sheet of found) sheet.load('name');
      const none = worksheets.getItem('三').getNextOrNullObject().load('name');
      await context.sync();
      expect(found.map(({ name }) => name)).toEqual(['一', '三', '二']);
      expect(none.isNullObject).toBe(true);
    });
  });

  it('can be frozen at a row, a column, or a range', async () => {
    const grid = await change((sheets) => sheets.getItem('名册').freezePanes.freezeAt('A1:B3'));
    expect(grid.frozen(grid.activeSheetId())).toEqual({ rows: 3, columns: 2 });
    await change((sheets) => sheets.getItem('名册').freezePanes.freezeRows(1), grid);
    expect(grid.frozen(grid.activeSheetId())).toEqual({ rows: 1, columns: 0 });
    await change((sheets) => sheets.getItem('名册').freezePanes.unfreeze(), grid);
    expect(grid.frozen(grid.activeSheetId())).toEqual({ rows: 0, columns: 0 });
  });

  it('say whether they are protected', async () => {
    const { Excel } = await startOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('protection/protected');
      await context.sync();
      expect(sheet.protection.protected).toBe(false);
    });
  });
});
