import {
  fitTable,
  recogniseTables,
  takeRoster,
  text,
  type RosterCell,
  type RosterId,
  type Text,
} from 'training-subsidy-core';
import { FileProblem } from '../../../files/file-check';
import { readSheetCells } from '../../../files/sheet-cells';
import type { EarlierClaims } from '../check/protocol';

/** Where earlier claims may be: a file, or cells of a sheet of the open workbook. */
export type EarlierSource =
  | { readonly kind: 'file'; readonly book: string; readonly bytes: Uint8Array }
  | {
      readonly kind: 'sheet';
      readonly sheet: string;
      /** Row of the first cell, from 0. */
      readonly firstRow: number;
      readonly cells: readonly (readonly RosterCell[])[];
    };

/** Sources in which tables of one kind of roster are sought. */
export interface EarlierRequest {
  readonly roster: RosterId;
  readonly sources: readonly EarlierSource[];
}

/** A table that was taken in, or the reason why one was not. */
export type EarlierFound =
  | { readonly kind: 'taken'; readonly claims: EarlierClaims; readonly headerRow: number }
  | { readonly kind: 'refused'; readonly book: string | null; readonly sheet: string | null; readonly reason: Text };

interface Sheet {
  readonly book: string | null;
  readonly sheet: string;
  readonly firstRow: number;
  readonly cells: readonly (readonly RosterCell[])[];
}

const quotedList = (headers: readonly string[], between: string): string =>
  headers.map((header) => `“${header}”`).join(between);

/** The tables of a sheet, each matched by its headers; a sheet without any header is passed over in a file. */
function tablesIn(roster: RosterId, { book, sheet, firstRow, cells }: Sheet): EarlierFound[] {
  return recogniseTables(cells, sheet).tables.map((table) => {
    const fit = fitTable(table, roster);
    if (fit.missing.length > 0) {
      const reason = text(
        `缺少必填列${quotedList(fit.missing, '、')}，没有计入；请补上或改列名后重新添加`,
        `lacks ${quotedList(fit.missing, ', ')} and was left out; add or rename the columns and take it in again`,
      );
      return { kind: 'refused', book, sheet, reason };
    }
    const taken = takeRoster(cells, table, fit);
    const rows = taken.rows.map((row) => firstRow + row + 1);
    const headerRow = firstRow + (table.headerRows.at(-1) ?? 0) + 1;
    return { kind: 'taken', claims: { book, sheet, table: taken.table, rows }, headerRow };
  });
}

const NOTHING = text(
  '没有找到这类名册的表头，没有计入；请检查列名',
  'has no table of this kind and was left out; check the headers',
);

function orNothing(found: readonly EarlierFound[], book: string | null, sheet: string | null): readonly EarlierFound[] {
  return found.length > 0 ? found : [{ kind: 'refused', book, sheet, reason: NOTHING }];
}

async function tablesOf(roster: RosterId, source: EarlierSource): Promise<readonly EarlierFound[]> {
  if (source.kind === 'sheet') return orNothing(tablesIn(roster, { ...source, book: null }), null, source.sheet);
  const { book, bytes } = source;
  try {
    const sheets = await readSheetCells(bytes);
    const found = sheets.flatMap((sheet) => tablesIn(roster, { ...sheet, book, firstRow: 0 }));
    // In a file of several sheets those of other kinds are no mistake, as long as one is of this kind.
    const taken = found.filter(({ kind }) => kind === 'taken');
    return taken.length > 0 ? taken : orNothing(found, book, null);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return [{ kind: 'refused', book, sheet: null, reason: error.sentence }];
  }
}

/** Takes earlier claims out of files and sheets. */
export async function earlierTables({ roster, sources }: EarlierRequest): Promise<readonly EarlierFound[]> {
  const found: EarlierFound[] = [];
  for (const source of sources) found.push(...(await tablesOf(roster, source)));
  return found;
}
