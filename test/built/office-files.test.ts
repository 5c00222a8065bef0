import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectPath } from '../../addin/scripts/paths';
import { distPath } from './dist';

const files = readdirSync(distPath('office'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  statSync(join(distPath('office'), file)).isFile(),
);

describe('the files of office.js', () => {
  it.each(files)('%s is unchanged', (file) => {
    const shipped = readFileSync(join(distPath('office'), file));
    const installed = readFileSync(projectPath('node_modules', '@microsoft', 'office-js', 'dist', file));
    expect(shipped.equals(installed)).toBe(true);
  });
});
