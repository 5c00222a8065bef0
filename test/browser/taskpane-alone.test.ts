import { describe, expect, it } from 'vitest';
import { visit } from './harness';
import type { VisitOptions } from './harness';

const NARROW = { width: 320, height: 640 };

async function alone<Result>(
  context: VisitOptions['context'],
  use: (page: Awaited<ReturnType<typeof visit>>) => Promise<Result>,
): Promise<Result> {
  const visited = await visit('/taskpane.html', { context: { viewport: NARROW, ...context } });
  try {
    await visited.page.getByRole('searchbox').waitFor();
    return await use(visited);
  } finally {
    await visited.close();
  }
}

describe('the pane opened outside Excel', () => {
  it('says so, and still works programmes out', async () => {
    await alone({}, async ({ page, errors, foreignRequests }) => {
      await page.getByText('未在 Excel 中打开').waitFor();
      await page.getByRole('button', { name: /^企业内训/ }).click();
      await page.getByLabel('合格人数').fill('25');
      await page.getByText('15,000.00').waitFor();
      expect(errors).toEqual([]);
      expect(foreignRequests).toEqual([]);
    });
  });

  it('is used by the keyboard alone', async () => {
    await alone({}, async ({ page }) => {
      await page.getByRole('searchbox').focus();
      await page.keyboard.type('内训');
      await page.getByRole('button', { name: '清空搜索' }).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const heading = page.getByRole('heading', { name: '企业内训' });
      await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('Tab');
      await page.keyboard.type('25');
      await page.getByText('15,000.00').waitFor();
    });
  });

  it.each(['zh-CN', 'en-US'])('fits 320 pixels on every page in %s', async (locale) => {
    await alone({ locale }, async ({ page }) => {
      const overflow = () =>
        page.evaluate(() => {
          const panels = [...document.querySelectorAll('[role=tabpanel]:not([hidden])')];
          return [document.documentElement, ...panels].map((box) => box.scrollWidth - box.clientWidth);
        });
      const tabs = page.getByRole('tab');
      const loaded = page.locator('[role=tabpanel]:not([hidden])').locator('[role=searchbox], [role=status]').first();
      for (const position of [3, 2, 1, 0]) {
        await tabs.nth(position).click();
        await loaded.waitFor();
        expect(await overflow()).toEqual([0, 0]);
      }
      await page.getByRole('button', { name: /^(委托名单内|Training by a listed)/ }).click();
      await page.getByRole('combobox').selectOption('职业技能');
      expect(await overflow()).toEqual([0, 0]);
    });
  });
});
