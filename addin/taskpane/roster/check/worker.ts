import { checkTable } from './check';
import type { CheckMessage, CheckRequest } from './protocol';

const tell = (message: CheckMessage): void => self.postMessage(message);

/** Runs a check apart from the pane, which stays usable meanwhile. */
self.onmessage = ({ data }: MessageEvent<CheckRequest>) => {
  try {
    tell({ kind: 'done', rows: checkTable(data, (rows) => tell({ kind: 'progress', rows })) });
  } catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
};
