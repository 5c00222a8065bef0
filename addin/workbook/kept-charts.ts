import type { IWorksheetData } from '@univerjs/core';
import type { Chart } from './chart';
import type { Area } from './grid';

/** The charts of a sheet. The grid has no place for them, so they travel with the sheet's own data. */
export const keepCharts = (charts: readonly Chart[]): { readonly charts: readonly Chart[] } => ({ charts });

const mapSheet = (chart: Chart, from: string, to: string): Chart => {
  const there = (area: Area): Area => (area.sheetId === from ? { ...area, sheetId: to } : area);
  return mapAreas({ ...chart, over: there(chart.over) }, there);
};

/** The chart with other cells for its series; null takes cells away. */
export const mapAreas = (chart: Chart, map: (area: Area) => Area | null): Chart => ({
  ...chart,
  series: chart.series.map(({ name, values, categories, ...rest }) => {
    const mapped = { values: values && map(values), categories: categories && map(categories) };
    return {
      ...rest,
      name: typeof name === 'string' ? name : (map(name) ?? ''),
      ...(mapped.values && { values: mapped.values }),
      ...(mapped.categories && { categories: mapped.categories }),
    };
  }),
});

/** The charts of a sheet; on a copy of a sheet they show the cells of the copy. */
export const keptCharts = ({ id = '', custom }: Partial<IWorksheetData>): readonly Chart[] => {
  const { charts = [] } = (custom ?? {}) as { readonly charts?: readonly Chart[] };
  return charts.map((chart) => (chart.over.sheetId === id ? chart : mapSheet(chart, chart.over.sheetId, id)));
};
