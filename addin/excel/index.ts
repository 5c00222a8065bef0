/** What the pane asks of Excel. Only this folder speaks Office.js; its highest need is ExcelApi 1.7 (`getActiveCell`). */
export { ExcelFailure, type ExcelFailureCode } from './failure';
export { insert, type FilledCell, type Insertion } from './insert';
export { readRange, type RangePart, type RangeReference } from './read-range';
export { readSelection, watchSelection, type CellValue, type FormulaCell, type SelectedCell } from './selection';
export { isInExcel } from './start';
export { displayLanguage, isDarkTheme } from './surroundings';
