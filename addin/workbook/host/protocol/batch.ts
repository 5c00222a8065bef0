/** Runs the actions of one batch in order, up to the first that fails. */
import { apiNotFound, HostError, itemNotFound } from '../errors';
import type { Host } from '../host';
import type { HostObject } from '../model/object-type';
import { locationOf } from './location';
import { Paths } from './paths';
import { query } from './query';
import { ActionType, RequestFlag, type Action, type ReplyBody, type RequestBody } from './wire';

const KEEP_REFERENCE = '_KeepReference';

export async function runBatch(host: Host, body: RequestBody, flags: number): Promise<ReplyBody> {
  const endUndoGroup = flags & RequestFlag.Writes ? host.grid.beginUndoGroup() : () => undefined;
  try {
    return await new Batch(host, body).run();
  } finally {
    host.writes.discard();
    endUndoGroup();
  }
}

class Batch {
  private readonly paths: Paths;
  private readonly kept = new Map<number, string>();

  constructor(
    private readonly host: Host,
    private readonly body: RequestBody,
  ) {
    this.paths = new Paths(host, body.ObjectPaths);
  }

  async run(): Promise<ReplyBody> {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traceIds: number[] = [];
    let index = 0;
    try {
      for (; index < this.body.Actions.length; index++) {
        const action = this.body.Actions[index] as Action;
        results.push({ ActionId: action.Id, Value: await this.perform(action) });
        if (action.ActionType === ActionType.Trace) traceIds.push(action.Id);
      }
      this.host.writes.flush();
    } catch (error) {
      this.keepEarlierWrites(error);
      const actionIndex = Math.min(index, this.body.Actions.length - 1);
      return { Results: results, TraceIds: traceIds, Error: { ...this.describe(error), ActionIndex: actionIndex } };
    }
    return { Results: results, TraceIds: traceIds };
  }

  private async perform(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) return null;
    const object = await this.paths.resolve(action.ObjectPathId);
    if (object && action.Name) this.paths.location = locationOf(object, action.Name);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object && { ...object.identity(), ...this.referenceOf(action.ObjectPathId) };
      case ActionType.Query:
        this.host.writes.flush();
        return object && query(object, action.QueryInfo ?? {});
      case ActionType.Method:
        return this.call(action, object);
      case ActionType.SetProperty:
        return this.set(action, object);
      default:
        throw apiNotFound(`action ${action.ActionType}`);
    }
  }

  private async call(action: Action, object: HostObject | null): Promise<unknown> {
    if (action.Name === KEEP_REFERENCE) return this.keep(action.ObjectPathId, object);
    // As in Excel, what is asked of something that is not there is passed over.
    if (!object) return null;
    const method = object.method(action.Name);
    if (!method) throw apiNotFound(this.paths.location);
    const args = await this.paths.arguments(action.ArgumentInfo);
    if (!method.places) this.host.writes.flush();
    return (await method.call(args)) ?? null;
  }

  private set(action: Action, object: HostObject | null): null {
    if (!object) throw itemNotFound(action.Name);
    const property = object.property(action.Name);
    if (!property?.set) throw apiNotFound(this.paths.location);
    if (!property.gathers) this.host.writes.flush();
    property.set(action.ArgumentInfo?.Arguments?.[0] ?? null);
    return null;
  }

  private keep(pathId: number, object: HostObject | null): null {
    if (object) this.kept.set(pathId, this.host.references.keep(object));
    return null;
  }

  private referenceOf(pathId: number) {
    const reference = this.kept.get(pathId);
    return reference === undefined ? {} : { _ReferenceId: reference };
  }

  /** As in Excel, what came before the failing action stays done. */
  private keepEarlierWrites(error: unknown): void {
    if (error instanceof HostError) this.host.writes.flush();
  }

  private describe(error: unknown) {
    const known = error instanceof HostError;
    return {
      Code: known ? error.code : 'GeneralException',
      Message: known ? error.sentence[this.host.language] : String(error instanceof Error ? error.message : error),
      Location: (known && error.location) || this.paths.location,
      HttpStatusCode: known ? error.httpStatus : 500,
    };
  }
}
