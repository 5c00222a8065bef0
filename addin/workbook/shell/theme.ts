import { ThemeService } from '@univerjs/core';
import type { Engine } from '../univer/engine';

const dark = matchMedia('(prefers-color-scheme: dark)');

export const prefersDark = (): boolean => dark.matches;

/** Keeps the grid in the system's light or dark mode. */
export const followSystemTheme = (engine: Engine): void => {
  dark.addEventListener('change', () => engine.injector.get(ThemeService).setDarkMode(dark.matches));
};
