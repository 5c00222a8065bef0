/** Results that spill, where the grid can tell. */
import type { Area } from '../../grid';
import { cellCount, firstCell } from '../cells/area';
import { apiNotFound, invalidArgument, itemNotFound } from '../errors';
import type { Host } from '../host';
import type { HostObject, Members } from './object-type';

function single(area: Area): Area {
  if (cellCount(area) === 1) return area;
  throw invalidArgument('只能对一个单元格使用。', 'Only one cell at a time.');
}

async function spillFrom(host: Host, area: Area): Promise<Area | null> {
  if (!host.grid.spill) throw apiNotFound('Range.getSpillingToRange');
  await host.grid.calculated();
  return host.grid.spill(area.sheetId, single(area).row, area.column);
}

async function spillInto(host: Host, area: Area): Promise<Area | null> {
  if (!host.grid.spillInto) throw apiNotFound('Range.getSpillParent');
  await host.grid.calculated();
  const spilled = host.grid.spillInto(area.sheetId, single(area).row, area.column);
  return spilled && firstCell(spilled);
}

type Find = (host: Host, area: Area) => Promise<Area | null>;

const orNull = (find: Find) => async (host: Host, area: Area) => {
  const found = await find(host, area);
  return found && host.range(found);
};

const orError =
  (find: Find, name: string) =>
  async (host: Host, area: Area): Promise<HostObject> => {
    const found = await find(host, area);
    if (!found) throw itemNotFound(name);
    return host.range(found);
  };

export const rangeSpill: Members<Area> = {
  properties: {
    HasSpill: { get: async (host, area) => (await spillInto(host, firstCell(area))) !== null },
  },
  methods: {
    GetSpillingToRange: orError(spillFrom, 'getSpillingToRange'),
    GetSpillingToRangeOrNullObject: orNull(spillFrom),
    GetSpillParent: orError(spillInto, 'getSpillParent'),
    GetSpillParentOrNullObject: orNull(spillInto),
  },
};
