import type { Chart as FileChart, ChartAxisInfo, ChartSeriesInfo } from 'hucre';
import { parseChart } from 'hucre/ooxml';
import type { Chart, ChartAxis, ChartSeries, ChartType } from '../chart';
import { children, descend, type ChartFrame } from './chart-frames';
import { fromReference } from './chart-references';

/** What the place of a chart is told by. */
interface ChartSheet {
  readonly id: string;
  readonly name: string;
  /** In pixels. */
  readonly columnWidth: (column: number) => number;
  readonly rowHeight: (row: number) => number;
}

type SheetIdOf = (name: string) => string | undefined;

/** A chart of a file, and whether it looks there in a way that it cannot here. */
interface ReadChart {
  readonly chart: Chart;
  readonly isPlainer: boolean;
}

/** Members of the file's chart that are taken over, or that make no difference to what it says. */
const TAKEN: ReadonlySet<string> = new Set(
  (
    'kinds seriesCount series title titleOverlay titleFontSize autoTitleDeleted legend legendOverlay axes barGrouping ' +
    'lineGrouping overlap gapWidth varyColors dispBlanksAs plotVisOnly showDLblsOverMax showLineMarkers roundedCorners ' +
    'style lang date1904'
  ).split(' '),
);
const TAKEN_OF_SERIES: ReadonlySet<string> = new Set(
  'kind index name valuesRef categoriesRef color marker stroke'.split(' '),
);
const TAKEN_OF_AXIS: ReadonlySet<string> = new Set(
  (
    'title axisTitleFontSize axisTitleRotation axisTitleOverlay gridlines numberFormat majorTickMark minorTickMark ' +
    'tickLblPos reverse scale lblOffset lblAlgn noMultiLvlLbl auto hidden crosses crossBetween'
  ).split(' '),
);
const TAKEN_OF_SCALE: ReadonlySet<string> = new Set(['min']);

const hasMore = (part: object | undefined, taken: ReadonlySet<string>): boolean =>
  Object.keys(part ?? {}).some((key) => !taken.has(key));

const isPlainer = (chart: FileChart): boolean =>
  hasMore(chart, TAKEN) ||
  [chart.axes?.x, chart.axes?.y].some((axis) => hasMore(axis, TAKEN_OF_AXIS) || hasMore(axis?.scale, TAKEN_OF_SCALE)) ||
  (chart.series ?? []).some((series) => hasMore(series, TAKEN_OF_SERIES));

const plotOf = (root: Element): Element | undefined =>
  [...(descend(root, 'chart', 'plotArea')?.children ?? [])].find(({ localName }) => localName.endsWith('Chart'));

function typeOf({ kinds, barGrouping = 'clustered', lineGrouping, series = [], ...more }: FileChart, plot: Element) {
  const [kind] = kinds;
  if (kinds.length !== 1) return undefined;
  if (kind === 'bar' && barGrouping !== 'percentStacked') {
    const isBar = descend(plot, 'barDir')?.getAttribute('val') === 'bar';
    return `${isBar ? 'Bar' : 'Column'}${barGrouping === 'stacked' ? 'Stacked' : 'Clustered'}` satisfies ChartType;
  }
  if (kind !== 'line' || lineGrouping !== undefined) return undefined;
  const isBare = more.showLineMarkers === false || series.every(({ marker }) => marker?.symbol === 'none');
  return isBare ? 'Line' : 'LineMarkers';
}

const LABELS = { low: 'Low', high: 'High', none: 'None' } as const;
const CROSSINGS = { min: 'Minimum', max: 'Maximum' } as const;

/** In a file an axis says where it crosses the other one. */
const axisOf = (axis: ChartAxisInfo = {}, other: ChartAxisInfo = {}): ChartAxis => {
  const { title, numberFormat, reverse, scale, hidden } = axis;
  const position = axis.tickLblPos ?? 'nextTo';
  const labels = hidden === true ? 'None' : position === 'nextTo' ? undefined : LABELS[position];
  const crossed = other.crosses === 'min' || other.crosses === 'max' ? CROSSINGS[other.crosses] : undefined;
  return {
    ...(title !== undefined && { title }),
    ...(numberFormat && !numberFormat.sourceLinked && { numberFormat: numberFormat.formatCode }),
    ...(reverse === true && { reversed: true }),
    ...(scale?.min !== undefined && { minimum: scale.min }),
    ...(crossed && { crossed }),
    ...(labels && { labels }),
  };
};

/** The library finds the colour of a fill, but not that of a mere line. */
const colorOf = ({ color }: ChartSeriesInfo, element: Element | undefined): string | undefined => {
  const line = descend(element, 'spPr', 'ln', 'solidFill', 'srgbClr')?.getAttribute('val');
  const rgb = typeof color === 'string' ? color : line;
  return rgb ? `#${rgb.toUpperCase()}` : undefined;
};

function seriesOf(found: ChartSeriesInfo, element: Element | undefined, sheetIdOf: SheetIdOf): ChartSeries | undefined {
  const values = fromReference(found.valuesRef, sheetIdOf);
  const categories = fromReference(found.categoriesRef, sheetIdOf);
  if (!values || (found.categoriesRef !== undefined && !categories)) return undefined;
  const reference = descend(element, 'tx', 'strRef', 'f')?.textContent ?? undefined;
  const color = colorOf(found, element);
  return {
    name: fromReference(reference, sheetIdOf) ?? found.name ?? '',
    values,
    ...(categories && { categories }),
    ...(color !== undefined && { color }),
  };
}

const LEGENDS = { top: 'Top', bottom: 'Bottom', left: 'Left', right: 'Right', topRight: 'Right' } as const;

/** So many lines from the first on as it takes to be as long. */
function linesFor(length: number, first: number, sizeOf: (line: number) => number): number {
  let count = 0;
  for (let covered = 0; covered < length; covered += Math.max(sizeOf(first + count - 1), 1)) count += 1;
  return Math.max(count, 1);
}

/** The cells that a frame covers; undefined where it stands freely. */
function coveredBy({ from, to, size }: ChartFrame, sheet: ChartSheet): Chart['over'] | undefined {
  if (!from || !(to ?? size)) return undefined;
  const rows = to ? to.row - from.row : linesFor(size?.height ?? 0, from.row, sheet.rowHeight);
  const columns = to ? to.column - from.column : linesFor(size?.width ?? 0, from.column, sheet.columnWidth);
  return { sheetId: sheet.id, ...from, rows: Math.max(rows, 1), columns: Math.max(columns, 1) };
}

/** A chart of a file; null where it is of a kind that the grid does not show. */
function fromFrame(frame: ChartFrame, number: number, sheet: ChartSheet, sheetIdOf: SheetIdOf): ReadChart | null {
  const { name, description, part } = frame;
  const file = part && parseChart(part.text);
  const plot = part && plotOf(part.root);
  const type = file && plot && typeOf(file, plot);
  const over = coveredBy(frame, sheet);
  if (!type || !over) return null;
  const elements = children(plot, 'ser');
  const series = (file.series ?? []).map((one, i) => seriesOf(one, elements[i], sheetIdOf));
  if (series.length === 0 || series.includes(undefined)) return null;
  const { title, legend, axes } = file;
  const chart: Chart = {
    id: `chart ${number}`,
    name: name || `图表 ${number}`,
    type,
    ...(title !== undefined && { title }),
    ...(description !== '' && description !== title && { description }),
    over,
    series: series.filter((one) => one !== undefined),
    ...(legend && { legend: LEGENDS[legend] }),
    categoryAxis: axisOf(axes?.x, axes?.y),
    valueAxis: axisOf(axes?.y, axes?.x),
  };
  return { chart, isPlainer: isPlainer(file) || legend === 'topRight' };
}

/** The charts of a sheet, and in words what of them is not shown as it is in the file. */
export function chartsOf(
  frames: readonly ChartFrame[],
  sheet: ChartSheet,
  sheetIdOf: SheetIdOf,
): { readonly charts: readonly Chart[]; readonly losses: readonly string[] } {
  const read = frames.map((frame, i) => fromFrame(frame, i + 1, sheet, sheetIdOf));
  const shown = read.filter((one) => one !== null);
  const lost = read.length - shown.length;
  const plainer = shown.filter((one) => one.isPlainer).length;
  const where = `工作表“${sheet.name}”：`;
  return {
    charts: shown.map(({ chart }) => chart),
    losses: [
      ...(lost > 0 ? [`${where}图表 ${lost} 个，未带入（本页只显示柱形图、条形图和折线图）`] : []),
      ...(plainer > 0 ? [`${where}图表 ${plainer} 个的部分格式（如字体、数据标签），未带入`] : []),
    ],
  };
}
