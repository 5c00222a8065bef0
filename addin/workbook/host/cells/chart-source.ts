/** How Excel divides the cells of one range into the series of a chart. */
import type { ChartSeries } from '../../chart';
import type { Area, Grid } from '../../grid';
import { apiNotFound } from '../errors';
import { part } from './area';

type Direction = 'Columns' | 'Rows';

/** A word, or nothing at all: what stands above or before figures. */
const isLabel = (value: unknown): boolean => typeof value === 'string';

function directionOf(by: string, { rows, columns }: Area): Direction {
  if (by === 'Columns' || by === 'Rows') return by;
  if (by !== 'Auto') throw apiNotFound(`ChartCollection.add(seriesBy = ${by})`);
  return rows >= columns ? 'Columns' : 'Rows';
}

/** Words in the first row and in the first column are names and labels; all else is figures. */
export function seriesOf(grid: Grid, source: Area, by: string): ChartSeries[] {
  const direction = directionOf(by, source);
  const values = grid.values(source);
  const top = source.rows > 1 && (values[0] ?? []).slice(source.columns > 1 ? 1 : 0).every(isLabel) ? 1 : 0;
  const left = source.columns > 1 && values.slice(top).every(([first]) => isLabel(first)) ? 1 : 0;
  const [names, labels] = direction === 'Columns' ? [top, left] : [left, top];
  const count = direction === 'Columns' ? source.columns - left : source.rows - top;
  // Lengthwise in the direction of a series.
  const along = (index: number, from: number, length: number) =>
    direction === 'Columns' ? part(source, from, index, length, 1) : part(source, index, from, 1, length);
  const length = (direction === 'Columns' ? source.rows : source.columns) - names;
  return Array.from({ length: count }, (_, i) => ({
    name: names ? along(i + labels, 0, 1) : `系列${i + 1}`,
    values: along(i + labels, names, length),
    ...(labels && { categories: along(0, names, length) }),
  }));
}
