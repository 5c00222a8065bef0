import { BooleanNumber, ColorKit, HorizontalAlign, WrapStrategy } from '@univerjs/core';
import type { IStyleData, Nullable } from '@univerjs/core';
import type { CellFormat } from '../grid';

const ALIGNMENTS = [
  ['Left', HorizontalAlign.LEFT],
  ['Center', HorizontalAlign.CENTER],
  ['Right', HorizontalAlign.RIGHT],
] as const;

const toHex = (color: Nullable<string>): string | null => {
  if (!color) return null;
  const kit = new ColorKit(color);
  return kit.isValid ? kit.toHexString().toUpperCase() : null;
};

/** How a cell's style reads in the words of the contract; a blank style is Excel's default. */
export const toCellFormat = (style: Nullable<IStyleData>): CellFormat => ({
  numberFormat: style?.n?.pattern ?? 'General',
  fill: toHex(style?.bg?.rgb),
  fontColor: toHex(style?.cl?.rgb),
  bold: style?.bl === BooleanNumber.TRUE,
  italic: style?.it === BooleanNumber.TRUE,
  wrap: style?.tb === WrapStrategy.WRAP,
  horizontal: ALIGNMENTS.find(([, align]) => align === style?.ht)?.[0] ?? 'General',
});

const flag = (value: boolean | null) => (value === null ? null : value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** The style to merge into a cell's own; null clears a member, an absent one stays as it is. */
export const toStyle = (format: CellFormat): IStyleData => {
  const style: Record<keyof IStyleData, unknown> | Record<string, unknown> = {};
  const { numberFormat, fill, fontColor, bold, italic, wrap, horizontal } = format;
  if (numberFormat !== undefined) style['n'] = numberFormat === null ? null : { pattern: numberFormat };
  if (fill !== undefined) style['bg'] = fill === null ? null : { rgb: fill };
  if (fontColor !== undefined) style['cl'] = fontColor === null ? null : { rgb: fontColor };
  if (bold !== undefined) style['bl'] = flag(bold);
  if (italic !== undefined) style['it'] = flag(italic);
  if (wrap !== undefined) style['tb'] = wrap === null ? null : wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (horizontal !== undefined) style['ht'] = ALIGNMENTS.find(([name]) => name === horizontal)?.[1] ?? null;
  return style as IStyleData;
};
