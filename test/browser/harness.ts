import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import type { BrowserContextOptions, ConsoleMessage, Page } from 'playwright-core';
import { findBrowser } from '../../addin/scripts/browser';
import type { Browser } from '../../addin/scripts/browser';
import { projectPath } from '../../addin/scripts/paths';
import { serve } from '../../addin/scripts/serve';

/** A page of `dist/` in a real browser, with what happened to it since it was opened. */
export interface Visit {
  readonly page: Page;
  readonly origin: string;
  /** Addresses of other origins that the page, or a frame in it, asked for. */
  readonly foreignRequests: readonly string[];
  /** Errors on the console and uncaught exceptions, and answers of 400 and above. */
  readonly errors: readonly string[];
  /** Writes `test-output/<name>.png` and returns its path. */
  screenshot(name: string): Promise<string>;
  close(): Promise<void>;
}

export interface VisitOptions {
  readonly browser?: Browser;
  /** Called before the page loads, to route requests or add scripts. */
  readonly prepare?: (page: Page) => Promise<void>;
  readonly context?: BrowserContextOptions;
}

// The sandbox needs rights that a container rarely has; the rest keeps the browser from calling home.
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const launch = async (browser: Browser) =>
  chromium.launch({
    executablePath: browser.executable,
    args: ARGUMENTS,
    env: { ...process.env, ...browser.env } as Record<string, string>,
  });

const LOCAL_SCHEMES = ['data:', 'blob:', 'about:'];

const recordForeignRequests = (page: Page, origin: string): readonly string[] => {
  const foreign: string[] = [];
  page.context().on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !LOCAL_SCHEMES.includes(url.protocol)) foreign.push(request.url());
  });
  return foreign;
};

const recordErrors = (page: Page): readonly string[] => {
  const errors: string[] = [];
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) errors.push(`${response.status()} ${response.url()}`);
  });
  return errors;
};

const screenshotOf = async (page: Page, name: string): Promise<string> => {
  await mkdir(projectPath('test-output'), { recursive: true });
  const path = projectPath('test-output', `${name}.png`);
  await page.screenshot({ path });
  return path;
};

/** Serves `dist/` and opens one of its pages, for instance `visit('/index.html')`. Close it when done. */
export const visit = async (path: string, options: VisitOptions = {}): Promise<Visit> => {
  const site = await serve({ folder: projectPath('dist'), ports: [0] });
  const browser = await launch(options.browser ?? (await findBrowser()));
  const close = async () => {
    await browser.close();
    await site.close();
  };
  try {
    const context = await browser.newContext({
      locale: 'zh-CN',
      viewport: { width: 1440, height: 900 },
      ...options.context,
    });
    const page = await context.newPage();
    const foreignRequests = recordForeignRequests(page, site.origin);
    const errors = recordErrors(page);
    await options.prepare?.(page);
    await page.goto(site.origin + path);
    return {
      page,
      origin: site.origin,
      foreignRequests,
      errors,
      screenshot: (name) => screenshotOf(page, name),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};
