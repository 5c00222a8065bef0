import { expect, it } from 'vitest';
import { gzippedKilobytes } from '../built/dist';
import { visit } from './harness';

const LIMIT = 180;

/** Microsoft's office.js is not ours; functions.js has a limit of its own. */
const isPaneFile = (pathname: string): boolean =>
  /\.(js|css)$/.test(pathname) && !pathname.startsWith('/office/') && pathname !== '/functions.js';

it(`the pane shows its first page with at most ${LIMIT} KB of its own, gzipped`, async () => {
  const loaded = new Set<string>();
  const pane = await visit('/taskpane.html', {
    prepare: async (page) => {
      page.on('response', (response) => {
        const { pathname } = new URL(response.url());
        if (isPaneFile(pathname)) loaded.add(pathname.slice(1));
      });
    },
  });
  try {
    await pane.page.getByRole('tab').first().waitFor();
    await pane.page.waitForLoadState('networkidle');
    expect(loaded).toContain('taskpane.js');
    const total = [...loaded].reduce((sum, file) => sum + gzippedKilobytes(file), 0);
    expect(total).toBeLessThanOrEqual(LIMIT);
  } finally {
    await pane.close();
  }
});
