import { readFile } from 'node:fs/promises';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lastPeriodBook } from './budget-book';
import { formulasOf, valuesOf, visitWorkbook } from './workbook-page';
import type { WorkbookVisit } from './workbook-page';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let workbook: WorkbookVisit;
const button = (name: string | RegExp) => workbook.pane.getByRole('button', { name, exact: true });
const table = (name: string) => workbook.pane.getByRole('table', { name, exact: true });
const form = (name: string) => workbook.pane.getByRole('form', { name, exact: true });
const written = (name: string) => workbook.pane.getByText(new RegExp(`已写入：.*${name}`)).waitFor();

/** Sums of a table by the names of its rows. */
const sumsOf = async (name: string): Promise<Record<string, string>> => {
  const rows = await table(name).locator('tbody tr').all();
  const pairs = rows.map(async (row) => [
    (await row.locator('th').innerText()).split('\n')[0],
    await row.locator('td').first().innerText(),
  ]);
  return Object.fromEntries(await Promise.all(pairs)) as Record<string, string>;
};

const changeCell = (pane: Frame, sheet: string, address: string, value: string | number): Promise<void> =>
  pane.evaluate(
    ([sheet, address, value]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
        await context.sync();
      }),
    [sheet, address, value] as const,
  );

/** A cell of the summary by the label in front of it. */
const summary = async (label: string, column = 1): Promise<unknown> => {
  const rows = await valuesOf(workbook.pane, '预算汇总!A1:H60');
  return rows.find(([name]) => name === label)?.[column];
};

const opened = async (file: Uint8Array): Promise<WorkbookVisit> => {
  const visit = await visitWorkbook();
  visit.page.setDefaultTimeout(20_000);
  const buffer = Buffer.from(file);
  await visit.page.locator('#file-input').setInputFiles({ name: '上期.xlsx', mimeType: XLSX, buffer });
  await visit.page.locator('#file-name', { hasText: '上期' }).waitFor();
  await visit.pane.getByRole('tab', { name: '预算' }).click();
  return visit;
};

beforeAll(async () => {
  workbook = await opened(await lastPeriodBook());
});
afterAll(async () => {
  const { foreignRequests, errors } = workbook;
  await workbook.close();
  expect(foreignRequests).toEqual([]);
  expect(errors).toEqual([]);
});

describe('a budget drafted from last period’s rosters', () => {
  it('is what they pay, scaled to each year in force', async () => {
    await button('读取本工作簿').click();
    expect(await workbook.pane.getByRole('combobox', { name: /用作.*支付/ }).inputValue()).toBe('payments');
    await button('起草预算').click();
    await workbook.pane.getByText(/已起草。名册期间 2027-01-01 至 2027-12-31，应发 34,600.00 元/).waitFor();
    // 36 × 600 + 20 × 400 + 2,000 + 3,000 a year; 107 of 365 days in 2026, 258 in 2029.
    await workbook.pane.getByRole('combobox', { name: '汇总口径' }).first().selectOption('year');
    expect(await sumsOf('汇总口径')).toMatchObject({ '2027': '34,600.00', '2028': '34,600.00' });
    await workbook.pane.getByText('各口径合计一致').waitFor();
  });

  it('leaves open, and never at zero, what lacks a municipal standard', async () => {
    await workbook.pane.getByText('4 笔没有标准，列为待定').waitFor();
    await button('查看待定明细').click();
    await workbook.pane.getByText('只显示待定明细').waitFor();
    expect(await workbook.pane.getByRole('list', { name: '明细' }).innerText()).toContain(
      '缺少“晋升技师、高级技师奖励标准”',
    );
    await button('显示全部').click();
  });

  it('waits for a standard that is given once for all its lines', async () => {
    await button('编辑 P06').click();
    await form('编辑假设').getByLabel('基准', { exact: true }).fill('3000');
    await button('保存').click();
    await expect.poll(() => workbook.pane.getByText(/笔没有标准，列为待定/).count()).toBe(0);
    await button('撤销上一步').click();
    await workbook.pane.getByText('4 笔没有标准，列为待定').waitFor();
  });
});

describe('the lines', () => {
  it('are added by hand, and a wrong number is told', async () => {
    await button('添加一笔').click();
    await form('编辑明细').getByLabel('补贴项目').selectOption('craftsman');
    await form('编辑明细').getByLabel('事项年度').selectOption('2027');
    const quantity = form('编辑明细').getByRole('textbox', { name: /全年数量/ });
    await quantity.fill('十名');
    await form('编辑明细').getByText('“十名”不能用，请填写不为负的数字').waitFor();
    expect(await button('保存这一笔').isDisabled()).toBe(true);
    await quantity.fill('11');
    await button('保存这一笔').click();
    await workbook.pane.getByText(/当代工匠预算 11 个，文件的名额是 10 个/).waitFor();
    await button('撤销上一步').click();
    await expect.poll(() => workbook.pane.getByText(/文件的名额是 10 个/).count()).toBe(0);
  });

  it('rest on standards that are given once, with their source', async () => {
    await workbook.pane.getByRole('combobox', { name: '添加市级标准' }).selectOption('P04');
    await form('编辑假设').getByLabel('基准', { exact: true }).fill('5万');
    await form('编辑假设').getByText('请填写不为负的数字').waitFor();
    await form('编辑假设').getByLabel('基准', { exact: true }).fill('50,000');
    await form('编辑假设').getByLabel('高', { exact: true }).fill('60,000');
    await form('编辑假设').getByLabel('来源', { exact: true }).fill('市人社局通知');
    await button('保存').click();
    await button('添加一笔').click();
    await form('编辑明细').getByLabel('补贴项目').selectOption('chiefTechnician');
    await form('编辑明细').getByLabel('事项年度').selectOption('2028');
    await button('保存这一笔').click();
    await workbook.pane.getByRole('combobox', { name: '汇总口径' }).first().selectOption('kind');
    await expect.poll(() => sumsOf('汇总口径')).toMatchObject({ 区首席技师资助: '50,000.00' });
    await button('删除 P04').click();
    await workbook.pane.getByText(/假设 P04 正用于明细 .*没有删除/).waitFor();
  });
});

describe('what if the policy changed', () => {
  it('is seen on the budget and on the actual rosters, and changes no cell', async () => {
    await button('添加方案').click();
    await form('编辑方案').getByLabel('名称').fill('内训 700');
    await form('编辑方案')
      .getByRole('combobox', { name: /添加….*政策数值/ })
      .selectOption('MH_INTERNAL');
    await form('编辑方案').getByRole('textbox', { name: /内训/ }).fill('700');
    await button('保存').click();
    await expect.poll(async () => (await sumsOf('预算：基准 → 本方案'))['企业内训']).toMatch(/^\+/);
    await button('在实际名册上测算').click();
    await table('实际名册：现行 → 调整后').waitFor();
    expect((await sumsOf('实际名册：现行 → 调整后'))['合计']).toBe('+3,600.00');
  });
});

describe('range and spending', () => {
  it('are drawn from the rosters in the background, the same again from the same seed', async () => {
    await button('计算区间').click();
    await table('区间').waitFor();
    const first = await table('区间').innerText();
    await button('计算区间').click();
    await expect.poll(() => table('区间').innerText()).toBe(first);
    expect(await workbook.pane.getByText(/重抽样 10,000 次/).count()).toBe(1);
    await table('各假设由低到高时的总额').waitFor();
  });

  it('are held against the lines, rows that belong nowhere are told', async () => {
    await workbook.pane.getByLabel('截至').fill('2027年6月30日');
    await button('对照预算').click();
    await table('预算执行').waitFor();
    const text = await table('预算执行').innerText();
    expect(text).toContain('预算没有列这一项');
    expect(text).toMatch(/2027 · 企业内训 · 区总工会[\s\S]*已付 30,000.00/);
    await workbook.pane.getByText('没有归入预算的行 (1)').click();
    await workbook.pane.getByText('“不知名的项目”不认识').waitFor();
  });
});

describe('the workbook that is written', () => {
  it('has live formulas: an assumption changed in its cell moves the summary without the pane', async () => {
    await button('写出预算').click();
    await written('预算汇总');
    const before = (await summary('合计')) as number;
    expect(await summary('核对')).toBe('各口径合计一致');
    const assumptions = await valuesOf(workbook.pane, '预算假设!A1:J30');
    const row = assumptions.findIndex(([id]) => id === 'P04');
    const column = assumptions.find((cells) => cells.includes('基准'))!.indexOf('基准');
    await changeCell(workbook.pane, '预算假设', `${String.fromCharCode(65 + column)}${row + 1}`, 70_000);
    await expect.poll(() => summary('合计')).toBe(before + 20_000);
    expect((await formulasOf(workbook.pane, '预算汇总!B4'))[0]?.[0]).toContain('SUMIFS');
  });

  it('has the same sums by the functions of the add-in', async () => {
    await workbook.pane.getByRole('combobox', { name: '公式' }).selectOption('custom');
    await button('写出预算').click();
    await workbook.pane.getByText('工作簿里的预算在上次读写之后改过，没有写入').waitFor();
    expect((await formulasOf(workbook.pane, '预算明细!U4:U40')).flat().join('\n')).not.toContain('SUBSIDY_INTERNAL(');
    await button('替换工作簿里的预算').click();
    await written('预算汇总');
    const formulas = (await formulasOf(workbook.pane, '预算明细!U4:U40')).flat().join('\n');
    expect(formulas).toContain('SUBSIDY_INTERNAL(1,');
    const shown = (await sumsOf('各方案'))['基准']!.replaceAll(',', '');
    await expect.poll(() => summary('合计')).toBe(Number(shown));
  });

  it('comes back from its file as the analyst left it', async () => {
    const download = workbook.page.waitForEvent('download');
    await workbook.page.locator('#save-file').click();
    const file = await readFile((await (await download).path()) ?? '');
    const before = await sumsOf('各方案');
    await workbook.close();
    workbook = await opened(file);
    await button('读回工作簿里的预算').click();
    await workbook.pane.getByText('已读回工作簿里的预算：“预算项目”、“预算假设”').waitFor();
    expect(await sumsOf('各方案')).toEqual(before);
  });
});
