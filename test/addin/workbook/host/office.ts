/** Starts the unmodified Excel client from the installed package in a context of its own, with the host beneath it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import type { Grid } from '../../../../addin/workbook/grid';
import { installHost, type HostOptions } from '../../../../addin/workbook/host/index';
import { MemoryGrid } from './memory-grid';

const CLIENT = join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');
const ORIGIN = 'https://localhost:3000/office/';

const compiled = new Map<string, vm.Script>();

/** Compiling the client once is what makes starting it for every test cheap. */
function script(file: string): vm.Script {
  const known = compiled.get(file);
  if (known) return known;
  const fresh = new vm.Script(readFileSync(join(CLIENT, file), 'utf8'), { filename: file });
  compiled.set(file, fresh);
  return fresh;
}

export interface StartedOffice<G extends Grid> {
  readonly grid: G;
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly window: Record<string, unknown>;
  readonly info: { readonly host: unknown; readonly platform: unknown };
  /** The addresses of all scripts that the client loaded. */
  readonly requested: readonly string[];
  /** Lets events that are on their way arrive. */
  settle(): Promise<void>;
}

/** The few things of a browser that the client touches. */
function stubWindow(requested: string[]): vm.Context {
  const window: Record<string, unknown> = {};
  const context = vm.createContext(window);
  const load = (element: { src: string; onload?: () => void }) => {
    requested.push(element.src);
    queueMicrotask(() => {
      script(element.src.slice(ORIGIN.length)).runInContext(context);
      element.onload?.();
    });
  };
  const own = { src: `${ORIGIN}office.js`, getAttribute: () => null };
  Object.assign(window, {
    window,
    self: window,
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    location: { href: 'https://localhost:3000/', search: '', hash: '', protocol: 'https:' },
    navigator: { userAgent: 'test' },
    history: {},
    addEventListener: () => undefined,
    document: {
      readyState: 'complete',
      createElement: () => ({ setAttribute: () => undefined }),
      getElementsByTagName: (tag: string) => (tag === 'script' ? [own] : [{ appendChild: load }]),
    },
  });
  return context;
}

export async function startOffice(): Promise<StartedOffice<MemoryGrid>>;
export async function startOffice<G extends Grid>(grid: G, options?: HostOptions): Promise<StartedOffice<G>>;
export async function startOffice(grid: Grid = new MemoryGrid(), options?: HostOptions): Promise<StartedOffice<Grid>> {
  const requested: string[] = [];
  const context = stubWindow(requested);
  installHost(context, grid, options);
  script('office.js').runInContext(context);
  const office = context['Office'] as typeof Office;
  const info = await office.onReady();
  return {
    grid,
    info,
    requested,
    window: context as Record<string, unknown>,
    Office: office,
    Excel: context['Excel'] as typeof Excel,
    OfficeExtension: context['OfficeExtension'] as typeof OfficeExtension,
    settle: () => new Promise((resolve) => setTimeout(resolve, 0)),
  };
}
