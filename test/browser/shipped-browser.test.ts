import { describe, expect, it } from 'vitest';
import { findBrowser, shippedBrowserObstacle } from '../../addin/scripts/browser';
import { visit } from './harness';

/** This machine, as if no browser were installed. */
const withoutBrowser = { platform: process.platform, arch: process.arch, env: {}, exists: () => false };

describe('on a machine without a browser', () => {
  it('the Chromium that npm brought opens the workbook with its pane', async ({ skip }) => {
    const obstacle = shippedBrowserObstacle();
    skip(obstacle !== undefined, obstacle);
    const browser = await findBrowser(withoutBrowser);
    expect(browser.shipped).toBe(true);
    const visited = await visit('/', { browser });
    try {
      await visited.page.frameLocator('iframe').getByRole('tab').first().waitFor();
      expect(visited.foreignRequests).toEqual([]);
    } finally {
      await visited.close();
    }
  });
});
