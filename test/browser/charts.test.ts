import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { converted, libreOfficeObstacle } from './libre-office';
import { showSheet, typeInto, visitWorkbook } from './workbook-page';
import type { WorkbookVisit } from './workbook-page';

const SHEET = '汇总';
const ROWS = [
  ['部门', '第一年', '第二年', '第三年'],
  ['炼钢部', 1_200_000, '=B2*1.1', '=C2*1.1'],
  ['热轧部', 800_000, '=B3*1.1', '=C3*1.1'],
  ['设备部', '未定标准', 420_000, '=C4*1.1'],
];

let workbook: WorkbookVisit;
const figure = (name: string) => workbook.page.getByRole('figure', { name });

/** A sheet with figures and three charts of them, as an add-in writes it to Excel. */
const addCharts = (): Promise<void> =>
  workbook.pane.evaluate(
    ({ name, rows }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(name);
        sheet.getRange('A1:D4').formulas = rows;
        sheet.getRange('B2:D4').numberFormat = '#,##0' as never;
        sheet.freezePanes.freezeRows(1);
        const places = [
          ['ColumnStacked', '各部门各年度预算', 'A6', 'E21'],
          ['BarClustered', '三年比较', 'F2', 'J17'],
          ['LineMarkers', '逐年走势', 'F19', 'J32'],
        ] as const;
        for (const [type, title, from, to] of places) {
          const chart = sheet.charts.add(type, sheet.getRange('A1:D4'), 'Rows');
          chart.name = title;
          chart.title.text = title;
          chart.axes.valueAxis.title.visible = true;
          chart.axes.valueAxis.title.text = '元';
          chart.setPosition(from, to);
        }
        sheet.activate();
        await context.sync();
      }),
    { name: SHEET, rows: ROWS },
  );

/** The figures of a chart as it is read out, by the names of its series. */
const figuresOf = async (name: string): Promise<Map<string, string[]>> => {
  const rows = await figure(name)
    .locator('tr')
    .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent)));
  return new Map(rows.map(([head = '', ...cells]) => [head, cells]));
};

const save = async (): Promise<Uint8Array> => {
  const [download] = await Promise.all([
    workbook.page.waitForEvent('download'),
    workbook.page.locator('#save-file').click(),
  ]);
  return new Uint8Array(await readFile(await download.path()));
};

const open = async (file: Uint8Array, name: string): Promise<void> => {
  const { page } = workbook;
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.locator('#file-input').setInputFiles({ name: `${name}.xlsx`, mimeType, buffer: Buffer.from(file) });
  await page.locator('#file-name', { hasText: name }).waitFor();
};

describe('charts over the cells', () => {
  beforeAll(async () => {
    workbook = await visitWorkbook();
    await addCharts();
    await figure('各部门各年度预算').waitFor();
  });
  afterAll(async () => {
    const { foreignRequests, errors } = workbook;
    await workbook.close();
    expect(foreignRequests).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('are there with their names and figures; what has no standard is no zero', async () => {
    await expect.poll(() => workbook.page.getByRole('figure').count()).toBe(3);
    expect(await figuresOf('各部门各年度预算')).toEqual(
      new Map([
        ['', ['第一年', '第二年', '第三年']],
        ['炼钢部', ['1,200,000', '1,320,000', '1,452,000']],
        ['热轧部', ['800,000', '880,000', '968,000']],
        ['设备部', ['未定标准', '420,000', '462,000']],
      ]),
    );
    await workbook.screenshot('charts');
  });

  it('follow their cells, and the formulas that depend on them', async () => {
    await typeInto(workbook.page, 'B2', '2000000');
    const now = async () => (await figuresOf('逐年走势')).get('炼钢部');
    await expect.poll(now).toEqual(['2,000,000', '2,200,000', '2,420,000']);
  });

  it('scroll with their cells, and hide behind what is frozen', async () => {
    const { page } = workbook;
    const top = async () => (await figure('三年比较').boundingBox())?.y ?? 0;
    const before = await top();
    await page.mouse.move(100, 700);
    await page.mouse.wheel(0, 200);
    await expect.poll(top).toBeLessThan(before);
    expect(await figure('三年比较').evaluate((element) => element.style.clipPath)).not.toBe('inset(0px)');
    await page.mouse.wheel(0, -400);
    await expect.poll(top).toBe(before);
  });

  it('are moved, sized and removed by keys, and undo takes each back', async () => {
    const { page } = workbook;
    const chart = figure('各部门各年度预算');
    const box = async () => {
      const { x = 0, width = 0 } = (await chart.boundingBox()) ?? {};
      return [x, width];
    };
    const [x = 0, width = 0] = await box();
    await chart.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await box())[0]).toBeGreaterThan(x);
    await page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(async () => (await box())[1]).toBeLessThan(width);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(box).toEqual([x, width]);
    await page.keyboard.press('Delete');
    await expect.poll(() => chart.count()).toBe(0);
    await page.keyboard.press('Control+z');
    await expect.poll(() => chart.count()).toBe(1);
  });

  it('are on their own sheet alone', async () => {
    await showSheet(workbook.page, '开始');
    await expect.poll(() => workbook.page.getByRole('figure').count()).toBe(0);
    await showSheet(workbook.page, SHEET);
    await expect.poll(() => workbook.page.getByRole('figure').count()).toBe(3);
  });

  it('are in the saved file for LibreOffice too', async ({ skip }) => {
    skip(libreOfficeObstacle !== undefined, libreOfficeObstacle);
    const { sheets } = await readXlsx(await converted(await save(), 'xlsx', 'xlsx'));
    const charts = sheets.find(({ name }) => name === SHEET)?.charts ?? [];
    expect(charts.map(({ title, kinds, seriesCount }) => [title, kinds, seriesCount])).toEqual([
      ['各部门各年度预算', ['bar'], 3],
      ['三年比较', ['bar'], 3],
      ['逐年走势', ['line'], 3],
    ]);
    expect(charts[0]?.series?.map(({ name, valuesRef }) => [name, valuesRef])).toEqual([
      ['炼钢部', `${SHEET}!$B$2:$D$2`],
      ['热轧部', `${SHEET}!$B$3:$D$3`],
      ['设备部', `${SHEET}!$B$4:$D$4`],
    ]);
  });

  it('come back when the saved file is opened', async () => {
    const before = await figuresOf('三年比较');
    await open(await save(), '再打开的预算');
    expect(await workbook.page.locator('#notice').isVisible()).toBe(false);
    await showSheet(workbook.page, SHEET);
    await expect.poll(() => workbook.page.getByRole('figure').count()).toBe(3);
    expect(await figuresOf('三年比较')).toEqual(before);
    const found = await workbook.pane.evaluate(() =>
      Excel.run(async (context) => {
        const chart = context.workbook.worksheets.getItem('汇总').charts.getItem('逐年走势').load('chartType');
        await context.sync();
        return chart.chartType;
      }),
    );
    expect(found).toBe('LineMarkers');
  });

  it('of another program are shown, and those that cannot be are named', async () => {
    const file = await readFile(new URL('fixtures/openpyxl-charts.xlsx', import.meta.url));
    await open(new Uint8Array(file), 'openpyxl-charts');
    await figure('各部门预算').waitFor();
    expect(await workbook.page.locator('#notice-text').textContent()).toContain('图表 1 个，未带入');
  });
});

describe('charts in the dark', () => {
  it('have the dark ground of the page', async () => {
    workbook = await visitWorkbook({ context: { colorScheme: 'dark' } });
    try {
      await addCharts();
      await figure('三年比较').waitFor();
      const ground = await figure('三年比较').evaluate((element) => getComputedStyle(element).backgroundColor);
      expect(ground).toBe('rgb(31, 31, 31)');
      await workbook.screenshot('charts-dark');
      expect(workbook.errors).toEqual([]);
    } finally {
      await workbook.close();
    }
  });
});
