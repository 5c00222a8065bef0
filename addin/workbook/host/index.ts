/** The host beneath the real Excel client: answers Office.js from a grid. */
export { installHost, type InstalledHost } from './install.js';
export { openPane } from './open-pane.js';
export { DARK_THEME, LIGHT_THEME, type HostOptions, type Theme } from './options.js';
export type { HostLanguage } from './errors.js';
