import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ICommandService, RedoCommand, UndoCommand } from '@univerjs/core';
import { InsertRowByRangeCommand } from '@univerjs/preset-sheets-core';
import type { Area } from '../../../../addin/workbook/grid';
import { finishedBook, openBook, unknownFunctions } from '../../../../addin/workbook/univer/books';
import { block, cellAt, openGrid, SHEET, workbookOf } from './open-grid';
import type { OpenGrid } from './open-grid';

let open: OpenGrid;
beforeEach(() => {
  open = openGrid([
    ['姓名', '人数', '金额'],
    ['样甲子', 25, '=B2*600'],
    ['样乙丑', 10, '=B3*600'],
    ['合计', '', '=SUM(C2:C3)'],
  ]);
});
afterEach(() => open.engine.dispose());

const execute = (id: string, params?: object) => open.engine.injector.get(ICommandService).executeCommand(id, params);

describe('reading', () => {
  it('gives values, formulas and the area in use', async () => {
    await open.grid.calculated();
    expect(open.grid.values(block(1, 0, 3, 3))).toEqual([
      ['样甲子', 25, 15000],
      ['样乙丑', 10, 6000],
      ['合计', '', 21000],
    ]);
    expect(open.grid.formulas(block(1, 1, 1, 3))).toEqual([[25, '=B2*600', '']]);
    expect(open.grid.usedArea(SHEET)).toEqual(block(0, 0, 4, 3));
  });

  it('shows a number in its format', async () => {
    open.grid.format(block(1, 2, 2, 1), { numberFormat: '#,##0.00' });
    await open.grid.calculated();
    expect(open.grid.texts(block(1, 2, 2, 1))).toEqual([['15,000.00'], ['6,000.00']]);
  });

  it('knows no area in use on an empty sheet', () => {
    expect(open.grid.usedArea(open.grid.addSheet().id)).toBeNull();
  });
});

describe('writing', () => {
  it('lets the dependants follow', async () => {
    open.grid.write(cellAt(1, 1), [[30]]);
    expect(await open.value(3, 2)).toBe(24000);
  });

  it('settles at once where nothing is to be calculated', async () => {
    await open.grid.calculated();
    await expect(open.grid.calculated()).resolves.toBeUndefined();
  });

  it('keeps a text a text however much it looks like a number', () => {
    open.grid.write(block(5, 0, 1, 3), [['310112199001011234', "'=1+1", '007']]);
    expect(open.grid.values(block(5, 0, 1, 3))).toEqual([['310112199001011234', '=1+1', '007']]);
  });

  it('leaves a cell alone for null and empties it for an empty text', () => {
    open.grid.write(block(1, 0, 1, 2), [[null, '']]);
    expect(open.grid.values(block(1, 0, 1, 2))).toEqual([['样甲子', '']]);
  });

  it('makes the sheet grow, up to the limits of Excel', () => {
    open.grid.write(cellAt(5000, 40), [[1]]);
    expect(open.grid.values(cellAt(5000, 40))).toEqual([[1]]);
    expect(() => open.grid.write(cellAt(1_048_576, 0), [[1]])).toThrow(/1048576/);
  });

  it('replaces a formula by a value and a value by a formula', async () => {
    open.grid.write(block(1, 1, 1, 2), [['=5*5', 1]]);
    expect(await open.value(1, 1)).toBe(25);
    expect(open.grid.formulas(block(1, 1, 1, 2))).toEqual([['=5*5', 1]]);
  });

  it('takes 50,000 rows of twelve columns in one go', () => {
    const rows = Array.from({ length: 50_000 }, (_, row) =>
      Array.from({ length: 12 }, (_unused, column) => row * column),
    );
    open.grid.write(block(0, 0, 50_000, 12), rows);
    expect(open.grid.values(block(49_999, 0, 1, 12))[0]?.at(-1)).toBe(49_999 * 11);
  });
});

describe('undo', () => {
  it('takes a write back and brings it again', async () => {
    open.grid.write(cellAt(1, 1), [[30]]);
    await execute(UndoCommand.id);
    expect(await open.value(1, 1)).toBe(25);
    await execute(RedoCommand.id);
    expect(await open.value(1, 1)).toBe(30);
  });

  it('takes a group back in one step, nested groups too', async () => {
    const end = open.grid.beginUndoGroup();
    open.grid.write(cellAt(1, 1), [[30]]);
    const endInner = open.grid.beginUndoGroup();
    open.grid.format(cellAt(1, 1), { bold: true, fill: '#FFEEAA' });
    endInner();
    end();
    await execute(UndoCommand.id);
    expect(open.grid.values(cellAt(1, 1))).toEqual([[25]]);
    expect(open.grid.formats(cellAt(1, 1))[0]?.[0]).toMatchObject({ bold: false, fill: null });
  });
});

describe('formats', () => {
  it('are set and read in the words of the contract', () => {
    const format = {
      numberFormat: '@',
      fill: '#FFEEAA',
      fontColor: '#B10E1C',
      bold: true,
      italic: true,
      wrap: true,
      horizontal: 'Center',
      vertical: 'Top',
      fontSize: 16,
      edges: { bottom: '#112233' },
    } as const;
    open.grid.format(cellAt(0, 0), format);
    expect(open.grid.formats(cellAt(0, 0))).toEqual([[format]]);
  });

  it('of a whole column hold for cells yet to come', () => {
    open.grid.format(block(0, 4, 1_048_576, 1), { numberFormat: '@' });
    expect(open.grid.formats(cellAt(15, 4))[0]?.[0]).toMatchObject({ numberFormat: '@' });
  });

  it('go without the content, and the content without them', () => {
    open.grid.format(cellAt(1, 0), { bold: true });
    open.grid.clear(cellAt(1, 0), 'contents');
    expect(open.grid.values(cellAt(1, 0))).toEqual([['']]);
    expect(open.grid.formats(cellAt(1, 0))[0]?.[0]?.bold).toBe(true);
    open.grid.clear(cellAt(1, 0), 'formats');
    expect(open.grid.formats(cellAt(1, 0))[0]?.[0]?.bold).toBe(false);
  });
});

describe('sheets', () => {
  it('are added under a free name, renamed, moved, hidden and removed', () => {
    const added = open.grid.addSheet();
    expect(added.name).toBe('Sheet2');
    open.grid.renameSheet(added.id, '结果');
    open.grid.moveSheet(added.id, 0);
    open.grid.showSheet(added.id, false);
    expect(open.grid.sheets()).toEqual([
      { id: added.id, name: '结果', visible: false },
      { id: SHEET, name: '试算表', visible: true },
    ]);
    open.grid.removeSheet(added.id);
    expect(open.grid.sheets().map(({ id }) => id)).toEqual([SHEET]);
  });

  it('become active at once', () => {
    const { id } = open.grid.addSheet('另一张');
    open.grid.activate(id);
    expect(open.grid.activeSheetId()).toBe(id);
  });

  it('that are gone are said to be gone', () => {
    expect(() => open.grid.values({ ...cellAt(0, 0), sheetId: 'gone' })).toThrow('工作表已不存在');
  });
});

describe('selection and events', () => {
  it('tells each selection once it is made', () => {
    const told: Area[] = [];
    const stop = open.grid.onSelectionChanged((area) => told.push(area));
    open.grid.select(block(1, 1, 2, 2));
    stop();
    open.grid.select(cellAt(0, 0));
    expect(told).toEqual([block(1, 1, 2, 2)]);
    expect(open.grid.selection()).toEqual(cellAt(0, 0));
  });

  it('tells what was written, but not what was calculated or coloured', async () => {
    await open.grid.calculated();
    const told: Area[] = [];
    open.grid.onChanged((area) => told.push(area));
    open.grid.write(block(1, 0, 1, 2), [[null, 30]]);
    open.grid.format(cellAt(1, 1), { bold: true });
    await open.grid.calculated();
    expect(told).toEqual([cellAt(1, 1)]);
  });

  it('tells inserted rows', async () => {
    const told: Area[] = [];
    open.grid.onChanged((area) => told.push(area));
    const range = { startRow: 1, endRow: 1, startColumn: 0, endColumn: 9 };
    await execute(InsertRowByRangeCommand.id, { unitId: 'workbook', subUnitId: SHEET, range, direction: 0 });
    expect(told[0]).toMatchObject({ sheetId: SHEET, row: 1, rows: 1 });
  });
});

describe('tables, names, widths and panes', () => {
  it('keeps a table under its name', () => {
    const table = open.grid.addTable(block(0, 0, 3, 3), true);
    open.grid.renameTable(table.id, '名单');
    expect(open.grid.tables()).toEqual([{ id: table.id, name: '名单', area: block(0, 0, 3, 3), hasHeaders: true }]);
    open.grid.removeTable(table.id);
    expect(open.grid.tables()).toEqual([]);
  });

  it('calculates with a name', async () => {
    open.grid.addName('总额', '=试算表!$C$4');
    open.grid.write(cellAt(5, 0), [['=总额/1000']]);
    expect(await open.value(5, 0)).toBe(21);
    expect(open.grid.names()).toEqual([{ name: '总额', formula: '=试算表!$C$4' }]);
    open.grid.removeName('总额');
    expect(open.grid.names()).toEqual([]);
  });

  it('sets widths, heights and frozen panes', () => {
    open.grid.setColumnWidth(SHEET, 1, 2, 150);
    open.grid.setRowHeight(SHEET, 0, 1, 40);
    open.grid.freeze(SHEET, 1, 0);
    expect([open.grid.columnWidth(SHEET, 1), open.grid.columnWidth(SHEET, 2), open.grid.rowHeight(SHEET, 0)]).toEqual([
      150, 150, 40,
    ]);
    expect(open.engine.workbook.getSheetBySheetId(SHEET)?.getFreeze()).toMatchObject({ ySplit: 1, xSplit: 0 });
  });

  it('fits a column to its longest text', () => {
    open.grid.write(cellAt(5, 0), [['闵行区职业技能培训中心']]);
    open.grid.fitColumns(SHEET, 0, 2);
    expect(open.grid.columnWidth(SHEET, 0)).toBeGreaterThan(150);
    expect(open.grid.columnWidth(SHEET, 1)).toBeLessThan(60);
  });

  it('knows over which cells a formula spills', async () => {
    open.grid.write(cellAt(6, 0), [['=B2:C3*2']]);
    expect(await open.value(7, 1)).toBe(12000);
    expect(open.grid.spill(SHEET, 6, 0)).toEqual(block(6, 0, 2, 2));
    expect(open.grid.spillInto(SHEET, 7, 1)).toEqual(block(6, 0, 2, 2));
    expect(open.grid.spillInto(SHEET, 0, 0)).toBeNull();
  });
});

describe('another workbook in its place', () => {
  it('is calculated, and what was before can no longer be undone', async () => {
    open.grid.write(cellAt(1, 1), [[30]]);
    const next = { ...workbookOf([[2, '=A1*21', '=二']]), id: 'next' };
    const names = [{ name: '二', formula: '=试算表!$A$1' }];
    openBook(open.engine, open.grid, { workbook: next, tables: [], names, filters: [], lists: [] });
    expect(await open.value(0, 1)).toBe(42);
    expect(await open.value(0, 2)).toBe(2);
    await execute(UndoCommand.id);
    expect(open.grid.values(block(0, 0, 1, 2))).toEqual([[2, 42]]);
  });

  it('tells which functions of its formulas are not known here', () => {
    const next = { ...workbookOf([['=SUM(1,2)', '=NOSUCH(1)&"IF(2)"']]), id: 'next' };
    const book = { workbook: next, tables: [], names: [], filters: [], lists: [] };
    openBook(open.engine, open.grid, book);
    expect(unknownFunctions(open.engine, book)).toEqual(['NOSUCH']);
  });

  it('is handed over with every formula written out and every spill', async () => {
    open.grid.write(cellAt(6, 0), [['=B2:C3*2']]);
    const book = await finishedBook(open.engine, open.grid);
    expect(book.workbook.sheets[SHEET]?.cellData?.[3]?.[2]).toMatchObject({ f: '=SUM(C2:C3)', v: 21000 });
    expect(book.spills).toEqual([
      {
        sheetId: SHEET,
        row: 6,
        column: 0,
        values: [
          [50, 30000],
          [20, 12000],
        ],
      },
    ]);
  });
});
