import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../../addin/workbook/grid';
import { MemoryGrid } from './memory-grid';
import { startOffice } from './office';

const BUDGET: CellValue[][] = [
  ['部门', '2027年', '2028年'],
  ['炼钢部', 120, 130],
  ['热轧部', 80, 75],
];

/** The figures of two departments from A1 on, and a sheet that holds nothing. */
async function withFigures(cells = BUDGET) {
  const grid = new MemoryGrid({ sheets: ['汇总', '别的'] });
  const sheetId = grid.activeSheetId();
  grid.write({ sheetId, row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 }, cells);
  const started = await startOffice(grid);
  const area = (row: number, column: number, rows: number, columns: number) => ({
    sheetId,
    row,
    column,
    rows,
    columns,
  });
  const onSheet = (change: (sheet: Excel.Worksheet) => unknown) =>
    started.Excel.run(async (context) => {
      const asked = change(context.workbook.worksheets.getItem('汇总'));
      await context.sync();
      return asked;
    });
  return { ...started, sheetId, area, onSheet, charts: () => grid.charts(sheetId) };
}

describe('A new chart', () => {
  it('takes names from the first row and labels from the first column', async () => {
    const { onSheet, charts, area } = await withFigures();
    await onSheet((sheet) => sheet.charts.add('ColumnStacked', sheet.getRange('A1:C3'), 'Columns'));
    expect(charts()).toEqual([
      {
        id: 'chart 1',
        name: '图表 1',
        type: 'ColumnStacked',
        title: '图表标题',
        over: area(0, 0, 15, 8),
        legend: 'Bottom',
        series: [
          { name: area(0, 1, 1, 1), values: area(1, 1, 2, 1), categories: area(1, 0, 2, 1) },
          { name: area(0, 2, 1, 1), values: area(1, 2, 2, 1), categories: area(1, 0, 2, 1) },
        ],
        categoryAxis: {},
        valueAxis: {},
      },
    ]);
  });

  it('has a series a row where it is told so, or where there are more columns than rows', async () => {
    const { onSheet, charts, area } = await withFigures();
    await onSheet((sheet) => {
      sheet.charts.add('Line', sheet.getRange('A1:C3'), 'Rows');
      sheet.charts.add('Line', sheet.getRange('A2:C3'));
    });
    const [told, found] = charts();
    expect(told?.series[1]).toEqual({ name: area(2, 0, 1, 1), values: area(2, 1, 1, 2), categories: area(0, 1, 1, 2) });
    expect(found?.series[1]).toEqual({ name: area(2, 0, 1, 1), values: area(2, 1, 1, 2) });
  });

  it('of figures alone has series with numbers; one alone gives its name to the chart', async () => {
    const { onSheet, charts, area } = await withFigures();
    await onSheet((sheet) => sheet.charts.add('BarClustered', sheet.getRange('B2:B3'), 'Columns'));
    expect(charts()[0]).toMatchObject({ title: '系列1', series: [{ name: '系列1', values: area(1, 1, 2, 1) }] });
    expect(charts()[0]?.legend).toBeUndefined();
  });

  it('is found by name, counted, and gone when deleted', async () => {
    const { onSheet, charts } = await withFigures();
    await onSheet((sheet) => {
      sheet.charts.add('Line', sheet.getRange('A1:B3')).name = '各部门';
      sheet.charts.add('LineMarkers', sheet.getRange('A1:C3'));
    });
    const asked = await onSheet((sheet) => ({
      byName: sheet.charts.getItem('各部门').load('chartType,id'),
      second: sheet.charts.getItemAt(1).load('name,worksheet/name'),
      none: sheet.charts.getItemOrNullObject('没有').load('name'),
      all: sheet.charts.load('count,items/name'),
      count: sheet.charts.getCount(),
    }));
    const { byName, second, none, all, count } = asked as {
      byName: Excel.Chart;
      second: Excel.Chart;
      none: Excel.Chart;
      all: Excel.ChartCollection;
      count: OfficeExtension.ClientResult<number>;
    };
    expect([byName.chartType, byName.id]).toEqual(['Line', 'chart 1']);
    expect([second.name, second.worksheet.name]).toEqual(['图表 2', '汇总']);
    expect(none.isNullObject).toBe(true);
    expect([all.count, count.value, all.items.map(({ name }) => name)]).toEqual([2, 2, ['各部门', '图表 2']]);
    await onSheet((sheet) => {
      sheet.charts.getItem('各部门').delete();
      sheet.charts.getItemOrNullObject('没有').delete();
    });
    expect(charts().map(({ name }) => name)).toEqual(['图表 2']);
  });
});

describe('The parts of a chart', () => {
  it('are series with cells, names and colours of their own', async () => {
    const { onSheet, charts, area } = await withFigures();
    await onSheet((sheet) => {
      const { series } = sheet.charts.add('ColumnClustered', sheet.getRange('B2:B3'), 'Columns');
      series.getItemAt(0).setXAxisValues(sheet.getRange('A2:A3'));
      series.getItemAt(0).name = '头一年';
      const second = series.add('第二年');
      second.setValues(sheet.getRange('C2:C3'));
      second.format.fill.setSolidColor('#107c41');
      series.add('多余').delete();
    });
    expect(charts()[0]?.series).toEqual([
      { name: '头一年', values: area(1, 1, 2, 1), categories: area(1, 0, 2, 1) },
      { name: '第二年', values: area(1, 2, 2, 1), color: '#107C41' },
    ]);
  });

  it('are the place over cells, of the size before where one cell is given', async () => {
    const { onSheet, charts, area } = await withFigures();
    await onSheet((sheet) =>
      sheet.charts.add('Line', sheet.getRange('A1:B3')).setPosition('E2', sheet.getRange('J20')),
    );
    expect(charts()[0]?.over).toEqual(area(1, 4, 19, 6));
    await onSheet((sheet) => sheet.charts.getItemAt(0).setPosition('A9'));
    expect(charts()[0]?.over).toEqual(area(8, 0, 19, 6));
  });

  it('are title, legend and axes, which can be taken away', async () => {
    const { onSheet, charts } = await withFigures();
    await onSheet((sheet) => {
      const { title, legend, axes } = sheet.charts.add('BarStacked', sheet.getRange('A1:C3'));
      title.text = '各部门预算';
      legend.position = 'Right';
      axes.categoryAxis.set({ reversePlotOrder: true, position: 'Maximum', tickLabelPosition: 'Low' });
      axes.valueAxis.numberFormat = '#,##0';
      axes.valueAxis.minimum = 0;
      axes.valueAxis.title.visible = true;
      axes.valueAxis.title.text = '元';
    });
    expect(charts()[0]).toMatchObject({
      title: '各部门预算',
      legend: 'Right',
      categoryAxis: { reversed: true, crossed: 'Maximum', labels: 'Low' },
      valueAxis: { numberFormat: '#,##0', title: '元', minimum: 0 },
    });
    const axis = await onSheet((sheet) =>
      sheet.charts
        .getItemAt(0)
        .axes.load('valueAxis/numberFormat,valueAxis/minimum,valueAxis/title/text,categoryAxis/position'),
    );
    expect(axis).toMatchObject({
      valueAxis: { numberFormat: '#,##0', minimum: 0, title: { text: '元' } },
      categoryAxis: { position: 'Maximum' },
    });
    await onSheet((sheet) => {
      const { title, legend, axes } = sheet.charts.getItemAt(0);
      title.visible = false;
      legend.visible = false;
      axes.valueAxis.title.visible = false;
      axes.valueAxis.minimum = '';
      axes.categoryAxis.position = 'Automatic';
      axes.categoryAxis.tickLabelPosition = 'NextToAxis';
    });
    const [bare] = charts();
    expect([bare?.title, bare?.legend, bare?.valueAxis]).toEqual([undefined, undefined, { numberFormat: '#,##0' }]);
    expect(bare?.categoryAxis).toEqual({ reversed: true });
  });
});

describe('What a chart refuses', () => {
  const refused: readonly (readonly [string, string, (chart: Excel.Chart, sheet: Excel.Worksheet) => unknown])[] = [
    ['a kind that the grid does not show', 'ApiNotFound', (chart) => (chart.chartType = 'Pie')],
    ['a legend in the corner', 'ApiNotFound', (chart) => (chart.legend.position = 'Corner')],
    ['labels on the data', 'ApiNotFound', (chart) => (chart.dataLabels.showValue = true)],
    ['a picture of itself', 'ApiNotFound', (chart) => chart.getImage()],
    ['a border of columns', 'ApiNotFound', (chart) => (chart.series.getItemAt(0).format.line.color = '#000000')],
    [
      'a name that another one has',
      'ItemAlreadyExists',
      (chart, sheet) => {
        sheet.charts.add('Line', sheet.getRange('A1:B3')).name = '另一个';
        chart.name = '另一个';
      },
    ],
    [
      'several columns as one series',
      'InvalidArgument',
      (chart, sheet) => chart.series.getItemAt(0).setValues(sheet.getRange('A1:B3')),
    ],
    ['a series that it has not', 'ItemNotFound', (chart) => chart.series.getItemAt(7).delete()],
  ];

  it.each(refused)('%s', async (_what, code, action) => {
    const { onSheet } = await withFigures();
    const attempt = onSheet((sheet) => action(sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3')), sheet));
    await expect(attempt).rejects.toMatchObject({ code });
  });

  it('and a grid without charts has none to offer', async () => {
    const grid = Object.assign(new MemoryGrid(), { charts: undefined });
    const { Excel } = await startOffice(grid);
    const attempt = Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getActiveWorksheet();
      charts.load('count');
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});
