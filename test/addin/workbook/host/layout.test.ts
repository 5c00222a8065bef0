import { describe, expect, it } from 'vitest';
import { startOffice } from './office';

async function onSheet(change: (sheet: Excel.Worksheet) => void) {
  const started = await startOffice();
  await started.Excel.run(async (context) => {
    change(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
  const { grid } = started;
  return { ...started, sheetId: grid.activeSheetId() };
}

const area = (sheetId: string, row: number, column: number, rows: number, columns: number) => ({
  sheetId,
  row,
  column,
  rows,
  columns,
});

describe('The layout of a sheet', () => {
  it('merges cells, names the merged ones of a range, and parts them', async () => {
    const { Excel, grid, sheetId } = await onSheet((sheet) => {
      sheet.getRange('A1:C1').merge();
      sheet.getRange('B3:C4').merge(true);
    });
    expect(grid.mergedAreas(sheetId)).toEqual([
      area(sheetId, 0, 0, 1, 3),
      area(sheetId, 2, 1, 1, 2),
      area(sheetId, 3, 1, 1, 2),
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const merged = sheet.getRange('A1:D2').getMergedAreasOrNullObject().load('areaCount,areas/items/columnCount');
      const none = sheet.getRange('E1:F9').getMergedAreasOrNullObject().load('areaCount');
      await context.sync();
      expect(merged.areaCount).toBe(1);
      expect(merged.areas.items.map(({ columnCount }) => columnCount)).toEqual([3]);
      expect(none.isNullObject).toBe(true);
      sheet.getRange('A1:C3').unmerge();
      await context.sync();
    });
    expect(grid.mergedAreas(sheetId)).toEqual([area(sheetId, 3, 1, 1, 2)]);
  });

  it('puts a filter on a range, tells of it, and takes it away', async () => {
    const { Excel, grid, sheetId } = await onSheet((sheet) => sheet.autoFilter.apply(sheet.getRange('A2:C9')));
    expect(grid.filteredArea(sheetId)).toEqual(area(sheetId, 1, 0, 8, 3));
    await Excel.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getActiveWorksheet();
      autoFilter.load('enabled');
      const range = autoFilter.getRangeOrNullObject().load('address');
      await context.sync();
      expect([autoFilter.enabled, range.address]).toEqual([true, 'Sheet1!A2:C9']);
      autoFilter.remove();
      await context.sync();
    });
    expect(grid.filteredArea(sheetId)).toBeNull();
  });

  it('draws lines around and within a range', async () => {
    const { grid, sheetId } = await onSheet((sheet) => {
      const { borders } = sheet.getRange('A1:B2').format;
      borders.getItem('EdgeTop').style = 'Continuous';
      borders.getItem('InsideVertical').color = '#ff0000';
    });
    const edges = grid.formats(area(sheetId, 0, 0, 2, 2)).map((row) => row.map((cell) => cell.edges ?? {}));
    expect(edges).toEqual([
      [{ top: '#000000', right: '#FF0000' }, { top: '#000000' }],
      [{ right: '#FF0000' }, {}],
    ]);
  });

  it('takes the size of the font and the place of the text in a high row', async () => {
    const { grid, sheetId } = await onSheet((sheet) => {
      const { format } = sheet.getRange('A1');
      format.font.size = 18;
      format.verticalAlignment = 'Center';
    });
    expect(grid.formats(area(sheetId, 0, 0, 1, 1))).toMatchObject([[{ fontSize: 18, vertical: 'Center' }]]);
  });

  it('keeps how the sheet is printed', async () => {
    const { Excel, grid, sheetId } = await onSheet((sheet) => {
      const layout = sheet.pageLayout;
      layout.orientation = 'Portrait';
      layout.paperSize = 'A4';
      layout.centerHorizontally = true;
      layout.zoom = { horizontalFitToPages: 1 };
      layout.setPrintArea('A1:G20');
      layout.setPrintTitleRows('A5:G5');
    });
    expect(grid.pageSetup(sheetId)).toEqual({
      paper: 'A4',
      orientation: 'portrait',
      centered: true,
      fitWidth: 1,
      fitHeight: 0,
      area: 'A1:G20',
      titleRows: 'A5:G5',
    });
    await Excel.run(async (context) => {
      const layout = context.workbook.worksheets.getActiveWorksheet().pageLayout.load('orientation,paperSize,zoom');
      await context.sync();
      expect([layout.orientation, layout.paperSize]).toEqual(['Portrait', 'A4']);
      expect(layout.zoom).toMatchObject({ horizontalFitToPages: 1 });
    });
  });

  it('offers a list on cells, with a prompt and a refusal', async () => {
    const { Excel, grid, sheetId } = await onSheet((sheet) => {
      const { dataValidation } = sheet.getRange('C2:C9');
      dataValidation.rule = { list: { inCellDropDown: true, source: '合格,不合格' } };
      dataValidation.prompt = { title: '是否合格', message: '从列表中选择', showPrompt: true };
      dataValidation.errorAlert = { title: '不在列表中', message: '请选择', showAlert: true, style: 'Stop' };
    });
    expect(grid.validation(sheetId, 4, 2)).toEqual({
      source: ['合格', '不合格'],
      strict: true,
      prompt: { title: '是否合格', message: '从列表中选择' },
      refusal: { title: '不在列表中', message: '请选择' },
    });
    await Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange('C3');
      dataValidation.load('type,rule');
      await context.sync();
      expect(dataValidation.type).toBe('List');
      expect(dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: '合格,不合格' } });
      dataValidation.clear();
      await context.sync();
    });
    expect(grid.validation(sheetId, 2, 2)).toBeNull();
    expect(grid.validation(sheetId, 3, 2)).not.toBeNull();
  });

  it('refuses a list of more than 255 characters, as Excel does', async () => {
    const source = Array.from({ length: 60 }, (_, i) => `选项${i}`).join(',');
    const long = onSheet((sheet) => {
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source } };
    });
    await expect(long).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
