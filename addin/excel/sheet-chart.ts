import { hasExcelApi } from './run';
import type { CellsArea } from './sheet-content';

/** Cells that a chart shows: those of its own sheet where no other one is named. */
export interface ChartCells extends CellsArea {
  readonly sheet?: string;
}

export interface ChartSeries {
  /** What the legend calls it; Office.js has no way to take it from a cell. */
  readonly name: string;
  /** A row or a column. */
  readonly values: ChartCells;
  /** `#RRGGBB`; Excel's own choice where it is absent. */
  readonly color?: string;
}

/** A chart on a sheet. It belongs to Excel: it follows its cells without the add-in. */
export interface SheetChart {
  /** By this a chart that an earlier call placed on the sheet is found, and replaced; nobody else's is touched. */
  readonly name: string;
  readonly type: 'ColumnClustered' | 'ColumnStacked' | 'BarClustered' | 'BarStacked' | 'LineMarkers';
  readonly title: string;
  /** A row or a column of labels, as long as the values of each series. */
  readonly categories: ChartCells;
  /** At least one. */
  readonly series: readonly ChartSeries[];
  /** The cells that it covers. */
  readonly over: CellsArea;
  /** Absent for none. */
  readonly legend?: 'Top' | 'Bottom' | 'Left' | 'Right';
  readonly categoryTitle?: string;
  readonly valueTitle?: string;
  /** Of the figures along the axis; as in the cells where it is absent. */
  readonly valueFormat?: string;
  /** Whether the figures begin at nothing however near they lie to each other: columns are compared by their heights. */
  readonly isFromZero?: boolean;
}

/** Series with cells of their own came with 1.7, formats of an axis with 1.8; without them a sheet can still be read. */
const CHARTS = '1.8';

/** Lets the bars stand in the order of their cells, the first on top; Excel would begin at the bottom. */
function fromTopToBottom({ categoryAxis }: Excel.ChartAxes): void {
  categoryAxis.reversePlotOrder = true;
  // Else the figures would be on top too.
  categoryAxis.position = 'Maximum';
}

function nameAxis({ title }: Excel.ChartAxis, text: string): void {
  title.visible = true;
  title.text = text;
}

function describe({ title, legend, axes }: Excel.Chart, chart: SheetChart): void {
  title.text = chart.title;
  legend.visible = chart.legend !== undefined;
  if (chart.legend !== undefined) legend.position = chart.legend;
  // Beneath the columns that go downwards too.
  axes.categoryAxis.tickLabelPosition = 'Low';
  if (chart.type.startsWith('Bar')) fromTopToBottom(axes);
  if (chart.categoryTitle !== undefined) nameAxis(axes.categoryAxis, chart.categoryTitle);
  if (chart.valueTitle !== undefined) nameAxis(axes.valueAxis, chart.valueTitle);
  if (chart.valueFormat !== undefined) axes.valueAxis.numberFormat = chart.valueFormat;
  if (chart.isFromZero) axes.valueAxis.minimum = 0;
}

function colour(series: Excel.ChartSeries, type: SheetChart['type'], color: string): void {
  if (type !== 'LineMarkers') {
    series.format.fill.setSolidColor(color);
    return;
  }
  series.format.line.color = color;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

/** Places a chart on a sheet, as part of a batch: over one of the same name. */
export function placeChart(sheet: Excel.Worksheet, chart: SheetChart): void {
  if (!hasExcelApi(CHARTS)) return;
  const { worksheets } = sheet.context.workbook;
  const range = ({ sheet: name, row, column, rows, columns }: ChartCells) =>
    (name === undefined ? sheet : worksheets.getItem(name)).getRangeByIndexes(row, column, rows, columns);
  // Excel passes over what is asked of a chart that is not there.
  sheet.charts.getItemOrNullObject(chart.name).delete();
  const { type, series, categories, over } = chart;
  const [first] = series;
  if (!first) return;
  // One row or column is one series whatever Excel makes of its cells; all the others are added by hand.
  const placed = sheet.charts.add(type, range(first.values), first.values.rows === 1 ? 'Rows' : 'Columns');
  placed.name = chart.name;
  for (const [i, { name, values, color }] of series.entries()) {
    const one = i === 0 ? placed.series.getItemAt(0) : placed.series.add(name);
    one.name = name;
    one.setValues(range(values));
    one.setXAxisValues(range(categories));
    if (color !== undefined) colour(one, type, color);
  }
  describe(placed, chart);
  const { row, column, rows, columns } = over;
  placed.setPosition(sheet.getCell(row, column), sheet.getCell(row + rows - 1, column + columns - 1));
}
