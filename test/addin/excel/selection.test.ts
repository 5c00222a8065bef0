import { afterEach, describe, expect, it, vi } from 'vitest';
import { readSelection, watchSelection } from '../../../addin/excel';
import { MemoryGrid } from '../workbook/host/memory-grid';
import { cellAt, inExcel } from './in-excel';

afterEach(() => vi.unstubAllGlobals());

describe('The selected cell', () => {
  it('comes with its sheet, formula and what it shows', async () => {
    const { grid } = await inExcel(new MemoryGrid({ sheets: ['预 算'], calculate: () => 15_000 }));
    const cell = cellAt(grid, 2, 1);
    grid.write(cell, [['=SUBSIDY_INTERNAL(25)']]);
    grid.select(cell);
    expect(await readSelection()).toEqual({
      address: "'预 算'!B3",
      sheet: '预 算',
      value: 15_000,
      text: '15000',
      formula: { formula: '=SUBSIDY_INTERNAL(25)', rowOffset: 0, columnOffset: 0 },
    });
  });

  it('holds no formula where there is none', async () => {
    const { grid } = await inExcel();
    grid.write(cellAt(grid, 0, 0), [['名单']]);
    expect(await readSelection()).toMatchObject({ value: '名单', formula: null });
  });

  it('belongs to the formula that spilled into it, where Excel can tell', async () => {
    const grid = new MemoryGrid();
    const spilled = { ...cellAt(grid, 1, 3), rows: 5 };
    Object.assign(grid, { spill: () => spilled, spillInto: () => spilled });
    await inExcel(grid);
    grid.write(cellAt(grid, 1, 3), [['=SUBSIDY_INTERNAL(A2:A6)']]);
    grid.write(cellAt(grid, 4, 3), [[9000]]);
    grid.select(cellAt(grid, 4, 3));
    expect(await readSelection()).toMatchObject({
      value: 9000,
      formula: { formula: '=SUBSIDY_INTERNAL(A2:A6)', rowOffset: 3, columnOffset: 0 },
    });
  });

  it('is told of when it moves and when cells change, until one stops listening', async () => {
    const { grid, settle } = await inExcel();
    const heard = vi.fn();
    const stop = await watchSelection(heard);
    grid.select(cellAt(grid, 3, 3));
    await settle();
    expect(heard).toHaveBeenCalledTimes(1);
    grid.write(cellAt(grid, 3, 3), [[1]]);
    await settle();
    expect(heard).toHaveBeenCalledTimes(2);
    stop();
    await settle();
    grid.select(cellAt(grid, 5, 5));
    await settle();
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
