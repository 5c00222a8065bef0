import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../../addin/workbook/chart';
import { formatted, shownChart } from '../../../../addin/workbook/charts/chart-data';
import { MemoryGrid } from '../host/memory-grid';

/** Figures of two departments, one of them without a standard, and a chart of them. */
function withChart(more: Partial<Chart> = {}) {
  const grid = new MemoryGrid({ sheets: ['汇总'] });
  const sheetId = grid.activeSheetId();
  const area = (row: number, column: number, rows: number, columns: number) => ({
    sheetId,
    row,
    column,
    rows,
    columns,
  });
  grid.write(area(0, 0, 3, 3), [
    ['部门', '2027年', '2028年'],
    ['炼钢部', 1200, 1300],
    ['热轧部', '未定标准', '#N/A'],
  ]);
  const chart: Chart = {
    id: 'chart 1',
    name: '各部门',
    type: 'ColumnClustered',
    title: '各部门预算',
    over: area(5, 0, 10, 5),
    series: [
      { name: area(0, 1, 1, 1), values: area(1, 1, 2, 1), categories: area(1, 0, 2, 1) },
      { name: '第二年', values: area(1, 2, 2, 1), color: '#107C41' },
    ],
    categoryAxis: {},
    valueAxis: {},
    ...more,
  };
  return { grid, chart, area };
}

describe('What a chart shows', () => {
  it('are the names, labels and figures of its cells; what is no number is a gap, and never zero', () => {
    const { grid, chart } = withChart();
    expect(shownChart(grid, chart)).toMatchObject({
      title: '各部门预算',
      labels: ['炼钢部', '热轧部'],
      series: [
        { name: '2027年', values: [1200, null], texts: ['1200', '未定标准'] },
        { name: '第二年', values: [1300, null], texts: ['1300', '#N/A'] },
      ],
    });
  });

  it('changes with its cells', () => {
    const { grid, chart, area } = withChart();
    grid.write(area(1, 1, 1, 1), [[1500]]);
    expect(shownChart(grid, chart).series[0]?.values).toEqual([1500, null]);
  });

  it('has colours of Office where a series has none', () => {
    const { grid, chart } = withChart();
    expect(shownChart(grid, chart).series.map(({ color }) => color)).toEqual(['#4472C4', '#107C41']);
  });

  it('takes the number format of its cells unless it has one', () => {
    const { grid, chart, area } = withChart();
    grid.format(area(1, 1, 1, 1), { numberFormat: '#,##0.00' });
    expect(shownChart(grid, chart).valueAxis.numberFormat).toBe('#,##0.00');
    expect(shownChart(grid, { ...chart, valueAxis: { numberFormat: '0%' } }).valueAxis.numberFormat).toBe('0%');
  });

  it('numbers its labels where no cells hold them', () => {
    const { grid, chart, area } = withChart();
    expect(shownChart(grid, { ...chart, series: [{ name: '', values: area(1, 1, 2, 1) }] }).labels).toEqual(['1', '2']);
  });

  it('shows nothing of cells that are gone', () => {
    const { grid, chart, area } = withChart();
    const gone = { ...area(1, 1, 2, 1), sheetId: 'gone' };
    expect(shownChart(grid, { ...chart, series: [{ name: gone, values: gone }, { name: '空' }] })).toMatchObject({
      labels: [],
      series: [
        { name: '', values: [] },
        { name: '空', values: [] },
      ],
    });
  });
});

describe('A number format', () => {
  it.each([
    ['#,##0', 1234567.8, '1,234,568'],
    ['0\\.0,"万元"', 123456, '12.3万元'],
    ['0%', 0.875, '88%'],
    ['General', 0.1 + 0.2, '0.3'],
  ])('%s writes %d as %s', (format, value, text) => {
    expect(formatted(value, format)).toBe(text);
  });
});
