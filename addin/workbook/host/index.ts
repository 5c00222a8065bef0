/** The host beneath the real Excel client: answers Office.js from a grid. */
export { installHost, type InstalledHost } from './install';
export { openPane } from './open-pane';
export { DARK_THEME, LIGHT_THEME, type HostOptions, type Theme } from './options';
export type { HostLanguage } from './errors';
