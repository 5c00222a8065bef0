import {
  BooleanNumber,
  BorderStyleTypes,
  ColorKit,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { IStyleData, Nullable } from '@univerjs/core';
import type { CellFormat, Edge } from '../grid';

/** In points. */
const DEFAULT_SIZE = 11;

const ALIGNMENTS = [
  ['Left', HorizontalAlign.LEFT],
  ['Center', HorizontalAlign.CENTER],
  ['Right', HorizontalAlign.RIGHT],
] as const;

const VERTICAL = [
  ['Top', VerticalAlign.TOP],
  ['Center', VerticalAlign.MIDDLE],
  ['Bottom', VerticalAlign.BOTTOM],
] as const;

const EDGES = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const satisfies Record<Edge, string>;
const EDGE_NAMES = Object.keys(EDGES) as Edge[];

const edgesOf = (borders: Nullable<IStyleData['bd']>): NonNullable<CellFormat['edges']> =>
  Object.fromEntries(
    EDGE_NAMES.flatMap((edge) => {
      const line = borders?.[EDGES[edge]];
      return line && line.s !== BorderStyleTypes.NONE ? [[edge, toHex(line.cl.rgb) ?? '#000000']] : [];
    }),
  );

const bordersOf = (edges: NonNullable<CellFormat['edges']>) =>
  Object.fromEntries(
    EDGE_NAMES.filter((edge) => edges[edge] !== undefined).map((edge) => {
      const colour = edges[edge];
      return [EDGES[edge], colour ? { s: BorderStyleTypes.THIN, cl: { rgb: colour } } : null];
    }),
  );

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
  vertical: VERTICAL.find(([, align]) => align === style?.vt)?.[0] ?? 'Bottom',
  fontSize: style?.fs ?? DEFAULT_SIZE,
  edges: edgesOf(style?.bd),
});

const flag = (value: boolean | null) => (value === null ? null : value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** The style to merge into a cell's own; null clears a member, an absent one stays as it is. */
export const toStyle = (format: CellFormat): IStyleData => {
  const style: Record<keyof IStyleData, unknown> | Record<string, unknown> = {};
  const { numberFormat, fill, fontColor, bold, italic, wrap, horizontal, vertical, fontSize, edges } = format;
  if (numberFormat !== undefined) style['n'] = numberFormat === null ? null : { pattern: numberFormat };
  if (fill !== undefined) style['bg'] = fill === null ? null : { rgb: fill };
  if (fontColor !== undefined) style['cl'] = fontColor === null ? null : { rgb: fontColor };
  if (bold !== undefined) style['bl'] = flag(bold);
  if (italic !== undefined) style['it'] = flag(italic);
  if (wrap !== undefined) style['tb'] = wrap === null ? null : wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (horizontal !== undefined) style['ht'] = ALIGNMENTS.find(([name]) => name === horizontal)?.[1] ?? null;
  if (vertical !== undefined) style['vt'] = VERTICAL.find(([name]) => name === vertical)?.[1] ?? null;
  if (fontSize !== undefined) style['fs'] = fontSize;
  if (edges !== undefined) style['bd'] = edges === null ? null : bordersOf(edges);
  return style as IStyleData;
};
