/** A chart, its title and its legend. */
import { LEGEND_PLACES, type Chart } from '../../chart';
import { bounding } from '../cells/area';
import { parseAddress, sameName } from '../cells/address';
import { alreadyExists, apiNotFound, invalidArgument, itemNotFound } from '../errors';
import type { Host } from '../host';
import type { Arguments } from '../protocol/arguments';
import { chartsOn, chartType, UNTITLED } from './charts';
import type { ObjectType, States } from './object-type';

type Place = States['Chart'];

const LONGEST_TEXT = 255;

export function chartAt(host: Host, { sheetId, id }: Place): Chart {
  const chart = chartsOn(host, sheetId).find((candidate) => candidate.id === id);
  if (!chart) throw itemNotFound(id);
  return chart;
}

/** Members that are undefined are taken away. */
export type Change<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

export const changed = <T extends object>(whole: T, change: Change<T>): T =>
  Object.fromEntries(Object.entries({ ...whole, ...change }).filter(([, value]) => value !== undefined)) as T;

export function changeChart(host: Host, place: Place, change: Change<Chart>): void {
  host.grid.putChart?.(changed(chartAt(host, place), change));
}

export function chartText(value: unknown): string {
  if (typeof value === 'string' && value.length <= LONGEST_TEXT) return value;
  throw invalidArgument('图表中的文字不能超过 255 个字符。', 'A text of a chart has 255 characters at most.');
}

function rename(host: Host, place: Place, value: unknown): void {
  const name = chartText(value);
  if (name === '') throw invalidArgument('图表名称不能为空。', 'A chart needs a name.');
  const others = chartsOn(host, place.sheetId).filter(({ id }) => id !== place.id);
  if (others.some((other) => sameName(other.name, name))) throw alreadyExists(name);
  changeChart(host, place, { name });
}

/** Over the cells from the first to the second; as large as before where there is one only. */
function setPosition(host: Host, place: Place, args: Arguments): void {
  const cells = (position: number) =>
    args.range(position) ?? parseAddress(host.grid, args.text(position), place.sheetId);
  const start = cells(0);
  if (start.sheetId !== place.sheetId) {
    throw invalidArgument('图表只能放在所在的工作表上。', 'A chart stays on its own sheet.');
  }
  const { rows, columns } = chartAt(host, place).over;
  const over = args.isAbsent(1) ? { ...start, rows, columns } : bounding(start, cells(1));
  changeChart(host, place, { over });
}

export const chart: ObjectType<Place> = {
  identity: (host, place) => ({ Id: chartAt(host, place).id }),
  properties: {
    Id: { get: (_host, { id }) => id },
    Name: { get: (host, place) => chartAt(host, place).name, set: rename },
    ChartType: {
      get: (host, place) => chartAt(host, place).type,
      set: (host, place, value) => changeChart(host, place, { type: chartType(value) }),
    },
  },
  objects: {
    Axes: (host, place) => host.make('ChartAxes', place),
    Legend: (host, place) => host.make('ChartLegend', place),
    Series: (host, place) => host.make('ChartSeriesCollection', place),
    Title: (host, place) => host.make('ChartTitle', place),
    Worksheet: (host, { sheetId }) => host.make('Worksheet', sheetId),
  },
  methods: {
    Delete: (host, place) => host.grid.removeChart?.(place.sheetId, chartAt(host, place).id),
    SetPosition: setPosition,
  },
};

export const chartTitle: ObjectType<Place> = {
  properties: {
    Text: {
      get: (host, place) => chartAt(host, place).title ?? '',
      set: (host, place, value) => changeChart(host, place, { title: chartText(value) }),
    },
    Visible: {
      get: (host, place) => chartAt(host, place).title !== undefined,
      set: (host, place, value) =>
        changeChart(host, place, { title: value === true ? (chartAt(host, place).title ?? UNTITLED) : undefined }),
    },
  },
};

function placeLegend(host: Host, place: Place, value: unknown): void {
  const legend = LEGEND_PLACES.find((known) => known === value);
  if (!legend) throw apiNotFound(`ChartLegend.position = ${String(value)}`);
  changeChart(host, place, { legend });
}

export const chartLegend: ObjectType<Place> = {
  properties: {
    Position: { get: (host, place) => chartAt(host, place).legend ?? null, set: placeLegend },
    Visible: {
      get: (host, place) => chartAt(host, place).legend !== undefined,
      set: (host, place, value) =>
        changeChart(host, place, { legend: value === true ? (chartAt(host, place).legend ?? 'Right') : undefined }),
    },
  },
};
