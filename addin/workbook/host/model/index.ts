/** All types of the object model that the host answers. */
import { application, runtime } from './application';
import { addinInternalService } from './addin-internal-service';
import { autoFilter } from './auto-filter';
import { chart, chartLegend, chartTitle } from './chart';
import { chartAxes, chartAxis, chartAxisTitle } from './chart-axis';
import { chartFill, chartLineFormat, chartSeries, chartSeriesCollection, chartSeriesFormat } from './chart-series';
import { charts } from './charts';
import { dataValidation } from './data-validation';
import { freezePanes } from './freeze-panes';
import { namedItem, names } from './names';
import type { ObjectTypes, TypeName } from './object-type';
import { pageLayout } from './page-layout';
import { rangeAreas, rangeCollection } from './range-areas';
import { rangeBorder, rangeBorders } from './range-border';
import { rangeFill, rangeFont, rangeFormat } from './range-format';
import { range } from './range';
import { setting, settings } from './settings';
import { table, tableColumn, tableColumns, tableRows } from './table';
import { tables } from './tables';
import { workbook } from './workbook';
import { worksheet, worksheetProtection } from './worksheet';
import { worksheets } from './worksheets';

export const objectTypes: ObjectTypes = {
  AddinInternalService: addinInternalService,
  Application: application,
  AutoFilter: autoFilter,
  Chart: chart,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisTitle: chartAxisTitle,
  ChartCollection: charts,
  ChartFill: chartFill,
  ChartLegend: chartLegend,
  ChartLineFormat: chartLineFormat,
  ChartSeries: chartSeries,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeriesFormat: chartSeriesFormat,
  ChartTitle: chartTitle,
  DataValidation: dataValidation,
  NamedItem: namedItem,
  NamedItemCollection: names,
  PageLayout: pageLayout,
  Range: range,
  RangeAreas: rangeAreas,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorders,
  RangeCollection: rangeCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  Runtime: runtime,
  Setting: setting,
  SettingCollection: settings,
  Table: table,
  TableCollection: tables,
  TableColumn: tableColumn,
  TableColumnCollection: tableColumns,
  TableRowCollection: tableRows,
  Workbook: workbook,
  Worksheet: worksheet,
  WorksheetCollection: worksheets,
  WorksheetFreezePanes: freezePanes,
  WorksheetProtection: worksheetProtection,
};

/** Objects that the client makes by the name of a service instead of reaching them from the workbook. */
export const services: Readonly<Partial<Record<string, TypeName>>> = {
  'Microsoft.InternalService.AddinInternalService': 'AddinInternalService',
};
