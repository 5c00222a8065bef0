import type { Frame, Page } from 'playwright-core';
import { visit } from './harness';
import type { Visit, VisitOptions } from './harness';

/** The workbook page when its grid and its pane are ready. */
export interface WorkbookVisit extends Visit {
  /** The task pane, in which Office.js runs. */
  readonly pane: Frame;
}

export const visitWorkbook = async (options: VisitOptions = {}): Promise<WorkbookVisit> => {
  const visited = await visit('/index.html', options);
  try {
    const { page } = visited;
    await page.locator('#loading').waitFor({ state: 'detached', timeout: 60_000 });
    const pane = await page.locator('#pane-frame').elementHandle();
    const frame = await pane?.contentFrame();
    if (!frame) throw new Error('The page has no pane.');
    await frame.waitForFunction(() => typeof Office === 'object' && typeof Excel === 'object');
    await frame.evaluate(() => Office.onReady());
    return { ...visited, pane: frame };
  } catch (error) {
    await visited.close();
    throw error;
  }
};

/** What Excel's client says the cells hold: sheet and address as in `预算!E5:E7`. */
export const valuesOf = (pane: Frame, reference: string): Promise<unknown[][]> => read(pane, reference, 'values');
export const formulasOf = (pane: Frame, reference: string): Promise<unknown[][]> => read(pane, reference, 'formulas');
export const textsOf = (pane: Frame, reference: string): Promise<unknown[][]> => read(pane, reference, 'text');

const read = (pane: Frame, reference: string, what: 'values' | 'formulas' | 'text'): Promise<unknown[][]> =>
  pane.evaluate(
    ([sheet = '', address = '', property = '']) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange(address);
        range.load(property);
        await context.sync();
        return range[property as 'values'] as unknown[][];
      }),
    [...reference.split('!'), what],
  );

/** Goes to a cell by the box that shows its address, as a user would. */
export const goTo = async (page: Page, address: string): Promise<void> => {
  const box = page.locator('#grid input.univer-appearance-none');
  await box.click();
  await box.fill(address);
  await box.press('Enter');
  await page.locator('#status-address', { hasText: new RegExp(`^${address}$`) }).waitFor();
};

/** Types into a cell of the sheet in sight, and leaves it downwards. */
export const typeInto = async (page: Page, address: string, text: string): Promise<void> => {
  await goTo(page, address);
  await page.keyboard.type(text);
  // Quicker than any hand, Enter would still meet the list of functions that the typing brought up.
  await page.waitForTimeout(300);
  await page.keyboard.press('Enter');
  const below = address.replace(/\d+$/, (row) => String(Number(row) + 1));
  await page.locator('#status-address', { hasText: new RegExp(`^${below}$`) }).waitFor();
};

/** Adds a sheet with these cells from A1 on; the second column holds IDs and is a text. */
export const addSheet = (pane: Frame, name: string, rows: (string | number)[][]): Promise<void> =>
  pane.evaluate(
    ({ name, rows }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(name);
        sheet.getRangeByIndexes(0, 1, rows.length, 1).numberFormat = rows.map(() => ['@']);
        sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1).formulas = rows;
        await context.sync();
      }),
    { name, rows },
  );

export const showSheet = async (page: Page, name: string): Promise<void> => {
  await page.locator('#grid').getByText(name, { exact: true }).click();
};
