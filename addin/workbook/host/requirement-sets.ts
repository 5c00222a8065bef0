import type { Grid } from '../grid';

/**
 * What `isSetSupported` answers. A set of Excel holds more than any add-in uses, so the version is that of the furthest member
 * that the host answers; a member before it that the host lacks fails with ApiNotFound. The client asks for versions itself
 * when it writes large arrays (1.3).
 */
export const requirementSets = (grid: Grid): Readonly<Record<string, string>> => ({
  // 1.9: sheets.onChanged and onSelectionChanged; 1.12: the spill members; 1.13: merged areas.
  ExcelApi: grid.spill && grid.spillInto ? (grid.mergedAreas ? '1.13' : '1.12') : '1.9',
  DelayForCellEdit: '1.1',
});
