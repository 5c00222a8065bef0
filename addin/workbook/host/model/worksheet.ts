import type { SheetInfo } from '../../grid';
import { findSheet, parseAddress, sheetById, wholeSheet, withinSheet } from '../cells/address';
import { alreadyExists, apiNotFound, invalidArgument, invalidOperation, itemNotFound } from '../errors';
import type { Host } from '../host';
import type { Arguments } from '../protocol/arguments';
import { sheetEvents } from './event-registration';
import type { ObjectType } from './object-type';
import { usedRange, usedRangeOrFirstCell } from './range-used';

const LONGEST_NAME = 31;
const FORBIDDEN_IN_NAME = /[:\\/?*[\]]|^'|'$/u;

/** A name that Excel would take too, and that no other sheet has. */
export function sheetName(host: Host, value: unknown, sheetId?: string): string {
  if (typeof value !== 'string' || value === '' || value.length > LONGEST_NAME || FORBIDDEN_IN_NAME.test(value)) {
    throw invalidArgument(
      '工作表名称须为 1 至 31 个字符，且不能含有 : \\ / ? * [ ]。',
      'A sheet name has 1 to 31 characters and none of : \\ / ? * [ ].',
    );
  }
  const holder = findSheet(host.grid, value);
  if (holder && holder.id !== sheetId && holder.name.toLowerCase() === value.toLowerCase()) throw alreadyExists(value);
  return value;
}

const visibleSheets = (host: Host) => host.grid.sheets().filter((sheet) => sheet.visible);

function refuseLastVisible(host: Host, sheetId: string): void {
  if (visibleSheets(host).some((sheet) => sheet.id !== sheetId)) return;
  throw invalidOperation('至少要保留一张可见的工作表。', 'One visible sheet must remain.');
}

function show(host: Host, sheetId: string, value: unknown): void {
  if (!host.grid.showSheet || (value !== 'Visible' && value !== 'Hidden')) {
    throw apiNotFound(`Worksheet.visibility = ${String(value)}`);
  }
  if (value === 'Hidden') refuseLastVisible(host, sheetId);
  host.grid.showSheet(sheetId, value === 'Visible');
}

function move(host: Host, sheetId: string, value: unknown): void {
  if (!host.grid.moveSheet) throw apiNotFound('Worksheet.position');
  const valid = Number.isInteger(value) && Number(value) >= 0 && Number(value) < host.grid.sheets().length;
  if (!valid) throw invalidArgument('没有这个位置。', 'There is no such position.');
  host.grid.moveSheet(sheetId, Number(value));
}

/** The sheet so many places further; null at the end. */
function neighbour(host: Host, sheetId: string, args: Arguments, step: 1 | -1) {
  const sheets: readonly SheetInfo[] = args.flag(0) ? visibleSheets(host) : host.grid.sheets();
  const sheet = sheets[sheets.findIndex(({ id }) => id === sheetId) + step];
  return sheet ? host.make('Worksheet', sheet.id) : null;
}

function neighbourOrError(host: Host, sheetId: string, args: Arguments, step: 1 | -1) {
  const found = neighbour(host, sheetId, args, step);
  if (found) return found;
  throw itemNotFound(step > 0 ? 'getNext' : 'getPrevious');
}

export const worksheet: ObjectType<string> = {
  identity: (host, sheetId) => ({ Id: sheetById(host.grid, sheetId).id }),
  properties: {
    Id: { get: (_host, sheetId) => sheetId },
    Name: {
      get: (host, sheetId) => sheetById(host.grid, sheetId).name,
      set: (host, sheetId, value) => host.grid.renameSheet(sheetId, sheetName(host, value, sheetId)),
    },
    Position: { get: (host, sheetId) => host.grid.sheets().findIndex(({ id }) => id === sheetId), set: move },
    Visibility: {
      get: (host, sheetId) => (sheetById(host.grid, sheetId).visible ? 'Visible' : 'Hidden'),
      set: show,
    },
  },
  objects: {
    AutoFilter: (host, sheetId) => host.make('AutoFilter', sheetId),
    Charts: (host, sheetId) => host.make('ChartCollection', sheetId),
    FreezePanes: (host, sheetId) => host.make('WorksheetFreezePanes', sheetId),
    PageLayout: (host, sheetId) => host.make('PageLayout', sheetId),
    Protection: (host, sheetId) => host.make('WorksheetProtection', sheetId),
    Tables: (host, sheetId) => host.make('TableCollection', { sheetId }),
  },
  places: {
    GetRange: (host, sheetId, args) => {
      if (args.isAbsent(0)) return host.range(wholeSheet(host.grid, sheetId));
      const area = parseAddress(host.grid, args.text(0), sheetId);
      if (area.sheetId === sheetId) return host.range(area);
      throw invalidArgument('地址指向另一张工作表。', 'The address is on another sheet.');
    },
    GetCell: (host, sheetId, args) => {
      const cell = { sheetId, row: args.integer(0), column: args.integer(1), rows: 1, columns: 1 };
      return host.range(withinSheet(host.grid, cell));
    },
    GetRangeByIndexes: (host, sheetId, args) => {
      const [row, column, rows, columns] = [args.integer(0), args.integer(1), args.count(2), args.count(3)];
      return host.range(withinSheet(host.grid, { sheetId, row, column, rows, columns }));
    },
    GetNext: (host, sheetId, args) => neighbourOrError(host, sheetId, args, 1),
    GetNextOrNullObject: (host, sheetId, args) => neighbour(host, sheetId, args, 1),
    GetPrevious: (host, sheetId, args) => neighbourOrError(host, sheetId, args, -1),
    GetPreviousOrNullObject: (host, sheetId, args) => neighbour(host, sheetId, args, -1),
    _GetSheetById: (host, _sheetId, args) => host.make('Worksheet', sheetById(host.grid, args.text(0)).id),
  },
  methods: {
    GetUsedRange: (host, sheetId) => usedRangeOrFirstCell(host, wholeSheet(host.grid, sheetId)),
    GetUsedRangeOrNullObject: (host, sheetId) => usedRange(host, wholeSheet(host.grid, sheetId)),
    Activate: (host, sheetId) => host.grid.activate(sheetId),
    Calculate: (host) => host.grid.calculated(),
    Delete: (host, sheetId) => {
      refuseLastVisible(host, sheetId);
      host.grid.removeSheet(sheetId);
    },
    ...sheetEvents,
  },
};

export const worksheetProtection: ObjectType<string> = {
  properties: { Protected: { get: (host, sheetId) => host.grid.isProtected?.(sheetId) ?? false } },
};
