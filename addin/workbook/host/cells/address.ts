/** A1 addresses of a grid's sheets. */
import { parseA1Ref, stringifyA1Ref } from '@borgar/fx';
import type { Area, Grid, SheetInfo } from '../../grid';
import { invalidArgument, itemNotFound } from '../errors';
import { lastColumn, lastRow } from './area';

export const sameName = (a: string, b: string) => a.toLocaleLowerCase('en-US') === b.toLocaleLowerCase('en-US');

export const sheetById = (grid: Grid, id: string): SheetInfo => {
  const sheet = grid.sheets().find((candidate) => candidate.id === id);
  if (!sheet) throw itemNotFound(id);
  return sheet;
};

export const findSheet = (grid: Grid, key: string): SheetInfo | undefined =>
  grid.sheets().find((sheet) => sheet.id === key) ?? grid.sheets().find((sheet) => sameName(sheet.name, key));

export const wholeSheet = (grid: Grid, sheetId: string): Area => ({
  sheetId,
  row: 0,
  column: 0,
  ...grid.size(sheetId),
});

/** Refuses what reaches beyond the sheet. */
export function withinSheet(grid: Grid, area: Area): Area {
  sheetById(grid, area.sheetId);
  const size = grid.size(area.sheetId);
  const inside = area.row >= 0 && area.column >= 0 && lastRow(area) < size.rows && lastColumn(area) < size.columns;
  if (!inside || area.rows < 1 || area.columns < 1) {
    throw invalidArgument('区域超出了工作表的范围。', 'The range reaches beyond the sheet.');
  }
  return area;
}

const badAddress = (address: string) =>
  invalidArgument(`“${address}”不是有效的区域地址。`, `“${address}” is not a range address.`);

/** The area of an address; `sheetId` is the sheet that counts where the address names none. */
export function parseAddress(grid: Grid, address: string, sheetId: string): Area {
  const reference = parseA1Ref(address.replace(/^=/, ''));
  if (!reference) throw badAddress(address);
  if (!('range' in reference)) return namedArea(grid, reference.name) ?? fail(badAddress(address));
  const named = reference.context?.at(-1);
  const sheet = named === undefined ? sheetById(grid, sheetId) : (findSheet(grid, named) ?? fail(itemNotFound(named)));
  const size = grid.size(sheet.id);
  const { top, left, bottom, right } = reference.range;
  const row = top ?? 0;
  const column = left ?? 0;
  const rows = (bottom ?? (top === null ? size.rows - 1 : row)) - row + 1;
  const columns = (right ?? (left === null ? size.columns - 1 : column)) - column + 1;
  return withinSheet(grid, { sheetId: sheet.id, row, column, rows, columns });
}

/** The area of a workbook name or a table; null where neither is called so. */
export function namedArea(grid: Grid, name: string): Area | null {
  const table = grid.tables().find((candidate) => sameName(candidate.name, name));
  if (table) return table.area;
  const item = grid.names?.().find((candidate) => sameName(candidate.name, name));
  return item ? areaOfFormula(grid, item.formula) : null;
}

/** The area to which a formula such as `=Sheet1!$A$1` refers; null where it is anything else. */
export function areaOfFormula(grid: Grid, formula: string): Area | null {
  const reference = parseA1Ref(formula.replace(/^=/, ''), { allowNamed: false });
  return reference ? parseAddress(grid, formula, grid.activeSheetId()) : null;
}

export function formatAddress(grid: Grid, area: Area, options: { sheet: boolean } = { sheet: true }): string {
  const size = grid.size(area.sheetId);
  const wholeColumns = area.rows >= size.rows;
  const wholeRows = area.columns >= size.columns && !wholeColumns;
  return stringifyA1Ref({
    context: options.sheet ? [sheetById(grid, area.sheetId).name] : [],
    range: {
      top: wholeColumns ? null : area.row,
      bottom: wholeColumns ? null : lastRow(area),
      left: wholeRows ? null : area.column,
      right: wholeRows ? null : lastColumn(area),
    },
  });
}

function fail(error: Error): never {
  throw error;
}
