import { applyLook, type CellsLook } from './cells-look';
import { hasExcelApi, write } from './run';
import type { CellValue } from './selection';

export type { CellsLook };

/** Rows and columns count from 0. */
export interface CellsArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells that offer words to choose from, and say what to enter. */
export interface CellsList extends CellsArea {
  readonly title: string;
  readonly prompt: string;
  readonly words: readonly string[];
  /** Whether other words are refused. */
  readonly strict: boolean;
  readonly refusal: string;
}

/** A sheet that the add-in writes as a whole. */
export interface SheetContent {
  /** The name it has if no other sheet has it. */
  readonly name: string;
  /** The sheet behind which it stands. */
  readonly behind: string;
  /** From A1 on, each as long as the others; a text that begins with `=` is a formula. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly looks: readonly CellsLook[];
  readonly frozenRows: number;
  readonly merged?: readonly CellsArea[];
  /** A header and the rows that its filter may hide. */
  readonly filtered?: CellsArea;
  readonly lists?: readonly CellsList[];
  /** For A4, upright and as wide as the page, this row on each page. */
  readonly print?: { readonly titleRow: number };
  /** Rows at the top by which such a sheet is told from the user's own. */
  readonly signatureRows: number;
  /** Whether these are the rows at the top, and the number of rows in use, of a sheet that the add-in wrote. */
  readonly isOwn: (top: readonly (readonly CellValue[])[], rowsInUse: number) => boolean;
}

/** Where it was written. */
export interface WrittenSheet {
  readonly id: string;
  readonly name: string;
  /** Whether an earlier result was replaced. */
  readonly replaced: boolean;
}

const ROWS_A_BLOCK = 5000;
const LOOKS_A_BLOCK = 1000;
const LONGEST_NAME = 31;
const MOST_NAMES = 99;

/** The wished name, then `name (2)`, `name (3)` …, none longer than Excel takes. */
function nameAt(wished: string, number: number): string {
  const suffix = number === 1 ? '' : ` (${number})`;
  return wished.slice(0, LONGEST_NAME - suffix.length) + suffix;
}

/** A sheet that holds what the add-in wrote, and nothing beside it that a user may have added. */
async function isOwnSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rows, signatureRows, isOwn }: SheetContent,
): Promise<boolean> {
  const columns = rows[0]?.length ?? 1;
  const used = sheet.getUsedRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount');
  const top = sheet.getRangeByIndexes(0, 0, signatureRows, columns).load('formulas');
  await context.sync();
  if (used.isNullObject || used.rowIndex !== 0 || used.columnIndex !== 0 || used.columnCount > columns) return false;
  return isOwn(top.formulas as CellValue[][], used.rowCount);
}

interface Target {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly replaced: boolean;
}

/** The sheet of an earlier result, emptied, or a new one under a name that is free. */
async function takeSheet(context: Excel.RequestContext, content: SheetContent): Promise<Target> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const byName = new Map(worksheets.items.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  for (let number = 1; number <= MOST_NAMES; number += 1) {
    const name = nameAt(content.name, number);
    const found = byName.get(name.toLowerCase());
    if (!found) {
      const position = worksheets.items.findIndex(({ id }) => id === content.behind);
      const sheet = worksheets.add(name);
      if (position >= 0) sheet.position = position + 1;
      return { sheet, name, replaced: false };
    }
    if (found.id !== content.behind && (await isOwnSheet(context, found, content))) {
      strip(found);
      return { sheet: found, name, replaced: true };
    }
  }
  const sheet = worksheets.add().load('name');
  await context.sync();
  return { sheet, name: sheet.name, replaced: false };
}

/** AutoFilter and PageLayout came together; without them a sheet can still be read. */
const FILTER_AND_PRINT = '1.9';

/** DataValidation. */
const LISTS = '1.8';
/** Excel takes no longer titles and messages. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

function offer(range: Excel.Range, { words, strict, title, prompt, refusal }: CellsList): void {
  const { dataValidation } = range;
  const heading = title.slice(0, LONGEST_TITLE);
  dataValidation.rule = { list: { inCellDropDown: true, source: words.join(',') } };
  dataValidation.prompt = { showPrompt: true, title: heading, message: prompt.slice(0, LONGEST_MESSAGE) };
  const style = strict ? 'Stop' : 'Information';
  dataValidation.errorAlert = { showAlert: true, style, title: heading, message: refusal.slice(0, LONGEST_MESSAGE) };
}

function layOut(
  sheet: Excel.Worksheet,
  { rows, merged = [], filtered, lists = [], print, frozenRows }: SheetContent,
): void {
  const range = ({ row, column, rows: count, columns }: CellsArea) =>
    sheet.getRangeByIndexes(row, column, count, columns);
  for (const area of merged) range(area).merge();
  sheet.freezePanes.freezeRows(frozenRows);
  if (hasExcelApi(LISTS)) for (const list of lists) offer(range(list), list);
  if (!hasExcelApi(FILTER_AND_PRINT)) return;
  if (filtered) sheet.autoFilter.apply(range(filtered));
  if (!print) return;
  const columns = rows[0]?.length ?? 1;
  const { pageLayout } = sheet;
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = 'Portrait';
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea(range({ row: 0, column: 0, rows: rows.length, columns }));
  pageLayout.setPrintTitleRows(range({ row: print.titleRow, column: 0, rows: 1, columns }));
}

/** What an earlier result has beside its cells; clearing them leaves it. */
function strip(sheet: Excel.Worksheet): void {
  if (hasExcelApi(FILTER_AND_PRINT)) sheet.autoFilter.remove();
  sheet.getRange().unmerge();
  sheet.getRange().clear();
}

/**
 * Writes a sheet as a whole, in one step of undo where Excel can do that: over the sheet that an earlier call wrote under that
 * name, else as a new sheet. A sheet that is not the add-in's own is left alone. Raises ExcelFailure.
 */
export const writeSheet = (
  content: SheetContent,
  onProgress: (rows: number, ofRows: number) => void = () => undefined,
): Promise<WrittenSheet> =>
  write(async (context) => {
    const { sheet, name, replaced } = await takeSheet(context, content);
    // Formats come first: in a cell that is a text already, the digits of an ID stay as they are.
    for (let at = 0; at < content.looks.length; at += LOOKS_A_BLOCK) {
      for (const look of content.looks.slice(at, at + LOOKS_A_BLOCK)) applyLook(sheet, look);
      await context.sync();
    }
    for (let at = 0; at < content.rows.length; at += ROWS_A_BLOCK) {
      const block = content.rows.slice(at, at + ROWS_A_BLOCK);
      sheet.getRangeByIndexes(at, 0, block.length, block[0]?.length ?? 1).formulas = block.map((row) => [...row]);
      await context.sync();
      onProgress(at + block.length, content.rows.length);
    }
    layOut(sheet, content);
    sheet.activate();
    sheet.getCell(0, 0).select();
    sheet.load('id');
    await context.sync();
    return { id: sheet.id, name, replaced };
  });
