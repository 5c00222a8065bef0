/** Draws the icons of the ribbon and the add-in list from the drawings beside them. Run it after changing the drawing. */
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser';
import { projectPath } from './paths';

const DRAWINGS: Readonly<Record<number, string>> = {
  16: 'icon-small.svg',
  32: 'icon.svg',
  64: 'icon.svg',
  80: 'icon.svg',
  128: 'icon.svg',
};

const assets = (name: string) => projectPath('addin', 'assets', name);

const found = await findBrowser();
const browser = await chromium.launch({
  executablePath: found.executable,
  args: ['--no-sandbox', '--disable-gpu'],
  env: { ...process.env, ...found.env } as Record<string, string>,
});
const page = await browser.newPage();
for (const [size, name] of Object.entries(DRAWINGS)) {
  const drawing = await readFile(assets(name), 'utf8');
  await page.setViewportSize({ width: Number(size), height: Number(size) });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  await page.screenshot({ path: assets(`icon-${size}.png`), omitBackground: true });
}
await browser.close();
