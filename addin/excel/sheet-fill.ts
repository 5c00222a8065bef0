import { LOOK_SIZE, type Batches } from './batches';
import { applyLook } from './cells-look';
import { hasExcelApi } from './run';
import { placeChart } from './sheet-chart';
import type { CellsArea, CellsList, SheetContent } from './sheet-content';
import type { SheetPlan } from './sheet-plan';

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
  { rows, merged = [], filtered, lists = [], charts = [], print, frozenRows }: SheetContent,
): void {
  const range = ({ row, column, rows: count, columns }: CellsArea) =>
    sheet.getRangeByIndexes(row, column, count, columns);
  for (const area of merged) range(area).merge();
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  if (hasExcelApi(LISTS)) for (const list of lists) offer(range(list), list);
  if (!hasExcelApi(FILTER_AND_PRINT)) return;
  if (filtered) sheet.autoFilter.apply(range(filtered));
  if (!print) return;
  // Charts may reach beyond the cells.
  const overs = charts.map(({ over }) => over);
  const count = Math.max(rows.length, ...overs.map((over) => over.row + over.rows));
  const columns = Math.max(rows[0]?.length ?? 1, ...overs.map((over) => over.column + over.columns));
  const { pageLayout } = sheet;
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = print.isLandscape ? 'Landscape' : 'Portrait';
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = { horizontalFitToPages: print.pagesWide ?? 1 };
  pageLayout.setPrintArea(range({ row: 0, column: 0, rows: count, columns }));
  pageLayout.setPrintTitleRows(range({ row: print.titleRow, column: 0, rows: 1, columns }));
}

/** What an earlier content has beside its cells; clearing them leaves it. */
function strip(sheet: Excel.Worksheet): void {
  if (hasExcelApi(FILTER_AND_PRINT)) sheet.autoFilter.remove();
  sheet.getRange().unmerge();
  sheet.getRange().clear();
}

/** The planned sheet, emptied or new. */
function takeSheet(context: Excel.RequestContext, { name, existing, position }: SheetPlan): Excel.Worksheet {
  if (existing) {
    strip(existing);
    return existing;
  }
  const sheet = context.workbook.worksheets.add(name);
  if (position !== null) sheet.position = position;
  return sheet;
}

/** Writes a content to its planned sheet, as part of a batch. */
export async function fillSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  content: SheetContent,
  batches: Batches,
  onProgress: (rows: number, ofRows: number) => void = () => undefined,
): Promise<Excel.Worksheet> {
  const sheet = takeSheet(context, plan);
  // Formats come first: in a cell that is a text already, the digits of an ID stay as they are.
  for (const look of content.looks) {
    applyLook(sheet, look);
    await batches.add(LOOK_SIZE);
  }
  await batches.write(sheet, { row: 0, column: 0 }, content.rows, onProgress);
  layOut(sheet, content);
  for (const chart of content.charts ?? []) placeChart(sheet, chart);
  return sheet;
}
