import type { Area } from './grid';

/** The kinds of chart that the grid shows, under Excel's names. */
export const CHART_TYPES = [
  'ColumnClustered',
  'ColumnStacked',
  'BarClustered',
  'BarStacked',
  'Line',
  'LineMarkers',
] as const;
export type ChartType = (typeof CHART_TYPES)[number];

export const LEGEND_PLACES = ['Top', 'Bottom', 'Left', 'Right'] as const;

export interface ChartSeries {
  /** A text, or the cell that holds it. */
  readonly name: string | Area;
  /** A row or a column; absent while it has none, and where its cells were deleted. */
  readonly values?: Area;
  /** The labels of the values, which are numbered where it is absent. */
  readonly categories?: Area;
  /** `#RRGGBB`; the place in the palette decides where it is absent. */
  readonly color?: string;
}

export interface ChartAxis {
  readonly title?: string;
  /** As in the cells where it is absent. */
  readonly numberFormat?: string;
  readonly reversed?: boolean;
  /** Where it begins; where its figures call for it if that is absent. */
  readonly minimum?: number;
  /** Where on this axis the other one crosses it; at zero, or at the first label, where it is absent. */
  readonly crossed?: 'Maximum' | 'Minimum';
  /** Beside the axis where it is absent. */
  readonly labels?: 'High' | 'Low' | 'None';
}

/** A chart over the cells of a sheet. Charts of a sheet have names of their own. */
export interface Chart {
  readonly id: string;
  readonly name: string;
  readonly type: ChartType;
  readonly title?: string;
  /** What one sees who cannot see it, if its author said so. */
  readonly description?: string;
  /** The cells that it covers; they tell on which sheet it is. */
  readonly over: Area;
  readonly series: readonly ChartSeries[];
  readonly legend?: (typeof LEGEND_PLACES)[number];
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
}
