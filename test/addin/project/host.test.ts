import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEVELOPMENT_HOST, onHost, readHost } from '../../../addin/scripts/host';
import { projectPath } from '../../../addin/scripts/paths';

const manifest = readFileSync(projectPath('manifest.xml'), 'utf8');

describe('the host of a build', () => {
  it('is this machine unless another is named', () => {
    expect(readHost(undefined)).toBe(DEVELOPMENT_HOST);
    expect(onHost(manifest, readHost(undefined))).toBe(manifest);
  });

  it.each([
    ['https://example.gov.cn', 'https://example.gov.cn'],
    ['https://example.gov.cn/', 'https://example.gov.cn'],
    ['https://example.gov.cn:8443/subsidy/', 'https://example.gov.cn:8443/subsidy'],
  ])('reads %s', (given, host) => {
    expect(readHost(given)).toBe(host);
  });

  it.each(['http://example.gov.cn', 'example.gov.cn', '', 'https://example.gov.cn/?a=1'])('refuses %j', (given) => {
    expect(() => readHost(given)).toThrow(`收到：${given}`);
  });

  it('takes the place of the development host in every address', () => {
    const changed = onHost(manifest, 'https://example.gov.cn/subsidy');
    expect(changed).not.toContain('localhost');
    expect(changed).toContain('https://example.gov.cn/subsidy/functions.en-US.json');
  });
});
