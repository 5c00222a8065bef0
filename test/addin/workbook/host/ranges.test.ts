import { describe, expect, it } from 'vitest';
import { MemoryGrid } from './memory-grid';
import { startOffice } from './office';

type Step = (range: Excel.Range) => Excel.Range;

/** The address of what is found from B2:D4 of a sheet with something in C3 and in F6. */
async function found(step: Step): Promise<string> {
  const { grid, Excel } = await startOffice();
  const sheetId = grid.activeSheetId();
  grid.write({ sheetId, row: 2, column: 2, rows: 1, columns: 1 }, [['C3']]);
  grid.write({ sheetId, row: 5, column: 5, rows: 1, columns: 1 }, [['F6']]);
  return Excel.run(async (context) => {
    const range = step(context.workbook.worksheets.getActiveWorksheet().getRange('B2:D4')).load('address');
    await context.sync();
    return range.isNullObject ? 'null' : range.address.replace('Sheet1!', '');
  });
}

describe('Ranges found from B2:D4', () => {
  const cases: readonly (readonly [string, Step, string])[] = [
    ['getCell', (range) => range.getCell(0, 2), 'D2'],
    ['getCell outside the range', (range) => range.getCell(4, 4), 'F6'],
    ['getRow', (range) => range.getRow(1), 'B3:D3'],
    ['getColumn', (range) => range.getColumn(2), 'D2:D4'],
    ['getLastCell', (range) => range.getLastCell(), 'D4'],
    ['getLastRow', (range) => range.getLastRow(), 'B4:D4'],
    ['getLastColumn', (range) => range.getLastColumn(), 'D2:D4'],
    ['getOffsetRange', (range) => range.getOffsetRange(1, -1), 'A3:C5'],
    ['getResizedRange', (range) => range.getResizedRange(2, -1), 'B2:C6'],
    ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 5), 'B2:F2'],
    ['getEntireRow', (range) => range.getEntireRow(), '2:4'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'B:D'],
    ['getBoundingRect', (range) => range.getBoundingRect('F1'), 'B1:F4'],
    ['getIntersection with an address', (range) => range.getIntersection('C1:Z3'), 'C2:D3'],
    ['getIntersection with a range', (range) => range.getIntersection(range.getOffsetRange(2, 2)), 'D4'],
    ['getIntersectionOrNullObject', (range) => range.getIntersectionOrNullObject('Z9'), 'null'],
    ['a range of a null object', (range) => range.getIntersectionOrNullObject('Z9').getCell(0, 0), 'null'],
    ['getRowsAbove', (range) => range.getRowsAbove(), 'B1:D1'],
    ['getRowsBelow', (range) => range.getRowsBelow(2), 'B5:D6'],
    ['getColumnsBefore', (range) => range.getColumnsBefore(), 'A2:A4'],
    ['getColumnsAfter', (range) => range.getColumnsAfter(3), 'E2:G4'],
    ['getUsedRange', (range) => range.getUsedRange(), 'C3'],
    ['getUsedRangeOrNullObject', (range) => range.getColumn(0).getUsedRangeOrNullObject(), 'null'],
    ['getUsedRange of an empty range', (range) => range.getColumn(0).getUsedRange(), 'B2'],
    ['getUsedRange of the sheet', (range) => range.worksheet.getUsedRange(), 'C3:F6'],
  ];

  it.each(cases)('%s', async (_name, step, address) => {
    expect(await found(step)).toBe(address);
  });

  it('never reach beyond the sheet', async () => {
    await expect(found((range) => range.getOffsetRange(-2, 0))).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(found((range) => range.getIntersection('Z9'))).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

describe('Addresses', () => {
  async function addressOf(address: string, sheet = 'Sheet1') {
    const { Excel } = await startOffice(new MemoryGrid({ sheets: ['Sheet1', '培训 名册'] }));
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('address,isEntireColumn');
      await context.sync();
      return range.address;
    });
  }

  it('quote the name of a sheet where it has to be', async () => {
    expect(await addressOf('A1', '培训 名册')).toBe("'培训 名册'!A1");
    expect(await addressOf("'培训 名册'!$A$1:B2", '培训 名册')).toBe("'培训 名册'!A1:B2");
  });

  it('may be whole columns and rows', async () => {
    expect(await addressOf('a:c')).toBe('Sheet1!A:C');
    expect(await addressOf('3:4')).toBe('Sheet1!3:4');
  });

  it('are refused where they are none, or on another sheet', async () => {
    await expect(addressOf('A1,B2')).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(addressOf('XFE1')).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(addressOf("'培训 名册'!A1")).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('The selection', () => {
  it('is what the user selected, with the active cell in it', async () => {
    const { grid, Excel } = await startOffice();
    grid.select({ sheetId: grid.activeSheetId(), row: 3, column: 1, rows: 2, columns: 2 });
    await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect([selected.address, active.address]).toEqual(['Sheet1!B4:C5', 'Sheet1!B4']);
    });
  });

  it('can be set on another sheet, which comes to the front', async () => {
    const { grid, Excel } = await startOffice(new MemoryGrid({ sheets: ['Sheet1', '结果'] }));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('结果').getRange('C3').select();
      await context.sync();
    });
    expect(grid.activeSheetId()).toBe(grid.sheets()[1]?.id);
    expect(grid.selection()).toMatchObject({ row: 2, column: 2 });
  });
});

describe('Tracked ranges', () => {
  it('can be used in a later sync and are let go at the end of the run', async () => {
    const { grid, Excel } = await startOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2');
      await context.sync();
      range.values = [[1]];
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1]]);
    });
    expect(grid.count('write')).toBe(1);
    await Excel.run(async (context) => {
      const workbook = context.workbook as unknown as { _GetReferenceCount(): { value: number } };
      const count = workbook._GetReferenceCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it('are lost with their sheet', async () => {
    const { grid, Excel } = await startOffice(new MemoryGrid({ sheets: ['Sheet1', '旧'] }));
    const using = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('旧').getRange('A1');
      await context.sync();
      grid.removeSheet(grid.sheets()[1]?.id ?? '');
      range.values = [[1]];
      await context.sync();
    });
    await expect(using).rejects.toMatchObject({ code: 'InvalidObjectPath' });
  });
});
