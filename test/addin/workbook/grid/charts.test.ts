import { Direction, UndoCommand } from '@univerjs/core';
import {
  CopySheetCommand,
  InsertRowCommand,
  MoveRangeCommand,
  RemoveColCommand,
  RemoveRowCommand,
} from '@univerjs/preset-sheets-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Chart } from '../../../../addin/workbook/chart';
import { block, cellAt, openGrid, SHEET, type OpenGrid } from './open-grid';

const CHART: Chart = {
  id: 'chart 1',
  name: '各部门',
  type: 'ColumnClustered',
  title: '各部门预算',
  over: block(5, 0, 10, 5),
  series: [
    { name: cellAt(0, 1), values: block(1, 1, 2, 1), categories: block(1, 0, 2, 1) },
    { name: '第二年', values: block(1, 2, 2, 1), categories: block(1, 0, 2, 1), color: '#0F6C4A' },
  ],
  categoryAxis: {},
  valueAxis: { numberFormat: '#,##0' },
};

let open: OpenGrid;
beforeEach(() => {
  open = openGrid([
    ['部门', '2027年', '2028年'],
    ['炼钢部', 120, 130],
    ['热轧部', 80, 75],
  ]);
  open.grid.putChart(CHART);
});
afterEach(() => open.engine.dispose());

const run = (id: string, params: object = {}) => open.engine.commands.executeCommand(id, params);
const target = () => ({ unitId: open.engine.workbook.getUnitId(), subUnitId: SHEET });
const rows = (startRow: number, endRow: number) => ({ startRow, endRow, startColumn: 0, endColumn: 9 });
const chart = (sheetId = SHEET) => open.grid.charts(sheetId)[0]!;

describe('Charts of a sheet in the grid', () => {
  it('are put, changed and removed, each a step that can be undone', async () => {
    expect(open.grid.charts(SHEET)).toEqual([CHART]);
    open.grid.putChart({ ...CHART, title: '改过' });
    expect(chart().title).toBe('改过');
    open.grid.removeChart(SHEET, CHART.id);
    expect(open.grid.charts(SHEET)).toEqual([]);
    await run(UndoCommand.id);
    expect(chart().title).toBe('改过');
    await run(UndoCommand.id);
    expect(chart()).toEqual(CHART);
    await run(UndoCommand.id);
    expect(open.grid.charts(SHEET)).toEqual([]);
  });

  it('keep the rest of what a sheet carries with it', () => {
    open.grid.setPageSetup(SHEET, { paper: 'A4' });
    open.grid.putChart({ ...CHART, title: '改过' });
    expect(open.grid.pageSetup(SHEET)).toEqual({ paper: 'A4' });
    open.grid.setPageSetup(SHEET, { paper: 'A3' });
    expect(chart().title).toBe('改过');
  });

  it('follow rows that are inserted above and between their cells, and undo takes them back', async () => {
    await run(InsertRowCommand.id, { ...target(), range: rows(0, 1), direction: Direction.UP });
    expect(chart()).toMatchObject({
      over: block(7, 0, 10, 5),
      series: [{ name: cellAt(2, 1), values: block(3, 1, 2, 1), categories: block(3, 0, 2, 1) }, { name: '第二年' }],
    });
    await run(UndoCommand.id);
    expect(chart()).toEqual(CHART);
    await run(InsertRowCommand.id, { ...target(), range: rows(2, 2), direction: Direction.UP });
    expect(chart().series[0]?.values).toEqual(block(1, 1, 3, 1));
  });

  it('lose the cells of a series that are deleted, and get them back by undo', async () => {
    await run(RemoveColCommand.id, { range: { startRow: 0, endRow: 19, startColumn: 1, endColumn: 1 } });
    const [first, second] = chart().series;
    expect([first?.name, first?.values]).toEqual(['', undefined]);
    expect(second?.values).toEqual(block(1, 1, 2, 1));
    await run(UndoCommand.id);
    expect(chart()).toEqual(CHART);
  });

  it('shrink with rows that are deleted beneath them, and stay where all of them are', async () => {
    await run(RemoveRowCommand.id, { range: rows(4, 6) });
    expect(chart().over).toEqual(block(4, 0, 8, 5));
    await run(RemoveRowCommand.id, { range: rows(4, 19) });
    expect(chart().over).toEqual(block(4, 0, 8, 5));
  });

  it('follow cells that are moved, but stay over theirs', async () => {
    const fromRange = { startRow: 0, endRow: 2, startColumn: 0, endColumn: 2 };
    const toRange = { startRow: 5, endRow: 7, startColumn: 1, endColumn: 3 };
    await run(MoveRangeCommand.id, { fromRange, toRange });
    expect(chart()).toMatchObject({ over: CHART.over, series: [{ values: block(6, 2, 2, 1) }, {}] });
    const beneath = { startRow: 5, endRow: 14, startColumn: 0, endColumn: 4 };
    await run(MoveRangeCommand.id, { fromRange: beneath, toRange: { ...beneath, startColumn: 5, endColumn: 9 } });
    expect(chart()).toMatchObject({ over: CHART.over, series: [{ values: block(6, 7, 2, 1) }, {}] });
  });

  it('are copied with their sheet, and show the cells of the copy', async () => {
    await run(CopySheetCommand.id, target());
    const [, copy] = open.grid.sheets();
    const there = { ...CHART.over, sheetId: copy!.id };
    expect(chart(copy!.id)).toMatchObject({
      over: there,
      series: [{ values: { ...block(1, 1, 2, 1), sheetId: copy!.id } }, {}],
    });
    open.grid.removeChart(copy!.id, CHART.id);
    expect(chart()).toEqual(CHART);
  });
});
