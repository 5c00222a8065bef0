import { firstCell } from '../cells/area';
import { withinSheet } from '../cells/address';
import type { Host } from '../host';
import type { Arguments } from '../protocol/arguments';
import { areaOfEvent } from '../references';
import type { ObjectType } from './object-type';

const eventRange = (host: Host, _self: null, args: Arguments) =>
  host.range(withinSheet(host.grid, areaOfEvent(args.text(0))));

function eventRangeOrNull(host: Host, self: null, args: Arguments) {
  const { sheetId } = areaOfEvent(args.text(0));
  return host.grid.sheets().some(({ id }) => id === sheetId) ? eventRange(host, self, args) : null;
}

export const workbook: ObjectType<null> = {
  properties: { Name: { get: (host) => host.workbookName() } },
  objects: {
    Application: (host) => host.make('Application', null),
    Names: (host) => host.make('NamedItemCollection', null),
    Settings: (host) => host.make('SettingCollection', null),
    Tables: (host) => host.make('TableCollection', { sheetId: null }),
    Worksheets: (host) => host.make('WorksheetCollection', null),
    _Runtime: (host) => host.make('Runtime', null),
  },
  places: {
    GetSelectedRange: (host) => host.range(host.grid.selection()),
    GetActiveCell: (host) => host.range(host.grid.activeCell?.() ?? firstCell(host.grid.selection())),
    _GetRangeForEventByReferenceId: eventRange,
    _GetRangeOrNullObjectForEventByReferenceId: eventRangeOrNull,
  },
  methods: {
    _RemoveReference: (host, _self, args) => host.references.remove(args.text(0)),
    _RemoveAllReferences: (host) => host.references.removeAll(),
    _GetReferenceCount: (host) => host.references.count,
  },
};
