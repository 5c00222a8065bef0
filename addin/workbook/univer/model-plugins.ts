import {
  CalculationMode,
  UniverFormulaEnginePlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsPlugin,
} from '@univerjs/preset-sheets-core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import type { PluginEntry } from './engine';

/** The grid without its screen: everything that the adapter, the functions and the file bridge need. */
export const modelPlugins = (): PluginEntry[] => [
  UniverFormulaEnginePlugin,
  UniverSheetsPlugin,
  [UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION }],
  UniverSheetsNumfmtPlugin,
  UniverSheetsFilterPlugin,
  UniverDataValidationPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsTablePlugin,
];
