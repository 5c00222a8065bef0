/** What all parts of the host share: the grid, the objects of the model, the events, the writes under way. */
import type { Area, Grid } from '../grid';
import type { HostLanguage } from './errors';
import { Events, type PostEvents } from './events';
import { objectTypes } from './model/index';
import { bind, type HostObject, type ObjectType, type States, type TypeName } from './model/object-type';
import { PendingWrites } from './cells/pending-writes';
import { References } from './references';

export interface Host {
  readonly grid: Grid;
  readonly language: HostLanguage;
  readonly workbookName: () => string;
  readonly events: Events;
  readonly references: References;
  readonly writes: PendingWrites;
  /** The workbook's settings; they live as long as the page. */
  readonly settings: Map<string, unknown>;
  make<Name extends TypeName>(typeName: Name, state: States[Name]): HostObject;
  range(area: Area): HostObject;
}

export interface HostSettings {
  readonly language: HostLanguage;
  readonly workbookName: () => string;
}

export function createHost(grid: Grid, settings: HostSettings, post: PostEvents): Host {
  const host: Host = {
    grid,
    ...settings,
    events: new Events(grid, post),
    references: new References(grid),
    writes: new PendingWrites(grid),
    settings: new Map(),
    make: (typeName, state) => bind(host, typeName, objectTypes[typeName] as ObjectType<typeof state>, state),
    range: (area) => host.make('Range', area),
  };
  return host;
}
