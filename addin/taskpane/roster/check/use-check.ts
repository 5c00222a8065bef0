import { useEffect, useRef, useState } from 'react';
import { resultRows, type ReadyRoster, type ResultRow } from '../result/result';
import { startTask } from '../worker/start-task';

/** How far the check has come. */
export type CheckState =
  | { readonly stage: 'idle' }
  | { readonly stage: 'running'; readonly rows: number }
  | { readonly stage: 'failed'; readonly message: string | null }
  | { readonly stage: 'done'; readonly rows: readonly ResultRow[] };

const IDLE: CheckState = { stage: 'idle' };

/** Checks a roster in the background; leaving the page's roster ends it. */
export function useCheck(ready: ReadyRoster) {
  const [state, setState] = useState<CheckState>(IDLE);
  const stop = useRef<() => void>(null);
  useEffect(() => () => stop.current?.(), []);

  const start = () => {
    setState({ stage: 'running', rows: 0 });
    stop.current = startTask(
      'check',
      { roster: ready.fit.roster, table: ready.taken.table },
      {
        onProgress: (rows) => setState({ stage: 'running', rows }),
        onDone: (checked) => setState({ stage: 'done', rows: resultRows(ready, checked) }),
        onFailed: (message) => setState({ stage: 'failed', message }),
      },
    );
  };
  const cancel = () => {
    stop.current?.();
    setState(IDLE);
  };
  return { state, start, cancel };
}
