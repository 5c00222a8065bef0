/** What is merged, hidden or offered in a range. */
import type { Area } from '../../grid';
import { intersection, part } from '../cells/area';
import { apiNotFound } from '../errors';
import type { Host } from '../host';
import type { Arguments } from '../protocol/arguments';
import type { Members } from './object-type';

function merge({ grid }: Host, area: Area, args: Arguments): void {
  if (!grid.merge) throw apiNotFound('Range.merge');
  if (args.isAbsent(0) || !args.flag(0)) return grid.merge(area);
  for (let row = 0; row < area.rows; row += 1) grid.merge(part(area, row, 0, 1, area.columns));
}

function mergedAreas(host: Host, area: Area) {
  if (!host.grid.mergedAreas) throw apiNotFound('Range.getMergedAreasOrNullObject');
  const found = host.grid.mergedAreas(area.sheetId).filter((merged) => intersection(merged, area));
  return found.length === 0 ? null : host.make('RangeAreas', found);
}

const HIDDEN = { none: false, some: null, all: true } as const;

function rowHidden({ grid }: Host, area: Area): boolean | null {
  if (!grid.hiddenRows) throw apiNotFound('Range.rowHidden');
  return HIDDEN[grid.hiddenRows(area)];
}

export const rangeMerge: Members<Area> = {
  properties: { RowHidden: { get: rowHidden } },
  objects: { DataValidation: (host, area) => host.make('DataValidation', area) },
  methods: {
    Merge: merge,
    Unmerge: ({ grid }, area) => {
      if (!grid.unmerge) throw apiNotFound('Range.unmerge');
      grid.unmerge(area);
    },
    GetMergedAreasOrNullObject: mergedAreas,
  },
};
