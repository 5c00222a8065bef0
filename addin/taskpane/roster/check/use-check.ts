import { useState } from 'react';
import { ExcelFailure } from '../../../excel';
import { readCells } from '../../../excel/sheet-read';
import type { CheckRequest } from './protocol';
import { resultRows, type ReadyRoster, type ResultRow } from '../result/result';
import { useTask } from '../../worker/use-task';

/** How far the check has come. */
export type CheckState =
  | { readonly stage: 'idle' }
  | { readonly stage: 'running'; readonly rows: number }
  | { readonly stage: 'failed'; readonly message: string | null }
  /** A list that the check needs could not be read. */
  | { readonly stage: 'unread'; readonly failure: ExcelFailure }
  | { readonly stage: 'done'; readonly request: CheckRequest; readonly rows: readonly ResultRow[] };

/** What the check takes beside the roster: earlier claims, and sheets with lists by their ids, empty for none. */
export interface CheckInputs {
  readonly earlier: CheckRequest['earlier'];
  readonly standards: string;
  readonly bureauPairs: string;
}

type CheckLists = Pick<CheckRequest, 'standards' | 'bureauPairs'>;

const cellsOf = async (sheetId: string): Promise<CheckRequest['standards']> =>
  sheetId === '' ? null : ((await readCells({ usedOf: sheetId }))?.cells ?? []);

const IDLE: CheckState = { stage: 'idle' };

/** Checks a roster in the background; leaving the page's roster ends it. */
export function useCheck(ready: ReadyRoster, inputs: CheckInputs) {
  const [state, setState] = useState<CheckState>(IDLE);
  const task = useTask();

  const run = (lists: CheckLists) => {
    const request = { roster: ready.fit.roster, table: ready.taken.table, earlier: inputs.earlier, ...lists };
    task.run('check', request, {
      onProgress: (rows) => setState({ stage: 'running', rows }),
      onDone: (checked) => setState({ stage: 'done', request, rows: resultRows(ready, checked) }),
      onFailed: (message) => setState({ stage: 'failed', message }),
    });
  };
  async function start(): Promise<void> {
    setState({ stage: 'running', rows: 0 });
    try {
      run({ standards: await cellsOf(inputs.standards), bureauPairs: await cellsOf(inputs.bureauPairs) });
    } catch (error) {
      if (!(error instanceof ExcelFailure)) throw error;
      setState({ stage: 'unread', failure: error });
    }
  }
  const cancel = () => {
    task.cancel();
    setState(IDLE);
  };
  return { state, start, cancel };
}
