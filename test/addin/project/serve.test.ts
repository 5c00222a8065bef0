import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstFreePort, PortsTaken, serve } from '../../../addin/scripts/serve';
import type { Site } from '../../../addin/scripts/serve';

let folder: string;
let sites: Site[];

const open = async (...ports: readonly number[]): Promise<Site> => {
  const site = await serve({ folder, ports });
  sites.push(site);
  return site;
};

const portOf = ({ origin }: Site): number => Number(new URL(origin).port);

beforeEach(async () => {
  sites = [];
  folder = await mkdtemp(join(tmpdir(), 'subsidy-site-'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>工作簿</title>');
});

afterEach(async () => {
  for (const site of sites) await site.close();
  await rm(folder, { recursive: true });
});

describe('the local site', () => {
  it('serves its folder on localhost', async () => {
    const { origin } = await open(0);
    expect(origin).toMatch(/^http:\/\/localhost:\d+$/);
    const page = await fetch(`${origin}/`);
    expect(page.headers.get('Content-Type')).toContain('text/html');
    expect(await page.text()).toContain('工作簿');
  });

  it('lets Excel on the web read across origins', async () => {
    const { origin } = await open(0);
    expect((await fetch(`${origin}/index.html`)).headers.get('Access-Control-Allow-Origin')).toBe('*');
  });

  it('has the browser ask again, and spares it what it has', async () => {
    const { origin } = await open(0);
    const first = await fetch(`${origin}/index.html`);
    expect(first.headers.get('Cache-Control')).toBe('public,max-age=0,must-revalidate');
    const headers = { 'If-None-Match': first.headers.get('ETag')! };
    expect((await fetch(`${origin}/index.html`, { headers })).status).toBe(304);
  });

  it('says so where there is no such file', async () => {
    const { origin } = await open(0);
    const missing = await fetch(`${origin}/none.js`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('找不到该文件');
  });

  it('does not leave its folder', async () => {
    const { origin } = await open(0);
    expect((await fetch(`${origin}/%2e%2e/%2e%2e/etc/hostname`)).status).toBe(404);
  });
});

describe('a port in use', () => {
  it('is passed over for the next', async () => {
    const taken = portOf(await open(0));
    expect(await firstFreePort([taken, 0])).not.toBe(taken);
    expect(portOf(await open(taken, 0))).not.toBe(taken);
  });

  it('is named where there is no other', async () => {
    const taken = portOf(await open(0));
    await expect(open(taken)).rejects.toThrow(PortsTaken);
    await expect(firstFreePort([taken])).rejects.toThrow(`端口 ${taken} 已被其他程序占用`);
  });
});
