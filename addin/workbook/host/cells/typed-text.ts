/** What Excel makes of text that reaches a cell: `'007` stays text, `12` becomes a number unless the cell is a text cell. */
import type { Area, CellValue, Grid } from '../../grid';
import { part } from './area';
import type { Matrix } from './matrix';

const NUMBER = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/iu;
const TEXT_FORMAT = '@';

const looksTyped = (cell: CellValue | null): cell is string =>
  typeof cell === 'string' && (NUMBER.test(cell) || /^(true|false)$/iu.test(cell));

/** Excel keeps 15 digits of a number. */
const typedValue = (cell: string): CellValue =>
  NUMBER.test(cell) ? Number(Number(cell).toPrecision(15)) : cell.toLowerCase() === 'true';

/** Replaces numbers and booleans written as text, column by column, except in cells whose format is text. */
export function asTyped(grid: Grid, area: Area, content: Matrix<CellValue | null>): Matrix<CellValue | null> {
  const typed = content.map((row) => [...row]);
  for (let column = 0; column < area.columns; column++) {
    if (!content.some((row) => looksTyped(row[column] ?? null))) continue;
    const formats = grid.formats(part(area, 0, column, area.rows, 1));
    for (const [index, row] of typed.entries()) {
      const cell = row[column] ?? null;
      if (looksTyped(cell) && formats[index]?.[0]?.numberFormat !== TEXT_FORMAT) row[column] = typedValue(cell);
    }
  }
  return typed;
}
