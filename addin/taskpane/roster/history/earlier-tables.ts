import {
  fitTable,
  recogniseTables,
  takeRoster,
  text,
  type Chosen,
  type FoundTable,
  type KindFit,
  type RosterCell,
  type RosterId,
  type Text,
} from 'training-subsidy-core';
import { FileProblem } from '../../../files/file-check';
import { readSheetCells } from '../../../files/sheet-cells';
import type { EarlierClaims } from '../check/protocol';
import { choiceIn, type Kept } from '../recognition/choices';

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
  /** The user's choices of columns, by the headers they were made for. */
  readonly kept: Kept;
}

/** The columns of a table as they were matched, so that the user can match them otherwise. */
export interface EarlierColumns extends Pick<FoundTable, 'headers' | 'key' | 'kind'> {
  readonly fit: Pick<KindFit, 'match' | 'missing'>;
  readonly chosen: Chosen;
  /** Row of the header in its sheet, as Excel numbers it. */
  readonly headerRow: number;
}

/** A table that was taken in, or the reason why one was not. */
export type EarlierFound =
  | { readonly kind: 'taken'; readonly claims: EarlierClaims; readonly columns: EarlierColumns }
  | {
      readonly kind: 'refused';
      readonly book: string | null;
      readonly sheet: string | null;
      readonly reason: Text;
      /** Null where there is no table at all. */
      readonly columns: EarlierColumns | null;
    };

interface Sheet {
  readonly book: string | null;
  readonly sheet: string;
  readonly firstRow: number;
  readonly cells: readonly (readonly RosterCell[])[];
}

const quotedList = (headers: readonly string[], between: string): string =>
  headers.map((header) => `“${header}”`).join(between);

/** What the user chose for such headers, as far as it was chosen for this kind of roster. */
function chosenFor({ roster, kept }: EarlierRequest, { key, kind }: FoundTable): Chosen {
  const choice = choiceIn(kept, key);
  return (choice.kind ?? kind) === roster ? choice.chosen : {};
}

/** The tables of a sheet, each matched by its headers or as the user chose. */
function tablesIn(request: EarlierRequest, { book, sheet, firstRow, cells }: Sheet): EarlierFound[] {
  return recogniseTables(cells, sheet).tables.map((table) => {
    const chosen = chosenFor(request, table);
    const fit = fitTable(table, request.roster, chosen);
    const { headers, key, kind } = table;
    const headerRow = firstRow + (table.headerRows.at(-1) ?? 0) + 1;
    const { match, missing } = fit;
    const columns = { headers, key, kind, fit: { match, missing }, chosen, headerRow };
    if (missing.length > 0) {
      const reason = text(
        `缺少必填列${quotedList(missing, '、')}，没有计入；请在下面指定各列，或补上后重新添加`,
        `lacks ${quotedList(missing, ', ')} and was left out; say below which columns they are, or add them and take it in again`,
      );
      return { kind: 'refused', book, sheet, reason, columns };
    }
    const taken = takeRoster(cells, table, fit);
    const rows = taken.rows.map((row) => firstRow + row + 1);
    return { kind: 'taken', claims: { book, sheet, table: taken.table, rows }, columns };
  });
}

const NOTHING = text(
  '没有找到这类名册的表头，没有计入；请检查列名',
  'has no table of this kind and was left out; check the headers',
);

function orNothing(found: readonly EarlierFound[], book: string | null, sheet: string | null): readonly EarlierFound[] {
  return found.length > 0 ? found : [{ kind: 'refused', book, sheet, reason: NOTHING, columns: null }];
}

async function tablesOf(request: EarlierRequest, source: EarlierSource): Promise<readonly EarlierFound[]> {
  if (source.kind === 'sheet') return orNothing(tablesIn(request, { ...source, book: null }), null, source.sheet);
  const { book, bytes } = source;
  try {
    const sheets = await readSheetCells(bytes);
    const found = sheets.flatMap((sheet) => tablesIn(request, { ...sheet, book, firstRow: 0 }));
    // In a file of several sheets those of other kinds are no mistake, as long as one is of this kind.
    const own = found.filter(({ kind, columns }) => kind === 'taken' || columns?.kind === request.roster);
    return own.some(({ kind }) => kind === 'taken') ? own : orNothing(found, book, null);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return [{ kind: 'refused', book, sheet: null, reason: error.sentence, columns: null }];
  }
}

/** Takes earlier claims out of files and sheets: for each of them what was found in it. */
export async function earlierTables(request: EarlierRequest): Promise<readonly (readonly EarlierFound[])[]> {
  const found: (readonly EarlierFound[])[] = [];
  for (const source of request.sources) found.push(await tablesOf(request, source));
  return found;
}
