/** Objects that the client keeps beyond one batch, by the id that it was given for them. */
import type { Area, Grid } from '../grid';
import { stalePath } from './errors';
import type { HostObject } from './model/object-type';

const EVENT_PREFIX = 'event:';

export class References {
  private readonly kept = new Map<string, HostObject>();
  private last = 0;

  constructor(private readonly grid: Grid) {}

  keep(object: HostObject): string {
    const id = `kept:${++this.last}`;
    this.kept.set(id, object);
    return id;
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  removeAll(): void {
    this.kept.clear();
  }

  get count(): number {
    return this.kept.size;
  }

  find(id: string): HostObject {
    const object = this.kept.get(id);
    if (!object || this.isGone(object)) throw stalePath(id);
    return object;
  }

  private isGone(object: HostObject): boolean {
    return object.typeName === 'Range' && !this.grid.sheets().some(({ id }) => id === (object.state as Area).sheetId);
  }
}

/** The reference of an event's range says itself where the range is, so that nothing is kept for it. */
export const eventReference = (area: Area) =>
  EVENT_PREFIX + JSON.stringify([area.sheetId, area.row, area.column, area.rows, area.columns]);

export function areaOfEvent(reference: string): Area {
  if (!reference.startsWith(EVENT_PREFIX)) throw stalePath(reference);
  const [sheetId, row, column, rows, columns] = JSON.parse(reference.slice(EVENT_PREFIX.length)) as [
    string,
    number,
    number,
    number,
    number,
  ];
  return { sheetId, row, column, rows, columns };
}
