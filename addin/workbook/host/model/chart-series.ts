/** The series of a chart: their names, cells and colours. */
import type { ChartSeries } from '../../chart';
import type { Area } from '../../grid';
import { apiNotFound, invalidArgument, itemNotFound } from '../errors';
import type { Host } from '../host';
import type { Arguments } from '../protocol/arguments';
import { changeChart, changed, chartAt, chartText, type Change } from './chart';
import type { ObjectType, Property, States } from './object-type';
import { colour } from './range-format';

type Place = States['ChartSeries'];

function seriesAt(host: Host, { chart, index }: Place): ChartSeries {
  const series = chartAt(host, chart).series[index];
  if (!series) throw itemNotFound(String(index));
  return series;
}

function change(host: Host, place: Place, part: Change<ChartSeries>): void {
  const now = seriesAt(host, place);
  const series = chartAt(host, place.chart).series.map((one) => (one === now ? changed(one, part) : one));
  changeChart(host, place.chart, { series });
}

/** A line of cells; more of them would be several series. */
function line(args: Arguments): Area {
  const area = args.range(0);
  if (area && (area.rows === 1 || area.columns === 1)) return area;
  throw invalidArgument('请给出一行或一列单元格。', 'Give one row or one column.');
}

const isLine = (host: Host, { chart }: Place): boolean => chartAt(host, chart).type.startsWith('Line');

function add(host: Host, chart: States['Chart'], args: Arguments) {
  const { series } = chartAt(host, chart);
  if (!args.isAbsent(1)) throw apiNotFound('ChartSeriesCollection.add(index)');
  const name = args.isAbsent(0) ? `系列${series.length + 1}` : chartText(args.value(0));
  changeChart(host, chart, { series: [...series, { name }] });
  return host.make('ChartSeries', { chart, index: series.length });
}

export const chartSeriesCollection: ObjectType<States['Chart']> = {
  properties: { Count: { get: (host, chart) => chartAt(host, chart).series.length } },
  items: (host, chart) => chartAt(host, chart).series.map((_, index) => host.make('ChartSeries', { chart, index })),
  places: {
    GetItemAt: (host, chart, args) => {
      const place = { chart, index: args.integer(0) };
      seriesAt(host, place);
      return host.make('ChartSeries', place);
    },
  },
  methods: {
    Add: add,
    GetCount: (host, chart) => chartAt(host, chart).series.length,
  },
};

/** Markers look like their line here. */
const markerColour: Property<Place> = {
  get: (host, place) => seriesAt(host, place).color ?? '',
  set: (host, place, value) => {
    if (!isLine(host, place) || seriesAt(host, place).color !== colour(value)) {
      throw apiNotFound('ChartSeries.markerBackgroundColor');
    }
  },
};

export const chartSeries: ObjectType<Place> = {
  properties: {
    Name: {
      get: (host, place) => {
        const { name } = seriesAt(host, place);
        return typeof name === 'string' ? name : (host.grid.texts(name)[0]?.[0] ?? '');
      },
      set: (host, place, value) => change(host, place, { name: chartText(value) }),
    },
    MarkerBackgroundColor: markerColour,
    MarkerForegroundColor: markerColour,
  },
  objects: { Format: (host, place) => host.make('ChartSeriesFormat', place) },
  methods: {
    Delete: (host, place) => {
      const now = seriesAt(host, place);
      changeChart(host, place.chart, { series: chartAt(host, place.chart).series.filter((one) => one !== now) });
    },
    SetValues: (host, place, args) => change(host, place, { values: line(args) }),
    SetXAxisValues: (host, place, args) => change(host, place, { categories: line(args) }),
  },
};

export const chartSeriesFormat: ObjectType<Place> = {
  objects: {
    Fill: (host, place) => host.make('ChartFill', place),
    Line: (host, place) => host.make('ChartLineFormat', place),
  },
};

/** Of columns and bars. */
export const chartFill: ObjectType<Place> = {
  methods: {
    Clear: (host, place) => change(host, place, { color: undefined }),
    SetSolidColor: (host, place, args) => {
      if (isLine(host, place)) throw apiNotFound('ChartFill.setSolidColor');
      change(host, place, { color: colour(args.value(0)) });
    },
  },
};

/** Of lines; columns and bars have no border here. */
export const chartLineFormat: ObjectType<Place> = {
  properties: {
    Color: {
      get: (host, place) => (isLine(host, place) ? (seriesAt(host, place).color ?? '') : null),
      set: (host, place, value) => {
        if (!isLine(host, place)) throw apiNotFound('ChartLineFormat.color');
        change(host, place, { color: colour(value) });
      },
    },
  },
};
