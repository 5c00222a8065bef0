import { Tools } from '@univerjs/core';
import type { ICellData, IWorksheetData } from '@univerjs/core';
import { FormulaDataModel, IFunctionService } from '@univerjs/preset-sheets-core';
import type { Area } from '../grid';
import type { Book, BookList, Finished, Spill } from '../xlsx/book';
import { functionNames } from '../xlsx/formulas';
import { toArea } from './changes';
import type { Engine } from './engine';
import type { UniverGrid } from './univer-grid';

/** Opens a workbook with its tables and names; taking them back is no step of undo. */
export const openBook = (engine: Engine, grid: UniverGrid, book: Book, activeSheetId?: string): void => {
  engine.open(book.workbook);
  for (const { name, formula } of book.names) grid.addName(name, formula);
  for (const { name, sheetId, hasHeaders, ...range } of book.tables) {
    grid.addTable({ sheetId, ...range }, hasHeaders, name);
  }
  for (const { area, validation } of book.lists) grid.validate(area, validation);
  for (const area of book.filters) grid.filter(area);
  if (activeSheetId !== undefined) grid.activate(activeSheetId);
  engine.forgetSteps();
};

/** Names in the workbook's formulas that are no function here: their cells show #NAME?. */
export const unknownFunctions = (engine: Engine, { workbook }: Book): string[] => {
  const functions = engine.injector.get(IFunctionService);
  const unknown = new Set<string>();
  for (const { cellData } of Object.values(workbook.sheets)) {
    for (const line of Object.values(cellData ?? {})) {
      for (const { f } of Object.values(line as Record<string, ICellData>)) {
        for (const name of f ? functionNames(f) : []) if (!functions.hasExecutor(name)) unknown.add(name);
      }
    }
  }
  return [...unknown];
};

/** The open workbook as it stands, formulas calculated. */
export const finishedBook = async (engine: Engine, grid: UniverGrid): Promise<Finished> => {
  await grid.calculated();
  const workbook = Tools.deepClone(engine.workbook.getSnapshot());
  for (const sheet of Object.values(workbook.sheets)) writeOutFormulas(grid, sheet);
  return {
    workbook,
    tables: grid.tables().map(({ name, hasHeaders, area }) => ({ name, hasHeaders, ...area })),
    names: grid.names(),
    filters: grid.sheets().flatMap(({ id }) => grid.filteredArea(id) ?? []),
    lists: grid.sheets().flatMap(({ id }) => listsOf(grid, id)),
    spills: spillsOf(engine, grid),
    activeSheetId: grid.activeSheetId(),
  };
};

const listsOf = (grid: UniverGrid, sheetId: string): BookList[] =>
  grid.validations(sheetId).flatMap(({ areas, validation }) => areas.map((area) => ({ area, validation })));

// The grid lets copies of a formula refer to the first of them; a file is to have each in full.
const writeOutFormulas = (grid: UniverGrid, sheet: Partial<IWorksheetData>): void => {
  for (const [row, line] of Object.entries(sheet.cellData ?? {})) {
    for (const [column, cell] of Object.entries(line as Record<string, ICellData>)) {
      if (cell.f || !cell.si || sheet.id === undefined) continue;
      const area: Area = { sheetId: sheet.id, row: Number(row), column: Number(column), rows: 1, columns: 1 };
      const formula = grid.formulas(area)[0]?.[0];
      if (typeof formula === 'string') cell.f = formula;
    }
  }
};

const spillsOf = (engine: Engine, grid: UniverGrid): Spill[] => {
  const ranges = engine.injector.get(FormulaDataModel).getArrayFormulaRange()[engine.workbook.getUnitId()] ?? {};
  return Object.entries(ranges).flatMap(([sheetId, rows]) =>
    Object.values(rows as Record<number, Record<number, Parameters<typeof toArea>[1]>>).flatMap((line) =>
      Object.values(line).map((range) => {
        const { row, column, ...rest } = toArea(sheetId, range);
        return { sheetId, row, column, values: grid.values({ row, column, ...rest }) };
      }),
    ),
  );
};
