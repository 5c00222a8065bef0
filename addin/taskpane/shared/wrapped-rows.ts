import type { CellsLook } from '../../excel/cells-look';
import { heightOf, type Cells } from './cells';

/** Points; no row of a sheet can be higher. */
const HIGHEST = 400;
/** A grid takes long over more changes of single rows; so many rows are filtered and read in their cells, not printed. */
const MOST_WRAPPED = 300;

/** The rows whose texts need several lines in columns so wide, neighbours of one height together: not every grid sees to heights by itself. */
export function wrappedRows(first: number, widths: readonly number[], rows: readonly Cells[]): CellsLook[] {
  const one = heightOf('', 1);
  const looks: CellsLook[] = [];
  rows.forEach((cells, i) => {
    const heights = cells.map((cell, column) =>
      typeof cell === 'string' && !cell.startsWith('=') ? heightOf(cell, widths[column] ?? Infinity) : one,
    );
    const height = Math.min(HIGHEST, Math.max(...heights));
    const before = looks.at(-1);
    if (height === one) return;
    if (before && before.height === height && before.row + before.rows === first + i) {
      looks[looks.length - 1] = { ...before, rows: before.rows + 1 };
    } else looks.push({ row: first + i, rows: 1, column: 0, columns: widths.length, wrap: true, height });
  });
  return looks.length > MOST_WRAPPED ? [] : looks;
}
