import type { Area, TableInfo } from '../../grid';
import { part } from '../cells/area';
import { sameName } from '../cells/address';
import { alreadyExists, apiNotFound, invalidArgument, itemNotFound } from '../errors';
import type { Host } from '../host';
import type { ObjectType, States } from './object-type';

export function tableById(host: Host, id: string): TableInfo {
  const table = host.grid.tables().find((candidate) => candidate.id === id);
  if (!table) throw itemNotFound(id);
  return table;
}

/** The rows under the header; a table without data keeps one empty row, as in Excel. */
function body({ area, hasHeaders }: TableInfo): Area {
  const header = hasHeaders ? 1 : 0;
  return part(area, header, 0, Math.max(1, area.rows - header), area.columns);
}

function headerRow({ area, hasHeaders }: TableInfo): Area {
  if (!hasHeaders) throw itemNotFound('getHeaderRowRange');
  return part(area, 0, 0, 1, area.columns);
}

const column = (area: Area, index: number) => part(area, 0, index, area.rows, 1);

function rename(host: Host, id: string, value: unknown): void {
  if (!host.grid.renameTable) throw apiNotFound('Table.name');
  if (typeof value !== 'string' || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(value)) {
    throw invalidArgument(
      '表格名称须以字母或下划线开头，且不能含有空格。',
      'A table name begins with a letter and has no blanks.',
    );
  }
  if (host.grid.tables().some((table) => table.id !== id && sameName(table.name, value))) throw alreadyExists(value);
  host.grid.renameTable(id, value);
}

export const table: ObjectType<string> = {
  identity: (host, id) => ({ Id: tableById(host, id).id }),
  properties: {
    Id: { get: (_host, id) => id },
    Name: { get: (host, id) => tableById(host, id).name, set: rename },
    ShowHeaders: { get: (host, id) => tableById(host, id).hasHeaders },
  },
  objects: {
    Columns: (host, id) => host.make('TableColumnCollection', id),
    Rows: (host, id) => host.make('TableRowCollection', id),
    Worksheet: (host, id) => host.make('Worksheet', tableById(host, id).area.sheetId),
  },
  places: {
    GetRange: (host, id) => host.range(tableById(host, id).area),
    GetHeaderRowRange: (host, id) => host.range(headerRow(tableById(host, id))),
    GetDataBodyRange: (host, id) => host.range(body(tableById(host, id))),
  },
  methods: {
    Delete: (host, id) => {
      if (!host.grid.removeTable) throw apiNotFound('Table.delete');
      host.grid.clear(tableById(host, id).area, 'all');
      host.grid.removeTable(id);
    },
    ConvertToRange: (host, id) => {
      if (!host.grid.removeTable) throw apiNotFound('Table.convertToRange');
      const { area } = tableById(host, id);
      host.grid.removeTable(id);
      return host.range(area);
    },
  },
};

export const tableRows: ObjectType<string> = {
  properties: { Count: { get: (host, id) => body(tableById(host, id)).rows } },
  methods: { GetCount: (host, id) => body(tableById(host, id)).rows },
};

type Column = States['TableColumn'];

const columnNames = (host: Host, id: string): readonly string[] => {
  const info = tableById(host, id);
  if (!info.hasHeaders) return Array.from({ length: info.area.columns }, (_, index) => `Column${index + 1}`);
  return (host.grid.texts(headerRow(info))[0] ?? []).map(String);
};

/** Excel numbers columns from 1 as ids. */
function findColumn(host: Host, tableId: string, key: string) {
  const names = columnNames(host, tableId);
  const byName = names.findIndex((name) => sameName(name, key));
  const index = byName >= 0 ? byName : Number(key) - 1;
  return index in names ? host.make('TableColumn', { tableId, index }) : null;
}

export const tableColumns: ObjectType<string> = {
  properties: { Count: { get: (host, id) => tableById(host, id).area.columns } },
  items: (host, tableId) => columnNames(host, tableId).map((_, index) => host.make('TableColumn', { tableId, index })),
  item: findColumn,
  methods: {
    GetCount: (host, id) => tableById(host, id).area.columns,
    GetItemOrNullObject: (host, id, args) => findColumn(host, id, args.key(0)),
    GetItemAt: (host, id, args) => {
      const found = findColumn(host, id, String(args.integer(0) + 1));
      if (!found) throw itemNotFound(String(args.integer(0)));
      return found;
    },
  },
};

export const tableColumn: ObjectType<Column> = {
  identity: (_host, { index }) => ({ Id: index + 1 }),
  properties: {
    Id: { get: (_host, { index }) => index + 1 },
    Index: { get: (_host, { index }) => index },
    Name: { get: (host, { tableId, index }) => columnNames(host, tableId)[index] },
    Values: {
      get: async (host, { tableId, index }) => {
        await host.grid.calculated();
        return host.grid.values(column(tableById(host, tableId).area, index));
      },
    },
  },
  places: {
    GetRange: (host, { tableId, index }) => host.range(column(tableById(host, tableId).area, index)),
    GetDataBodyRange: (host, { tableId, index }) => host.range(column(body(tableById(host, tableId)), index)),
    GetHeaderRowRange: (host, { tableId, index }) => host.range(column(headerRow(tableById(host, tableId)), index)),
  },
};
