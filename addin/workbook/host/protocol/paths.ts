/** Finds the objects of a batch by their paths, each once. */
import { apiNotFound, itemNotFound, stalePath } from '../errors';
import type { Host } from '../host';
import { services } from '../model/index';
import type { HostObject } from '../model/object-type';
import { Arguments } from './arguments';
import { locationOf } from './location';
import { PathType, type ArgumentInfo, type ObjectPath } from './wire';

export class Paths {
  /** Where in the object model the latest step was, for errors. */
  location = '';
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly host: Host,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
  ) {}

  /** Null is a null object: what the client asked for with `…OrNullObject` and what is reached through it. */
  async resolve(id: number): Promise<HostObject | null> {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw stalePath(String(id));
    const object = await this.follow(path);
    this.found.set(id, object);
    return object;
  }

  async arguments(info: ArgumentInfo | undefined): Promise<Arguments> {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds ?? [];
    const objects: (HostObject | null | undefined)[] = [];
    for (const id of ids) objects.push(typeof id === 'number' && id > 0 ? await this.resolve(id) : undefined);
    return new Arguments(values, objects);
  }

  private async follow(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case PathType.Root:
        return this.host.make('Workbook', null);
      case PathType.Service:
        return this.service(path.Name);
      case PathType.Reference:
        return this.host.references.find(path.Name);
      case PathType.Null:
        return null;
      case PathType.Method:
      case PathType.Property:
      case PathType.Indexer:
        return this.fromParent(path, await this.resolve(path.ParentObjectPathId ?? 0));
      default:
        throw apiNotFound(path.Name);
    }
  }

  private service(name: string): HostObject {
    const typeName = services[name];
    if (!typeName) throw apiNotFound(name);
    return this.host.make(typeName, null as never);
  }

  private fromParent(path: ObjectPath, parent: HostObject | null): Promise<HostObject | null> | HostObject | null {
    if (!parent) return null;
    this.location = locationOf(parent, path.Name || 'getItem');
    if (path.ObjectPathType === PathType.Method) return this.fromMethod(path, parent);
    if (path.ObjectPathType === PathType.Indexer) return this.fromIndexer(path, parent);
    const related = parent.related(path.Name);
    if (!related) throw apiNotFound(this.location);
    return related();
  }

  private async fromMethod(path: ObjectPath, parent: HostObject): Promise<HostObject | null> {
    const method = parent.method(path.Name);
    if (!method) throw apiNotFound(this.location);
    const args = await this.arguments(path.ArgumentInfo);
    if (!method.places) this.host.writes.flush();
    return (await method.call(args)) as HostObject | null;
  }

  private async fromIndexer(path: ObjectPath, parent: HostObject): Promise<HostObject> {
    if (!parent.item) throw apiNotFound(this.location);
    const key = (await this.arguments(path.ArgumentInfo)).key(0);
    const item = parent.item(key);
    if (!item) throw itemNotFound(key);
    return item;
  }
}
