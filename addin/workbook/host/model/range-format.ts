/** Format of a range: colours, font, alignment, widths and heights. */
import type { Area, CellFormat } from '../../grid';
import { apiNotFound, invalidArgument } from '../errors';
import type { Host } from '../host';
import type { Members, ObjectType, Property } from './object-type';
import { readable } from './range-content';

/** The grid counts pixels, Excel points. */
const POINTS_PER_PIXEL = 0.75;

/** As Excel and our workbooks have it. */
const DEFAULT_SIZE = 11;

type Key = Exclude<keyof CellFormat, 'edges'>;

/** The value that all cells share; null where they differ, as in Excel. */
const uniform = <T>(values: readonly T[]): T | null =>
  values.length > 0 && values.every((value) => value === values[0]) ? (values[0] as T) : null;

const formatProperty = <K extends Key>(
  key: K,
  plain: NonNullable<CellFormat[K]>,
  check: (value: unknown) => NonNullable<CellFormat[K]>,
): Property<Area> => ({
  get: (host, area) =>
    uniform(host.grid.formats(readable(area)).flatMap((row) => row.map((cell) => cell[key] ?? plain))),
  set: (host, area, value) => {
    const checked = check(value);
    host.grid.format(area, { [key]: checked === plain ? null : checked });
  },
});

export function colour(value: unknown): string {
  if (typeof value === 'string' && /^#[0-9a-f]{6}$/iu.test(value)) return value.toUpperCase();
  throw invalidArgument('颜色要写成 #RRGGBB。', 'Write a colour as #RRGGBB.');
}

function flag(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw invalidArgument('只接受 true 或 false。', 'Only true or false.');
}

const ALIGNMENTS = ['General', 'Left', 'Center', 'Right'] as const;

function alignment(value: unknown): (typeof ALIGNMENTS)[number] {
  const known = ALIGNMENTS.find((candidate) => candidate === value);
  if (known) return known;
  throw apiNotFound(`RangeFormat.horizontalAlignment = ${String(value)}`);
}

const VERTICAL = ['Top', 'Center', 'Bottom'] as const;

function verticalAlignment(value: unknown): (typeof VERTICAL)[number] {
  const known = VERTICAL.find((candidate) => candidate === value);
  if (known) return known;
  throw apiNotFound(`RangeFormat.verticalAlignment = ${String(value)}`);
}

function points(value: unknown): number {
  if (typeof value === 'number' && value >= 0 && Number.isFinite(value)) return value;
  throw invalidArgument('宽度和高度不能是负数。', 'Widths and heights must not be negative.');
}

const columnWidth: Property<Area> = {
  get: (host, area) => {
    const width = (offset: number) => host.grid.columnWidth(area.sheetId, area.column + offset);
    const shared = uniform(Array.from({ length: area.columns }, (_, offset) => width(offset)));
    return shared === null ? null : shared * POINTS_PER_PIXEL;
  },
  set: (host, area, value) =>
    host.grid.setColumnWidth(area.sheetId, area.column, area.columns, points(value) / POINTS_PER_PIXEL),
};

const rowHeight: Property<Area> = {
  get: ({ grid }, area) => {
    if (!grid.rowHeight) throw apiNotFound('RangeFormat.rowHeight');
    const heights = Array.from({ length: area.rows }, (_, offset) => grid.rowHeight?.(area.sheetId, area.row + offset));
    const shared = uniform(heights);
    return typeof shared === 'number' ? shared * POINTS_PER_PIXEL : null;
  },
  set: ({ grid }, area, value) => {
    if (!grid.setRowHeight) throw apiNotFound('RangeFormat.rowHeight');
    grid.setRowHeight(area.sheetId, area.row, area.rows, points(value) / POINTS_PER_PIXEL);
  },
};

function fitColumns({ grid }: Host, area: Area): void {
  if (!grid.fitColumns) throw apiNotFound('RangeFormat.autofitColumns');
  grid.fitColumns(area.sheetId, area.column, area.columns);
}

const objects: Members<Area>['objects'] = {
  Borders: (host, area) => host.make('RangeBorderCollection', area),
  Fill: (host, area) => host.make('RangeFill', area),
  Font: (host, area) => host.make('RangeFont', area),
};

export const rangeFormat: ObjectType<Area> = {
  properties: {
    WrapText: formatProperty('wrap', false, flag),
    HorizontalAlignment: formatProperty('horizontal', 'General', alignment),
    VerticalAlignment: formatProperty('vertical', 'Bottom', verticalAlignment),
    ColumnWidth: columnWidth,
    RowHeight: rowHeight,
  },
  objects,
  methods: { AutofitColumns: fitColumns },
};

export const rangeFill: ObjectType<Area> = {
  properties: { Color: formatProperty('fill', '#FFFFFF', colour) },
  methods: { Clear: (host, area) => host.grid.format(area, { fill: null }) },
};

export const rangeFont: ObjectType<Area> = {
  properties: {
    Bold: formatProperty('bold', false, flag),
    Size: formatProperty('fontSize', DEFAULT_SIZE, points),
    Italic: formatProperty('italic', false, flag),
    Color: formatProperty('fontColor', '#000000', colour),
  },
};
