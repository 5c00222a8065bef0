import { afterEach, describe, expect, it, vi } from 'vitest';
import { displayLanguage, isDarkTheme, isInExcel } from '../../../addin/excel';
import { inExcel } from './in-excel';

afterEach(() => vi.unstubAllGlobals());

const officeWith = (context: object) => vi.stubGlobal('Office', { context });

describe('What surrounds the pane', () => {
  it('is Excel where the client found its host', async () => {
    await inExcel();
    expect(await isInExcel()).toBe(true);
  });

  it('is nothing where office.js did not load', async () => {
    expect(await isInExcel()).toBe(false);
  });

  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['en-GB', 'en-US'],
    ['de-DE', 'en-US'],
  ])('shows %s as %s', (displayed, language) => {
    officeWith({ displayLanguage: displayed });
    expect(displayLanguage()).toBe(language);
  });

  it.each([
    ['#FFFFFF', false],
    ['#E6E6E6', false],
    ['#262626', true],
    ['#000000', true],
  ])('a theme on %s is dark: %s', (bodyBackgroundColor, dark) => {
    officeWith({ officeTheme: { bodyBackgroundColor } });
    expect(isDarkTheme()).toBe(dark);
  });

  it('has no known theme where Excel gives none', () => {
    officeWith({});
    expect(isDarkTheme()).toBeNull();
  });
});
