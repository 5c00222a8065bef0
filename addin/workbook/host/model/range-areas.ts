/** Several ranges of one sheet. */
import type { Area } from '../../grid';
import { formatAddress } from '../cells/address';
import type { ObjectType } from './object-type';

export const rangeCollection: ObjectType<readonly Area[]> = {
  properties: { Count: { get: (_host, areas) => areas.length } },
  items: (host, areas) => areas.map((area) => host.range(area)),
};

export const rangeAreas: ObjectType<readonly Area[]> = {
  properties: {
    Address: { get: (host, areas) => areas.map((area) => formatAddress(host.grid, area)).join(',') },
    AreaCount: { get: (_host, areas) => areas.length },
  },
  objects: { Areas: (host, areas) => host.make('RangeCollection', areas) },
};
