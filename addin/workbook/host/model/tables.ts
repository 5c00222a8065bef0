/** Tables of the workbook, of a sheet, or under a range. */
import type { TableInfo } from '../../grid';
import { intersection, sameArea } from '../cells/area';
import { parseAddress, sameName } from '../cells/address';
import { invalidOperation, itemNotFound } from '../errors';
import type { Host } from '../host';
import type { Arguments } from '../protocol/arguments';
import type { ObjectType, States } from './object-type';

type Scope = States['TableCollection'];

function inScope(host: Host, { sheetId, within, fully }: Scope): readonly TableInfo[] {
  return host.grid.tables().filter(({ area }) => {
    if (sheetId !== null && area.sheetId !== sheetId) return false;
    const shared = within && intersection(area, within);
    return within ? shared !== null && shared !== undefined && (!fully || sameArea(shared, area)) : true;
  });
}

function named(host: Host, scope: Scope, key: string) {
  const tables = inScope(host, scope);
  const table = tables.find(({ id }) => id === key) ?? tables.find(({ name }) => sameName(name, key));
  return table ? host.make('Table', table.id) : null;
}

function add(host: Host, { sheetId }: Scope, args: Arguments) {
  const area = args.range(0) ?? parseAddress(host.grid, args.text(0), sheetId ?? host.grid.activeSheetId());
  if (host.grid.tables().some((table) => intersection(table.area, area))) {
    throw invalidOperation('这个区域里已经有表格。', 'There is a table in this range already.');
  }
  return host.make('Table', host.grid.addTable(area, args.flag(1)).id);
}

function at(host: Host, scope: Scope, position: number) {
  const table = inScope(host, scope)[position];
  if (!table) throw itemNotFound(String(position));
  return host.make('Table', table.id);
}

export const tables: ObjectType<Scope> = {
  properties: { Count: { get: (host, scope) => inScope(host, scope).length } },
  items: (host, scope) => inScope(host, scope).map(({ id }) => host.make('Table', id)),
  item: named,
  places: {
    GetItemAt: (host, scope, args) => at(host, scope, args.integer(0)),
    GetItemOrNullObject: (host, scope, args) => named(host, scope, args.key(0)),
    GetFirst: (host, scope) => at(host, scope, 0),
    GetItem: (host, scope, args) => {
      const table = named(host, scope, args.key(0));
      if (!table) throw itemNotFound(args.key(0));
      return table;
    },
  },
  methods: {
    Add: add,
    GetCount: (host, scope) => inScope(host, scope).length,
  },
};
