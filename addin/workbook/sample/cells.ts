import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { IBorderStyleData, ICellData, IStyleData, IWorksheetData } from '@univerjs/core';

/** What stands in a cell of the sample: a text is a text even where it looks like a number, `=` begins a formula. */
export type Content = string | number | boolean | null;

export interface Column {
  readonly header: string;
  /** Pixels at 100 %. */
  readonly width: number;
  readonly format?: string;
}

export const TEXT = '@';
export const DATE = 'yyyy-mm-dd';
export const MONEY = '#,##0.00';

const line: IBorderStyleData = { s: BorderStyleTypes.THIN, cl: { rgb: '#D9D9D9' } };
const BOX = { t: line, r: line, b: line, l: line };

const FONT: IStyleData = { ff: 'Arial', fs: 10, vt: VerticalAlign.MIDDLE };
export const styles = {
  body: { ...FONT, bd: BOX },
  header: {
    ...FONT,
    bl: BooleanNumber.TRUE,
    bg: { rgb: '#D9EEE3' },
    bd: BOX,
    ht: HorizontalAlign.CENTER,
    tb: WrapStrategy.WRAP,
  },
  title: { ...FONT, fs: 16, bl: BooleanNumber.TRUE, cl: { rgb: '#0F6C4A' } },
  heading: { ...FONT, fs: 11, bl: BooleanNumber.TRUE, cl: { rgb: '#0F6C4A' } },
  note: { ...FONT, cl: { rgb: '#616161' } },
  total: { ...FONT, bl: BooleanNumber.TRUE, bg: { rgb: '#F3F8F5' }, bd: BOX },
} satisfies Record<string, IStyleData>;

export const cell = (content: Content, style: IStyleData, format?: string): ICellData => {
  const s = format === undefined ? style : { ...style, n: { pattern: format } };
  if (content === null) return { s };
  if (typeof content === 'number') return { v: content, t: CellValueType.NUMBER, s };
  if (typeof content === 'boolean') return { v: content ? 1 : 0, t: CellValueType.BOOLEAN, s };
  return content.startsWith('=') ? { f: content, s } : { v: content, t: CellValueType.STRING, s };
};

const SPARE_ROWS = 200;
const COLUMNS = 26;

export const worksheet = (
  id: string,
  name: string,
  rows: readonly (readonly ICellData[])[],
  widths: readonly number[],
  more: Partial<IWorksheetData> = {},
): Partial<IWorksheetData> => ({
  id,
  name,
  rowCount: rows.length + SPARE_ROWS,
  columnCount: Math.max(COLUMNS, widths.length + 4),
  defaultRowHeight: 24,
  cellData: Object.fromEntries(rows.map((line, row) => [row, Object.fromEntries(line.entries())])),
  columnData: Object.fromEntries(widths.map((w, column) => [column, { w }])),
  ...more,
});

/** A sheet that is a list from its first row on: headers, frozen, and rows in the columns' formats. */
export const listSheet = (
  id: string,
  name: string,
  columns: readonly Column[],
  rows: readonly (readonly Content[])[],
): Partial<IWorksheetData> => {
  const headers = columns.map(({ header }) => cell(header, styles.header));
  const body = rows.map((row) => columns.map(({ format }, i) => cell(row[i] ?? null, styles.body, format)));
  const widths = columns.map(({ width }) => width);
  const frozen = { xSplit: 1, ySplit: 1, startRow: 1, startColumn: 1 };
  return worksheet(id, name, [headers, ...body], widths, { freeze: frozen, rowData: { 0: { h: 32 } } });
};
