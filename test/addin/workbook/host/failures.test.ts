import { describe, expect, it } from 'vitest';
import { MemoryGrid } from './memory-grid';
import { startOffice } from './office';

async function run(action: (context: Excel.RequestContext) => unknown, language: 'zh-CN' | 'en-US' = 'zh-CN') {
  const { Excel, OfficeExtension } = await startOffice(new MemoryGrid(), { language });
  try {
    await Excel.run(async (context) => {
      action(context);
      await context.sync();
    });
  } catch (error) {
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    return error as OfficeExtension.Error;
  }
  throw new Error('Nothing was refused.');
}

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

describe('What the host lacks', () => {
  const lacking: readonly (readonly [string, (context: Excel.RequestContext) => unknown])[] = [
    ['Worksheet.shapes', (context) => sheet(context).shapes.load('items')],
    ['Worksheet.comments', (context) => sheet(context).comments.load('items')],
    ['Workbook.pivotTables', (context) => context.workbook.pivotTables.load('items')],
    [
      'Range.sort',
      (context) =>
        sheet(context)
          .getRange('A1:A3')
          .sort.apply([{ key: 0 }]),
    ],
    ['Range.insert', (context) => sheet(context).getRange('1:1').insert('Down')],
    ['Range.replaceAll', (context) => sheet(context).getRange('A1:B1').replaceAll('a', 'b', {})],
    ['Range.copyFrom', (context) => sheet(context).getRange('A1').copyFrom('B1')],
    ['Range.formulasR1C1', (context) => sheet(context).getRange('A1').load('formulasR1C1')],
    ['Worksheet.tabColor', (context) => (sheet(context).tabColor = '#FF0000')],
  ];

  it.each(lacking)('%s fails with ApiNotFound that names it', async (name, action) => {
    const error = await run(action);
    expect(error.code).toBe('ApiNotFound');
    expect(error.message).toBe(`内嵌工作簿没有实现 ${name}。`);
    expect(error.debugInfo.errorLocation).toBe(name);
  });

  it('is lacking too where the grid lacks it', async () => {
    const error = await run((context) => sheet(context).getRange('A1').getSpillParentOrNullObject());
    expect(error.code).toBe('ApiNotFound');
    expect(error.debugInfo.errorLocation).toBe('Range.getSpillParent');
  });
});

describe('Errors', () => {
  it('point at the statement that failed', async () => {
    const error = await run((context) => sheet(context).getRange('A1:B2').getCell(-5, 0).load('values'));
    expect(error.code).toBe('InvalidArgument');
    expect(error.debugInfo.errorLocation).toBe('Range.getCell');
    expect(error.debugInfo.statement).toContain('getCell');
  });

  it('speak the language of the page', async () => {
    const error = await run((context) => context.workbook.worksheets.getItem('Nowhere').activate(), 'en-US');
    expect(error.message).toBe('“Nowhere” does not exist.');
  });

  it('of the grid itself arrive as GeneralException with its message', async () => {
    const grid = new MemoryGrid();
    grid.write = () => {
      throw new Error('disk full');
    };
    const { Excel } = await startOffice(grid);
    const writing = Excel.run(async (context) => {
      sheet(context).getRange('A1').values = [[1]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'GeneralException', message: 'disk full' });
  });

  it('do not stop the batches after them', async () => {
    const { Excel, grid } = await startOffice();
    const results = await Promise.allSettled(
      ['没有', 'Sheet1'].map((name) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(name).getRange('A1').values = [[name]];
          await context.sync();
        }),
      ),
    );
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(grid.count('write')).toBe(1);
  });
});

describe('While the user edits a cell', () => {
  it('a batch fails, as in Excel', async () => {
    const grid = new MemoryGrid();
    const { Excel } = await startOffice(grid);
    grid.editingUntil = Promise.resolve();
    const writing = Excel.run(async (context) => {
      sheet(context).getRange('A1').values = [[1]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });

  it('a batch with delayForCellEdit waits for the end of the edit', async () => {
    const grid = new MemoryGrid();
    const { Excel, settle } = await startOffice(grid);
    let leave: () => void = () => undefined;
    grid.editingUntil = new Promise((resolve) => (leave = resolve));
    const writing = Excel.run({ delayForCellEdit: true }, async (context) => {
      sheet(context).getRange('A1').values = [[1]];
      await context.sync();
    });
    await settle();
    expect(grid.count('write')).toBe(0);
    leave();
    await writing;
    expect(grid.count('write')).toBe(1);
  });
});

describe('Application', () => {
  it('calculates on demand and takes hints', async () => {
    const { Excel } = await startOffice();
    await Excel.run(async (context) => {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.calculate('Full');
      context.application.load('calculationMode');
      context.workbook.load('name');
      await context.sync();
      expect([context.application.calculationMode, context.workbook.name]).toEqual(['Automatic', 'workbook.xlsx']);
    });
  });
});

describe('Results that spill', () => {
  it('are told where the grid can tell', async () => {
    const grid = new MemoryGrid();
    const spilled = { sheetId: grid.activeSheetId(), row: 0, column: 0, rows: 3, columns: 1 };
    const spilling = Object.assign(grid, {
      spill: (_sheetId: string, row: number) => (row === 0 ? spilled : null),
      spillInto: (_sheetId: string, row: number) => (row < 3 ? spilled : null),
    });
    const { Excel, Office } = await startOffice(spilling);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.12')).toBe(true);
    await Excel.run(async (context) => {
      const all = sheet(context).getRange('A1').getSpillingToRange().load('address');
      const parent = sheet(context).getRange('A3').getSpillParentOrNullObject().load('address');
      const none = sheet(context).getRange('A9').getSpillParentOrNullObject().load('address');
      await context.sync();
      expect([all.address, parent.address, none.isNullObject]).toEqual(['Sheet1!A1:A3', 'Sheet1!A1', true]);
    });
  });
});
