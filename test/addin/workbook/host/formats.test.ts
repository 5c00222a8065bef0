import { describe, expect, it } from 'vitest';
import type { MemoryGrid } from './memory-grid';
import { startOffice } from './office';

async function formatted(change: (range: Excel.Range) => void) {
  const started = await startOffice();
  await started.Excel.run(async (context) => {
    change(context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2'));
    await context.sync();
  });
  return started;
}

const cells = (grid: MemoryGrid) =>
  grid.formats({ sheetId: grid.activeSheetId(), row: 0, column: 0, rows: 2, columns: 2 });

describe('The format of a range', () => {
  it('takes colours, font, alignment and wrapping', async () => {
    const { grid } = await formatted((range) => {
      range.format.fill.color = '#ffeeaa';
      range.format.font.set({ bold: true, italic: true, color: '#C00000' });
      range.format.horizontalAlignment = 'Center';
      range.format.wrapText = true;
    });
    const format = {
      fill: '#FFEEAA',
      bold: true,
      italic: true,
      fontColor: '#C00000',
      horizontal: 'Center',
      wrap: true,
    };
    expect(cells(grid)).toEqual([
      [format, format],
      [format, format],
    ]);
  });

  it('is null where cells differ', async () => {
    const { Excel } = await formatted((range) => {
      range.getCell(0, 0).format.font.bold = true;
      range.format.fill.color = '#112233';
    });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      range.load('format/font/bold,format/font/color,format/fill/color');
      await context.sync();
      expect([range.format.font.bold, range.format.font.color, range.format.fill.color]).toEqual([
        null,
        '#000000',
        '#112233',
      ]);
    });
  });

  it('goes back to plain', async () => {
    const { grid } = await formatted((range) => {
      range.format.fill.color = '#112233';
      range.format.font.bold = true;
      range.numberFormat = '0.00' as unknown as string[][];
      range.format.fill.clear();
      range.format.font.bold = false;
      range.numberFormat = 'General' as unknown as string[][];
    });
    expect(cells(grid)[0]?.[0]).toEqual({});
  });

  it('answers number formats cell by cell', async () => {
    const { Excel } = await formatted((range) => {
      range.numberFormat = [
        ['@', '0.00'],
        ['@', null],
      ] as string[][];
    });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').load('numberFormat');
      await context.sync();
      expect(range.numberFormat).toEqual([
        ['@', '0.00'],
        ['@', 'General'],
      ]);
    });
  });

  it('counts widths and heights in points', async () => {
    const { grid, Excel } = await formatted((range) => {
      range.format.columnWidth = 90;
      range.format.rowHeight = 30;
    });
    expect(grid.columnWidth(grid.activeSheetId(), 1)).toBe(120);
    expect(grid.rowHeight(grid.activeSheetId(), 1)).toBe(40);
    await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1').load('format/columnWidth');
      const { format: mixed } = context.workbook.worksheets
        .getActiveWorksheet()
        .getRange('A1:C1')
        .load('format/columnWidth');
      await context.sync();
      expect([format.columnWidth, mixed.columnWidth]).toEqual([90, null]);
    });
  });

  it('fits columns to their content', async () => {
    const { grid } = await formatted((range) => range.format.autofitColumns());
    expect(grid.count('fitColumns')).toBe(1);
  });

  it('refuses what it cannot show', async () => {
    await expect(formatted((range) => (range.format.fill.color = 'red'))).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
    await expect(formatted((range) => (range.format.font.name = '宋体'))).rejects.toMatchObject({
      code: 'ApiNotFound',
    });
    await expect(formatted((range) => (range.format.horizontalAlignment = 'Fill'))).rejects.toMatchObject({
      code: 'ApiNotFound',
    });
  });
});
