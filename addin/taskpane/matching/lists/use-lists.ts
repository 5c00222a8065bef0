import { useEffect, useRef, useState } from 'react';
import { text, type Text } from 'training-subsidy-core';
import { ExcelFailure } from '../../../excel';
import { listSheets } from '../../../excel/list-sheets';
import { readCells, type CellsWanted, type ReadCells } from '../../../excel/sheet-read';
import { startTask } from '../../roster/worker/start-task';
import { keepsDecisions, readKept, type KeptDecisions } from '../kept-decisions';
import { TEXTS } from '../texts';
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
    `${names.join('、')}的表头和读取时不同，没有匹配。请重新读取本工作簿，并核对各表的用途。`,
    `The header of ${names.join(', ')} has changed; nothing was matched. Read this workbook again and check what each list is used as.`,
  );
};

/** What the page wrote itself is no list. */
const OWN_SHEETS = /^(匹配-|Match-)/;

/** Lists of this workbook and of files; `onKept` gets the decisions that the workbook keeps. */
export function useLists(onKept: (kept: KeptDecisions) => void) {
  const [tables, setTables] = useState<readonly SourceTable[]>([]);
  const [gathering, setGathering] = useState<Gathering>({ stage: 'idle' });
  const running = useRef<AbortController>(null);
  const stop = useRef<() => void>(null);
  const end = () => {
    running.current?.abort();
    stop.current?.();
  };
  useEffect(() => end, []);

  const add = (sources: readonly SourceCells[]) => {
    const fresh = sources.flatMap(tablesIn);
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
    const read = await reading(async (signal) => {
      const sources: SourceCells[] = [];
      for (const { id, name } of await listSheets()) {
        if (signal.aborted || OWN_SHEETS.test(name) || keepsDecisions(name)) continue;
        const wanted = { usedOf: id };
        const cells = await readCells(wanted, { signal });
        if (cells !== null) sources.push(sourceOf(cells, wanted));
      }
      return { sources, kept: await readKept() };
    });
    if (read === null) return;
    onKept(read.kept);
    add(read.sources);
  }

  async function addSelection(): Promise<void> {
    const read = await reading(async (signal) => {
      const cells = await readCells('selected', { signal });
      return cells ? [sourceOf(cells, cells.place)] : [];
    });
    if (read) add(read);
  }

  /** The lists as the workbook has them now; null where one of them cannot be read any more, which is told. */
  async function refresh(): Promise<readonly SourceTable[] | null> {
    const read = await reading(async (signal) => {
      const fresh = new Map<SourceTable, SourceTable | null>();
      for (const [wanted, own] of byWanted(tables)) {
        const cells = await readCells(wanted, { signal });
        const now = cells ? readAgain(own, sourceOf(cells, wanted)) : [];
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
    stop.current = startTask('sheets', books, {
      onDone: ({ sheets, problem }) => {
        add(sheets.map((one) => ({ ...one, sheetId: null, wanted: null, row: 0, column: 0 })));
        if (problem) setGathering({ stage: 'failed', sentence: problem });
      },
      onFailed: () => setGathering({ stage: 'failed', sentence: TEXTS.failed }),
    });
  }

  const cancel = () => {
    end();
    setGathering({ stage: 'idle' });
  };
  const change = (id: string, some: Partial<Pick<SourceTable, 'role' | 'chosen'>>) =>
    setTables((before) => before.map((one) => (one.id === id ? { ...one, ...some } : one)));
  const remove = (id: string) => setTables((before) => before.filter((one) => one.id !== id));
  return { tables, gathering, scan, addSelection, addFiles, refresh, cancel, change, remove };
}
