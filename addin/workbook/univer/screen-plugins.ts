import type { ICellAlert } from '@univerjs/preset-sheets-core';
import {
  CalculationMode,
  CellAlertManagerService,
  UniverSheetsCorePreset,
  UniverSheetsFormulaPlugin,
  UniverSheetsUIPlugin,
} from '@univerjs/preset-sheets-core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { UniverSheetsFilterUIPlugin } from '@univerjs/sheets-filter-ui';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import type { PluginEntry } from './engine';

/** Finds our sentence for a cell that shows an error. */
export type FindMessage = (sheetId: string, row: number, column: number) => string | undefined;

// The grid explains an error by its kind alone; where one of our functions said why, that is shown instead.
const alertsWith = (find: FindMessage) =>
  class extends CellAlertManagerService {
    override showAlert(alert: ICellAlert): void {
      const { subUnitId, row, col } = alert.location;
      const message = find(subUnitId, row, col);
      super.showAlert(message === undefined ? alert : { ...alert, message, width: 320, height: 120 });
    }
  };

const withOptions = (entry: PluginEntry, find: FindMessage): PluginEntry => {
  const [plugin, options] = typeof entry === 'function' ? [entry, {}] : entry;
  if (plugin === UniverSheetsFormulaPlugin) {
    return [plugin, { ...(options as object), initialFormulaComputing: CalculationMode.NO_CALCULATION }];
  }
  if (plugin === UniverSheetsUIPlugin) {
    const override = [[CellAlertManagerService, { useClass: alertsWith(find) }]];
    return [plugin, { ...(options as object), override }];
  }
  return entry;
};

/** Beside the preset: filters, drop-down lists and tables. */
const MORE: readonly PluginEntry[] = [
  UniverSheetsFilterPlugin,
  UniverSheetsFilterUIPlugin,
  UniverDataValidationPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsDataValidationUIPlugin,
  UniverSheetsTablePlugin,
];

/** The whole grid, on the screen, inside the element with this id. */
export const screenPlugins = (container: string, find: FindMessage): PluginEntry[] => {
  const preset = UniverSheetsCorePreset({
    container,
    ribbonType: 'simple',
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  });
  return [...(preset.plugins as PluginEntry[]).map((entry) => withOptions(entry, find)), ...MORE];
};
