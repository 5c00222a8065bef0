/** The charts of a sheet. */
import { CHART_TYPES, type Chart, type ChartType } from '../../chart';
import type { Area } from '../../grid';
import { sameName } from '../cells/address';
import { seriesOf } from '../cells/chart-source';
import { apiNotFound, invalidArgument, itemNotFound } from '../errors';
import type { Host } from '../host';
import type { Arguments } from '../protocol/arguments';
import type { ObjectType } from './object-type';

/** What a chart without a name of its own is called, as in Excel in Chinese. */
const UNNAMED = '图表';
export const UNTITLED = '图表标题';
/** A new chart's size, in cells. */
const ROWS = 15;
const COLUMNS = 8;

export function chartsOn({ grid }: Host, sheetId: string): readonly Chart[] {
  if (!grid.charts) throw apiNotFound('Worksheet.charts');
  return grid.charts(sheetId);
}

export function chartType(value: unknown): ChartType {
  const known = CHART_TYPES.find((type) => type === value);
  if (known) return known;
  throw apiNotFound(`Chart.chartType = ${String(value)}`);
}

/** The first of `prefix 1`, `prefix 2` … that no chart of the sheet has. */
function free(charts: readonly Chart[], take: (chart: Chart) => string, prefix: string): string {
  for (let number = charts.length + 1; ; number += 1) {
    const name = `${prefix} ${number}`;
    if (!charts.some((chart) => sameName(take(chart), name))) return name;
  }
}

async function add(host: Host, sheetId: string, args: Arguments) {
  const charts = chartsOn(host, sheetId);
  const source = args.range(1);
  if (!source) throw invalidArgument('请给出数据区域。', 'Give a range with the data.');
  // What is a figure shows when it has been worked out.
  await host.grid.calculated();
  const series = seriesOf(host.grid, source, args.textOr(2, 'Auto'));
  const [only] = series.length === 1 ? series : [];
  const title = only ? (typeof only.name === 'string' ? only.name : nameIn(host, only.name)) : UNTITLED;
  const chart: Chart = {
    id: free(charts, ({ id }) => id, 'chart'),
    name: free(charts, ({ name }) => name, UNNAMED),
    type: chartType(args.value(0)),
    title,
    over: { sheetId, row: 0, column: 0, rows: ROWS, columns: COLUMNS },
    series,
    ...(only ? {} : { legend: 'Bottom' }),
    categoryAxis: {},
    valueAxis: {},
  };
  host.grid.putChart?.(chart);
  return host.make('Chart', { sheetId, id: chart.id });
}

const nameIn = (host: Host, cell: Area): string => host.grid.texts(cell)[0]?.[0] ?? '';

function named(host: Host, sheetId: string, key: string) {
  const charts = chartsOn(host, sheetId);
  const chart = charts.find(({ id }) => id === key) ?? charts.find(({ name }) => sameName(name, key));
  return chart ? host.make('Chart', { sheetId, id: chart.id }) : null;
}

function namedOrError(host: Host, sheetId: string, key: string) {
  const found = named(host, sheetId, key);
  if (found) return found;
  throw itemNotFound(key);
}

export const charts: ObjectType<string> = {
  properties: { Count: { get: (host, sheetId) => chartsOn(host, sheetId).length } },
  items: (host, sheetId) => chartsOn(host, sheetId).map(({ id }) => host.make('Chart', { sheetId, id })),
  item: named,
  places: {
    GetItem: (host, sheetId, args) => namedOrError(host, sheetId, args.key(0)),
    GetItemAt: (host, sheetId, args) =>
      namedOrError(host, sheetId, chartsOn(host, sheetId)[args.integer(0)]?.id ?? String(args.integer(0))),
    GetItemOrNullObject: (host, sheetId, args) => named(host, sheetId, args.key(0)),
  },
  methods: {
    Add: add,
    GetCount: (host, sheetId) => chartsOn(host, sheetId).length,
  },
};
