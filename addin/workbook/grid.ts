/**
 * The contract between the Office.js host and whatever grid stands beneath it: a Univer grid in the page, an
 * in-memory grid in the unit tests. Rows and columns count from 0; every answer is a snapshot.
 */

import type { Chart } from './chart';

/** A cell's value as Excel hands it out; an error is its text (`#N/A`), a blank is ''. */
export type CellValue = string | number | boolean;

/** A rectangle of cells on one sheet. */
export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
}

/** What may be set on cells beside their content; an absent member is left as it is, null clears it. */
export interface CellFormat {
  readonly numberFormat?: string | null;
  readonly fill?: string | null;
  readonly fontColor?: string | null;
  readonly bold?: boolean | null;
  readonly italic?: boolean | null;
  readonly wrap?: boolean | null;
  readonly horizontal?: 'Left' | 'Center' | 'Right' | 'General' | null;
  readonly vertical?: 'Top' | 'Center' | 'Bottom' | null;
  /** In points. */
  readonly fontSize?: number | null;
  /** Lines at the cell's own edges, by their colours; an edge that is absent is left as it is. */
  readonly edges?: Readonly<Partial<Record<Edge, string | null>>> | null;
}

export type Edge = 'top' | 'bottom' | 'left' | 'right';

/** A drop-down list on cells. */
export interface Validation {
  /** The words, or a formula that names the cells with them. */
  readonly source: readonly string[] | string;
  /** Whether other content is refused, and not only remarked on. */
  readonly strict: boolean;
  /** Shown when the cell is chosen, and when its content is refused. */
  readonly prompt?: Message;
  readonly refusal?: Message;
}

export interface Message {
  readonly title: string;
  readonly message: string;
}

/** How a sheet is printed; an absent member is the printer's own choice. */
export interface PageSetup {
  readonly paper?: 'A4' | 'A3';
  readonly orientation?: 'portrait' | 'landscape';
  /** Pages to fit into; 0 is as many as it takes. */
  readonly fitWidth?: number;
  readonly fitHeight?: number;
  readonly centered?: boolean;
  /** Addresses without the sheet. */
  readonly area?: string;
  readonly titleRows?: string;
}

export interface TableInfo {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly hasHeaders: boolean;
}

/** A name of the workbook; the formula is `=Sheet1!$A$1:$B$2` or another one. */
export interface NameInfo {
  readonly name: string;
  readonly formula: string;
}

export interface Grid {
  sheets(): readonly SheetInfo[];
  addSheet(name?: string): SheetInfo;
  removeSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  activeSheetId(): string;
  activate(sheetId: string): void;
  /** How far the sheet reaches at most: rows and columns of the whole sheet. */
  size(sheetId: string): { readonly rows: number; readonly columns: number };

  selection(): Area;
  select(area: Area): void;

  /** The smallest rectangle with content, or null on an empty sheet. */
  usedArea(sheetId: string): Area | null;
  values(area: Area): CellValue[][];
  /** The formula (`=…`) where there is one, else the value. */
  formulas(area: Area): CellValue[][];
  /** What the cell shows. */
  texts(area: Area): string[][];
  formats(area: Area): CellFormat[][];

  /**
   * Writes values and formulas (text that begins with `=`); null leaves a cell as it is, '' empties it. A text stays a text,
   * however much it looks like a number. An apostrophe before a text is dropped and makes the rest a text (`'=1`), as in Excel.
   */
  write(area: Area, content: readonly (readonly (CellValue | null)[])[]): void;
  clear(area: Area, what: 'contents' | 'formats' | 'all'): void;
  format(area: Area, format: CellFormat): void;
  /** Widths and heights are pixels at 100 %. */
  columnWidth(sheetId: string, column: number): number;
  setColumnWidth(sheetId: string, column: number, count: number, width: number): void;
  freeze(sheetId: string, rows: number, columns: number): void;

  tables(): readonly TableInfo[];
  addTable(area: Area, hasHeaders: boolean): TableInfo;

  /*
   * What a grid may lack: the host answers ApiNotFound where such a method is absent.
   */
  showSheet?(sheetId: string, visible: boolean): void;
  /** Moves a sheet to the position, counted from 0 among all sheets. */
  moveSheet?(sheetId: string, position: number): void;
  fitColumns?(sheetId: string, column: number, count: number): void;
  rowHeight?(sheetId: string, row: number): number;
  setRowHeight?(sheetId: string, row: number, count: number, height: number): void;
  renameTable?(tableId: string, name: string): void;
  removeTable?(tableId: string): void;
  /** Whether rows of the area are hidden, by hand or by a filter. */
  hiddenRows?(area: Area): 'none' | 'some' | 'all';
  mergedAreas?(sheetId: string): readonly Area[];
  merge?(area: Area): void;
  unmerge?(area: Area): void;
  /** The header and the rows that the sheet's filter hides or shows; null where it has none. */
  filteredArea?(sheetId: string): Area | null;
  filter?(area: Area): void;
  removeFilter?(sheetId: string): void;
  /** The list on a cell; null where there is none. */
  validation?(sheetId: string, row: number, column: number): Validation | null;
  /** Puts a list on all cells of the area in place of an earlier one; null takes it away. */
  validate?(area: Area, validation: Validation | null): void;
  charts?(sheetId: string): readonly Chart[];
  /** Puts a chart on its sheet, in place of the one with its id. */
  putChart?(chart: Chart): void;
  removeChart?(sheetId: string, chartId: string): void;
  pageSetup?(sheetId: string): PageSetup;
  setPageSetup?(sheetId: string, setup: PageSetup): void;
  /** The area over which the formula in the cell spills, the cell included; null where it spills nowhere. */
  spill?(sheetId: string, row: number, column: number): Area | null;
  /** The area of the formula whose result reaches into the cell, seen from any of its cells; null where there is none. */
  spillInto?(sheetId: string, row: number, column: number): Area | null;
  /** The cell that takes the keys; where a grid cannot tell, the first one of the selection counts. */
  activeCell?(): Area;
  isProtected?(sheetId: string): boolean;
  names?(): readonly NameInfo[];
  addName?(name: string, formula: string): NameInfo;
  removeName?(name: string): void;
  /** Settles when the user has left the cell being edited; null where none is being edited. */
  editing?(): Promise<void> | null;
  /** Sheets were added, removed, renamed, moved, hidden or shown, or another one became active. */
  onSheetsChanged?(listener: () => void): () => void;

  /** Groups what follows into one step of undo until the returned function is called. */
  beginUndoGroup(): () => void;
  /** Settles when all formulas that depend on earlier writes have been calculated. */
  calculated(): Promise<void>;

  onSelectionChanged(listener: (area: Area) => void): () => void;
  onChanged(listener: (area: Area) => void): () => void;
}
