import type { TaskMessage, TaskName, Tasks } from './tasks';

export interface TaskListener<Answer> {
  readonly onProgress?: (rows: number) => void;
  readonly onDone: (answer: Answer) => void;
  /** With the words of the browser or of the task; null where the worker did not start at all. */
  readonly onFailed: (message: string | null) => void;
}

function newWorker(): Worker {
  // The runtime of webpack stands in functions.js, which knows no page and so no address of one.
  __webpack_base_uri__ = document.baseURI;
  return new Worker(new URL('./worker.ts', import.meta.url), { name: 'pane-worker' });
}

/** Starts a task in a thread of its own. The answer ends it. */
export function startTask<Name extends TaskName>(
  name: Name,
  request: Tasks[Name]['request'],
  { onProgress, onDone, onFailed }: TaskListener<Tasks[Name]['answer']>,
): () => void {
  let worker: Worker;
  try {
    worker = newWorker();
  } catch {
    onFailed(null);
    return () => undefined;
  }
  const end = () => worker.terminate();
  worker.onmessage = ({ data }: MessageEvent<TaskMessage<Name>>) => {
    if (data.kind === 'progress') return onProgress?.(data.rows);
    end();
    if (data.kind === 'done') onDone(data.answer);
    else onFailed(data.message);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    end();
    onFailed(null);
  };
  worker.postMessage({ name, request });
  return end;
}
