import { useState } from 'react';
import type { Chosen, RosterId } from 'training-subsidy-core';
import { ExcelFailure } from '../../../excel';
import { readCells } from '../../../excel/sheet-read';
import type { ListedSheet } from '../../../excel/list-sheets';
import { allKept, keepChoice, type Kept } from '../recognition/choices';
import { useTask } from '../../worker/use-task';
import type { EarlierFound, EarlierSource } from './earlier-tables';

/** Whether something is being taken in, and what came of the last attempt. */
export type Taking =
  | { readonly stage: 'idle' }
  | { readonly stage: 'running' }
  | { readonly stage: 'failed'; readonly failure: ExcelFailure | null }
  /** Files that were taken in before. */
  | { readonly stage: 'known'; readonly names: readonly string[] };

/** A table that was found, and where it was sought. */
interface Entry {
  readonly found: EarlierFound;
  readonly source: EarlierSource;
}

const nameOf = (found: EarlierFound) => (found.kind === 'taken' ? found.claims : found);

/** Whether both stand in the same place; what is no table has none. */
const sameTable = (a: EarlierFound, b: EarlierFound): boolean =>
  a.columns !== null &&
  a.columns.headerRow === b.columns?.headerRow &&
  a.columns.key === b.columns.key &&
  nameOf(a).book === nameOf(b).book &&
  nameOf(a).sheet === nameOf(b).sheet;

/** Earlier claims of other workbooks and sheets, taken in for one kind of roster. */
export function useHistory(roster: RosterId) {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [taking, setTaking] = useState<Taking>({ stage: 'idle' });
  /** How often columns were matched otherwise: the same tables are other claims then. */
  const [revision, setRevision] = useState(0);
  const task = useTask();
  const found = entries.map((entry) => entry.found);

  /** Seeks tables in sources; `onDone` gets what was found in each. */
  const seek = (
    sources: readonly EarlierSource[],
    kept: Kept,
    onDone: (tables: readonly (readonly EarlierFound[])[]) => void,
  ) => {
    setTaking({ stage: 'running' });
    task.run(
      'earlier',
      { roster, sources, kept },
      {
        onDone: (tables) => {
          setTaking({ stage: 'idle' });
          onDone(tables);
        },
        onFailed: () => setTaking({ stage: 'failed', failure: null }),
      },
    );
  };

  const take = (sources: readonly EarlierSource[]) =>
    seek(sources, allKept(), (tables) => {
      const sought = sources.flatMap((source, i) => (tables[i] ?? []).map((one) => ({ found: one, source })));
      setEntries((before) => [
        ...before,
        ...sought.filter(({ found: one }) => !before.some((known) => sameTable(known.found, one))),
      ]);
    });

  /** Matches the columns of a table as the user says, there and wherever its headers are met again. */
  const match = (index: number, chosen: Chosen) => {
    const entry = entries[index];
    const columns = entry?.found.columns;
    if (!entry || !columns) return;
    const choice = { kind: columns.kind === roster ? null : roster, chosen };
    keepChoice(columns.key, choice);
    // The choice is handed over itself, for storage may be blocked.
    seek([entry.source], [[columns.key, choice], ...allKept()], ([tables = []]) => {
      setRevision((before) => before + 1);
      setEntries((before) =>
        before.map((known) => {
          if (known.source !== entry.source) return known;
          return { ...known, found: tables.find((one) => sameTable(known.found, one)) ?? known.found };
        }),
      );
    });
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

  const remove = (index: number) => setEntries((before) => before.filter((_, i) => i !== index));
  const cancel = () => {
    task.cancel();
    setTaking({ stage: 'idle' });
  };
  return { found, revision, taking, addFiles, addSheet, match, remove, cancel };
}
