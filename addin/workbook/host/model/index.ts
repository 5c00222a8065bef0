/** All types of the object model that the host answers. */
import { application, runtime } from './application';
import { addinInternalService } from './addin-internal-service';
import { freezePanes } from './freeze-panes';
import { namedItem, names } from './names';
import type { ObjectTypes, TypeName } from './object-type';
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

  NamedItem: namedItem,
  NamedItemCollection: names,
  Range: range,
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
