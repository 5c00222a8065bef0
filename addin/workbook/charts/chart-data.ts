import { numfmt } from '@univerjs/core';
import type { Chart } from '../chart';
import type { Area, CellValue, Grid } from '../grid';
import { accent } from '../office-theme';

export interface ShownSeries {
  readonly name: string;
  readonly color: string;
  /** Null where the cell holds no number. */
  readonly values: readonly (number | null)[];
  /** The same values as the cells show them. */
  readonly texts: readonly string[];
}

/** What a chart shows at the moment. */
export interface ShownChart {
  readonly type: Chart['type'];
  readonly title: string;
  readonly description: string;
  readonly labels: readonly string[];
  readonly series: readonly ShownSeries[];
  readonly legend: Chart['legend'] | undefined;
  readonly categoryAxis: Chart['categoryAxis'];
  readonly valueAxis: Chart['valueAxis'];
}

const GENERAL = 'General';

/** A figure in a number format. */
export const formatted = (value: number, format: string): string => numfmt.format(format, value);

const flat = <T>(rows: readonly (readonly T[])[]): readonly T[] => rows.flat();
const toNumber = (value: CellValue): number | null => (typeof value === 'number' ? value : null);

/** Reads the cells of a chart; those of a sheet that is gone are left out. */
export function shownChart(grid: Grid, chart: Chart): ShownChart {
  const sheets = new Set(grid.sheets().map(({ id }) => id));
  const isThere = (area: Area | undefined): area is Area => area !== undefined && sheets.has(area.sheetId);
  const textOf = (name: string | Area) =>
    typeof name === 'string' ? name : isThere(name) ? (grid.texts(name)[0]?.[0] ?? '') : '';
  const series = chart.series.map(({ name, values, color }, i) => ({
    name: textOf(name),
    color: color ?? accent(i),
    values: isThere(values) ? flat(grid.values(values)).map(toNumber) : [],
    texts: isThere(values) ? flat(grid.texts(values)) : [],
  }));
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const categories = chart.series.map((one) => one.categories).find(isThere);
  const labels = categories ? flat(grid.texts(categories)) : [];
  const source = chart.series.map(({ values }) => values).find(isThere);
  const inCells = source && grid.formats({ ...source, rows: 1, columns: 1 })[0]?.[0]?.numberFormat;
  return {
    type: chart.type,
    title: chart.title ?? '',
    description: chart.description ?? '',
    labels: Array.from({ length: count }, (_, i) => labels[i] ?? String(i + 1)),
    series,
    legend: chart.legend,
    categoryAxis: chart.categoryAxis,
    valueAxis: { ...chart.valueAxis, numberFormat: chart.valueAxis.numberFormat ?? inCells ?? GENERAL },
  };
}
