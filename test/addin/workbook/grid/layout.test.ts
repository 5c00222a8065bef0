import { ICommandService, UndoCommand } from '@univerjs/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishedBook, openBook } from '../../../../addin/workbook/univer/books';
import { readBook } from '../../../../addin/workbook/xlsx/read-book';
import { writeBook } from '../../../../addin/workbook/xlsx/write-book';
import { block, cellAt, openGrid, SHEET, type OpenGrid } from './open-grid';

let open: OpenGrid;
beforeEach(() => {
  open = openGrid([
    ['审批表', '旧', '旧'],
    ['姓名', '是否合格', '金额'],
    ['样甲', '合格', 600],
  ]);
});
afterEach(() => open.engine.dispose());

const undo = () => open.engine.injector.get(ICommandService).executeCommand(UndoCommand.id);
const LIST = { source: ['合格', '不合格'], strict: true, prompt: { title: '结论', message: '从列表中选择' } };

/** Everything at once, as an approval form and a template have it. */
function layOut(): void {
  const { grid } = open;
  grid.merge(block(0, 0, 1, 3));
  grid.filter(block(1, 0, 2, 3));
  grid.validate(block(2, 1, 9, 1), LIST);
  grid.format(block(1, 0, 2, 3), { edges: { top: '#000000', bottom: '#000000' }, fontSize: 14, vertical: 'Center' });
  grid.setPageSetup(SHEET, { paper: 'A4', orientation: 'portrait', fitWidth: 1, fitHeight: 0, titleRows: 'A2:C2' });
}

describe('the layout of a sheet in the grid', () => {
  it('merges cells of which the first remains, and takes it back in one step', async () => {
    const end = open.grid.beginUndoGroup();
    open.grid.merge(block(0, 0, 1, 3));
    end();
    expect(open.grid.mergedAreas(SHEET)).toEqual([block(0, 0, 1, 3)]);
    expect(open.grid.values(block(0, 0, 1, 3))).toEqual([['审批表', '', '']]);
    await undo();
    expect(open.grid.mergedAreas(SHEET)).toEqual([]);
    expect(open.grid.values(block(0, 0, 1, 3))).toEqual([['审批表', '旧', '旧']]);
  });

  it('parts merged cells, and undo brings them back', async () => {
    open.grid.merge(block(0, 0, 1, 3));
    open.grid.unmerge(cellAt(0, 0));
    expect(open.grid.mergedAreas(SHEET)).toEqual([]);
    await undo();
    expect(open.grid.mergedAreas(SHEET)).toEqual([block(0, 0, 1, 3)]);
  });

  it('has one filter a sheet: a second takes the place of the first', () => {
    open.grid.filter(block(1, 0, 2, 3));
    open.grid.filter(block(1, 0, 2, 2));
    expect(open.grid.filteredArea(SHEET)).toEqual(block(1, 0, 2, 2));
    open.grid.removeFilter(SHEET);
    expect(open.grid.filteredArea(SHEET)).toBeNull();
  });

  it('puts lists on cells, and takes them from some of them', () => {
    open.grid.validate(block(2, 1, 9, 1), LIST);
    expect(open.grid.validation(SHEET, 10, 1)).toEqual(LIST);
    expect(open.grid.validation(SHEET, 11, 1)).toBeNull();
    open.grid.validate(cellAt(4, 1), null);
    expect(open.grid.validation(SHEET, 4, 1)).toBeNull();
    expect(open.grid.validation(SHEET, 5, 1)).toEqual(LIST);
  });

  it('draws one edge without touching the others', () => {
    open.grid.format(cellAt(1, 1), { edges: { top: '#000000' } });
    open.grid.format(cellAt(1, 1), { edges: { left: '#FF0000' } });
    expect(open.grid.formats(cellAt(1, 1))[0]?.[0]?.edges).toEqual({ top: '#000000', left: '#FF0000' });
    open.grid.format(cellAt(1, 1), { edges: { top: null } });
    expect(open.grid.formats(cellAt(1, 1))[0]?.[0]?.edges).toEqual({ left: '#FF0000' });
  });

  it('travels through an .xlsx file', async () => {
    layOut();
    const { bytes, losses } = await writeBook(await finishedBook(open.engine, open.grid), () => false);
    expect(losses).toEqual([]);
    const read = await readBook('再读.xlsx', bytes);
    expect(read.losses).toEqual([]);
    openBook(open.engine, open.grid, read);
    const { id } = open.grid.sheets()[0]!;
    const there = (row: number, column: number, rows: number, columns: number) => ({
      ...block(row, column, rows, columns),
      sheetId: id,
    });
    expect(open.grid.mergedAreas(id)).toEqual([there(0, 0, 1, 3)]);
    expect(open.grid.filteredArea(id)).toEqual(there(1, 0, 2, 3));
    expect(open.grid.validation(id, 10, 1)).toEqual(LIST);
    expect(open.grid.formats(there(1, 0, 1, 1))).toMatchObject([
      [{ fontSize: 14, vertical: 'Center', edges: { top: '#000000', bottom: '#000000' } }],
    ]);
    expect(open.grid.pageSetup(id)).toMatchObject({ paper: 'A4', orientation: 'portrait', fitWidth: 1, fitHeight: 0 });
    expect(open.grid.pageSetup(id).titleRows).toBe('2:2');
  });
});
