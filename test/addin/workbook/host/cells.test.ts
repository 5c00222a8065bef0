import { describe, expect, it } from 'vitest';
import { MemoryGrid } from './memory-grid';
import { startOffice } from './office';

describe('Reading cells', () => {
  it('answers values, formulas, text, types and the place of a range', async () => {
    const { grid, Excel } = await startOffice(new MemoryGrid({ calculate: () => 15000 }));
    const sheetId = grid.activeSheetId();
    grid.write({ sheetId, row: 1, column: 1, rows: 2, columns: 2 }, [
      ['姓名', true],
      ['=SUBSIDY_INTERNAL(25)', ''],
    ]);
    const range = await Excel.run(async (context) => {
      const loaded = context.workbook.worksheets.getItem('Sheet1').getRange('B2:C3');
      loaded.load('address,values,formulas,text,valueTypes,rowIndex,columnIndex,rowCount,columnCount,cellCount');
      await context.sync();
      return loaded.toJSON();
    });
    expect(range).toMatchObject({
      address: 'Sheet1!B2:C3',
      values: [
        ['姓名', true],
        [15000, ''],
      ],
      formulas: [
        ['姓名', true],
        ['=SUBSIDY_INTERNAL(25)', ''],
      ],
      text: [
        ['姓名', 'true'],
        ['15000', ''],
      ],
      valueTypes: [
        ['String', 'Boolean'],
        ['Double', 'Empty'],
      ],
      rowIndex: 1,
      columnIndex: 1,
      rowCount: 2,
      columnCount: 2,
      cellCount: 4,
    });
  });

  it('tells an error from text', async () => {
    const { grid, Excel } = await startOffice();
    grid.write({ sheetId: grid.activeSheetId(), row: 0, column: 0, rows: 1, columns: 2 }, [['#N/A', '#1']]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1').load('valueTypes');
      await context.sync();
      expect(range.valueTypes).toEqual([['Error', 'String']]);
    });
  });

  it('loads properties of related objects with a path', async () => {
    const { Excel } = await startOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load({ address: true, worksheet: { name: true }, format: { wrapText: true, fill: { color: true } } });
      await context.sync();
      expect(range.address).toBe('Sheet1!A1');
      expect(range.worksheet.name).toBe('Sheet1');
      expect(range.format.wrapText).toBe(false);
      expect(range.format.fill.color).toBe('#FFFFFF');
    });
  });

  it('loads everything it can tell where nothing is named', async () => {
    const { Excel } = await startOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.getActiveCell().load();
      await context.sync();
      expect(range.values).toEqual([['']]);
      expect(range.numberFormat).toEqual([['General']]);
    });
  });

  it('sees in the same batch what was written before', async () => {
    const { Excel } = await startOffice(new MemoryGrid({ calculate: (formula) => formula.length }));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A2').values = [[7], ['=A1*2']];
      const range = sheet.getUsedRange().load('values,address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:A2');
      expect(range.values).toEqual([[7], [5]]);
    });
  });

  it('refuses to read more than five million cells at once', async () => {
    const { Excel } = await startOffice();
    const reading = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A:F').load('values');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });
});

describe('Writing cells', () => {
  it('takes an array of the shape of the range, or one value for all cells', async () => {
    const { grid, Excel } = await startOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').values = [
        ['a', 1],
        [true, '=B1'],
      ];
      sheet.getRange('D1:D2').values = 'x' as unknown as string[][];
      await context.sync();
    });
    const area = { sheetId: grid.activeSheetId(), row: 0, column: 0, rows: 2, columns: 4 };
    expect(grid.formulas(area)).toEqual([
      ['a', 1, '', 'x'],
      [true, '=B1', '', 'x'],
    ]);
  });

  it('leaves a cell alone for null and empties it for empty text', async () => {
    const { grid, Excel } = await startOffice();
    const area = { sheetId: grid.activeSheetId(), row: 0, column: 0, rows: 1, columns: 2 };
    grid.write(area, [['stays', 'goes']]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1').values = [[null, '']];
      await context.sync();
    });
    expect(grid.values(area)).toEqual([['stays', '']]);
  });

  const table = (rows: number) =>
    Array.from({ length: rows }, (_, row) => Array.from({ length: 12 }, (__, column) => row * 12 + column));

  it('writes 50,000 × 12 cells in one call of the grid', { timeout: 30_000 }, async () => {
    const { grid, Excel } = await startOffice();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A2:L50001').values = table(50_000);
      await context.sync();
    });
    expect(grid.count('write')).toBe(1);
    const last = { sheetId: grid.activeSheetId(), row: 50_000, column: 11, rows: 1, columns: 1 };
    expect(grid.values(last)).toEqual([[599_999]]);
  });

  it('writes the number formats of a large range in one call for columns alike', async () => {
    const { grid, Excel } = await startOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A2:L3001');
      range.numberFormat = table(3000).map((row) => row.map((_, column) => (column < 2 ? '@' : '0.00')));
      range.values = table(3000);
      await context.sync();
    });
    expect(grid.log.map(({ call, area }) => [call, area?.columns])).toEqual([
      ['format', 2],
      ['format', 10],
      ['write', 12],
    ]);
  });

  it('makes a number of an ID written as text, unless the cell is a text cell', async () => {
    const { grid, Excel } = await startOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').numberFormat = [['@']];
      sheet.getRange('A1:B1').values = [['310112199003070019', '310112199003070019']];
      await context.sync();
    });
    const written = grid.values({ sheetId: grid.activeSheetId(), row: 0, column: 0, rows: 1, columns: 2 });
    expect(written).toEqual([['310112199003070019', 310112199003070000]]);
  });

  it('keeps text behind an apostrophe as it is, even where it looks like a formula', async () => {
    const { grid, Excel } = await startOffice();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1').values = [["'007", "'=1+1"]];
      await context.sync();
    });
    const area = { sheetId: grid.activeSheetId(), row: 0, column: 0, rows: 1, columns: 2 };
    expect(grid.formulas(area)).toEqual([['007', '=1+1']]);
  });

  it('refuses an array of another shape, and writes nothing', async () => {
    const { grid, Excel } = await startOffice();
    const writing = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = [[1, 2]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({
      code: 'InvalidArgument',
      message: '给出的数组是 1 × 2，与 2 × 2 的区域不符。',
    });
    expect(grid.count('write')).toBe(0);
  });

  it('keeps what a failing batch had written before it failed', async () => {
    const { grid, Excel } = await startOffice();
    const writing = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [[1]];
      context.workbook.worksheets.getItem('没有').activate();
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'ItemNotFound' });
    expect(grid.count('write')).toBe(1);
  });

  it('makes one step of undo of one sync', async () => {
    const { grid, Excel } = await startOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('C1:C3').clear();
      await context.sync();
    });
    expect(grid.log.map(({ call }) => call)).toEqual(['write', 'format', 'clear']);
    expect(new Set(grid.log.map(({ undoGroup }) => undoGroup))).toEqual(new Set([1]));
  });

  it('clears content, formats or both', async () => {
    const { grid, Excel } = await startOffice();
    const area = { sheetId: grid.activeSheetId(), row: 0, column: 0, rows: 1, columns: 2 };
    grid.write(area, [['a', 'b']]);
    grid.format(area, { bold: true });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      await context.sync();
    });
    expect(grid.values(area)).toEqual([['', 'b']]);
    expect(grid.formats(area)).toEqual([[{ bold: true }, {}]]);
  });
});
