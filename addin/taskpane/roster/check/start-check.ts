import type { CheckedRow, CheckMessage, CheckRequest } from './protocol';

export interface CheckListener {
  readonly onProgress: (rows: number) => void;
  readonly onDone: (rows: readonly (CheckedRow | null)[]) => void;
  /** With the words of the browser or of the check; null where the worker did not start at all. */
  readonly onFailed: (message: string | null) => void;
}

function newWorker(): Worker {
  // The runtime of webpack stands in functions.js, which knows no page and so no address of one.
  __webpack_base_uri__ = document.baseURI;
  return new Worker(new URL('./worker.ts', import.meta.url), { name: 'roster-check' });
}

/** Starts a check in a thread of its own. The answer ends it. */
export function startCheck(request: CheckRequest, { onProgress, onDone, onFailed }: CheckListener): () => void {
  let worker: Worker;
  try {
    worker = newWorker();
  } catch {
    onFailed(null);
    return () => undefined;
  }
  const end = () => worker.terminate();
  worker.onmessage = ({ data }: MessageEvent<CheckMessage>) => {
    if (data.kind === 'progress') return onProgress(data.rows);
    end();
    if (data.kind === 'done') onDone(data.rows);
    else onFailed(data.message);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    end();
    onFailed(null);
  };
  worker.postMessage(request);
  return end;
}
