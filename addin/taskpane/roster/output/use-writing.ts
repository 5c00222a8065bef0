import { useState } from 'react';
import type { Language } from 'training-subsidy-core';
import { ExcelFailure } from '../../../excel';
import { readCells } from '../../../excel/sheet-read';
import { writeColumns } from '../../../excel/columns-write';
import { writeSheet, type WrittenSheet } from '../../../excel/sheet-write';
import { approvalForm, type PaidList } from './approval-form';
import { besideColumns, listBeside } from './beside';
import { payeeGroups } from './payee-groups';
import { listOfSheet, resultSheet, type Result } from './result-sheet';
import { changedCells, type ChangedCell, type ReadyRoster, type ResultRow } from '../result/result';

/** Where the result goes: a sheet of its own, or columns beside the roster. */
export type Destination = 'sheet' | 'beside';

/** Where the result and the approval form were written. */
export interface Written {
  readonly place: string;
  readonly form: WrittenSheet;
}

/** How far writing the result has come. */
export type Writing =
  | { readonly stage: 'idle' }
  | { readonly stage: 'comparing' }
  | { readonly stage: 'changed'; readonly cells: readonly ChangedCell[] }
  /** The roster itself cannot be read any more. */
  | { readonly stage: 'gone'; readonly failure: ExcelFailure }
  | { readonly stage: 'writing'; readonly rows: number; readonly ofRows: number }
  | { readonly stage: 'written'; readonly written: Written }
  /** Beside the roster stands something that the add-in did not write. */
  | { readonly stage: 'filled'; readonly address: string }
  | { readonly stage: 'failed'; readonly failure: ExcelFailure };

const asFailure = (error: unknown): ExcelFailure => {
  if (error instanceof ExcelFailure) return error;
  throw error;
};

type OnProgress = (rows: number, ofRows: number) => void;

/** Writes what each row pays; null with the cell that stands in the way. */
async function writeList(
  result: Result,
  to: Destination,
  language: Language,
  onProgress: OnProgress,
): Promise<{ readonly list: PaidList; readonly place: string } | { readonly list: null; readonly filled: string }> {
  if (to === 'sheet') {
    const sheet = await writeSheet(resultSheet(result, language), onProgress);
    return { list: listOfSheet(result, sheet), place: sheet.name };
  }
  const columns = besideColumns(result, language);
  const done = await writeColumns(columns, columns.replacing, onProgress);
  return done.written
    ? { list: listBeside(result, columns), place: done.address }
    : { list: null, filled: done.filled };
}

/** Writes the result and its approval form, after a look whether the roster is still the one that was checked. */
export function useWriting(ready: ReadyRoster, rows: readonly ResultRow[], language: Language) {
  const [state, setState] = useState<Writing>({ stage: 'idle' });

  /** Writes without looking. */
  async function writeAnyway(to: Destination): Promise<void> {
    const onProgress: OnProgress = (done, ofRows) => setState({ stage: 'writing', rows: done, ofRows });
    onProgress(0, rows.length);
    try {
      const result = { ready, rows, groups: payeeGroups(rows) };
      const done = await writeList(result, to, language, onProgress);
      if (done.list === null) return setState({ stage: 'filled', address: done.filled });
      const form = await writeSheet(approvalForm(result, done.list, language));
      setState({ stage: 'written', written: { place: done.place, form } });
    } catch (error) {
      setState({ stage: 'failed', failure: asFailure(error) });
    }
  }

  async function write(to: Destination): Promise<void> {
    setState({ stage: 'comparing' });
    try {
      const now = await readCells(ready.source.place);
      const cells = changedCells(ready, now?.cells ?? []);
      if (cells.length > 0) return setState({ stage: 'changed', cells });
    } catch (error) {
      return setState({ stage: 'gone', failure: asFailure(error) });
    }
    await writeAnyway(to);
  }

  return { state, write, writeAnyway };
}
