import type { IWorkbookData } from '@univerjs/core';
import type { Area, CellValue, Validation } from '../grid';

/** A table of a workbook; rows and columns count from 0. */
export interface BookTable {
  readonly name: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly hasHeaders: boolean;
}

/** A defined name; the formula is `=Sheet1!$A$1` or another one. */
export interface BookName {
  readonly name: string;
  readonly formula: string;
}

/** A drop-down list and the cells that have it. */
export interface BookList {
  readonly area: Area;
  readonly validation: Validation;
}

/** A workbook as the grid takes it. */
export interface Book {
  readonly workbook: IWorkbookData;
  readonly tables: readonly BookTable[];
  readonly names: readonly BookName[];
  /** Filtered areas, one a sheet at most. */
  readonly filters: readonly Area[];
  readonly lists: readonly BookList[];
}

/** An array formula's results; the formula stands in the first cell. */
export interface Spill {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** A workbook as the grid gives it: each formula written out in its own cell. */
export interface Finished extends Book {
  readonly spills: readonly Spill[];
  readonly activeSheetId: string;
}

/** A workbook read from a file, and in words what of the file could not be taken over. */
export interface Opened extends Book {
  /** Position of the sheet on which the file opens. */
  readonly active: number;
  readonly losses: readonly string[];
}

/** A file made of a workbook, and in words what of the workbook is not in it. */
export interface BookFile {
  readonly bytes: ArrayBuffer;
  readonly losses: readonly string[];
}
