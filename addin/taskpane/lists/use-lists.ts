import { useEffect, useRef, useState } from 'react';
import { text, type Text } from 'training-subsidy-core';
import { ExcelFailure } from '../../excel';
import { listSheets } from '../../excel/list-sheets';
import { readCells, type CellsWanted, type ReadCells } from '../../excel/sheet-read';
import { NOT_STARTED } from '../worker/failed-sentence';
import { useTask } from '../worker/use-task';
import type { ListKinds } from './list-kinds';
import { byWanted, readAgain, tablesIn, tablesLike, type SourceCells, type SourceTable } from './source-table';

/** Whether lists are being read, and why nothing came of it. */
export type Gathering =
  | { readonly stage: 'idle' }
  | { readonly stage: 'reading' }
  | { readonly stage: 'nothing' }
  | { readonly stage: 'failed'; readonly sentence: Text };

const sourceOf = ({ sheet, place, cells }: ReadCells, wanted: CellsWanted): SourceCells => ({
  book: null,
  sheet,
  sheetId: place.sheetId,
  wanted,
  row: place.row,
  column: place.column,
  cells,
});

const goneSentence = (sheets: readonly string[]): Text => {
  const names = sheets.map((sheet) => `“${sheet}”`);
  return text(
    `${names.join('、')}的表头和读取时不同，没有使用。请重新读取本工作簿，并核对各表的用途。`,
    `The header of ${names.join(', ')} has changed; it was not used. Read this workbook again and check what each list is used as.`,
  );
};

/** Lists of this workbook and of files; `afterScan` may read more of the workbook while it is being read. */
export function useLists<Role extends string>(
  kinds: ListKinds<Role>,
  afterScan: () => Promise<void> = () => Promise.resolve(),
) {
  const [tables, setTables] = useState<readonly SourceTable<Role>[]>([]);
  const [gathering, setGathering] = useState<Gathering>({ stage: 'idle' });
  const running = useRef<AbortController>(null);
  const task = useTask();
  useEffect(() => () => running.current?.abort(), []);
  const end = () => {
    running.current?.abort();
    task.cancel();
  };

  const add = (sources: readonly SourceCells[]) => {
    const fresh = sources.flatMap((source) => tablesIn(kinds, source));
    setGathering({ stage: fresh.length === 0 ? 'nothing' : 'idle' });
    setTables((before) => {
      const read = tablesLike(fresh, before);
      const ids = new Set(read.map(({ id }) => id));
      return [...before.filter(({ id }) => !ids.has(id)), ...read];
    });
  };

  /** Null where the reading failed, which is told, or was given up. */
  async function reading<Read>(work: (signal: AbortSignal) => Promise<Read>): Promise<Read | null> {
    end();
    const { signal } = (running.current = new AbortController());
    setGathering({ stage: 'reading' });
    try {
      const read = await work(signal);
      return signal.aborted ? null : read;
    } catch (error) {
      if (!(error instanceof ExcelFailure)) throw error;
      if (!signal.aborted) setGathering({ stage: 'failed', sentence: error.sentence });
      return null;
    }
  }

  async function scan(): Promise<void> {
    const sources = await reading(async (signal) => {
      const read: SourceCells[] = [];
      for (const { id, name } of await listSheets()) {
        if (signal.aborted || kinds.isOwnSheet(name)) continue;
        const wanted = { usedOf: id };
        const cells = await readCells(wanted, { signal });
        if (cells !== null) read.push(sourceOf(cells, wanted));
      }
      if (!signal.aborted) await afterScan();
      return read;
    });
    if (sources !== null) add(sources);
  }

  async function addSelection(): Promise<void> {
    const read = await reading(async (signal) => {
      const cells = await readCells('selected', { signal });
      return cells ? [sourceOf(cells, cells.place)] : [];
    });
    if (read) add(read);
  }

  /** The lists as the workbook has them now; null where one of them cannot be read any more, which is told. */
  async function refresh(): Promise<readonly SourceTable<Role>[] | null> {
    const read = await reading(async (signal) => {
      const fresh = new Map<SourceTable<Role>, SourceTable<Role> | null>();
      for (const [wanted, own] of byWanted(tables)) {
        const cells = await readCells(wanted, { signal });
        const now = cells ? readAgain(kinds, own, sourceOf(cells, wanted)) : [];
        own.forEach((one, i) => fresh.set(one, now[i] ?? null));
      }
      return fresh;
    });
    if (read === null) return null;
    const gone = tables.filter((one) => one.role !== null && read.get(one) === null);
    if (gone.length > 0) {
      setGathering({ stage: 'failed', sentence: goneSentence(gone.map(({ source }) => source.sheet)) });
      return null;
    }
    const fresh = tables.flatMap((one) => (read.has(one) ? (read.get(one) ?? []) : one));
    setGathering({ stage: 'idle' });
    setTables(fresh);
    return fresh;
  }

  async function addFiles(files: readonly File[]): Promise<void> {
    const books = await reading(() =>
      Promise.all(files.map(async (file) => ({ book: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))),
    );
    if (books === null) return;
    task.run('sheets', books, {
      onDone: ({ sheets, problem }) => {
        add(sheets.map((one) => ({ ...one, sheetId: null, wanted: null, row: 0, column: 0 })));
        if (problem) setGathering({ stage: 'failed', sentence: problem });
      },
      onFailed: () => setGathering({ stage: 'failed', sentence: NOT_STARTED }),
    });
  }

  const cancel = () => {
    end();
    setGathering({ stage: 'idle' });
  };
  const change = (id: string, some: Partial<Pick<SourceTable<Role>, 'role' | 'chosen'>>) =>
    setTables((before) => before.map((one) => (one.id === id ? { ...one, ...some } : one)));
  const remove = (id: string) => setTables((before) => before.filter((one) => one.id !== id));
  return { tables, gathering, scan, addSelection, addFiles, refresh, cancel, change, remove };
}

export type Lists<Role extends string> = ReturnType<typeof useLists<Role>>;
