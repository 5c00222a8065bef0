import { describe, expect, it } from 'vitest';
import { installedBrowser, shippedBrowserObstacle } from '../../../addin/scripts/browser';
import type { Machine } from '../../../addin/scripts/browser';

const machine = (over: Partial<Machine>, ...files: readonly string[]): Machine => ({
  platform: 'linux',
  arch: 'x64',
  env: {},
  exists: (path) => files.includes(path),
  ...over,
});

describe('an installed browser', () => {
  it('is found in PATH', () => {
    const linux = machine({ env: { PATH: '/bin:/opt/own' } }, '/opt/own/google-chrome');
    expect(installedBrowser(linux)).toBe('/opt/own/google-chrome');
  });

  it('is Chromium before Chrome before Edge', () => {
    const linux = machine({ env: { PATH: '/bin' } }, '/bin/microsoft-edge', '/bin/google-chrome', '/bin/chromium');
    expect(installedBrowser(linux)).toBe('/bin/chromium');
  });

  it('is found in the usual place where PATH has none', () => {
    expect(installedBrowser(machine({}, '/opt/microsoft/msedge/msedge'))).toBe('/opt/microsoft/msedge/msedge');
  });

  it('is found on macOS', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(installedBrowser(machine({ platform: 'darwin' }, chrome))).toBe(chrome);
  });

  it('is found on Windows', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const windows = machine({ platform: 'win32', env: { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' } }, edge);
    expect(installedBrowser(windows)).toBe(edge);
  });

  it('is missed where there is none', () => {
    expect(installedBrowser(machine({ env: { PATH: '/bin' } }))).toBeUndefined();
  });
});

describe('the browser that an npm package ships', () => {
  it('runs on Linux x64', () => {
    expect(shippedBrowserObstacle(machine({}))).toBeUndefined();
  });

  it.each([
    ['darwin', 'arm64'],
    ['win32', 'x64'],
    ['linux', 'arm64'],
  ] as const)('does not run on %s %s, and says what to do', (platform, arch) => {
    const obstacle = shippedBrowserObstacle(machine({ platform, arch }));
    expect(obstacle).toContain(`${platform} ${arch}`);
    expect(obstacle).toContain('请先安装');
  });
});
