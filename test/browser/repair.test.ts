import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addSheet, formulasOf, goTo, showSheet, valuesOf, visitWorkbook } from './workbook-page';
import type { WorkbookVisit } from './workbook-page';

const SHEET = '待修正';
const ROWS = [
  ['姓名', '证件号码', '培训方式', '项目类别', '培训项目', '合格日期', '是否合格'],
  [' 样甲', '11010519491231002x', '内训', '岗位能力', '安全生产', '2027年1月5日', '合格'],
  ['样乙　', '110105199003070017', '内训', '岗位能力', '安全生产', '2027.1.6', 'Y'],
  ['样丙', '11010519900307001７', '内训', '岗位能力', '安全生产', 46_400, '合格'],
  ['=" 样丁"', '110105199003070017', '内训', '岗位能力', '安全生产', 46_401, '合格'],
];

let workbook: WorkbookVisit;
const button = (name: string | RegExp) => workbook.pane.getByRole('button', { name, exact: true });
const cells = (address: string) => valuesOf(workbook.pane, `${SHEET}!${address}`);

describe('safe repairs on the page 名册', () => {
  beforeAll(async () => {
    workbook = await visitWorkbook();
    await workbook.pane.getByRole('tab', { name: '名册' }).click();
    await button('当前表格').waitFor();
    await addSheet(workbook.pane, SHEET, ROWS);
    await showSheet(workbook.page, SHEET);
    await button('当前表格').click();
  });
  afterAll(async () => {
    const { foreignRequests, errors } = workbook;
    await workbook.close();
    expect(foreignRequests).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('shows each cell before and after', async () => {
    await workbook.pane.getByText('文本改为日期 · 2 处').click();
    const dates = workbook.pane.getByRole('list', { name: '文本改为日期' });
    await dates.getByText('F2').waitFor();
    expect(await dates.getByRole('listitem').first().innerText()).toMatch(/2027年1月5日.*2027-01-05/s);
  });

  it('repairs one cell, and nothing else', async () => {
    await button('修正 F2').click();
    await workbook.pane.getByText('已修正 1 处').waitFor();
    expect(await cells('F2:F3')).toEqual([[46_392], ['2027.1.6']]);
    await workbook.pane.getByText('文本改为日期 · 1 处').waitFor();
  });

  it('repairs all the rest, but leaves a formula alone and names it', async () => {
    await button(/^全部修正 /).click();
    await workbook.pane.getByText(/下列单元格含公式.*A5/).waitFor();
    expect(await cells('A2:B4')).toEqual([
      ['样甲', '11010519491231002X'],
      ['样乙', '110105199003070017'],
      ['样丙', '110105199003070017'],
    ]);
    expect(await formulasOf(workbook.pane, `${SHEET}!A5`)).toEqual([['=" 样丁"']]);
    await workbook.pane.getByText('没有需要修正的写法。').waitFor();
  });

  it('is taken back by undo in the workbook, in one step', async () => {
    await goTo(workbook.page, 'A1');
    await workbook.page.keyboard.press('Control+z');
    await expect.poll(() => cells('A2:B2')).toEqual([[' 样甲', '11010519491231002x']]);
    expect(await cells('A4:B4')).toEqual([['样丙', '11010519900307001７']]);
  });
});
