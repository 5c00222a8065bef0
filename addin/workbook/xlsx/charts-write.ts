import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { SheetChart } from 'hucre/xlsx';
import type { Chart, ChartAxis, ChartSeries } from '../chart';
import { toReference } from './chart-references';

/** The name of a sheet; undefined where it is gone. */
type SheetNameOf = (sheetId: string) => string | undefined;

const KINDS = {
  ColumnClustered: { type: 'column', barGrouping: 'clustered' },
  ColumnStacked: { type: 'column', barGrouping: 'stacked' },
  BarClustered: { type: 'bar', barGrouping: 'clustered' },
  BarStacked: { type: 'bar', barGrouping: 'stacked' },
  Line: { type: 'line' },
  LineMarkers: { type: 'line' },
} as const;

const LEGENDS = { Top: 'top', Bottom: 'bottom', Left: 'left', Right: 'right' } as const;
const LABELS = { Low: 'low', High: 'high', None: 'none' } as const;
const CROSSINGS = { Minimum: 'min', Maximum: 'max' } as const;

/** In a file an axis says where it crosses the other one. */
const axisOf = ({ title, numberFormat, reversed, minimum, labels }: ChartAxis, { crossed }: ChartAxis) => ({
  ...(title !== undefined && { title }),
  ...(numberFormat !== undefined && { numberFormat: { formatCode: numberFormat } }),
  ...(reversed === true && { reverse: true }),
  ...(minimum !== undefined && { scale: { min: minimum } }),
  ...(labels && { tickLblPos: LABELS[labels] }),
  majorTickMark: 'none' as const,
  minorTickMark: 'none' as const,
  ...(crossed && { crosses: CROSSINGS[crossed] }),
});

/** What a file is to say of a series' name: a text, or the cell that holds it. */
const nameOf = ({ name }: ChartSeries, sheetNameOf: SheetNameOf): { text: string } | { reference: string } => {
  if (typeof name === 'string') return { text: name };
  const sheet = sheetNameOf(name.sheetId);
  return sheet === undefined ? { text: '' } : { reference: toReference(name, sheet) };
};

/** The series whose cells are there. */
const shownSeries = ({ series }: Chart, sheetNameOf: SheetNameOf): readonly ChartSeries[] =>
  series.filter(({ values }) => values !== undefined && sheetNameOf(values.sheetId) !== undefined);

/** A chart as the library writes it; undefined where nothing is left that it could show. */
export function toFileChart(chart: Chart, sheetNameOf: SheetNameOf): SheetChart | undefined {
  const reference = (area: ChartSeries['values']) => {
    const sheet = area && sheetNameOf(area.sheetId);
    return area && sheet !== undefined ? toReference(area, sheet) : undefined;
  };
  const series = shownSeries(chart, sheetNameOf).map((one) => {
    const categories = reference(one.categories);
    return {
      // Replaced when the parts are finished; the library leaves an empty one out.
      name: PLACEHOLDER,
      values: reference(one.values) ?? '',
      ...(categories !== undefined && { categories }),
      ...(one.color !== undefined && { color: one.color.slice(1) }),
      ...(chart.type === 'Line' && { marker: { symbol: 'none' as const } }),
    };
  });
  if (series.length === 0) return undefined;
  const { over, title, description = title, legend } = chart;
  return {
    ...KINDS[chart.type],
    ...(title !== undefined && { title }),
    ...(description !== undefined && { altText: description }),
    series,
    anchor: {
      from: { row: over.row, col: over.column },
      to: { row: over.row + over.rows, col: over.column + over.columns },
    },
    legend: legend ? LEGENDS[legend] : false,
    axes: {
      x: axisOf(chart.categoryAxis, chart.valueAxis),
      y: { ...axisOf(chart.valueAxis, chart.categoryAxis), gridlines: { major: true } },
    },
  };
}

const PLACEHOLDER = '-';
const SERIES_NAME = new RegExp(`<c:tx><c:v>${PLACEHOLDER}</c:v></c:tx>`, 'g');
const FRAME_NAME = /(<xdr:cNvPr id="\d+" name=)"Chart \d+"/g;

/** As faint as Excel draws them in a chart of its own. */
const GRIDLINES =
  '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const seriesName = (name: ReturnType<typeof nameOf>): string =>
  'text' in name
    ? `<c:tx><c:v>${escaped(name.text)}</c:v></c:tx>`
    : `<c:tx><c:strRef><c:f>${escaped(name.reference)}</c:f></c:strRef></c:tx>`;

/** Takes one after the other. */
const inTurn = (items: readonly string[]): (() => string) => {
  const rest = items.values();
  return () => rest.next().value ?? '';
};

const byNumber = (a: string, b: string): number => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]);

/**
 * Gives the charts of a finished file what the library cannot: the names of their frames, by which Excel's object model finds
 * them, names of series that are taken from cells, and faint lines behind the figures.
 * @param bySheet the charts of each sheet that has some, in the order of the sheets
 */
export function finishCharts(
  file: Uint8Array<ArrayBuffer>,
  bySheet: readonly (readonly Chart[])[],
  sheetNameOf: SheetNameOf,
): Uint8Array<ArrayBuffer> {
  if (bySheet.length === 0) return file;
  const parts = unzipSync(file);
  const change = (folder: string, edit: (xml: string, index: number) => string) => {
    const paths = Object.keys(parts).filter((path) => path.startsWith(`xl/${folder}`) && path.endsWith('.xml'));
    for (const [index, path] of paths.sort(byNumber).entries()) {
      parts[path] = strToU8(edit(strFromU8(parts[path] ?? new Uint8Array()), index));
    }
  };
  change('drawings/drawing', (xml, index) => {
    const next = inTurn((bySheet[index] ?? []).map(({ name }) => escaped(name)));
    return xml.replace(FRAME_NAME, (_whole, start: string) => `${start}"${next()}"`);
  });
  const charts = bySheet.flat();
  change('charts/chart', (xml, index) => {
    const chart = charts[index];
    const series = chart ? shownSeries(chart, sheetNameOf) : [];
    const next = inTurn(series.map((one) => seriesName(nameOf(one, sheetNameOf))));
    return xml.replace(SERIES_NAME, next).replace(/<c:majorGridlines\s*(\/>|><\/c:majorGridlines>)/g, GRIDLINES);
  });
  return zipSync(parts, { level: 3 });
}
