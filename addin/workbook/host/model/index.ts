/** All types of the object model that the host answers. */
import { application, runtime } from './application.js';
import { addinInternalService } from './addin-internal-service.js';
import { freezePanes } from './freeze-panes.js';
import { namedItem, names } from './names.js';
import type { ObjectTypes, TypeName } from './object-type.js';
import { rangeFill, rangeFont, rangeFormat } from './range-format.js';
import { range } from './range.js';
import { setting, settings } from './settings.js';
import { table, tableColumn, tableColumns, tableRows } from './table.js';
import { tables } from './tables.js';
import { workbook } from './workbook.js';
import { worksheet, worksheetProtection } from './worksheet.js';
import { worksheets } from './worksheets.js';

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
