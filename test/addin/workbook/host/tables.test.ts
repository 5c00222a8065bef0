import { describe, expect, it } from 'vitest';
import { MemoryGrid } from './memory-grid';
import { startOffice } from './office';

/** A table of three columns and two rows of data, called 名册. */
async function withTable() {
  const grid = new MemoryGrid({ sheets: ['Sheet1', '别的'] });
  const area = { sheetId: grid.activeSheetId(), row: 0, column: 0, rows: 3, columns: 3 };
  grid.write(area, [
    ['姓名', '类别', '金额'],
    ['甲', '岗位技能', 600],
    ['乙', '岗位技能', 700],
  ]);
  grid.renameTable(grid.addTable(area, true).id, '名册');
  return startOffice(grid);
}

describe('Tables', () => {
  it('are found by name and know their parts', async () => {
    const { Excel } = await withTable();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('名册').load('name,showHeaders,rows/count,worksheet/name');
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const part of parts) part.load('address');
      await context.sync();
      expect(parts.map(({ address }) => address)).toEqual(['Sheet1!A1:C3', 'Sheet1!A1:C1', 'Sheet1!A2:C3']);
      expect([table.name, table.showHeaders, table.rows.count, table.worksheet.name]).toEqual([
        '名册',
        true,
        2,
        'Sheet1',
      ]);
    });
  });

  it('name their columns after the header', async () => {
    const { Excel } = await withTable();
    await Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem('名册');
      columns.load('items/name,items/index,count');
      const amounts = columns.getItem('金额').getDataBodyRange().load('values');
      const second = columns.getItem(2).load('name');
      const none = columns.getItemOrNullObject('没有').load('name');
      await context.sync();
      expect(columns.items.map(({ name }) => name)).toEqual(['姓名', '类别', '金额']);
      expect(columns.count).toBe(3);
      expect(amounts.values).toEqual([[600], [700]]);
      expect([second.name, none.isNullObject]).toEqual(['类别', true]);
    });
  });

  it('are listed for the workbook, a sheet and a range', async () => {
    const { Excel } = await withTable();
    await Excel.run(async (context) => {
      const { tables, worksheets } = context.workbook;
      const sheet = worksheets.getItem('Sheet1');
      const counts = [
        tables.getCount(),
        worksheets.getItem('别的').tables.getCount(),
        sheet.getRange('C3:D9').getTables().getCount(),
        sheet.getRange('C3:D9').getTables(true).getCount(),
        sheet.getRange('A1:D9').getTables(true).getCount(),
      ];
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([1, 0, 1, 0, 1]);
    });
  });

  it('can be added, renamed and dissolved', async () => {
    const { grid, Excel } = await withTable();
    await Excel.run(async (context) => {
      const added = context.workbook.tables.add('别的!B2:C4', true);
      added.name = '结果表';
      await context.sync();
      expect(grid.tables()[1]).toMatchObject({
        name: '结果表',
        hasHeaders: true,
        area: { row: 1, column: 1, rows: 3 },
      });
      added.convertToRange().load('address');
      await context.sync();
    });
    expect(grid.tables()).toHaveLength(1);
  });

  it('do not overlap and do not share a name', async () => {
    const { Excel } = await withTable();
    const run = (action: (tables: Excel.TableCollection) => unknown) =>
      Excel.run(async (context) => {
        action(context.workbook.tables);
        await context.sync();
      });
    await expect(run((tables) => tables.add('Sheet1!C3:D4', true))).rejects.toMatchObject({ code: 'InvalidOperation' });
    await expect(run((tables) => (tables.add('别的!A1:B2', true).name = '名册'))).rejects.toMatchObject({
      code: 'ItemAlreadyExists',
    });
    await expect(run((tables) => tables.getItem('没有').load('name'))).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

describe('Names of the workbook', () => {
  it('can be added, listed, followed and removed', async () => {
    const { grid, Excel } = await withTable();
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.add('标准', worksheets.getItem('Sheet1').getRange('B2'));
      const range = names.getItem('标准').getRange().load('address');
      const none = names.getItemOrNullObject('没有').load('name');
      names.load('items/name,items/formula,items/type');
      await context.sync();
      expect(names.items.map(({ name, formula, type }) => [name, formula, type])).toEqual([
        ['标准', '=Sheet1!B2', 'Range'],
      ]);
      expect([range.address, none.isNullObject]).toEqual(['Sheet1!B2', true]);
      names.getItem('标准').delete();
      await context.sync();
    });
    expect(grid.names()).toEqual([]);
  });

  it('lead to a range like an address', async () => {
    const { Excel } = await withTable();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('名册').load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:C3');
    });
  });
});

describe('Settings of the workbook', () => {
  it('are kept while the workbook is open', async () => {
    const { Excel } = await startOffice();
    await Excel.run(async (context) => {
      context.workbook.settings.add('columns', { 姓名: 0 });
      await context.sync();
    });
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      const saved = settings.getItem('columns').load('value');
      const none = settings.getItemOrNullObject('none').load('value');
      await context.sync();
      expect(saved.value).toEqual({ 姓名: 0 });
      expect(none.isNullObject).toBe(true);
    });
  });
});
