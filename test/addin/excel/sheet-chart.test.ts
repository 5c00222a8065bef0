import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SheetChart } from '../../../addin/excel/sheet-chart';
import type { SheetContent } from '../../../addin/excel/sheet-content';
import { writeSheet } from '../../../addin/excel/sheet-write';
import { MemoryGrid } from '../workbook/host/memory-grid';
import { inExcel } from './in-excel';

afterEach(() => vi.unstubAllGlobals());

const cells = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

const BY_YEAR: SheetChart = {
  name: '各部门各年度',
  type: 'ColumnStacked',
  title: '各部门各年度预算',
  categories: cells(0, 1, 1, 2),
  series: [
    { name: '炼钢部', values: cells(1, 1, 1, 2), color: '#0F6C4A' },
    { name: '热轧部', values: cells(2, 1, 1, 2) },
  ],
  over: cells(4, 0, 16, 8),
  legend: 'Bottom',
  categoryTitle: '年度',
  valueTitle: '元',
  valueFormat: '#,##0',
};

const summary = (charts: readonly SheetChart[]): SheetContent => ({
  name: '预算汇总',
  behind: '',
  rows: [
    ['部门', '2027年', '2028年'],
    ['炼钢部', 120, '=B2+10'],
    ['热轧部', 80, 75],
  ],
  looks: [],
  frozenRows: 0,
  charts,
  signatureRows: 1,
  isOwn: ({ top }) => top[0]?.[0] === '部门',
});

/** The charts of the sheet after so many contents were written to it, one after the other. */
async function written(...contents: SheetContent[]) {
  const { grid } = await inExcel();
  for (const content of contents) await writeSheet(content);
  const sheetId = grid.sheets().find(({ name }) => name === '预算汇总')?.id ?? '';
  return { grid, sheetId, charts: grid.charts(sheetId) };
}

describe('Charts of a sheet that is written', () => {
  it('stand over their cells, with series, titles, legend and formats', async () => {
    const { charts, sheetId } = await written(summary([BY_YEAR]));
    const area = (row: number, column: number, rows: number, columns: number) => ({
      sheetId,
      ...cells(row, column, rows, columns),
    });
    expect(charts).toMatchObject([
      {
        name: '各部门各年度',
        type: 'ColumnStacked',
        title: '各部门各年度预算',
        over: area(4, 0, 16, 8),
        series: [
          { name: '炼钢部', values: area(1, 1, 1, 2), categories: area(0, 1, 1, 2), color: '#0F6C4A' },
          { name: '热轧部', values: area(2, 1, 1, 2), categories: area(0, 1, 1, 2) },
        ],
        legend: 'Bottom',
        categoryAxis: { title: '年度', labels: 'Low' },
        valueAxis: { title: '元', numberFormat: '#,##0' },
      },
    ]);
    expect(charts[0]?.series[1]).not.toHaveProperty('color');
  });

  it('are replaced by the next writing, by their names; those of the user stay', async () => {
    const { grid } = await inExcel();
    await writeSheet(summary([BY_YEAR]));
    const sheetId = grid.activeSheetId();
    const [own] = grid.charts(sheetId);
    if (own) grid.putChart({ ...own, id: 'theirs', name: '我的图表' });
    await writeSheet(summary([{ ...BY_YEAR, type: 'LineMarkers', title: '改过的标题' }]));
    expect(grid.charts(sheetId).map(({ name, title }) => [name, title])).toEqual([
      ['我的图表', '各部门各年度预算'],
      ['各部门各年度', '改过的标题'],
    ]);
  });

  it('are part of the one step of undo that writes the sheet', async () => {
    const { grid } = await written(summary([BY_YEAR]));
    const groups = new Set(grid.log.filter(({ call }) => call === 'putChart').map(({ undoGroup }) => undoGroup));
    expect([...groups]).toEqual([grid.log.find(({ call }) => call === 'write')?.undoGroup]);
  });

  it('are printed with their sheet, as far as they reach', async () => {
    const { grid, sheetId } = await written({ ...summary([BY_YEAR]), print: { titleRow: 0 } });
    expect(grid.pageSetup(sheetId).area).toBe('A1:H20');
    const plain = await written({ ...summary([]), print: { titleRow: 0 } });
    expect(plain.grid.pageSetup(plain.sheetId).area).toBe('A1:C3');
  });

  it('with bars stand in the order of the cells, the figures beneath them', async () => {
    const { charts } = await written(summary([{ ...BY_YEAR, type: 'BarClustered' }]));
    expect(charts[0]?.categoryAxis).toMatchObject({ reversed: true, crossed: 'Maximum' });
  });

  it('with lines have markers of the same colour', async () => {
    const { charts } = await written(summary([{ ...BY_YEAR, type: 'LineMarkers' }]));
    expect(charts[0]?.series.map(({ color }) => color)).toEqual(['#0F6C4A', undefined]);
  });

  it('take cells of other sheets by their names, and have no legend unless it is asked for', async () => {
    const { grid } = await inExcel(new MemoryGrid({ sheets: ['明细'] }));
    const [lines] = grid.sheets();
    const values = { sheet: '明细', ...cells(0, 2, 3, 1) };
    const chart: SheetChart = {
      name: '合计',
      type: 'BarStacked',
      title: '合计',
      categories: { sheet: '明细', ...cells(0, 0, 3, 1) },
      series: [{ name: '合计', values }],
      over: cells(4, 0, 9, 6),
    };
    await writeSheet(summary([chart]));
    const [placed] = grid.charts(grid.activeSheetId());
    expect(placed?.series).toEqual([
      {
        name: '合计',
        values: { sheetId: lines?.id, ...cells(0, 2, 3, 1) },
        categories: { sheetId: lines?.id, ...cells(0, 0, 3, 1) },
      },
    ]);
    expect(placed?.legend).toBeUndefined();
  });

  it('are left out in an Excel that is too old for them', async () => {
    const grid = new MemoryGrid();
    const started = await inExcel(grid);
    vi.spyOn(started.Office.context.requirements, 'isSetSupported').mockImplementation(
      (_set, version) => Number(String(version).split('.')[1]) < 8,
    );
    await writeSheet(summary([BY_YEAR]));
    expect(grid.charts(grid.activeSheetId())).toEqual([]);
    expect(grid.usedArea(grid.activeSheetId())).toMatchObject({ rows: 3 });
  });
});
