import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { IBorderStyleData, IStyleBase, IStyleData } from '@univerjs/core';
import type { CellStyle } from 'hucre/xlsx';
import { toColor, toRgb } from './colors';

type Font = NonNullable<CellStyle['font']>;
type Alignment = NonNullable<CellStyle['alignment']>;
type Border = NonNullable<CellStyle['border']>;
type Side = NonNullable<Border['top']>;

const LINES: readonly (readonly [Side['style'], BorderStyleTypes])[] = [
  ['thin', BorderStyleTypes.THIN],
  ['hair', BorderStyleTypes.HAIR],
  ['dotted', BorderStyleTypes.DOTTED],
  ['dashed', BorderStyleTypes.DASHED],
  ['dashDot', BorderStyleTypes.DASH_DOT],
  ['dashDotDot', BorderStyleTypes.DASH_DOT_DOT],
  ['double', BorderStyleTypes.DOUBLE],
  ['medium', BorderStyleTypes.MEDIUM],
  ['mediumDashed', BorderStyleTypes.MEDIUM_DASHED],
  ['mediumDashDot', BorderStyleTypes.MEDIUM_DASH_DOT],
  ['mediumDashDotDot', BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ['slantDashDot', BorderStyleTypes.SLANT_DASH_DOT],
  ['thick', BorderStyleTypes.THICK],
];

const ACROSS: readonly (readonly [NonNullable<Alignment['horizontal']>, HorizontalAlign])[] = [
  ['left', HorizontalAlign.LEFT],
  ['center', HorizontalAlign.CENTER],
  ['right', HorizontalAlign.RIGHT],
  ['justify', HorizontalAlign.JUSTIFIED],
  ['distributed', HorizontalAlign.DISTRIBUTED],
];

const DOWN: readonly (readonly [NonNullable<Alignment['vertical']>, VerticalAlign])[] = [
  ['top', VerticalAlign.TOP],
  ['center', VerticalAlign.MIDDLE],
  ['bottom', VerticalAlign.BOTTOM],
];

const SIDES = [
  ['top', 't'],
  ['right', 'r'],
  ['bottom', 'b'],
  ['left', 'l'],
] as const;

const toRight = <A, B>(pairs: readonly (readonly [A, B])[], left: A | undefined): B | undefined =>
  pairs.find(([each]) => each === left)?.[1];
const toLeft = <A, B>(pairs: readonly (readonly [A, B])[], right: B | null | undefined): A | undefined =>
  pairs.find(([, each]) => each === right)?.[0];

/** Leaves out what is not there; all members of such a style may be absent. */
const withoutAbsent = <T extends object>(all: { [K in keyof T]?: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as T;

const on = (value: unknown) => (value === undefined || value === false ? undefined : BooleanNumber.TRUE);
const line = (value: unknown) => (value === undefined || value === false ? undefined : { s: BooleanNumber.TRUE });

/** A font of a file as part of a grid style. */
export const toTextStyle = (font: Font | undefined, theme: readonly string[]): IStyleBase => {
  if (font === undefined) return {};
  const rgb = toRgb(font.color, theme);
  return withoutAbsent<IStyleBase>({
    ff: font.name,
    fs: font.size,
    bl: on(font.bold),
    it: on(font.italic),
    ul: line(font.underline),
    st: line(font.strikethrough),
    cl: rgb === undefined ? undefined : { rgb },
    va:
      font.vertAlign === undefined
        ? undefined
        : font.vertAlign === 'superscript'
          ? BaselineOffset.SUPERSCRIPT
          : BaselineOffset.SUBSCRIPT,
  });
};

const toBorders = (border: Border | undefined, theme: readonly string[]): IStyleData['bd'] | undefined => {
  if (border === undefined) return undefined;
  const sides = SIDES.flatMap(([name, key]): [string, IBorderStyleData][] => {
    const side = border[name];
    const s = toRight(LINES, side?.style);
    return s === undefined ? [] : [[key, { s, cl: { rgb: toRgb(side?.color, theme) ?? '#000000' } }]];
  });
  return sides.length === 0 ? undefined : Object.fromEntries(sides);
};

const toFill = (fill: CellStyle['fill'], theme: readonly string[]): IStyleData['bg'] | undefined => {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return undefined;
  const rgb = toRgb(fill.fgColor, theme) ?? toRgb(fill.bgColor, theme);
  return rgb === undefined ? undefined : { rgb };
};

/** Date formats that a file names by number are shown as Excel in Chinese shows them. */
const LOCAL_FORMATS: Readonly<Record<string, string>> = { 'mm-dd-yy': 'yyyy/m/d', 'm/d/yy h:mm': 'yyyy/m/d h:mm' };

const toPattern = (format: string | undefined): IStyleData['n'] | undefined =>
  format === undefined || format === 'General' ? undefined : { pattern: LOCAL_FORMATS[format] ?? format };

/** A cell style of a file as a grid style; the font is merged with the file's default one. */
export const toGridStyle = (
  style: CellStyle | undefined,
  base: Font | undefined,
  theme: readonly string[],
): IStyleData => {
  const { alignment } = style ?? {};
  const rotation = alignment?.textRotation;
  return {
    ...toTextStyle({ ...base, ...style?.font }, theme),
    ...withoutAbsent<IStyleData>({
      bg: toFill(style?.fill, theme),
      bd: toBorders(style?.border, theme),
      n: toPattern(style?.numFmt),
      ht: toRight(ACROSS, alignment?.horizontal === 'centerContinuous' ? 'center' : alignment?.horizontal),
      vt: toRight(DOWN, alignment?.vertical),
      tb: alignment?.wrapText === true ? WrapStrategy.WRAP : undefined,
      // A file counts 91 to 180 for downward slopes, and 255 for letters one below the other.
      tr:
        rotation === undefined || rotation === 0
          ? undefined
          : rotation === 255
            ? { a: 0, v: BooleanNumber.TRUE }
            : { a: rotation > 90 ? rotation - 90 : -rotation },
      pd: alignment?.indent ? { l: alignment.indent * INDENT } : undefined,
    }),
  };
};

const INDENT = 9;

/** Part of a grid style as a font of a file. */
export const toFont = (style: IStyleBase): Font | undefined => {
  const font = withoutAbsent<Font>({
    name: style.ff ?? undefined,
    size: style.fs,
    bold: style.bl === BooleanNumber.TRUE ? true : undefined,
    italic: style.it === BooleanNumber.TRUE ? true : undefined,
    underline: style.ul?.s === BooleanNumber.TRUE ? true : undefined,
    strikethrough: style.st?.s === BooleanNumber.TRUE ? true : undefined,
    color: toColor(style.cl?.rgb),
    vertAlign:
      style.va === BaselineOffset.SUPERSCRIPT
        ? 'superscript'
        : style.va === BaselineOffset.SUBSCRIPT
          ? 'subscript'
          : undefined,
  });
  return Object.keys(font).length === 0 ? undefined : font;
};

const toFileBorder = (borders: IStyleData['bd']): Border | undefined => {
  if (!borders) return undefined;
  const sides = SIDES.flatMap(([name, key]): [string, Side][] => {
    const side = borders[key];
    const style = toLeft(LINES, side?.s);
    const color = toColor(side?.cl.rgb);
    return style === undefined ? [] : [[name, color === undefined ? { style } : { style, color }]];
  });
  return sides.length === 0 ? undefined : Object.fromEntries(sides);
};

const toRotation = (rotation: IStyleData['tr']): number | undefined => {
  if (!rotation) return undefined;
  if (rotation.v === BooleanNumber.TRUE) return 255;
  return rotation.a === 0 ? undefined : rotation.a > 0 ? 90 + rotation.a : -rotation.a;
};

const toAlignment = (style: IStyleData): Alignment | undefined => {
  const alignment = withoutAbsent<Alignment>({
    horizontal: toLeft(ACROSS, style.ht),
    vertical: toLeft(DOWN, style.vt),
    wrapText: style.tb === WrapStrategy.WRAP ? true : undefined,
    textRotation: toRotation(style.tr),
    indent: style.pd?.l ? Math.round(style.pd.l / INDENT) || undefined : undefined,
  });
  return Object.keys(alignment).length === 0 ? undefined : alignment;
};

/** A grid style as a cell style of a file. */
export const toFileStyle = (style: IStyleData): CellStyle | undefined => {
  const color = toColor(style.bg?.rgb);
  const whole = withoutAbsent<CellStyle>({
    font: toFont(style),
    fill: color === undefined ? undefined : { type: 'pattern', pattern: 'solid', fgColor: color },
    border: toFileBorder(style.bd),
    alignment: toAlignment(style),
    numFmt: style.n?.pattern,
  });
  return Object.keys(whole).length === 0 ? undefined : whole;
};
