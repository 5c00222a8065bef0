import { CellValueType, LocaleType } from '@univerjs/core';
import type { ICellData, IWorkbookData } from '@univerjs/core';
import { CustomFunctionsRuntime } from '../../../../addin/workbook/formula/custom-functions';
import type { Implementation } from '../../../../addin/workbook/formula/custom-functions';
import type { FunctionMetadata } from '../../../../addin/workbook/formula/metadata';
import type { Area, CellValue } from '../../../../addin/workbook/grid';
import { Engine } from '../../../../addin/workbook/univer/engine';
import { modelPlugins } from '../../../../addin/workbook/univer/model-plugins';
import { UniverGrid } from '../../../../addin/workbook/univer/univer-grid';

export const SHEET = 'sheet';

/** One cell of the sheet on which the tests work. */
export const cellAt = (row: number, column: number): Area => ({ sheetId: SHEET, row, column, rows: 1, columns: 1 });

export const block = (row: number, column: number, rows: number, columns: number): Area => ({
  sheetId: SHEET,
  row,
  column,
  rows,
  columns,
});

const toCell = (value: CellValue): ICellData => {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return value.startsWith('=') ? { f: value } : { v: value, t: CellValueType.STRING };
};

export const workbookOf = (rows: readonly (readonly CellValue[])[]): IWorkbookData => ({
  id: 'workbook',
  name: '试算',
  appVersion: '',
  locale: LocaleType.ZH_CN,
  styles: {},
  sheetOrder: [SHEET],
  sheets: {
    [SHEET]: {
      id: SHEET,
      name: '试算表',
      rowCount: 20,
      columnCount: 10,
      cellData: Object.fromEntries(rows.map((row, i) => [i, Object.fromEntries(row.map(toCell).entries())])),
    },
  },
});

export interface OpenGrid {
  readonly engine: Engine;
  readonly grid: UniverGrid;
  /** The value of a cell when everything has been calculated. */
  value(row: number, column: number): Promise<CellValue | undefined>;
}

interface TestFunction {
  readonly metadata: FunctionMetadata;
  readonly run: (runtime: CustomFunctionsRuntime) => Implementation;
}

/** A workbook with these cells, and these functions at work in them, without a screen. */
export const openGrid = (
  rows: readonly (readonly CellValue[])[],
  functions: readonly TestFunction[] = [],
): OpenGrid => {
  const runtime = new CustomFunctionsRuntime();
  for (const { metadata, run } of functions) runtime.associate(metadata.id, run(runtime));
  const metadata = { functions: functions.map((each) => each.metadata) };
  const engine = new Engine({ plugins: modelPlugins(), runtime, metadata });
  const grid = new UniverGrid(engine);
  engine.open(workbookOf(rows));
  const value = async (row: number, column: number) => {
    await grid.calculated();
    return grid.values(cellAt(row, column))[0]?.[0];
  };
  return { engine, grid, value };
};
