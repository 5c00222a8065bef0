import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectPath } from '../../../addin/scripts/paths';
import { withTables } from '../../../addin/scripts/readme-table';

const readme = readFileSync(projectPath('README.md'), 'utf8');

describe('README', () => {
  it('lists every function as the registry declares it (else: npm run readme)', () => {
    expect(readme).toBe(withTables(readme));
  });

  it('names only commands that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync(projectPath('package.json'), 'utf8')) as { scripts: object };
    const named = Array.from(readme.matchAll(/npm run ([\w:-]+)/g), ([, name]) => name);
    expect(named).not.toEqual([]);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });
});
