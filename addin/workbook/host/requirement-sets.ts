import type { Grid } from '../grid.js';

/**
 * What `isSetSupported` answers. The client refuses every member of a set above the declared version before it asks the host,
 * so the version is that of the furthest member that the host answers; members in between that it lacks fail with ApiNotFound.
 */
export const requirementSets = (grid: Grid): Readonly<Record<string, string>> => ({
  // 1.9: sheets.onChanged and onSelectionChanged; 1.12: the spill members.
  ExcelApi: grid.spill && grid.spillInto ? '1.12' : '1.9',
  DelayForCellEdit: '1.1',
});
