import { findSheet } from '../cells/address';
import { itemNotFound } from '../errors';
import type { Host } from '../host';
import type { Arguments } from '../protocol/arguments';
import { sheetsEvents } from './event-registration';
import type { ObjectType } from './object-type';
import { sheetName } from './worksheet';

function named(host: Host, key: string) {
  const sheet = findSheet(host.grid, key);
  return sheet ? host.make('Worksheet', sheet.id) : null;
}

const listed = (host: Host, args: Arguments) => host.grid.sheets().filter((sheet) => sheet.visible || !args.flag(0));

function end(host: Host, args: Arguments, position: 0 | -1) {
  const sheet = listed(host, args).at(position);
  if (!sheet) throw itemNotFound('worksheets');
  return host.make('Worksheet', sheet.id);
}

export const worksheets: ObjectType<null> = {
  items: (host) => host.grid.sheets().map(({ id }) => host.make('Worksheet', id)),
  item: (host, _self, key) => named(host, key),
  places: {
    GetActiveWorksheet: (host) => host.make('Worksheet', host.grid.activeSheetId()),
    GetItemOrNullObject: (host, _self, args) => named(host, args.key(0)),
    GetFirst: (host, _self, args) => end(host, args, 0),
    GetLast: (host, _self, args) => end(host, args, -1),
  },
  methods: {
    Add: (host, _self, args) => {
      const name = args.isAbsent(0) ? undefined : sheetName(host, args.value(0));
      return host.make('Worksheet', host.grid.addSheet(name).id);
    },
    GetCount: (host, _self, args) => listed(host, args).length,
    ...sheetsEvents,
  },
};
