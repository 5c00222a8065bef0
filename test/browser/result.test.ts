import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trainingRows } from '../../addin/workbook/sample/training';
import { converted, libreOfficeObstacle } from './libre-office';
import { formulasOf, goTo, showSheet, typeInto, valuesOf, visitWorkbook } from './workbook-page';
import type { WorkbookVisit } from './workbook-page';

const SHEET = '培训花名册';
const RESULT = `${SHEET}-核对结果`;
const FORM = `${SHEET}-审批表`;
const LAST = trainingRows.length + 1;

let workbook: WorkbookVisit;
const button = (name: string) => workbook.pane.getByRole('button', { name, exact: true });
const sheetNames = () =>
  workbook.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      return sheets.items.map(({ name }) => name);
    }),
  );
const region = (name: string) => workbook.pane.getByRole('region', { name });
const sum = (values: readonly unknown[]) => Math.round(values.reduce<number>((so, one) => so + Number(one) * 100, 0));

/** Sums as the pane shows them, by the words before them. */
async function tallies(name: string): Promise<Map<string, number[]>> {
  const rows = await region(name)
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent)));
  return new Map(
    rows.map(([words = '', ...numbers]) => [words, numbers.map((one) => Number(one.replaceAll(',', '')))]),
  );
}

const write = async (to: '新工作表' | '名册右侧') => {
  await workbook.pane.getByRole('radio', { name: to }).check();
  await button('写入结果').click();
};

async function savedBook(): Promise<Uint8Array> {
  const [download] = await Promise.all([
    workbook.page.waitForEvent('download'),
    workbook.page.locator('#save-file').click(),
  ]);
  return new Uint8Array(await readFile(await download.path()));
}

describe('the result of a check', () => {
  beforeAll(async () => {
    workbook = await visitWorkbook();
    await workbook.pane.getByRole('tab', { name: '名册' }).click();
    await showSheet(workbook.page, SHEET);
    await button('当前表格').click();
    await button('核对名册').click();
    await workbook.pane.getByRole('list', { name: '逐行结果' }).waitFor();
  });
  afterAll(async () => {
    const { foreignRequests, errors } = workbook;
    await workbook.close();
    expect(foreignRequests).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('adds up on the page by department, programme, payee and enterprise to one total', async () => {
    const total = (await tallies('核对结果')).get('合计');
    expect(total?.[0]).toBe(trainingRows.length);
    const choice = region('资金去向').getByRole('combobox');
    for (const dimension of ['支付部门', '补贴项目', '领取单位（人）', '企业名称']) {
      await choice.selectOption(dimension);
      const parts = [...(await tallies('资金去向')).values()];
      expect([0, 1, 2].map((i) => sum(parts.map((part) => part[i])))).toEqual(total?.map((one) => sum([one])));
    }
  });

  it('is written to a sheet and a form in one step, which undo takes back and redo brings again', async () => {
    const before = await sheetNames();
    await write('新工作表');
    await workbook.pane.getByText(`结果已写入 ${RESULT}，审批表在 ${FORM}`).waitFor();
    const after = await sheetNames();
    expect(after.filter((name) => !before.includes(name))).toEqual([RESULT, FORM]);
    await goTo(workbook.page, 'A1');
    await workbook.page.keyboard.press('Control+z');
    await expect.poll(sheetNames).toEqual(before);
    await workbook.page.keyboard.press('Control+y');
    await expect.poll(sheetNames).toEqual(after);
    expect(await valuesOf(workbook.pane, `${RESULT}!B7`)).toEqual([[trainingRows.length]]);
  });

  it('adds up on the sheet by verdict and by department as on the page', async () => {
    const page = await tallies('核对结果');
    const verdicts = await valuesOf(workbook.pane, `${RESULT}!A3:D7`);
    for (const [name, ...numbers] of verdicts) expect(numbers).toEqual(page.get(String(name)));
    await region('资金去向').getByRole('combobox').selectOption('支付部门');
    const departments = await tallies('资金去向');
    const found = await valuesOf(workbook.pane, `${RESULT}!H3:K8`);
    const named = found.filter(([name]) => name !== '');
    expect(named.length).toBeGreaterThan(1);
    for (const [name, ...numbers] of named) expect(numbers).toEqual(departments.get(String(name)));
  });

  describe('in LibreOffice', () => {
    let file: Uint8Array;
    beforeAll(async () => {
      // Redo brings the cells again, but not how they are printed.
      await write('新工作表');
      await workbook.pane.getByText(`结果已写入 ${RESULT}`).waitFor();
      file = await savedBook();
    });

    it('has the same sums, worked out anew', async ({ skip }) => {
      skip(libreOfficeObstacle !== undefined, libreOfficeObstacle);
      const { sheets } = await readXlsx(await converted(file, 'xlsx', 'xlsx'));
      const rowsOf = (name: string) => sheets.find((sheet) => sheet.name === name)?.rows ?? [];
      const here = await valuesOf(workbook.pane, `${RESULT}!A1:K8`);
      expect(
        rowsOf(RESULT)
          .slice(1, 8)
          .map((row) => row.slice(1, 4)),
      ).toEqual(here.slice(1).map((row) => row.slice(1, 4)));
      const form = await valuesOf(workbook.pane, `${FORM}!A1:G60`);
      const total = form.findIndex(([first]) => first === '合计');
      expect(
        rowsOf(FORM)
          .slice(4, total + 1)
          .map((row) => row.slice(4, 7)),
      ).toEqual(form.slice(4, total + 1).map((row) => row.slice(4)));
      expect(rowsOf(FORM)[total + 1]?.[2]).toBe(form[total + 1]?.[2]);
    });

    it('prints the form on one upright A4 page', async ({ skip }) => {
      skip(libreOfficeObstacle !== undefined, libreOfficeObstacle);
      // Only what is shown is printed.
      const showOthers = (visibility: 'Hidden' | 'Visible') =>
        workbook.pane.evaluate(
          ([form, state]) =>
            Excel.run(async (context) => {
              const sheets = context.workbook.worksheets.load('items/name');
              await context.sync();
              for (const sheet of sheets.items) if (sheet.name !== form) sheet.visibility = state;
              await context.sync();
            }),
          [FORM, visibility] as const,
        );
      await showSheet(workbook.page, FORM);
      await showOthers('Hidden');
      const pdf = await converted(await savedBook(), 'xlsx', 'pdf');
      await showOthers('Visible');
      const words = Buffer.from(pdf).toString('latin1');
      expect(words.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      expect(words).toMatch(/\/MediaBox\s*\[\s*0 0 59[45][.\d]* 84[12][.\d]*\s*\]/);
    });
  });

  it('is not written beside the roster over a note of the user’s, and says where that is', async () => {
    await showSheet(workbook.page, SHEET);
    await typeInto(workbook.page, 'T5', '我的备注');
    await write('名册右侧');
    await workbook.pane.getByText(`单元格 ${SHEET}!T5 不是空白`).waitFor();
    expect(await valuesOf(workbook.pane, `${SHEET}!S1:W4`)).toEqual(Array(4).fill(Array(5).fill('')));
    await goTo(workbook.page, 'T5');
    await workbook.page.keyboard.press('Delete');
  });

  it('stands beside the roster, each row beside its own, and replaces itself', async () => {
    const result = await valuesOf(workbook.pane, `${RESULT}!D11:G${LAST + 9}`);
    for (const time of ['first', 'second']) {
      await write('名册右侧');
      await workbook.pane.getByText(`结果已写入 ${SHEET}!S1:W${LAST + 1}，审批表在 ${FORM}`).waitFor();
      expect(await valuesOf(workbook.pane, `${SHEET}!S2:V${LAST}`), time).toEqual(result);
    }
    expect(await formulasOf(workbook.pane, `${SHEET}!T${LAST + 1}`)).toEqual([[`=ROUND(SUBTOTAL(109,T2:T${LAST}),2)`]]);
    const payable = await valuesOf(workbook.pane, `${RESULT}!C7`);
    expect(await valuesOf(workbook.pane, `${SHEET}!T${LAST + 1}`)).toEqual(payable);
    await goTo(workbook.page, 'O1');
    await workbook.screenshot('result-beside');
  });

  it('is found again when the roster is read once more', async () => {
    await button('当前表格').click();
    await workbook.pane.getByText(`数据 ${trainingRows.length} 行`).waitFor();
    await button('核对名册').click();
    await write('名册右侧');
    await workbook.pane.getByText(`结果已写入 ${SHEET}!S1:W${LAST + 1}，审批表在 ${FORM}`).waitFor();
  });
});
