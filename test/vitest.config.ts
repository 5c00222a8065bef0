import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const root = path('..');

export default defineConfig({
  root,
  test: {
    reporters: ['default', path('left-out-reporter.ts')],
    maxWorkers: 2,
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['test/core/**/*.test.ts', 'test/addin/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          server: { deps: { inline: [/@univerjs\//] } },
        },
      },
      {
        // Reads what `npm run build` wrote, without a browser.
        root,
        test: { name: 'built', include: ['test/built/**/*.test.ts'] },
      },
      {
        root,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // After the others: a browser wants both cores.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
