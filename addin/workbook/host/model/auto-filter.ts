import { apiNotFound, invalidArgument } from '../errors';
import type { Host } from '../host';
import { parseAddress } from '../cells/address';
import type { Arguments } from '../protocol/arguments';
import type { ObjectType } from './object-type';

function apply(host: Host, sheetId: string, args: Arguments): void {
  if (!host.grid.filter || !args.isAbsent(1)) throw apiNotFound('AutoFilter.apply');
  const area = args.range(0) ?? parseAddress(host.grid, args.text(0), sheetId);
  if (area.sheetId !== sheetId) throw invalidArgument('地址指向另一张工作表。', 'The address is on another sheet.');
  host.grid.filter(area);
}

const filtered = (host: Host, sheetId: string) => {
  const area = host.grid.filteredArea?.(sheetId) ?? null;
  return area && host.range(area);
};

/** The filter of a sheet. What it hides is the user's own doing: criteria are not set from here. */
export const autoFilter: ObjectType<string> = {
  properties: { Enabled: { get: (host, sheetId) => (host.grid.filteredArea?.(sheetId) ?? null) !== null } },
  methods: {
    Apply: apply,
    Remove: (host, sheetId) => {
      if (!host.grid.removeFilter) throw apiNotFound('AutoFilter.remove');
      host.grid.removeFilter(sheetId);
    },
    GetRangeOrNullObject: filtered,
  },
};
