import type { CellsLook } from './cells-look';
import type { CellValue } from './selection';
import type { SheetChart } from './sheet-chart';

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

/** A sheet as it stands, as far as one sees from it who wrote it. */
export interface FoundSheet {
  readonly top: readonly (readonly CellValue[])[];
  /** The last row in use. */
  readonly last: readonly CellValue[];
  readonly rowsInUse: number;
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
  readonly charts?: readonly SheetChart[];
  /** For A4, upright and as wide as one page unless it says otherwise, this row on each page. */
  readonly print?: { readonly titleRow: number; readonly isLandscape?: boolean; readonly pagesWide?: number };
  /** Rows at the top by which such a sheet is told from the user's own. */
  readonly signatureRows: number;
  /** Whether the add-in wrote the sheet, and nobody added to it since. */
  readonly isOwn: (found: FoundSheet) => boolean;
  /** How many columns an earlier content had, as its top says; as many as this one where it is absent. */
  readonly earlierColumns?: (top: FoundSheet['top']) => number;
}

/** Where it was written. */
export interface WrittenSheet {
  readonly name: string;
  /** Whether an earlier one was replaced. */
  readonly replaced: boolean;
}
