import { useEffect, useRef, useState } from 'react';
import { recogniseTables, type FoundTable } from 'training-subsidy-core';
import { ExcelFailure } from '../../../excel';
import { readCells, type CellsWanted, type ReadCells } from '../../../excel/sheet-read';

/** How far reading has come. */
export type Reading =
  | { readonly stage: 'idle' }
  | { readonly stage: 'reading'; readonly rows: number; readonly ofRows: number }
  | { readonly stage: 'failed'; readonly failure: ExcelFailure }
  | { readonly stage: 'empty' }
  | ReadStage;

/** What was read and found; a later revision is the same reading with cells that the pane itself has changed since. */
interface ReadStage {
  readonly stage: 'read';
  readonly source: ReadCells;
  readonly tables: readonly FoundTable[];
  readonly revision: number;
}

const readStage = (source: ReadCells, revision: number): ReadStage => ({
  stage: 'read',
  source,
  tables: recogniseTables(source.cells, source.sheet).tables,
  revision,
});

const IDLE: Reading = { stage: 'idle' };

/** Reads cells and finds the tables in them; a new reading takes the place of the last one. */
export function useReading() {
  const [reading, setReading] = useState<Reading>(IDLE);
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function start(wanted: CellsWanted): Promise<void> {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    const set = (next: Reading) => {
      if (!signal.aborted) setReading(next);
    };
    set({ stage: 'reading', rows: 0, ofRows: 0 });
    try {
      const source = await readCells(wanted, {
        signal,
        onProgress: (rows, ofRows) => set({ stage: 'reading', rows, ofRows }),
      });
      if (source === null) return set({ stage: 'empty' });
      set(readStage(source, 0));
    } catch (error) {
      if (!(error instanceof ExcelFailure)) throw error;
      set({ stage: 'failed', failure: error });
    }
  }

  const cancel = () => {
    running.current?.abort();
    setReading(IDLE);
  };
  /** Takes over what the pane has written into the cells that were read. */
  const change = (cells: ReadCells['cells']) =>
    setReading((now) => (now.stage === 'read' ? readStage({ ...now.source, cells }, now.revision + 1) : now));
  return { reading, start, cancel, change };
}
