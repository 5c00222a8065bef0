import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readXlsx } from 'hucre/xlsx';
import type { Workbook } from 'hucre/xlsx';
import { formulasOf, goTo, showSheet, textsOf, typeInto, valuesOf, visitWorkbook } from './workbook-page';
import type { WorkbookVisit } from './workbook-page';

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));

let workbook: WorkbookVisit;
const statusText = () => workbook.page.locator('#status-text');

const openFile = async (path: string) => workbook.page.locator('#file-input').setInputFiles(path);
const waitForFile = (name: string) => workbook.page.locator('#file-name', { hasText: name }).waitFor();

const saved = async (): Promise<Workbook> => {
  const [download] = await Promise.all([
    workbook.page.waitForEvent('download'),
    workbook.page.locator('#save-file').click(),
  ]);
  return readXlsx(new Uint8Array(await readFile(await download.path())), { readStyles: true });
};

describe('the workbook page', () => {
  beforeAll(async () => {
    workbook = await visitWorkbook();
  });
  afterAll(async () => {
    // Whatever happened above, nothing went elsewhere and nothing failed in the page.
    const { foreignRequests, errors } = workbook;
    await workbook.close();
    expect(foreignRequests).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('opens on the sample, with every policy function at work in its cells', async () => {
    const budget = await valuesOf(workbook.pane, '预算!E5:E30');
    expect(budget[0]).toEqual([192_000]);
    expect(budget.flat().filter((value) => typeof value === 'string' && value.startsWith('#'))).toEqual([]);
  });

  it('calculates a function typed into a cell', async () => {
    await typeInto(workbook.page, 'E2', '=SUBSIDY_INTERNAL(25)');
    expect(await valuesOf(workbook.pane, '开始!E2')).toEqual([[15_000]]);
  });

  it('lets the dependants follow a changed cell', async () => {
    await typeInto(workbook.page, 'E3', '10');
    await typeInto(workbook.page, 'E4', '=SUBSIDY_INTERNAL(E3)+E2');
    expect(await valuesOf(workbook.pane, '开始!E4')).toEqual([[21_000]]);
    await typeInto(workbook.page, 'E3', '20');
    expect(await valuesOf(workbook.pane, '开始!E4')).toEqual([[27_000]]);
  });

  it('shows an error and says beneath the grid what is wrong', async () => {
    await typeInto(workbook.page, 'E5', '=SUBSIDY_INTERNAL("二十五")');
    expect(await valuesOf(workbook.pane, '开始!E5')).toEqual([['#VALUE!']]);
    await goTo(workbook.page, 'E5');
    await expect.poll(() => statusText().textContent()).toMatch(/^#VALUE! .*二十五/);
    await goTo(workbook.page, 'E2');
    await expect.poll(() => statusText().textContent()).toBe('');
  });

  it('spills a function called on a range', async () => {
    await typeInto(workbook.page, 'F2', '=SUBSIDY_INTERNAL(E3:E4)');
    expect(await valuesOf(workbook.pane, '开始!F2:F3')).toEqual([[12_000], [16_200_000]]);
  });

  it('names our functions while one is being typed', async () => {
    await goTo(workbook.page, 'E7');
    await workbook.page.keyboard.type('=MENTOR_BON');
    await workbook.page.getByText('MENTOR_BONUS').waitFor();
    await workbook.page.keyboard.press('Escape');
    await workbook.page.keyboard.press('Escape');
  });

  it('shows to the pane what the user selects', async () => {
    await showSheet(workbook.page, '培训花名册');
    await goTo(workbook.page, 'B3');
    const address = await workbook.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load('address');
        await context.sync();
        return range.address;
      }),
    );
    expect(address).toBe('培训花名册!B3');
  });

  it('shows to the user what the pane writes', async () => {
    await workbook.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('结果');
        sheet.getRange('A1:B2').values = [
          ['项目', '金额'],
          ['内训', '=SUBSIDY_INTERNAL(3)'],
        ];
        sheet.getRange('B2').numberFormat = [['#,##0.00']];
        sheet.activate();
        await context.sync();
      }),
    );
    await workbook.page.locator('#grid').getByText('结果', { exact: true }).waitFor();
    expect(await textsOf(workbook.pane, '结果!B2')).toEqual([['1,800.00']]);
  });

  it('resizes and closes the pane by the keyboard', async () => {
    const width = async () => (await workbook.page.locator('#pane').boundingBox())?.width ?? 0;
    const before = await width();
    await workbook.page.locator('#splitter').press('ArrowLeft');
    expect(await width()).toBe(before + 24);
    const toggle = workbook.page.locator('#toggle-pane');
    await toggle.press('Enter');
    expect(await workbook.page.locator('#pane').isVisible()).toBe(false);
    await toggle.press('Enter');
    expect(await workbook.page.locator('#pane').isVisible()).toBe(true);
  });
});

describe('files', () => {
  beforeAll(async () => {
    workbook = await visitWorkbook();
  });
  afterAll(async () => {
    const { foreignRequests, errors } = workbook;
    await workbook.close();
    expect(foreignRequests).toEqual([]);
    expect(errors).toEqual([]);
  });

  describe('that LibreOffice wrote', () => {
    beforeAll(async () => {
      await openFile(fixture('libreoffice-roster.xlsx'));
      await workbook.page.locator('#notice-text', { hasText: '已打开“libreoffice-roster.xlsx”' }).waitFor();
    });

    it('open with their values, and formulas calculated anew', async () => {
      expect(await valuesOf(workbook.pane, '名册!A2:G2')).toEqual([
        ['样甲子', '310112199001019003', 46_451, '藏', 25, 15_000, 0.625],
      ]);
      expect(await valuesOf(workbook.pane, '名册!E5')).toEqual([[15_000]]);
      expect(await textsOf(workbook.pane, '名册!C2:G2')).toEqual([['2027-03-05', '藏', '25', '15,000.00', '62.5%']]);
      expect(await valuesOf(workbook.pane, '汇总 2027!A1')).toEqual([[24_000]]);
    });

    it('say what is lost', async () => {
      expect(await workbook.page.locator('#notice-text').textContent()).toContain('超链接地址');
    });

    it('are saved with the same content', async () => {
      const file = await saved();
      const before = await readXlsx(new Uint8Array(await readFile(fixture('libreoffice-roster.xlsx'))), {
        readStyles: true,
      });
      expect(file.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
      // The last line holds formulas that only calculating anew brings to a value.
      expect(file.sheets[0]?.rows.slice(0, 4).map((row) => row.slice(0, 6))).toEqual(
        before.sheets[0]?.rows.slice(0, 4).map((row) => row.slice(0, 6)),
      );
      expect(file.sheets[0]?.cells?.get('1,5')?.formula).toBe('E2*600');
      expect(file.sheets[0]?.cells?.get('4,4')).toMatchObject({
        formula: '_xldudf_SUBSIDY_INTERNAL(E2)',
        value: 15_000,
      });
      expect(file.sheets[0]?.merges).toEqual(before.sheets[0]?.merges);
      const styles = [before, file].map((each) => each.sheets[0]?.cells?.get('0,0')?.style);
      expect(styles[1]?.fill).toMatchObject({ fgColor: { rgb: 'D9EEE3' } });
      expect(styles[1]?.border).toEqual(styles[0]?.border);
      expect(styles[1]?.alignment).toMatchObject({ horizontal: 'center', vertical: 'center', wrapText: true });
    });
  });

  it('without results, with a filtered table, get calculated', async () => {
    await openFile(fixture('openpyxl-roster.xlsx'));
    await waitForFile('openpyxl-roster');
    expect(await valuesOf(workbook.pane, '名单!C4:D4')).toEqual([[35, 21_000]]);
    expect(await valuesOf(workbook.pane, '第二张!A1')).toEqual([[600]]);
    expect(await formulasOf(workbook.pane, '名单!D2')).toEqual([['=SUBSIDY_INTERNAL(C2)']]);
  });

  it('that are none are refused, and the open workbook stays', async () => {
    const csv = { name: '名册.xlsx', mimeType: 'text/csv', buffer: Buffer.from('姓名,人数\n样甲子,1\n') };
    await workbook.page.locator('#file-input').setInputFiles(csv);
    await workbook.page.locator('#notice-text', { hasText: '没有打开“名册.xlsx”：内容是纯文本' }).waitFor();
    expect(await valuesOf(workbook.pane, '名单!C4')).toEqual([[35]]);
  });

  it('do not replace a changed workbook without a question', async () => {
    const { page } = workbook;
    await page.locator('#open-sample').click();
    await waitForFile('闵行区培训补贴示例');
    await typeInto(page, 'E2', '123');
    await openFile(fixture('openpyxl-roster.xlsx'));
    await page.locator('#question').waitFor();
    await page.keyboard.press('Escape');
    expect(await valuesOf(workbook.pane, '开始!E2')).toEqual([[123]]);

    await openFile(fixture('openpyxl-roster.xlsx'));
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#answer-save').click()]);
    expect(download.suggestedFilename()).toBe('闵行区培训补贴示例.xlsx');
    await waitForFile('openpyxl-roster');
  });
});
