import type { Language } from 'training-subsidy-core';

/** The language of Excel's own menus; Chinese of any kind is zh-CN, all others are en-US. */
export const displayLanguage = (): Language =>
  Office.context.displayLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';

/** Relative luminance below which white text reads better than black. */
const DARK_BELOW = 0.18;

function luminance(colour: string): number {
  const channel = (start: number) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** Whether Excel's theme is a dark one; null where Excel does not tell. Asked anew each time: Excel tells of no change. */
export function isDarkTheme(): boolean | null {
  // Older clients have no theme, whatever the type says.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const background = theme?.bodyBackgroundColor;
  return background && /^#[0-9a-f]{6}$/i.test(background) ? luminance(background) < DARK_BELOW : null;
}
