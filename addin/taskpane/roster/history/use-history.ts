import { useEffect, useRef, useState } from 'react';
import type { RosterId } from 'training-subsidy-core';
import { ExcelFailure } from '../../../excel';
import { readCells } from '../../../excel/sheet-read';
import type { ListedSheet } from '../../../excel/list-sheets';
import { startTask } from '../worker/start-task';
import type { EarlierFound, EarlierSource } from './earlier-tables';

/** Whether something is being taken in, and what came of the last attempt. */
export type Taking =
  | { readonly stage: 'idle' }
  | { readonly stage: 'running' }
  | { readonly stage: 'failed'; readonly failure: ExcelFailure | null }
  /** Files that were taken in before. */
  | { readonly stage: 'known'; readonly names: readonly string[] };

const sameTable = (a: EarlierFound, b: EarlierFound): boolean =>
  a.kind === 'taken' &&
  b.kind === 'taken' &&
  a.claims.book === b.claims.book &&
  a.claims.sheet === b.claims.sheet &&
  a.headerRow === b.headerRow;

/** Earlier claims of other workbooks and sheets, taken in for one kind of roster. */
export function useHistory(roster: RosterId) {
  const [found, setFound] = useState<readonly EarlierFound[]>([]);
  const [taking, setTaking] = useState<Taking>({ stage: 'idle' });
  const stop = useRef<() => void>(null);
  useEffect(() => () => stop.current?.(), []);

  const take = (sources: readonly EarlierSource[]) => {
    setTaking({ stage: 'running' });
    stop.current = startTask(
      'earlier',
      { roster, sources },
      {
        onDone: (tables) => {
          setTaking({ stage: 'idle' });
          setFound((before) => [...before, ...tables.filter((table) => !before.some((one) => sameTable(one, table)))]);
        },
        onFailed: () => setTaking({ stage: 'failed', failure: null }),
      },
    );
  };

  async function addFiles(files: readonly File[]): Promise<void> {
    const known = new Set(found.flatMap((one) => (one.kind === 'taken' ? (one.claims.book ?? []) : [])));
    const fresh = files.filter(({ name }) => !known.has(name));
    if (fresh.length === 0) return setTaking({ stage: 'known', names: files.map(({ name }) => name) });
    setTaking({ stage: 'running' });
    const sources = fresh.map(async (file): Promise<EarlierSource> => {
      return { kind: 'file', book: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    });
    take(await Promise.all(sources));
  }

  async function addSheet({ id, name }: ListedSheet): Promise<void> {
    setTaking({ stage: 'running' });
    try {
      const read = await readCells({ usedOf: id });
      take([{ kind: 'sheet', sheet: name, firstRow: read?.place.row ?? 0, cells: read?.cells ?? [] }]);
    } catch (error) {
      if (!(error instanceof ExcelFailure)) throw error;
      setTaking({ stage: 'failed', failure: error });
    }
  }

  const remove = (index: number) => setFound((before) => before.filter((_, i) => i !== index));
  const cancel = () => {
    stop.current?.();
    setTaking({ stage: 'idle' });
  };
  return { found, taking, addFiles, addSheet, remove, cancel };
}
