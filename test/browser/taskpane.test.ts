import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formulasOf, goTo, showSheet, typeInto, valuesOf, visitWorkbook } from './workbook-page';
import type { WorkbookVisit } from './workbook-page';

const SHEET = '开始';
const EXPLAINED = '所选单元格的由来';

let workbook: WorkbookVisit;
const button = (name: string | RegExp) => workbook.pane.getByRole('button', { name });
const explained = () => workbook.pane.getByRole('region', { name: EXPLAINED });

/** Opens the form of in-house training with a head-count, whatever was open before. */
const fillInternalTraining = async (headcount: string) => {
  await workbook.pane.getByRole('tab', { name: '测算' }).click();
  const back = button('全部项目');
  if (await back.isVisible()) await back.click();
  await button(/^企业内训/).click();
  await workbook.pane.getByLabel('合格人数').fill(headcount);
};

const written = (cell: string) => workbook.pane.getByText(`已写入 ${SHEET}!${cell}`).waitFor();

describe('the pane in the workbook page', () => {
  beforeAll(async () => {
    workbook = await visitWorkbook();
    await button(/^企业内训/).waitFor();
    await showSheet(workbook.page, SHEET);
  });
  afterAll(async () => {
    const { foreignRequests, errors } = workbook;
    await workbook.close();
    expect(foreignRequests).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('inserts a formula at the selected cell, and the grid shows its value', async () => {
    await goTo(workbook.page, 'H2');
    await fillInternalTraining('25');
    await button('插入公式').click();
    await written('H2');
    expect(await formulasOf(workbook.pane, `${SHEET}!H2`)).toEqual([['=SUBSIDY_INTERNAL(25)']]);
    expect(await valuesOf(workbook.pane, `${SHEET}!H2`)).toEqual([[15_000]]);
  });

  it('asks before it replaces what is in the cell', async () => {
    await typeInto(workbook.page, 'H3', '培训费');
    await goTo(workbook.page, 'H3');
    await fillInternalTraining('3');
    await button('插入数值').click();
    const question = workbook.pane.getByRole('alertdialog');
    await question.getByText(`${SHEET}!H3`).waitFor();
    await question.getByText('培训费').waitFor();
    await question.getByRole('button', { name: '保留原内容' }).click();
    await question.waitFor({ state: 'detached' });
    expect(await valuesOf(workbook.pane, `${SHEET}!H3`)).toEqual([['培训费']]);

    await button('插入数值').click();
    await question.getByRole('button', { name: '替换' }).click();
    await written('H3');
    expect(await valuesOf(workbook.pane, `${SHEET}!H3`)).toEqual([[1800]]);
  });

  it('takes one insertion back with one step of undo', async () => {
    await goTo(workbook.page, 'H4');
    await fillInternalTraining('4');
    await button('插入公式').click();
    await written('H4');
    await goTo(workbook.page, 'H4');
    await workbook.page.keyboard.press('Control+z');
    await expect.poll(() => formulasOf(workbook.pane, `${SHEET}!H4`)).toEqual([['']]);
  });

  it('writes nothing for bad input, and says what is wrong', async () => {
    await goTo(workbook.page, 'H5');
    await fillInternalTraining('-1');
    await workbook.pane.getByText('“合格人数”不能为负数，现为 -1；请改为 0 或正数').waitFor();
    expect(await button('插入公式').isDisabled()).toBe(true);
    expect(await formulasOf(workbook.pane, `${SHEET}!H5`)).toEqual([['']]);
  });

  it('explains the selected cell, and follows it', async () => {
    await button('全部项目').click();
    await typeInto(workbook.page, 'I2', '12');
    await typeInto(workbook.page, 'J2', '=SUBSIDY_INTERNAL(I2)');
    await goTo(workbook.page, 'J2');
    await explained().getByText('600 × 12 = 7,200').waitFor();
    await explained().getByText('每人每个项目 600 元').waitFor();
    await goTo(workbook.page, 'I3');
    await explained().waitFor({ state: 'detached' });
  });

  it('shows the message of a formula with a wrong argument', async () => {
    await typeInto(workbook.page, 'J4', '=SUBSIDY_INTERNAL("二十五")');
    expect(await valuesOf(workbook.pane, `${SHEET}!J4`)).toEqual([['#VALUE!']]);
    await goTo(workbook.page, 'J4');
    await explained().getByText('“合格人数”应为数字，现为“二十五”').waitFor();
  });

  it('explains a cell into which a range of results spilled', async () => {
    await typeInto(workbook.page, 'I6', '2');
    await typeInto(workbook.page, 'I7', '3');
    await typeInto(workbook.page, 'J6', '=SUBSIDY_INTERNAL(I6:I7)');
    await goTo(workbook.page, 'J7');
    await explained().getByText('600 × 3 = 1,800').waitFor();
    expect(await explained().getByRole('row').count()).toBe(3);
  });

  it('opens a clause on the page 政策 and leads back', async () => {
    await explained().getByRole('button', { name: 'MH-4.2a' }).click();
    const sought = workbook.pane.locator('[aria-current=true]', { hasText: 'MH-4.2a' });
    await sought.waitFor();
    await expect.poll(() => sought.evaluate((entry) => entry === document.activeElement)).toBe(true);
    await button('返回').click();
    await explained().waitFor();
  });

  it('searches and filters the policy', async () => {
    await workbook.pane.getByRole('tab', { name: '政策' }).click();
    const search = workbook.pane.getByRole('searchbox', { name: '搜索政策' });
    await search.fill('AMB-12');
    await workbook.pane.getByText('找到 1 条').waitFor();
    await workbook.pane.getByText('系统只付到上限').waitFor();
    await search.press('Escape');
    await workbook.pane.getByRole('combobox', { name: '类别' }).selectOption('待公布标准');
    await workbook.pane.getByText('找到 14 条').waitFor();
  });

  it('changes its language at once', async () => {
    await button(/Switch to English/).click();
    await workbook.pane.getByRole('tab', { name: 'Calculate' }).click();
    await workbook.pane.getByRole('region', { name: 'How the selected cell came about' }).waitFor();
    await button(/切换为中文/).click();
    await workbook.pane.getByRole('tab', { name: '测算' }).waitFor();
  });
});
