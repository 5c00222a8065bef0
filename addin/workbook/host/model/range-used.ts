/** The part of a range, or of a sheet, that is in use. */
import type { Area, Grid } from '../../grid';
import { firstCell, intersection, part } from '../cells/area';
import type { Host } from '../host';
import type { Members } from './object-type';

/** Trims empty rows and columns at the edges; null where the area is empty. */
export function usedWithin(grid: Grid, area: Area): Area | null {
  const used = grid.usedArea(area.sheetId);
  const shared = used && intersection(area, used);
  if (!shared || (used.rows === shared.rows && used.columns === shared.columns)) return shared;
  const filled = grid.formulas(shared).map((row) => row.map((cell) => cell !== ''));
  const rows = filled.map((row) => row.includes(true));
  const columns = Array.from({ length: shared.columns }, (_, column) => filled.some((row) => row[column]));
  const top = rows.indexOf(true);
  if (top < 0) return null;
  const left = columns.indexOf(true);
  return part(shared, top, left, rows.lastIndexOf(true) - top + 1, columns.lastIndexOf(true) - left + 1);
}

export async function usedRange(host: Host, area: Area) {
  // Results that spill count as used.
  await host.grid.calculated();
  const used = usedWithin(host.grid, area);
  return used && host.range(used);
}

/** An empty area answers its first cell, as in Excel. */
export const usedRangeOrFirstCell = async (host: Host, area: Area) =>
  (await usedRange(host, area)) ?? host.range(firstCell(area));

export const rangeUsed: Members<Area> = {
  methods: {
    GetUsedRange: usedRangeOrFirstCell,
    GetUsedRangeOrNullObject: usedRange,
  },
};
