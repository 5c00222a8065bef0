import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planted, trainingRows } from '../../addin/workbook/sample/training';
import { formulasOf, showSheet, typeInto, valuesOf, visitWorkbook } from './workbook-page';
import type { WorkbookVisit } from './workbook-page';

const SHEET = '培训花名册';
const RESULT = `${SHEET}-核对结果`;
const HEADER_LINE = 10;
const FORM = `${SHEET}-审批表`;
const FIRST_PLANTED = 2 + trainingRows.length - planted.length;

let workbook: WorkbookVisit;
const button = (name: string | RegExp) => workbook.pane.getByRole('button', { name, exact: true });
const list = () => workbook.pane.getByRole('list', { name: '逐行结果' });

/** The line of the sheet in which a row planted for a finding stands. */
const lineOf = (finding: string) => FIRST_PLANTED + planted.findIndex((each) => each.finding === finding);

const sheetNames = () =>
  workbook.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      return sheets.items.map(({ name }) => name);
    }),
  );

const check = async (sheet: string) => {
  await showSheet(workbook.page, sheet);
  await button('当前表格').click();
  await button('核对名册').click();
  await list().waitFor();
};

const search = async (query: string) => {
  await workbook.pane.getByRole('searchbox', { name: '搜索结果' }).fill(query);
};

describe('the page 名册 over the sample workbook', () => {
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

  it('recognises the roster and its columns', async () => {
    await showSheet(workbook.page, SHEET);
    await button('当前表格').click();
    await expect.poll(() => workbook.pane.getByRole('combobox', { name: '名册类型' }).inputValue()).toBe('training');
    await workbook.pane.getByText('已对应 18 / 19').waitFor();
    await workbook.pane.getByText(`数据 ${trainingRows.length} 行`).waitFor();
  });

  it('does not check while a required column is missing, and names it', async () => {
    await workbook.pane.getByText('已对应').click();
    await workbook.pane.getByRole('combobox', { name: '合格日期' }).selectOption('');
    await workbook.pane.getByRole('alert').getByText('“合格日期”').waitFor();
    expect(await button('核对名册').count()).toBe(0);
    await button('恢复自动对应').click();
    await button('核对名册').waitFor();
  });

  it('finds every mistake that was planted', async () => {
    await check(SHEET);
    const causes = workbook.pane.getByRole('combobox', { name: '全部原因' });
    for (const [i, { finding, row }] of planted.entries()) {
      if (finding === null) continue;
      // The list lays out only what is in sight: the name brings the row there.
      await search(String(row.name).trim());
      await causes.selectOption(finding);
      await list()
        .getByText(new RegExp(`^第 ${FIRST_PLANTED + i} 行 `))
        .waitFor();
    }
    await search('');
    await causes.selectOption('');
  });

  it('goes to the cell that a finding points at', async () => {
    const address = `B${lineOf('ID_INVALID')}`;
    await workbook.pane.getByRole('combobox', { name: '全部原因' }).selectOption('ID_INVALID');
    await list()
      .getByRole('button', { name: `定位到 ${address}` })
      .click();
    await workbook.page.locator('#status-address', { hasText: new RegExp(`^${address}$`) }).waitFor();
    await workbook.pane.getByRole('combobox', { name: '全部原因' }).selectOption('');
  });

  it('searches names, and leads from a clause to the policy and back', async () => {
    await search('样少年');
    await workbook.pane.getByText(`显示 1 / ${trainingRows.length} 行`).waitFor();
    await list()
      .getByRole('button', { name: /^(D\d+|MH-)/ })
      .last()
      .click();
    await button('返回').click();
    await list().getByText('样少年').waitFor();
    await search('');
  });

  it('writes the result beside the roster, with live sums', async () => {
    await button('写入结果').click();
    await workbook.pane.getByText(`结果已写入 ${RESULT}，审批表在 ${FORM}`).waitFor();
    const names = await sheetNames();
    expect(names[names.indexOf(SHEET) + 1]).toBe(RESULT);
    const last = HEADER_LINE + trainingRows.length;
    const [header] = await valuesOf(workbook.pane, `${RESULT}!A${HEADER_LINE}:G${HEADER_LINE}`);
    expect(header).toEqual(['名册行号', '姓名', '证件号码', '结论', '应发金额', '待定金额', '说明']);
    const rows = await valuesOf(workbook.pane, `${RESULT}!A${HEADER_LINE + 1}:G${last}`);
    expect(rows.map(([line]) => line)).toEqual(trainingRows.map((_, i) => i + 2));
    const payable = rows.reduce((sum, row) => sum + Number(row[4]), 0);
    expect(await formulasOf(workbook.pane, `${RESULT}!C7`)).toEqual([['=ROUND(SUM(C3:C6),2)']]);
    expect(await valuesOf(workbook.pane, `${RESULT}!B7:C7`)).toEqual([[trainingRows.length, payable]]);
    await showSheet(workbook.page, RESULT);
    await workbook.screenshot('roster-result-sheet');
  });

  it('writes an approval form whose live sums are those of the result', async () => {
    const form = await valuesOf(workbook.pane, `${FORM}!A1:G80`);
    const total = form.find(([first]) => first === '合计');
    const [payable, held] = (await valuesOf(workbook.pane, `${RESULT}!C7:D7`)).flat();
    expect(total?.slice(5)).toEqual([payable, held]);
    const departments = form.slice(form.findIndex(([first]) => first === '按支付部门') + 1);
    const sums = departments.slice(
      0,
      departments.findIndex(([, name]) => name === ''),
    );
    expect(sums.reduce((sum, row) => sum + Number(row[5]), 0)).toBe(payable);
    expect(String(form.find(([first]) => first === '应发合计（大写）')?.[2])).toMatch(/^人民币.*(元|角|分)整?$/);
    await showSheet(workbook.page, FORM);
    await workbook.screenshot('roster-approval-form');
  });

  it('says the same as the function in a cell', async () => {
    const last = HEADER_LINE + trainingRows.length;
    // A number in a cell formatted as text reaches this workbook's functions as a text, and another sentence tells of it.
    const asNumber = lineOf('ID_AS_NUMBER') - 2;
    const others = (rows: unknown[][]) => rows.filter((_, i) => i !== asNumber);
    await showSheet(workbook.page, '开始');
    await typeInto(workbook.page, 'N2', `=TRAINING_CHECK(${SHEET}!A1:R${trainingRows.length + 1})`);
    await expect
      .poll(async () => others(await valuesOf(workbook.pane, `开始!N2:Q${trainingRows.length + 1}`)))
      .toEqual(others(await valuesOf(workbook.pane, `${RESULT}!D${HEADER_LINE + 1}:G${last}`)));
  });

  it('points out what changed since the check, and replaces its own sheet alone', async () => {
    const before = await sheetNames();
    await showSheet(workbook.page, SHEET);
    await typeInto(workbook.page, 'A2', '样新名');
    await button('写入结果').click();
    await workbook.pane.getByText('改动的单元格：A2').waitFor();
    await button('重新读取').click();
    await button('核对名册').click();
    await button('写入结果').click();
    await workbook.pane.getByText(`结果已写入 ${RESULT}`).waitFor();
    expect(await sheetNames()).toEqual(before);
    expect(await valuesOf(workbook.pane, `${RESULT}!B${HEADER_LINE + 1}`)).toEqual([['样新名']]);
  });

  it.each([
    ['师徒带教', 'mentor'],
    ['晋升', 'promotion'],
  ])('checks the sheet %s as well', async (sheet, kind) => {
    await check(sheet);
    expect(await workbook.pane.getByRole('combobox', { name: '名册类型' }).inputValue()).toBe(kind);
  });
});

describe('the page 名册 on its own', () => {
  it.each([
    ['zh-CN', 'light', 320],
    ['en-US', 'dark', 320],
    ['zh-CN', 'dark', 560],
  ] as const)('shows a result in %s, %s, %i pixels wide', async (language, colorScheme, width) => {
    const narrow = await visitWorkbook({ context: { colorScheme, viewport: { width: 1440, height: 1000 } } });
    try {
      const { page, pane } = narrow;
      await page.locator('#pane-frame').evaluate((frame, pixels) => {
        frame.style.width = `${pixels}px`;
        frame.style.flex = 'none';
      }, width);
      await showSheet(page, SHEET);
      if (language === 'en-US') await pane.getByRole('button', { name: /Switch to English/ }).click();
      await pane.getByRole('tab').nth(1).click();
      await pane.getByRole('button', { name: /^(当前表格|Current table)$/ }).click();
      await pane.getByRole('button', { name: /^(核对名册|Check the roster)$/ }).click();
      await pane.getByRole('list', { name: /^(逐行结果|Row by row)$/ }).waitFor();
      const panel = pane.locator('[role=tabpanel]:not([hidden])');
      expect(await panel.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
      const shot = async (part: string) => narrow.screenshot(`roster-${language}-${colorScheme}-${width}-${part}`);
      await shot('recognised');
      for (const [part, name] of [
        ['totals', /^(核对结果|Result)$/],
        ['causes', /^(问题原因|Findings by cause)$/],
        ['list', /^(逐行结果|Row by row)$/],
      ] as const) {
        await pane.getByRole('region', { name }).evaluate((region) => region.scrollIntoView());
        await shot(part);
      }
    } finally {
      await narrow.close();
    }
  });
});

describe('the check in the background', () => {
  const startWith = async (worker: 'refused' | 'never answered') => {
    const visited = await visitWorkbook({
      prepare: async (page) => {
        await page.route('**/pane-worker*.js', (route) => (worker === 'refused' ? route.abort() : undefined));
      },
    });
    await showSheet(visited.page, SHEET);
    await visited.pane.getByRole('tab', { name: '名册' }).click();
    await visited.pane.getByRole('button', { name: '当前表格' }).click();
    await visited.pane.getByRole('button', { name: '核对名册' }).click();
    return visited;
  };

  it('says so where it cannot start', async () => {
    const { pane, close } = await startWith('refused');
    try {
      await pane.getByRole('alert').getByText('后台核对没有启动').waitFor();
      await pane.getByRole('button', { name: '核对名册' }).waitFor();
    } finally {
      await close();
    }
  });

  it('can be cancelled and started again', async () => {
    const { page, pane, close } = await startWith('never answered');
    try {
      await pane.getByText(`正在核对 0 / ${trainingRows.length} 行`).waitFor();
      await pane.getByRole('button', { name: '取消' }).click();
      await page.unroute('**/pane-worker*.js');
      await pane.getByRole('button', { name: '核对名册' }).click();
      await pane.getByRole('list', { name: '逐行结果' }).waitFor();
    } finally {
      await close();
    }
  });
});
