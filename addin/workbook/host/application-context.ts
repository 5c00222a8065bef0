/** What the client asks about its surroundings when it starts, under the names of Office for Windows. */
import type { Grid } from '../grid';
import type { HostLanguage } from './errors';
import type { Theme } from './options';
import { requirementSets } from './requirement-sets';

const EXCEL = 1;
const OPENED_WITH_DOCUMENT = 2;
const READ_WRITE = 0;
const TASK_PANE = 1;

/**
 * Host, platform, version of the client's file, language, and that nothing is logged or sent. The last part says: a shared
 * runtime (1), but not the client's own runtime for custom functions (2), for the grid calls them itself.
 */
export const hostInfo = (language: HostLanguage) => `Excel|Win32|16.01|${language}|telemetry||disableLogging|1`;

export interface ContextSource {
  readonly grid: Grid;
  readonly language: HostLanguage;
  readonly theme: () => Theme;
  readonly workbookName: () => string;
}

export function applicationContext({ grid, language, theme, workbookName }: ContextSource) {
  const settings = documentSettings();
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => 'training-subsidy-addin',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: workbookName,
    GetAppCapabilities: () => READ_WRITE,
    GetActivationMode: () => OPENED_WITH_DOCUMENT,
    GetControlIntegrationLevel: () => TASK_PANE,
    GetSolutionToken: () => '',
    GetHostFullVersion: () => '16.0.20000.20000',
    GetInitialDisplayMode: () => 2,
    GetSupportedMatrix: () => JSON.stringify(requirementSets(grid)),
    GetSettings: () => settings,
    GetOfficeThemeInfo: () => JSON.stringify(themeInfo(theme())),
  };
}

/** Colours are numbers here. */
const themeInfo = (theme: Theme) =>
  Object.fromEntries(
    Object.entries(theme).map(([name, colour]) => [name, Number.parseInt(String(colour).slice(1), 16)]),
  );

/** The settings of `Office.context.document`, kept as long as the page. The client fills and reads two lists. */
function documentSettings() {
  const saved = new Map<string, string>();
  return {
    Read(keys: string[], values: string[]): void {
      keys.push(...saved.keys());
      values.push(...saved.values());
    },
    Write(keys: readonly string[], values: readonly string[]): void {
      saved.clear();
      for (const [index, key] of keys.entries()) saved.set(key, values[index] ?? '');
    },
  };
}
