// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEVELOPMENT_HOST } from '../../addin/scripts/host';
import { projectPath } from '../../addin/scripts/paths';
import { distPath, readDist } from './dist';

const addressesIn = (xml: string): string[] => {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  return Array.from(manifest.getElementsByTagName('*'))
    .flatMap((element) => [element.getAttribute('DefaultValue'), element.getAttribute('Value')])
    .filter((value) => value !== null)
    .filter((value) => value.startsWith('https:'));
};

const inRoot = readFileSync(projectPath('manifest.xml'), 'utf8');

describe('the manifest beside what was built', () => {
  it.each(addressesIn(inRoot))('%s exists in dist', (address) => {
    expect(address.startsWith(`${DEVELOPMENT_HOST}/`)).toBe(true);
    expect(existsSync(distPath(address.slice(DEVELOPMENT_HOST.length + 1)))).toBe(true);
  });

  it('is built with every address on one host', () => {
    const origins = new Set(addressesIn(readDist('manifest.xml')).map((address) => new URL(address).origin));
    expect(origins.size).toBe(1);
    expect(addressesIn(readDist('manifest.xml'))).toHaveLength(addressesIn(inRoot).length);
  });
});
