/** Answers `load`: the wanted properties of an object, of its related objects, of a collection's items. */
import { apiNotFound, HostError } from '../errors';
import type { HostObject } from '../model/object-type';
import { locationOf, wireName } from './location';
import type { QueryInfo } from './wire';

interface Wanted {
  all: boolean;
  readonly members: Map<string, Wanted>;
}

const ITEMS = 'Items';
/** Known to every object of the client and never asked of the host. */
const CLIENT_SIDE = new Set(['IsNull', 'IsNullObject', 'Context']);

const nothing = (): Wanted => ({ all: false, members: new Map() });

export function wantedBy(query: QueryInfo): Wanted {
  const wanted = nothing();
  const select = query.Select ?? [];
  for (const path of select) want(wanted, path);
  for (const path of query.Expand ?? []) want(wanted, path).all = true;
  if (select.length === 0) wanted.all = true;
  return wanted;
}

function want(root: Wanted, path: string): Wanted {
  let node = root;
  for (const name of path.split(/[/.]/u).map((step) => wireName(step.trim()))) {
    if (name === '*' || name === '$all') {
      node.all = true;
      return node;
    }
    const next = node.members.get(name) ?? nothing();
    node.members.set(name, next);
    node = next;
  }
  return node;
}

export async function query(object: HostObject, info: QueryInfo): Promise<unknown> {
  return read(object, wantedBy(info), info);
}

async function read(object: HostObject, wanted: Wanted, window: QueryInfo = {}): Promise<unknown> {
  return object.items ? readCollection(object, object.items, wanted, window) : readObject(object, wanted);
}

async function readObject(object: HostObject, wanted: Wanted): Promise<Record<string, unknown>> {
  const answer: Record<string, unknown> = { ...object.identity() };
  if (wanted.all) Object.assign(answer, await readAll(object));
  for (const [name, inner] of wanted.members) {
    if (CLIENT_SIDE.has(name) || name in answer) continue;
    answer[name] = await readMember(object, name, inner);
  }
  return answer;
}

/** All that can be told: a property that this grid cannot tell is left out and stays “not loaded”. */
async function readAll(object: HostObject): Promise<Record<string, unknown>> {
  const answer: Record<string, unknown> = {};
  for (const name of object.propertyNames) {
    try {
      const get = object.property(name)?.get;
      if (get) answer[name] = await get();
    } catch (error) {
      if (!(error instanceof HostError && error.code === 'ApiNotFound')) throw error;
    }
  }
  return answer;
}

async function readMember(object: HostObject, name: string, wanted: Wanted): Promise<unknown> {
  const get = object.property(name)?.get;
  if (get) return get();
  const related = object.related(name);
  if (!related) throw apiNotFound(locationOf(object, name));
  const inner = related();
  return inner && read(inner, wanted.members.size > 0 ? wanted : { ...wanted, all: true });
}

async function readCollection(
  object: HostObject,
  items: () => readonly HostObject[],
  wanted: Wanted,
  window: QueryInfo,
): Promise<Record<string, unknown>> {
  const answer: Record<string, unknown> = {};
  const ofItems: Wanted = { all: wanted.all, members: new Map() };
  for (const [name, inner] of wanted.members) {
    if (name === ITEMS) {
      if (inner.members.size === 0) ofItems.all = true;
      else ofItems.all ||= inner.all;
      for (const [itemName, itemWanted] of inner.members) ofItems.members.set(itemName, itemWanted);
    } else if (object.property(name)) answer[name] = await readMember(object, name, inner);
    else ofItems.members.set(name, inner);
  }
  if (wanted.all) Object.assign(answer, await readAll(object));
  const from = window.Skip ?? 0;
  const shown = items().slice(from, window.Top === undefined ? undefined : from + window.Top);
  const read: unknown[] = [];
  for (const item of shown) read.push(await readObject(item, ofItems));
  return { ...answer, _Items: read };
}
