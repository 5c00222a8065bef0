import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf } from '../rosters/people';
import { addSheet, showSheet, valuesOf, visitWorkbook } from './workbook-page';
import type { WorkbookVisit } from './workbook-page';

/**
 * Written by LibreOffice: two title rows, a header of two merged rows, dates as text in five shapes and as a date, subtotal and
 * total, a blank row, full-width and stray characters, an ID as a number, an error, a hidden row, a remark under the table, and
 * a second table whose mentor is merged down beside two apprentices.
 */
const MESSY = fileURLToPath(new URL('fixtures/libreoffice-messy.xlsx', import.meta.url));
const SHEET = '职工培训';

let workbook: WorkbookVisit;
const button = (name: string | RegExp) => workbook.pane.getByRole('button', { name, exact: true });
const list = () => workbook.pane.getByRole('list', { name: '逐行结果' });
const openFile = async (
  file: Parameters<ReturnType<typeof workbook.page.locator>['setInputFiles']>[0],
  name: string,
) => {
  await workbook.page.locator('#file-input').setInputFiles(file);
  await workbook.page.locator('#file-name', { hasText: name }).waitFor({ timeout: 60_000 });
};
beforeAll(async () => {
  workbook = await visitWorkbook();
  await workbook.pane.getByRole('tab', { name: '名册' }).click();
  await button('当前表格').waitFor();
});
afterAll(async () => {
  const { foreignRequests, errors } = workbook;
  await workbook.close();
  expect(foreignRequests).toEqual([]);
  expect(errors).toEqual([]);
});

describe('a roster as it comes from another program', () => {
  beforeAll(async () => {
    await openFile(MESSY, 'libreoffice-messy');
    await button('当前表格').click();
  });

  it('is found below its titles, with its hidden row, and the second table beside it', async () => {
    await workbook.pane.getByText('其中有隐藏或被筛选的行').waitFor();
    expect(await workbook.pane.getByRole('combobox', { name: '表格' }).locator('option').count()).toBe(2);
    await workbook.pane.getByText('数据 11 行').waitFor();
    await workbook.pane.getByText('未计入的行').click();
    await workbook.pane.getByText(/本表一式三份/).waitFor();
  });

  it('is repaired where that is safe, and checked row by row', async () => {
    await button(/^全部修正 /).click();
    await workbook.pane.getByText(/^已修正 \d+ 处/).waitFor();
    expect(await valuesOf(workbook.pane, `${SHEET}!G6:G10`)).toEqual([
      [46_392],
      [46_393],
      [46_394],
      [46_395],
      [46_396],
    ]);
    await button('核对名册').click();
    await list().waitFor();
    const causes = workbook.pane.getByRole('region', { name: '问题原因' });
    await causes.getByText('310112198309091000').waitFor();
    await causes.getByText('#DIV/0!').waitFor();
    expect(await workbook.pane.getByRole('table', { name: '核对结果' }).getByRole('row').last().innerText()).toContain(
      '4,800.00',
    );
  });

  it('gets its result in new columns, each beside its row', async () => {
    await workbook.pane.getByRole('radio', { name: '名册右侧的新增列' }).click();
    await button('写入结果').click();
    await workbook.pane.getByText(/^结果已写入 /).waitFor();
    const verdicts = await valuesOf(workbook.pane, `${SHEET}!A5:Z20`);
    const column = verdicts[0]!.indexOf('核对结论');
    expect(verdicts.map((row) => row[column])).toEqual([
      '核对结论',
      ...['通过', '通过', '通过', '通过', '通过', '通过'],
      ...['', ''],
      ...['通过', '不予', '不予', '通过', '不予'],
      '可见行合计',
      '',
    ]);
    await showSheet(workbook.page, SHEET);
    await workbook.screenshot('roster-messy-columns');
  });

  it('has the mentor of both apprentices in its second table', async () => {
    await button('当前表格').click();
    await workbook.pane.getByRole('combobox', { name: '表格' }).selectOption('1');
    await button('核对名册').click();
    await list().waitFor();
    expect(
      await list()
        .getByText(/师甲 · 徒[甲乙]/)
        .count(),
    ).toBe(2);
  });
});

describe('earlier claims', () => {
  it('of another workbook hold a duplicate, and its place is named', async () => {
    const [, id] = (await valuesOf(workbook.pane, `${SHEET}!B6:C6`))[0] as [string, string];
    await addSheet(workbook.pane, '新批次', [
      ['姓名', '证件号码', '培训方式', '项目类别', '培训项目', '合格日期', '是否合格', '企业名称'],
      ['样甲0', id, '内训', '岗位能力', '安全生产', 46_500, '合格', '另一家公司'],
    ]);
    await showSheet(workbook.page, '新批次');
    await button('当前表格').click();
    await workbook.pane.getByText('往期与其他名册').click();
    await workbook.pane.locator('input[type=file]').setInputFiles(MESSY);
    await workbook.pane.getByText('libreoffice-messy.xlsx · 职工培训').waitFor();
    await button('核对名册').click();
    await list().getByText('“libreoffice-messy.xlsx”“职工培训”第 6 行').first().waitFor();
    await workbook.screenshot('roster-earlier-claims');
  });

  it('under foreign headers count once their columns were chosen, and end the result before', async () => {
    const header = ['参加人员甲', '证件号码', '培训方式', '项目类别', '培训项目', '合格日期', '是否合格'];
    const row = ['样甲', idOf('1990-05-20', 'male'), '内训', '岗位能力', '安全生产', 46_400, '合格'];
    const buffer = Buffer.from(await writeXlsx({ sheets: [{ name: '上半年', rows: [header, row] }] }));
    const file = { name: '外列名.xlsx', mimeType: 'application/xlsx', buffer };
    await workbook.pane.locator('input[type=file]').setInputFiles(file);
    const entry = workbook.pane.getByRole('listitem').filter({ hasText: '外列名.xlsx · 上半年' });
    await entry.getByText('缺少必填列“姓名”').waitFor();
    await entry.getByLabel('外列名.xlsx · 上半年 姓名', { exact: true }).selectOption('参加人员甲');
    await entry.getByText('表头第 1 行 · 1 行').waitFor();
    expect(await list().count()).toBe(0);
    await workbook.screenshot('roster-earlier-columns');
  });
});

describe('a roster in which a limit binds', () => {
  const region = (name: string) => workbook.pane.getByRole('region', { name, exact: true });
  const bars = (name: string) => region(name).locator('[style*="width"]');
  const widths = (name: string) =>
    bars(name).evaluateAll((all) => all.map((bar) => Number.parseFloat((bar as HTMLElement).style.width)));

  beforeAll(async () => {
    const header = ['姓名', '证件号码', '培训方式', '项目类别', '培训项目', '合格日期', '是否合格', '实付培训费'];
    const rows = [100, 200, 300, 400].map((fee, i) => [
      ...['样丁', idOf('1991-01-01', 'male'), '名单内机构', '专业技术', `课程${i}`, 46_400 + i, '合格', fee],
    ]);
    await addSheet(workbook.pane, '四次培训', [header, ...rows]);
    await showSheet(workbook.page, '四次培训');
    await button('当前表格').click();
    await button('核对名册').click();
    await list().waitFor();
  });

  it('is shown the choice that pays most, and how much more that is', async () => {
    const choice = region('限额内的最优选择').getByRole('listitem');
    await choice.getByText('多 240.00 元').waitFor();
    await choice.getByText('改为第 2、3、4 条').waitFor();
    await choice.getByRole('button', { name: '第 4 条' }).click();
    await workbook.page.locator('#status-address', { hasText: /^A5$/ }).waitFor();
    await workbook.screenshot('roster-best-choice');
  });

  it('has bars of where the money goes and of findings by cause, as long as their numbers say', async () => {
    // 480 yuan are payable and 320 held; one row is held for one cause.
    const [payable = 0, held = 0] = (await widths('资金去向')).slice(-2);
    expect(payable).toBeCloseTo(60, 5);
    expect(held).toBeCloseTo(40, 5);
    expect(await widths('问题原因')).toEqual([100]);
  });
});

describe('a roster of 60,000 rows', () => {
  const ROWS = 60_000;

  it('is read, checked and added up, and the list lays out only what is in sight', async () => {
    const rows = Array.from({ length: ROWS }, (_, i) => [
      `样${i}`,
      idOf(`${1970 + (i % 30)}-0${1 + (i % 9)}-${10 + (i % 18)}`, i % 2 ? 'male' : 'female', i % 90),
      '内训',
      '岗位能力',
      `课程${i % 40}`,
      46_400 + (i % 300),
      i % 10 === 0 ? '不合格' : '合格',
      `样例${i % 300}公司`,
    ]);
    const header = ['姓名', '证件号码', '培训方式', '项目类别', '培训项目', '合格日期', '是否合格', '企业名称'];
    const bytes = await writeXlsx({ sheets: [{ name: '大名册', rows: [header, ...rows] }] });
    const buffer = Buffer.from(bytes);
    await workbook.page.reload();
    await workbook.page.locator('#loading').waitFor({ state: 'detached', timeout: 60_000 });
    const pane = workbook.page.frames().find((frame) => frame.parentFrame() !== null);
    await openFile({ name: '大名册.xlsx', mimeType: 'application/xlsx', buffer }, '大名册');
    await pane!.getByRole('tab', { name: '名册' }).click();
    await pane!.getByRole('button', { name: '当前表格', exact: true }).click();
    await pane!.getByText('数据 60,000 行').waitFor({ timeout: 60_000 });
    await pane!.getByRole('button', { name: '核对名册' }).click();
    await pane!.getByRole('list', { name: '逐行结果' }).waitFor({ timeout: 60_000 });
    const totals = pane!.getByRole('table', { name: '核对结果' }).getByRole('row').last();
    expect(await totals.innerText()).toContain('60,000');
    expect(await pane!.getByRole('list', { name: '逐行结果' }).getByRole('listitem').count()).toBeLessThan(40);
    await workbook.screenshot('roster-60000');
  });
});
