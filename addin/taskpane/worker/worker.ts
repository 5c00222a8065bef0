import { TASKS, type TaskCall, type TaskMessage, type TaskName } from './tasks';

// What the worker fetches itself is named from the page’s folder, above its own.
__webpack_public_path__ = '../';

const tell = (message: TaskMessage): void => self.postMessage(message);

function answer<Name extends TaskName>({ name, request }: TaskCall<Name>) {
  return TASKS[name](request, (rows) => tell({ kind: 'progress', rows }));
}

/** Works a task out apart from the pane, which stays usable meanwhile. */
self.onmessage = async ({ data }: MessageEvent<TaskCall>) => {
  try {
    tell({ kind: 'done', answer: await answer(data) });
  } catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
};
