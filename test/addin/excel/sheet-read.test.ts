import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExcelFailure } from '../../../addin/excel';
import { readCells } from '../../../addin/excel/sheet-read';
import { selectCell } from '../../../addin/excel/sheet-select';
import { MemoryGrid } from '../workbook/host/memory-grid';
import { cellAt, inExcel } from './in-excel';

afterEach(() => vi.unstubAllGlobals());

/** A sheet with so many rows of two cells, from B3 on. */
async function withRows(count: number, calculate?: () => string) {
  const cells = new MemoryGrid({ sheets: ['名册', '其他'], ...(calculate && { calculate }) });
  // An Excel of today, which knows of spilling and of merged areas.
  const { grid } = await inExcel(Object.assign(cells, { spill: () => null, spillInto: () => null }));
  const rows = Array.from({ length: count }, (_, i) => [`样${i}`, i]);
  grid.write({ ...cellAt(grid, 2, 1), rows: count, columns: 2 }, rows);
  return grid;
}

describe('Reading a sheet for the roster', () => {
  it('reads what is in use, and where it stands', async () => {
    const grid = await withRows(2);
    expect(await readCells('used')).toEqual({
      place: { sheetId: grid.activeSheetId(), row: 2, column: 1, rows: 2, columns: 2 },
      sheet: '名册',
      address: '名册!B3:C4',
      cells: [
        ['样0', 0],
        ['样1', 1],
      ],
      cursor: null,
      hasHiddenRows: false,
    });
  });

  it('reads the table in which the active cell lies, and tells where', async () => {
    const grid = await withRows(9);
    grid.addTable({ ...cellAt(grid, 4, 1), rows: 3, columns: 2 }, true);
    grid.select(cellAt(grid, 5, 2));
    expect(await readCells('current')).toMatchObject({ address: '名册!B5:C7', cursor: { row: 1, column: 1 } });
    grid.select(cellAt(grid, 9, 1));
    expect(await readCells('current')).toMatchObject({ address: '名册!B3:C11', cursor: { row: 7, column: 0 } });
  });

  it('gives every row beside merged cells the value that is written once', async () => {
    const grid = await withRows(3);
    grid.write({ ...cellAt(grid, 2, 1), rows: 3, columns: 1 }, [['师甲'], [''], ['师乙']]);
    grid.merge({ ...cellAt(grid, 2, 1), rows: 2, columns: 1 });
    expect((await readCells('used'))?.cells.map(([name]) => name)).toEqual(['师甲', '师甲', '师乙']);
  });

  it('reads hidden rows like all others, and tells of them', async () => {
    const grid = await withRows(3);
    grid.hidden.add(3);
    const read = await readCells('used');
    expect(read?.hasHiddenRows).toBe(true);
    expect(read?.cells).toHaveLength(3);
  });

  it('reads many rows in blocks, and tells how far it is', async () => {
    await withRows(45_000);
    const steps: (readonly [number, number])[] = [];
    const found = await readCells('used', { onProgress: (...step) => steps.push(step) });
    expect(steps).toEqual([
      [20_000, 45_000],
      [40_000, 45_000],
      [45_000, 45_000],
    ]);
    expect(found?.cells[44_999]).toEqual(['样44999', 44_999]);
  });

  it('stops between two blocks when it is given up', async () => {
    await withRows(45_000);
    const stop = new AbortController();
    const onProgress = vi.fn(() => stop.abort());
    expect(await readCells('used', { onProgress, signal: stop.signal })).toBeNull();
    expect(onProgress).toHaveBeenCalledTimes(1);
  });

  it('reads the part of a selected column that is in use', async () => {
    const grid = await withRows(3);
    grid.select({ ...cellAt(grid, 0, 2), rows: 1_048_576 });
    expect(await readCells('selected')).toMatchObject({ address: '名册!C3:C5', cells: [[0], [1], [2]] });
  });

  it('reads the same cells again after the sheet was renamed', async () => {
    const grid = await withRows(2);
    const first = await readCells('used');
    grid.renameSheet(grid.activeSheetId(), '改名');
    expect((await readCells(first!.place))?.cells).toEqual(first!.cells);
  });

  it('marks an error of the workbook', async () => {
    const grid = await withRows(1, () => '#N/A');
    grid.write(cellAt(grid, 2, 2), [['=VLOOKUP(1,A1:B1,2)']]);
    expect((await readCells('used'))?.cells).toEqual([['样0', { error: '#N/A' }]]);
  });

  it('gives null for an empty sheet, and fails for one that is gone', async () => {
    const grid = await withRows(1);
    const [, other] = grid.sheets();
    grid.activate(other!.id);
    expect(await readCells('used')).toBeNull();
    grid.removeSheet(other!.id);
    const place = { sheetId: other!.id, row: 0, column: 0, rows: 1, columns: 1 };
    await expect(readCells(place)).rejects.toBeInstanceOf(ExcelFailure);
  });
});

describe('Going to a cell', () => {
  it('shows its sheet and selects it', async () => {
    const grid = await withRows(1);
    const [, other] = grid.sheets();
    await selectCell(other!.id, 4, 2);
    expect(grid.selection()).toEqual({ sheetId: other!.id, row: 4, column: 2, rows: 1, columns: 1 });
    expect(grid.activeSheetId()).toBe(other!.id);
  });
});
