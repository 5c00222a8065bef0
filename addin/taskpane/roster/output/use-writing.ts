import { useState } from 'react';
import type { Language } from 'training-subsidy-core';
import { ExcelFailure } from '../../../excel';
import { readCells } from '../../../excel/sheet-read';
import { writeSheet, type WrittenSheet } from '../../../excel/sheet-write';
import { outputSheet } from './output';
import { changedCells, type ChangedCell, type ReadyRoster, type ResultRow } from '../result/result';

/** How far writing the result has come. */
export type Writing =
  | { readonly stage: 'idle' }
  | { readonly stage: 'comparing' }
  | { readonly stage: 'changed'; readonly cells: readonly ChangedCell[] }
  /** The roster itself cannot be read any more. */
  | { readonly stage: 'gone'; readonly failure: ExcelFailure }
  | { readonly stage: 'writing'; readonly rows: number; readonly ofRows: number }
  | { readonly stage: 'written'; readonly sheet: WrittenSheet }
  | { readonly stage: 'failed'; readonly failure: ExcelFailure };

const asFailure = (error: unknown): ExcelFailure => {
  if (error instanceof ExcelFailure) return error;
  throw error;
};

/** Writes the result to its sheet, after a look whether the roster is still the one that was checked. */
export function useWriting(ready: ReadyRoster, rows: readonly ResultRow[], language: Language) {
  const [state, setState] = useState<Writing>({ stage: 'idle' });

  /** Writes without looking. */
  async function writeAnyway(): Promise<void> {
    setState({ stage: 'writing', rows: 0, ofRows: rows.length });
    try {
      const content = outputSheet(ready, rows, language);
      const sheet = await writeSheet(content, (done, ofRows) => setState({ stage: 'writing', rows: done, ofRows }));
      setState({ stage: 'written', sheet });
    } catch (error) {
      setState({ stage: 'failed', failure: asFailure(error) });
    }
  }

  async function write(): Promise<void> {
    setState({ stage: 'comparing' });
    try {
      const now = await readCells(ready.source.place);
      const cells = changedCells(ready, now?.cells ?? []);
      if (cells.length > 0) return setState({ stage: 'changed', cells });
    } catch (error) {
      return setState({ stage: 'gone', failure: asFailure(error) });
    }
    await writeAnyway();
  }

  return { state, write, writeAnyway };
}
