import { readFile } from 'node:fs/promises';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmedBook, departmentsBook, longBook } from './matching-book';
import { formulasOf, showSheet, valuesOf, visitWorkbook } from './workbook-page';
import type { WorkbookVisit } from './workbook-page';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let workbook: WorkbookVisit;
const button = (name: string | RegExp) => workbook.pane.getByRole('button', { name, exact: true });
const cases = () => workbook.pane.getByRole('list', { name: '匹配结果' });
const show = async (filter: string) => {
  const choice = workbook.pane.getByRole('combobox', { name: '显示' });
  const option = await choice.locator('option', { hasText: filter }).first().getAttribute('value');
  await choice.selectOption(option);
};
const shown = async () => {
  const texts = await cases().getByRole('listitem').allInnerTexts();
  return texts;
};
const match = async () => {
  await button(/^(开始匹配|重新匹配)$/)
    .first()
    .click();
  await expect.poll(() => workbook.pane.getByText('名册或决定有变动').count()).toBe(0);
};

/** Puts the same into each of those cells. */
const changeCells = (pane: Frame, sheet: string, address: string, value: string | number): Promise<void> =>
  pane.evaluate(
    ([sheet, address, value]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(address).values = value as never;
        await context.sync();
      }),
    [sheet, address, value] as const,
  );

/** The page 匹配 over that file, its lists read. */
async function opened(name: string, file: Uint8Array): Promise<WorkbookVisit> {
  const visit = await visitWorkbook();
  visit.page.setDefaultTimeout(15_000);
  const buffer = Buffer.from(file);
  await visit.page.locator('#file-input').setInputFiles({ name, mimeType: XLSX, buffer });
  await visit.page.locator('#file-name', { hasText: '两部门' }).waitFor();
  await visit.pane.getByRole('tab', { name: '匹配' }).click();
  await visit.pane.getByRole('button', { name: '读取本工作簿' }).click();
  await visit.pane
    .getByRole('combobox', { name: /人社带教/ })
    .first()
    .waitFor();
  return visit;
}

beforeAll(async () => {
  workbook = await opened('两部门.xlsx', await departmentsBook());
});
afterAll(async () => {
  const { foreignRequests, errors } = workbook;
  await workbook.close();
  expect(foreignRequests).toEqual([]);
  expect(errors).toEqual([]);
});

describe('lists of two departments', () => {
  it('are told what they are by their headers, and another file is added', async () => {
    const used = (name: RegExp) => workbook.pane.getByRole('combobox', { name }).inputValue();
    expect(await used(/用作.*人社带教/)).toBe('bureau');
    expect(await used(/用作.*工会带教/)).toBe('unionMentors');
    expect(await used(/用作.*工会晋升/)).toBe('promotions');
    expect(await used(/用作.*大师工作室/)).toBe('master-studio');
    const buffer = Buffer.from(await confirmedBook());
    const files = workbook.pane.locator('input[type=file]');
    await files.setInputFiles({ name: '市总.xlsx', mimeType: XLSX, buffer });
    await expect.poll(() => workbook.pane.getByRole('combobox', { name: /用作.*市总确认名单/ }).count()).toBe(1);
    expect(await used(/用作.*市总确认名单/)).toBe('confirmations');
  });

  it('are matched: the higher sum by who pays it, doubtful pairs held', async () => {
    await match();
    await cases().waitFor();
    await workbook.pane.getByText('匹配结果 · 6 笔').waitFor();
    const [first] = await shown();
    expect(first).toMatch(/发放 · 区总工会 · 6,000 元/);
    expect(first).toContain('市总.xlsx 市总确认名单 第 2 行');
    await show('待确认是否同一笔');
    expect(await shown()).toHaveLength(2);
    expect((await shown())[0]).toContain('相邻两位颠倒');
    expect((await shown())[1]).toContain('只差繁体与简体');
    expect((await cases().locator('mark').allInnerTexts()).join(' ')).toContain('國華');
    expect(await cases().locator('mark').count()).toBeGreaterThan(1);
  });

  it('show what only one has', async () => {
    await show('仅人社有');
    expect(await shown()).toHaveLength(1);
    await show('仅工会有');
    expect(await shown()).toHaveLength(2);
    await workbook.pane.getByText(/市总名单上、工会名册没有的 · 1/).click();
    await workbook.pane
      .getByText(/4,000 元/)
      .first()
      .waitFor();
  });
});

describe('doubtful pairs', () => {
  it('are accepted and parted by keys, and a decision is taken back', async () => {
    await show('待确认是否同一笔');
    await cases().focus();
    await workbook.page.keyboard.press('a');
    await workbook.pane.getByText('您已确认是同一笔').waitFor();
    await workbook.page.keyboard.press('ArrowDown');
    await workbook.page.keyboard.press('p');
    await workbook.pane.getByText('您已拆开').waitFor();
    await workbook.page.keyboard.press('Control+z');
    await expect.poll(() => workbook.pane.getByText('您已拆开').count()).toBe(0);
    await workbook.page.keyboard.press('p');
    await workbook.pane.getByText('您已拆开').waitFor();
  });

  it('count once matched again', async () => {
    await match();
    await expect.poll(async () => (await shown()).length).toBe(0);
    await show('全部');
    await workbook.pane.getByText('匹配结果 · 7 笔').waitFor();
    const texts = (await shown()).join('\n');
    expect(texts).toContain('号码有误');
  });

  it('are kept in a sheet, from which the next run starts', async () => {
    await button('保存决定到工作簿').click();
    await workbook.pane.getByText('已写入：匹配决定').waitFor();
    const kept = await valuesOf(workbook.pane, '匹配决定!A3:B5');
    expect(kept).toEqual([
      ['对照', '决定'],
      ['人社—工会', '同一笔'],
      ['人社—工会', '拆开'],
    ]);
    // Another workbook page knows nothing but the file.
    const download = workbook.page.waitForEvent('download');
    await workbook.page.locator('#save-file').click();
    const file = await readFile((await (await download).path()) ?? '');
    await workbook.close();
    workbook = await opened('两部门.xlsx', file);
    await button('开始匹配').click();
    await workbook.pane.getByText('匹配结果 · 7 笔').waitFor();
    expect(await button('保存决定到工作簿').isDisabled()).toBe(true);
  });

  it('are those of the sheet where a row was deleted there by hand', async () => {
    await changeCells(workbook.pane, '匹配决定', 'A5:F5', '');
    await button('读取本工作簿').click();
    await button('重新匹配').last().click();
    await workbook.pane.getByText('匹配结果 · 6 笔').waitFor();
    await show('待确认是否同一笔');
    expect(await shown()).toHaveLength(1);
    await cases().focus();
    await workbook.page.keyboard.press('p');
    await button('保存决定到工作簿').click();
    await workbook.pane.getByText('已写入：匹配决定').waitFor();
    expect((await valuesOf(workbook.pane, '匹配决定!B4:C5'))[1]).toEqual(['拆开', '张国华 · 李师傅']);
    await match();
    await workbook.pane.getByText('匹配结果 · 7 笔').waitFor();
  });

  it('are not written over rows that cannot be read', async () => {
    await changeCells(workbook.pane, '匹配决定', 'B5', '也许');
    await show('两边有差异');
    await cases().focus();
    await workbook.page.keyboard.press('p');
    await button('保存决定到工作簿').click();
    await workbook.pane.getByText('匹配决定!5 看不懂，没有写入').waitFor();
    expect((await valuesOf(workbook.pane, '匹配决定!B5'))[0]).toEqual(['也许']);
    await changeCells(workbook.pane, '匹配决定', 'B5', '拆开');
    await button('撤销 (Ctrl+Z)').click();
    await expect.poll(() => button('保存决定到工作簿').isDisabled()).toBe(true);
  });
});

describe('a list that changed after it was read', () => {
  it('counts at the next match as the workbook has it now', async () => {
    await show('仅工会有');
    expect((await shown()).join()).toContain('金额 3,000');
    const [headers] = (await valuesOf(workbook.pane, '工会带教!A1:J1')) as [string[]];
    const column = String.fromCharCode(65 + headers.indexOf('市级标准金额'));
    await changeCells(workbook.pane, '工会带教', `${column}5`, 3_700);
    await button('重新匹配').first().click();
    await expect.poll(async () => (await shown()).join()).toContain('金额 3,700');
  });

  it('is reached from its case', async () => {
    await cases().focus();
    await workbook.page.keyboard.press('Home');
    await workbook.page.keyboard.press('Enter');
    await workbook.page.locator('#status-address', { hasText: /^A\d+$/ }).waitFor();
  });
});

describe('the sheets', () => {
  it('hold every case once, with live sums by payer, and IDs masked on demand', async () => {
    await workbook.pane.getByRole('checkbox', { name: /打码/ }).check();
    await button('写出结果表').click();
    await workbook.pane.getByText(/已写入：匹配-一致/).waitFor();
    const rows = await Promise.all(
      ['匹配-一致', '匹配-有差异', '匹配-仅一方有'].map((name) => valuesOf(workbook.pane, `${name}!A5:Z12`)),
    );
    const filled = rows.flat().filter(([kind]) => kind !== '');
    expect(filled).toHaveLength(7);
    expect(filled.flat().some((cell) => /\d{15}/.test(String(cell)))).toBe(false);
    const sums = await valuesOf(workbook.pane, '匹配-按付款方汇总!A5:E10');
    const payable = filled.reduce((sum, row) => sum + Number(row[20]), 0);
    expect(sums.reduce((sum, row) => sum + Number(row[3]), 0)).toBe(payable);
    expect(sums.reduce((sum, row) => sum + Number(row[2]), 0)).toBe(7);
    expect((await formulasOf(workbook.pane, '匹配-按付款方汇总!D5'))[0]?.[0]).toContain('SUMIFS');
  });

  it('tell the deadlines against the day that the user gives', async () => {
    await workbook.pane.getByLabel('按这一天计算剩余天数').fill('2027-01-10');
    await button('写出办理期限表').click();
    await workbook.pane.getByText('已写入：匹配-办理期限').waitFor();
    const rows = await valuesOf(workbook.pane, '匹配-办理期限!A4:A9');
    const days = rows
      .flat()
      .filter((day) => day !== '')
      .map(Number);
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });

  it('show what rows of the project list have to do with each other', async () => {
    await workbook.pane.getByText(/项目间冲突 · [1-9]/).waitFor();
    await button('写出冲突表').click();
    await workbook.pane.getByText('已写入：匹配-项目冲突').waitFor();
    const [header, row] = await valuesOf(workbook.pane, '匹配-项目冲突!A2:N3');
    expect(header?.[6]).toBe('歧义');
    expect(row?.[6]).toBe('AMB-37');
    await showSheet(workbook.page, '人社带教');
  });
});

describe('lists of 10,000 rows each', () => {
  beforeAll(async () => {
    const { foreignRequests, errors } = workbook;
    await workbook.close();
    expect([...foreignRequests, ...errors]).toEqual([]);
    workbook = await opened('两部门.xlsx', await longBook(10_000));
    await button('开始匹配').click();
    await workbook.pane.getByText('匹配结果 · 10,000 笔').waitFor();
  });

  it('lay out only the cases in sight, the last one too', async () => {
    await cases().focus();
    await workbook.page.keyboard.press('End');
    await workbook.pane.getByText('人社带教 第 10001 行').waitFor();
    expect(await cases().getByRole('listitem').count()).toBeLessThan(20);
    await workbook.page.keyboard.press('Home');
    await workbook.pane.getByText('人社带教 第 2 行').waitFor();
  });

  it('are written whole, an empty list among them', async () => {
    await button('写出结果表').click();
    await workbook.pane.getByText(/已写入：匹配-一致/).waitFor({ timeout: 60_000 });
    const [last] = await valuesOf(workbook.pane, '匹配-一致!A10004:B10004');
    expect(last?.[0]).toBe('带教');
    const sums = await valuesOf(workbook.pane, '匹配-按付款方汇总!C5:C10');
    expect(sums.reduce((sum, [count]) => sum + Number(count), 0)).toBe(10_000);
  });
});
