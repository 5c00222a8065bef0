/** Names of the workbook, where the grid has them. */
import type { NameInfo } from '../../grid';
import { areaOfFormula, formatAddress, sameName } from '../cells/address';
import { alreadyExists, apiNotFound, itemNotFound } from '../errors';
import type { Host } from '../host';
import type { Arguments } from '../protocol/arguments';
import type { ObjectType } from './object-type';

function all(host: Host): readonly NameInfo[] {
  if (!host.grid.names) throw apiNotFound('Workbook.names');
  return host.grid.names();
}

const find = (host: Host, key: string) => all(host).find(({ name }) => sameName(name, key));

function named(host: Host, key: string) {
  const item = find(host, key);
  return item ? host.make('NamedItem', item.name) : null;
}

function byName(host: Host, key: string): NameInfo {
  const item = find(host, key);
  if (!item) throw itemNotFound(key);
  return item;
}

function range(host: Host, name: string) {
  const area = areaOfFormula(host.grid, byName(host, name).formula);
  return area && host.range(area);
}

function add(host: Host, _self: null, args: Arguments) {
  if (!host.grid.addName) throw apiNotFound('NamedItemCollection.add');
  const name = args.text(0);
  if (find(host, name)) throw alreadyExists(name);
  const area = args.range(1);
  const formula = area ? `=${formatAddress(host.grid, area)}` : args.text(1);
  return host.make('NamedItem', host.grid.addName(name, formula.startsWith('=') ? formula : `=${formula}`).name);
}

export const names: ObjectType<null> = {
  items: (host) => all(host).map(({ name }) => host.make('NamedItem', name)),
  item: (host, _self, key) => named(host, key),
  methods: {
    Add: add,
    GetCount: (host) => all(host).length,
    GetItemOrNullObject: (host, _self, args) => named(host, args.text(0)),
  },
};

export const namedItem: ObjectType<string> = {
  identity: (host, name) => ({ _Id: byName(host, name).name }),
  properties: {
    Name: { get: (host, name) => byName(host, name).name },
    Formula: { get: (host, name) => byName(host, name).formula },
    Scope: { get: () => 'Workbook' },
    Type: { get: (host, name) => (range(host, name) ? 'Range' : 'String') },
    Visible: { get: () => true },
  },
  methods: {
    GetRangeOrNullObject: range,
    GetRange: (host, name) => {
      const found = range(host, name);
      if (!found) throw itemNotFound(name);
      return found;
    },
    Delete: (host, name) => {
      if (!host.grid.removeName) throw apiNotFound('NamedItem.delete');
      host.grid.removeName(name);
    },
  },
};
