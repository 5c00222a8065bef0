import type { Cells } from './cells';

/** Merged cells of a sheet, counted from 0. */
export interface MergedArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Cells merged downwards, with their value in each of them: a mentor written once beside two apprentices is the mentor
 * of both. Cells merged sideways are titles, groups of headers and totals, and stay as they are.
 */
export function fillMerged(cells: Cells, areas: readonly MergedArea[]): Cells {
  const filled = cells.map((row) => [...row]);
  for (const { row, column, rows, columns } of areas) {
    if (columns > 1) continue;
    for (let below = row + 1; below < Math.min(row + rows, filled.length); below += 1) {
      const values = filled[below];
      if (values) values[column] = cells[row]?.[column];
    }
  }
  return filled;
}
