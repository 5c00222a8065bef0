/** Ranges found from a range by their place. */
import type { Area } from '../../grid';
import { bounding, intersection, lastColumn, lastRow, part } from '../cells/area';
import { parseAddress, withinSheet } from '../cells/address';
import { invalidArgument, itemNotFound } from '../errors';
import type { Host } from '../host';
import type { Arguments } from '../protocol/arguments';
import type { Members } from './object-type';

const at = (host: Host, area: Area) => host.range(withinSheet(host.grid, area));

/** The range at offsets from the first cell. */
const partOf = (host: Host, area: Area, row: number, column: number, rows: number, columns: number) =>
  at(host, part(area, row, column, rows, columns));

/** Another range of the same sheet, given as an object or an address. */
function other(host: Host, area: Area, args: Arguments): Area {
  const found = args.range(0) ?? parseAddress(host.grid, args.text(0), area.sheetId);
  if (found.sheetId === area.sheetId) return found;
  throw invalidArgument('两个区域不在同一张工作表上。', 'The two ranges are on different sheets.');
}

function common(host: Host, area: Area, args: Arguments) {
  const area2 = intersection(area, other(host, area, args));
  return area2 && host.range(area2);
}

function resized(host: Host, area: Area, rows: number, columns: number) {
  return at(host, { ...area, rows, columns });
}

/** A negative count looks to the other side, as in Excel. */
function beside(host: Host, area: Area, count: number, side: 'above' | 'below' | 'before' | 'after') {
  if (count === 0) throw invalidArgument('行数或列数不能为 0。', 'The count must not be 0.');
  const size = Math.abs(count);
  const forward = (side === 'below' || side === 'after') === count > 0;
  return side === 'above' || side === 'below'
    ? at(host, { ...area, row: forward ? lastRow(area) + 1 : area.row - size, rows: size })
    : at(host, { ...area, column: forward ? lastColumn(area) + 1 : area.column - size, columns: size });
}

export const rangePlaces: Members<Area> = {
  places: {
    GetCell: (host, area, args) => partOf(host, area, args.integer(0), args.integer(1), 1, 1),
    GetRow: (host, area, args) => partOf(host, area, args.integer(0), 0, 1, area.columns),
    GetColumn: (host, area, args) => partOf(host, area, 0, args.integer(0), area.rows, 1),
    GetLastCell: (host, area) => partOf(host, area, area.rows - 1, area.columns - 1, 1, 1),
    GetLastRow: (host, area) => partOf(host, area, area.rows - 1, 0, 1, area.columns),
    GetLastColumn: (host, area) => partOf(host, area, 0, area.columns - 1, area.rows, 1),
    GetOffsetRange: (host, area, args) => partOf(host, area, args.integer(0), args.integer(1), area.rows, area.columns),
    GetResizedRange: (host, area, args) =>
      resized(host, area, area.rows + args.integer(0), area.columns + args.integer(1)),
    GetAbsoluteResizedRange: (host, area, args) => resized(host, area, args.count(0), args.count(1)),
    GetEntireRow: (host, area) => host.range({ ...area, column: 0, columns: host.grid.size(area.sheetId).columns }),
    GetEntireColumn: (host, area) => host.range({ ...area, row: 0, rows: host.grid.size(area.sheetId).rows }),
    GetBoundingRect: (host, area, args) => host.range(bounding(area, other(host, area, args))),
    GetIntersection: (host, area, args) => {
      const found = common(host, area, args);
      if (found) return found;
      throw itemNotFound('getIntersection');
    },
    GetIntersectionOrNullObject: (host, area, args) => common(host, area, args),
    GetRowsAbove: (host, area, args) => beside(host, area, args.integer(0, 1), 'above'),
    GetRowsBelow: (host, area, args) => beside(host, area, args.integer(0, 1), 'below'),
    GetColumnsBefore: (host, area, args) => beside(host, area, args.integer(0, 1), 'before'),
    GetColumnsAfter: (host, area, args) => beside(host, area, args.integer(0, 1), 'after'),
  },
  objects: {
    Format: (host, area) => host.make('RangeFormat', area),
    Worksheet: (host, area) => host.make('Worksheet', area.sheetId),
  },
  methods: {
    Select: (host, area) => {
      if (host.grid.activeSheetId() !== area.sheetId) host.grid.activate(area.sheetId);
      host.grid.select(area);
    },
    /** The client checks here that it may cut a large array into parts. */
    _ValidateArraySize: (_host, area, args) => {
      if (args.integer(0) === area.rows && args.integer(1) === area.columns) return;
      throw invalidArgument('数组的大小与区域不符。', 'The size of the array is not that of the range.');
    },
    GetTables: (host, area, args) => {
      const fully = args.flag(0);
      return host.make('TableCollection', { sheetId: area.sheetId, within: area, fully });
    },
  },
  properties: {
    RowIndex: { get: (_host, area) => area.row },
    ColumnIndex: { get: (_host, area) => area.column },
    RowCount: { get: (_host, area) => area.rows },
    ColumnCount: { get: (_host, area) => area.columns },
    CellCount: { get: (_host, area) => area.rows * area.columns },
    IsEntireRow: { get: (host, area) => area.columns === host.grid.size(area.sheetId).columns },
    IsEntireColumn: { get: (host, area) => area.rows === host.grid.size(area.sheetId).rows },
  },
};
