/** Gives a window what the unmodified Excel client expects from Office for Windows; to be called before office.js loads there. */
import type { Grid } from '../grid';
import { applicationContext, hostInfo } from './application-context';
import { commonApi } from './common-api';
import { createHost } from './host';
import { LIGHT_THEME, type HostOptions } from './options';
import { Bridge } from './protocol/bridge';

export interface InstalledHost {
  /** Stops listening to the grid. */
  dispose(): void;
}

export function installHost(target: object, grid: Grid, options: HostOptions = {}): InstalledHost {
  const { language = 'zh-CN', theme = () => LIGHT_THEME, workbookName = () => 'workbook.xlsx' } = options;
  const bridge = new Bridge();
  const host = createHost(grid, { language, workbookName }, bridge.postEvents);
  bridge.connect(host);
  const context = applicationContext({ grid, language, theme, workbookName });
  define(target, 'external', { ...commonApi, GetHostInfo: () => hostInfo(language), GetContext: () => context });
  define(target, '_richApiNativeBridge', bridge);
  return { dispose: () => host.events.stop() };
}

/** `window.external` is a getter of the browser, so an assignment would not do everywhere. */
const define = (target: object, name: string, value: object) =>
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
