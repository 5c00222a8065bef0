import type { Nullable } from '@univerjs/core';
import { resolveThemeColor } from 'hucre/xlsx';
import type { CellStyle } from 'hucre/xlsx';

type Color = NonNullable<NonNullable<CellStyle['font']>['color']>;

/** Excel's colours by number, as old files name them; 8 to 15 repeat 0 to 7. */
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333';
const PALETTE = INDEXED.split(' ');
const PALETTE_START = 8;

const indexed = (index: number): string | undefined => PALETTE[index < PALETTE_START ? index : index - PALETTE_START];

/** A file counts light 1, dark 1, light 2, dark 2; the theme lists the dark one of each pair first. */
const THEME_PLACES = [1, 0, 3, 2];

/** A colour of a file as `#RRGGBB`; the system's own colours have none. */
export const toRgb = (color: Color | undefined, theme: readonly string[]): string | undefined => {
  if (color === undefined) return undefined;
  const hex =
    color.rgb ??
    (color.theme !== undefined
      ? resolveThemeColor([...theme], THEME_PLACES[color.theme] ?? color.theme, color.tint)
      : color.indexed === undefined
        ? undefined
        : indexed(color.indexed));
  return hex === undefined ? undefined : `#${hex.replace(/^#/, '').slice(-6).toUpperCase()}`;
};

const HEX = /^#([0-9a-f]{6})$/i;
const RGB = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i;

/** A colour of the grid, `#RRGGBB` or `rgb(…)`, as a file's. */
export const toColor = (css: Nullable<string>): Color | undefined => {
  if (!css) return undefined;
  const hex = HEX.exec(css)?.[1];
  if (hex !== undefined) return { rgb: hex.toUpperCase() };
  const parts = RGB.exec(css)?.slice(1, 4).map(Number);
  return (
    parts && {
      rgb: parts
        .map((part) => part.toString(16).padStart(2, '0'))
        .join('')
        .toUpperCase(),
    }
  );
};
