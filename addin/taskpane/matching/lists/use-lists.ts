import { useEffect, useRef, useState } from 'react';
import type { Text } from 'training-subsidy-core';
import { ExcelFailure } from '../../../excel';
import { listSheets } from '../../../excel/list-sheets';
import { readCells, type ReadCells } from '../../../excel/sheet-read';
import { startTask } from '../../roster/worker/start-task';
import { DECISIONS_SHEETS } from '../output/decisions-sheet';
import { TEXTS } from '../texts';
import { tablesIn, type SourceCells, type SourceTable } from './source-table';

/** Whether lists are being read, and why nothing came of it. */
export type Gathering =
  | { readonly stage: 'idle' }
  | { readonly stage: 'reading' }
  | { readonly stage: 'nothing' }
  | { readonly stage: 'failed'; readonly sentence: Text };

const sourceOf = ({ sheet, place, cells }: ReadCells): SourceCells => ({
  book: null,
  sheet,
  sheetId: place.sheetId,
  row: place.row,
  column: place.column,
  cells,
});

/** What the page wrote itself is no list. */
const OWN_SHEETS = /^(匹配-|Match-)/;

/** Lists of this workbook and of files; `onDecisions` gets the cells of the sheet that keeps decisions. */
export function useLists(onDecisions: (cells: SourceCells['cells']) => void) {
  const [tables, setTables] = useState<readonly SourceTable[]>([]);
  const [gathering, setGathering] = useState<Gathering>({ stage: 'idle' });
  const stop = useRef<() => void>(null);
  useEffect(() => () => stop.current?.(), []);

  /** A table that is read again takes the place of the one before it, and keeps the user’s choices. */
  const add = (sources: readonly SourceCells[]) => {
    const fresh = sources.flatMap(tablesIn);
    setGathering({ stage: fresh.length === 0 ? 'nothing' : 'idle' });
    setTables((before) => {
      const known = new Map(before.map((one) => [one.id, one]));
      const read = fresh.map((one) => {
        const old = known.get(one.id);
        return old?.found.key === one.found.key ? { ...one, role: old.role, chosen: old.chosen } : one;
      });
      const ids = new Set(read.map(({ id }) => id));
      return [...before.filter(({ id }) => !ids.has(id)), ...read];
    });
  };

  async function reading(work: () => Promise<readonly SourceCells[]>): Promise<void> {
    setGathering({ stage: 'reading' });
    try {
      add(await work());
    } catch (error) {
      if (!(error instanceof ExcelFailure)) throw error;
      setGathering({ stage: 'failed', sentence: error.sentence });
    }
  }

  const scan = () =>
    reading(async () => {
      const sources: SourceCells[] = [];
      for (const { id, name } of await listSheets()) {
        if (OWN_SHEETS.test(name)) continue;
        const read = await readCells({ usedOf: id });
        if (read === null) continue;
        if (DECISIONS_SHEETS.some((words) => name.startsWith(words))) onDecisions(read.cells);
        else sources.push(sourceOf(read));
      }
      return sources;
    });

  const addSelection = () =>
    reading(async () => {
      const read = await readCells('selected');
      return read ? [sourceOf(read)] : [];
    });

  async function addFiles(files: readonly File[]): Promise<void> {
    setGathering({ stage: 'reading' });
    const books = await Promise.all(
      files.map(async (file) => ({ book: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
    stop.current = startTask('sheets', books, {
      onDone: ({ sheets, problem }) => {
        add(sheets.map((one) => ({ ...one, sheetId: null, row: 0, column: 0 })));
        if (problem) setGathering({ stage: 'failed', sentence: problem });
      },
      onFailed: () => setGathering({ stage: 'failed', sentence: TEXTS.failed }),
    });
  }

  const change = (id: string, some: Partial<Pick<SourceTable, 'role' | 'chosen'>>) =>
    setTables((before) => before.map((one) => (one.id === id ? { ...one, ...some } : one)));
  const remove = (id: string) => setTables((before) => before.filter((one) => one.id !== id));
  return { tables, gathering, scan, addSelection, addFiles, change, remove };
}
