/** Puts the real Excel client, over a grid in memory, where addin/excel finds it. */
import { vi } from 'vitest';
import { MemoryGrid } from '../workbook/host/memory-grid';
import { startOffice, type StartedOffice } from '../workbook/host/office';

export async function inExcel(grid = new MemoryGrid()): Promise<StartedOffice<MemoryGrid>> {
  const started = await startOffice(grid);
  vi.stubGlobal('Office', started.Office);
  vi.stubGlobal('Excel', started.Excel);
  return started;
}

/** A cell of the sheet in sight, counted from 0. */
export const cellAt = (grid: MemoryGrid, row: number, column: number) => ({
  sheetId: grid.activeSheetId(),
  row,
  column,
  rows: 1,
  columns: 1,
});
