/** The two axes of a chart. */
import type { ChartAxis } from '../../chart';
import { apiNotFound } from '../errors';
import type { Host } from '../host';
import { changeChart, changed, chartAt, chartText, type Change } from './chart';
import type { ObjectType, States } from './object-type';

type Place = States['ChartAxis'];

const UNTITLED = '坐标轴标题';
const GENERAL = 'General';

const axisAt = (host: Host, { chart, axis }: Place): ChartAxis => chartAt(host, chart)[axis];

function change(host: Host, place: Place, part: Change<ChartAxis>): void {
  changeChart(host, place.chart, { [place.axis]: changed(axisAt(host, place), part) });
}

/** Excel has a word for what is absent here, and refuses words that it does not know. */
const choice = <Word extends string>(name: string, words: readonly Word[], absent: string) => ({
  toWord: (word: Word | undefined): string => word ?? absent,
  fromWord: (value: unknown): Word | undefined => {
    const known = words.find((word) => word === value);
    if (known === undefined && value !== absent) throw apiNotFound(`ChartAxis.${name} = ${String(value)}`);
    return known;
  },
});

const crossing = choice('position', ['Maximum', 'Minimum'] as const, 'Automatic');
const labels = choice('tickLabelPosition', ['High', 'Low', 'None'] as const, 'NextToAxis');

export const chartAxes: ObjectType<States['ChartAxes']> = {
  objects: {
    CategoryAxis: (host, chart) => host.make('ChartAxis', { chart, axis: 'categoryAxis' }),
    ValueAxis: (host, chart) => host.make('ChartAxis', { chart, axis: 'valueAxis' }),
  },
};

export const chartAxis: ObjectType<Place> = {
  properties: {
    Minimum: {
      get: (host, place) => axisAt(host, place).minimum ?? '',
      set: (host, place, value) => change(host, place, { minimum: typeof value === 'number' ? value : undefined }),
    },
    NumberFormat: {
      get: (host, place) => axisAt(host, place).numberFormat ?? GENERAL,
      set: (host, place, value) => change(host, place, { numberFormat: chartText(value) }),
    },
    Position: {
      get: (host, place) => crossing.toWord(axisAt(host, place).crossed),
      set: (host, place, value) => change(host, place, { crossed: crossing.fromWord(value) }),
    },
    ReversePlotOrder: {
      get: (host, place) => axisAt(host, place).reversed ?? false,
      set: (host, place, value) => change(host, place, { reversed: value === true }),
    },
    TickLabelPosition: {
      get: (host, place) => labels.toWord(axisAt(host, place).labels),
      set: (host, place, value) => change(host, place, { labels: labels.fromWord(value) }),
    },
  },
  objects: { Title: (host, place) => host.make('ChartAxisTitle', place) },
};

export const chartAxisTitle: ObjectType<Place> = {
  properties: {
    Text: {
      get: (host, place) => axisAt(host, place).title ?? '',
      set: (host, place, value) => change(host, place, { title: chartText(value) }),
    },
    Visible: {
      get: (host, place) => axisAt(host, place).title !== undefined,
      set: (host, place, value) =>
        change(host, place, { title: value === true ? (axisAt(host, place).title ?? UNTITLED) : undefined }),
    },
  },
};
