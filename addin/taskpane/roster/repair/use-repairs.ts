import { useEffect, useState } from 'react';
import { repairGroups, type Repair, type RepairGroup } from 'training-subsidy-core';
import { ExcelFailure } from '../../../excel';
import { writeCells, type CellChange, type ChangesWritten } from '../../../excel/cells-write';
import type { ReadCells } from '../../../excel/sheet-read';
import type { ReadyRoster } from '../result/result';
import { startTask } from '../../worker/start-task';

/** What can be repaired in a roster, as far as it is known. */
export type Found =
  | { readonly stage: 'seeking' }
  | { readonly stage: 'failed' }
  | { readonly stage: 'found'; readonly ready: ReadyRoster; readonly groups: readonly RepairGroup[] };

/** How far writing has come. */
export type Repairing =
  | { readonly stage: 'idle' }
  | { readonly stage: 'writing' }
  | { readonly stage: 'written'; readonly count: number; readonly left: readonly Repair[] }
  | { readonly stage: 'failed'; readonly failure: ExcelFailure };

/** A repair on its way into the sheet. */
interface Change extends CellChange {
  readonly repair: Repair;
}

/** Row and column of the cells that were read. */
export const cellOf = ({ taken }: ReadyRoster, { row, place }: Repair) => ({
  row: taken.rows[row - 1] ?? 0,
  column: taken.places[place] ?? 0,
});

function changesOf(ready: ReadyRoster, repairs: readonly Repair[]): Change[] {
  const { place } = ready.source;
  return repairs.map((repair) => {
    const { row, column } = cellOf(ready, repair);
    const { before, after, format } = repair;
    return { repair, row: place.row + row, column: place.column + column, before, after, format };
  });
}

/** The cells as they stand after the changes. */
function changedCells({ place, cells }: ReadCells, { written }: ChangesWritten<Change>): ReadCells['cells'] {
  const changed = new Map<number, Change[]>();
  for (const change of written) changed.set(change.row, [...(changed.get(change.row) ?? []), change]);
  return cells.map((row, i) => {
    const changes = changed.get(place.row + i);
    if (!changes) return row;
    const copy = [...row];
    for (const { column, after } of changes) copy[column - place.column] = after;
    return copy;
  });
}

const keyOf = ({ row, place }: Repair): string => `${row} ${place}`;

/** Seeks the safe repairs of a roster in the background, and writes those that the user wants. */
export function useRepairs(ready: ReadyRoster, onChanged: (cells: ReadCells['cells']) => void) {
  const [found, setFound] = useState<Found>({ stage: 'seeking' });
  const [repairing, setRepairing] = useState<Repairing>({ stage: 'idle' });
  const [leftAlone, setLeftAlone] = useState<ReadonlySet<string>>(new Set());

  useEffect(
    () =>
      startTask(
        'repairs',
        { roster: ready.fit.roster, table: ready.taken.table },
        {
          onDone: (repairs) => setFound({ stage: 'found', ready, groups: repairGroups(repairs) }),
          onFailed: () => setFound({ stage: 'failed' }),
        },
      ),
    [ready],
  );

  async function repair(repairs: readonly Repair[]): Promise<void> {
    setRepairing({ stage: 'writing' });
    try {
      const result = await writeCells(ready.source.place.sheetId, changesOf(ready, repairs));
      const left = result.left.map((change) => change.repair);
      setLeftAlone((before) => new Set([...before, ...left.map(keyOf)]));
      setRepairing({ stage: 'written', count: result.written.length, left });
      if (result.written.length > 0) onChanged(changedCells(ready.source, result));
    } catch (error) {
      if (!(error instanceof ExcelFailure)) throw error;
      setRepairing({ stage: 'failed', failure: error });
    }
  }

  return { found: offered(found, leftAlone), repairing, repair };
}

/** Without the cells that were left alone once: they hold a formula or something newer. */
function offered(found: Found, leftAlone: ReadonlySet<string>): Found {
  if (found.stage !== 'found' || leftAlone.size === 0) return found;
  const repairs = found.groups.flatMap((group) => group.repairs).filter((repair) => !leftAlone.has(keyOf(repair)));
  return { ...found, groups: repairGroups(repairs) };
}
