// @vitest-environment jsdom
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LocaleType } from '@univerjs/core';
import type { IWorkbookData } from '@univerjs/core';
import { describe, expect, it } from 'vitest';
import { CHART_TYPES, type Chart } from '../../../../addin/workbook/chart';
import { keepCharts, keptCharts } from '../../../../addin/workbook/kept-charts';
import type { Finished, Opened } from '../../../../addin/workbook/xlsx/book';
import { readBook } from '../../../../addin/workbook/xlsx/read-book';
import { writeBook } from '../../../../addin/workbook/xlsx/write-book';
import { partOf } from './part-of';

const area = (row: number, column: number, rows: number, columns: number, sheetId = 'sheet-2') => ({
  sheetId,
  row,
  column,
  rows,
  columns,
});

const CHART: Chart = {
  id: 'chart 1',
  name: '各部门 & “各年度”',
  type: 'ColumnStacked',
  title: '各部门各年度预算',
  description: '三年里两个部门的预算',
  over: area(5, 0, 16, 8),
  series: [
    { name: '炼钢部 <一>', values: area(1, 1, 2, 1), categories: area(1, 0, 2, 1), color: '#0F6C4A' },
    { name: area(0, 2, 1, 1), values: area(1, 2, 2, 1), categories: area(1, 0, 2, 1) },
  ],
  legend: 'Bottom',
  categoryAxis: { title: '部门', labels: 'Low', reversed: true, crossed: 'Maximum' },
  valueAxis: { title: '元', numberFormat: '#,##0.00', minimum: 0 },
};

const sheet = (id: string, name: string, charts: readonly Chart[]) => ({
  id,
  name,
  cellData: { 0: { 0: { v: 1 } } },
  custom: keepCharts(charts),
});

/** A workbook whose second sheet, and third, have these charts. */
const bookWith = (second: readonly Chart[], third: readonly Chart[] = []): Finished => {
  const workbook: IWorkbookData = {
    id: 'book',
    name: '预算',
    appVersion: '',
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: ['sheet-1', 'sheet-2', 'sheet-3'],
    sheets: {
      'sheet-1': sheet('sheet-1', '假设', []),
      'sheet-2': sheet('sheet-2', "汇总 '27", second),
      'sheet-3': sheet('sheet-3', '情景', third),
    },
  };
  return { workbook, tables: [], names: [], filters: [], lists: [], spills: [], activeSheetId: 'sheet-1' };
};

const write = (book: Finished) => writeBook(book, () => false);
const chartsOf = (book: Opened, index: number) => keptCharts(book.workbook.sheets[`sheet-${index + 1}`] ?? {});

describe('Charts that go through a file', () => {
  it('come back as they were, on their sheets', async () => {
    const elsewhere: Chart = { ...CHART, id: 'chart 1', name: '情景', over: area(0, 3, 9, 5, 'sheet-3') };
    const bare: Chart = {
      id: 'chart 2',
      name: '第二个',
      type: 'Line',
      over: area(30, 0, 10, 6),
      series: [{ name: '', values: area(1, 1, 1, 3, 'sheet-1') }],
      categoryAxis: {},
      valueAxis: {},
    };
    const { bytes, losses } = await write(bookWith([CHART, bare], [elsewhere]));
    const read = await readBook('预算.xlsx', bytes);
    expect([...losses, ...read.losses]).toEqual([]);
    expect(chartsOf(read, 0)).toEqual([]);
    expect(chartsOf(read, 1)).toEqual([CHART, bare]);
    expect(chartsOf(read, 2)).toEqual([elsewhere]);
  });

  it.each(CHART_TYPES)('keep their kind: %s', async (type) => {
    const read = await readBook('预算.xlsx', (await write(bookWith([{ ...CHART, type }]))).bytes);
    expect(chartsOf(read, 1)).toEqual([{ ...CHART, type }]);
  });

  it('are named in the file as Excel names them, and described', async () => {
    const { bytes } = await write(bookWith([CHART]));
    const frame = partOf(bytes, 'xl/drawings/drawing2.xml');
    expect(frame).toContain('name="各部门 &amp; “各年度”"');
    expect(frame).toContain('descr="三年里两个部门的预算"');
  });

  it('take names of series from their cells, and ranges of sheets whose names have blanks and quotes', async () => {
    const part = partOf((await write(bookWith([CHART]))).bytes, 'xl/charts/chart1.xml');
    expect(part).toContain('<c:tx><c:v>炼钢部 &lt;一&gt;</c:v></c:tx>');
    expect(part).toContain("<c:tx><c:strRef><c:f>'汇总 ''27'!$C$1</c:f></c:strRef></c:tx>");
    expect(part).toContain("<c:val><c:numRef><c:f>'汇总 ''27'!$B$2:$B$3</c:f></c:numRef></c:val>");
  });

  it('leave out series whose cells are gone, and are told of where nothing is left', async () => {
    const [first] = CHART.series;
    const half: Chart = { ...CHART, series: [{ name: '没有了' }, first!] };
    const none: Chart = { ...CHART, series: [{ name: '别处', values: area(0, 0, 2, 1, 'gone') }] };
    const { bytes, losses } = await write(bookWith([half, none]));
    expect(losses).toEqual(['没有数据的图表 1 个（所用单元格已删除）']);
    const read = await readBook('预算.xlsx', bytes);
    expect(chartsOf(read, 1).map(({ series }) => series)).toEqual([[first]]);
  });
});

describe('Charts of another program', () => {
  const opened = async () => {
    const path = join(import.meta.dirname, '../../../browser/fixtures/openpyxl-charts.xlsx');
    return readBook('openpyxl-charts.xlsx', new Uint8Array(await readFile(path)).buffer);
  };

  it('are taken over with their cells, titles, axes and colours', async () => {
    const [bars, lines] = chartsOf(await opened(), 0);
    const at = (row: number, column: number, rows: number, columns: number) =>
      area(row, column, rows, columns, 'sheet-1');
    expect(bars).toMatchObject({
      type: 'BarStacked',
      title: '各部门预算',
      legend: 'Bottom',
      series: [
        { name: at(0, 1, 1, 1), values: at(1, 1, 3, 1), categories: at(1, 0, 3, 1) },
        { name: at(0, 2, 1, 1), values: at(1, 2, 3, 1), categories: at(1, 0, 3, 1) },
      ],
      categoryAxis: { reversed: true },
      valueAxis: { title: '元', numberFormat: '#,##0' },
    });
    expect(bars?.over).toMatchObject({ row: 5, column: 0 });
    expect(lines).toMatchObject({ type: 'Line', series: [{ color: '#0F6C4A' }, {}] });
    expect(lines?.legend).toBeUndefined();
  });

  it('are named as lost where the grid does not show their kind', async () => {
    expect((await opened()).losses).toEqual([
      '工作表“预算 汇总”：图表 1 个，未带入（本页只显示柱形图、条形图和折线图）',
    ]);
  });
});
