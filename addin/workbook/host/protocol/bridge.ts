/** The client's end of the line: takes requests as text, one after the other, and answers with text. */
import type { Grid } from '../../grid';
import { editingCell, type HostLanguage } from '../errors';
import type { Host } from '../host';
import { runBatch } from './batch';
import { PathType, RequestFlag, type EventEntry, type NativeBridge, type ReplyBody, type Request } from './wire';

const MessageType = { Reply: 2, Event: 3 } as const;

export class Bridge implements NativeBridge {
  onMessageFromHost: ((message: string) => void) | null = null;
  private host: Host | null = null;
  private line: Promise<void> = Promise.resolve();

  /** The host posts its events through the bridge, so it comes second. */
  connect(host: Host): void {
    this.host = host;
  }

  // A field, not a method: the client calls it without its object.
  readonly sendMessageToHost = (message: string): void => {
    const request = JSON.parse(message) as Request;
    // One at a time: a batch waits for calculation, and the next must not slip in between.
    this.line = this.line.then(() => this.answer(request));
  };

  readonly postEvents = (entries: readonly EventEntry[]): void => {
    this.onMessageFromHost?.(JSON.stringify({ type: MessageType.Event, message: { entries } }));
  };

  private async answer(request: Request): Promise<void> {
    const { host } = this;
    if (!host) return;
    const body = await host.events.during(() => this.run(host, request));
    this.onMessageFromHost?.(
      JSON.stringify({
        id: request.id,
        type: MessageType.Reply,
        message: { statusCode: 200, headers: {}, body: JSON.stringify(body) },
      }),
    );
    host.events.release();
  }

  private async run(host: Host, request: Request): Promise<ReplyBody> {
    try {
      if (touchesWorkbook(request) && !(await cellIsFree(host.grid, request.flags))) return refusal(host.language);
      return await runBatch(host, request.message.body, request.flags);
    } catch (error) {
      return failed('GeneralException', String(error instanceof Error ? error.message : error), 500);
    }
  }
}

/** The client also speaks to services of its own, at its start, which must not fail because a cell is being edited. */
const touchesWorkbook = ({ message }: Request) =>
  Object.values(message.body.ObjectPaths).some((path) => path.ObjectPathType !== PathType.Service);

/** Waits for the end of a cell edit where the add-in asked for it; false where it did not. */
async function cellIsFree(grid: Grid, flags: number): Promise<boolean> {
  const edited = grid.editing?.();
  if (!edited) return true;
  if (!(flags & RequestFlag.DelayForCellEdit)) return false;
  await edited;
  return true;
}

function refusal(language: HostLanguage): ReplyBody {
  const { code, sentence, httpStatus } = editingCell();
  return failed(code, sentence[language], httpStatus);
}

const failed = (code: string, message: string, httpStatus: number): ReplyBody => ({
  Results: [],
  TraceIds: [],
  Error: { Code: code, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: httpStatus },
});
