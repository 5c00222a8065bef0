import type { HostLanguage } from './errors';

/** The four colours of an Office theme, as `#RRGGBB`. */
export interface Theme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export interface HostOptions {
  /** Language of the pane; Chinese if absent. */
  readonly language?: HostLanguage;
  /** Asked anew whenever the pane reads `Office.context.officeTheme`. */
  readonly theme?: () => Theme;
  readonly workbookName?: () => string;
}

export const LIGHT_THEME: Theme = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#000000',
  controlBackgroundColor: '#F0F0F0',
  controlForegroundColor: '#262626',
};

export const DARK_THEME: Theme = {
  bodyBackgroundColor: '#1F1F1F',
  bodyForegroundColor: '#FFFFFF',
  controlBackgroundColor: '#292929',
  controlForegroundColor: '#D6D6D6',
};
