import { useState } from 'react';
import type { Language } from 'training-subsidy-core';
import { ExcelFailure } from '../../../excel';
import { writeResultColumns, writeResultSheet, type ResultWritten } from '../../../excel/result-write';
import { readCells } from '../../../excel/sheet-read';
import type { WrittenSheet } from '../../../excel/sheet-content';
import { approvalForm } from './approval-form';
import { besideColumns, listBeside } from './beside';
import { payeeGroups } from './payee-groups';
import { listOfSheet, resultSheet, type Result } from './result-sheet';
import { changedCells, type ChangedCell, type ReadyRoster, type ResultRow } from '../result/result';

/** Where the result goes: a sheet of its own, or columns beside the roster. */
export type Destination = 'sheet' | 'beside';

/** How far writing the result has come. */
export type Writing =
  | { readonly stage: 'idle' }
  | { readonly stage: 'comparing' }
  | { readonly stage: 'changed'; readonly cells: readonly ChangedCell[] }
  /** The roster itself cannot be read any more. */
  | { readonly stage: 'gone'; readonly failure: ExcelFailure }
  | { readonly stage: 'writing'; readonly rows: number; readonly ofRows: number }
  | { readonly stage: 'written'; readonly place: string; readonly form: WrittenSheet }
  /** Beside the roster stands something that the add-in did not write. */
  | { readonly stage: 'filled'; readonly address: string }
  | { readonly stage: 'failed'; readonly failure: ExcelFailure };

const asFailure = (error: unknown): ExcelFailure => {
  if (error instanceof ExcelFailure) return error;
  throw error;
};

/** Writes what each row pays, and the approval form that sums it up. */
export function writeResult(
  result: Result,
  to: Destination,
  language: Language,
  onProgress: (rows: number, ofRows: number) => void = () => undefined,
): Promise<ResultWritten> {
  if (to === 'sheet') {
    const formOf = ({ sheet }: { sheet: string }) => approvalForm(result, listOfSheet(result, sheet), language);
    return writeResultSheet(resultSheet(result, language), formOf, onProgress);
  }
  const columns = besideColumns(result, language);
  const formOf = ({ sheet }: { sheet: string }) => approvalForm(result, listBeside(columns, sheet), language);
  return writeResultColumns(columns, formOf, onProgress);
}

/** Writes the result, after a look whether the roster is still the one that was checked. */
export function useWriting(ready: ReadyRoster, rows: readonly ResultRow[], language: Language) {
  const [state, setState] = useState<Writing>({ stage: 'idle' });

  /** Writes without looking. */
  async function writeAnyway(to: Destination): Promise<void> {
    setState({ stage: 'writing', rows: 0, ofRows: rows.length });
    try {
      const result = { ready, rows, groups: payeeGroups(rows) };
      const done = await writeResult(result, to, language, (written, ofRows) =>
        setState({ stage: 'writing', rows: written, ofRows }),
      );
      setState(done.written ? { stage: 'written', ...done } : { stage: 'filled', address: done.filled });
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
