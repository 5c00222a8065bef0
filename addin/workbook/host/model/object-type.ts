/** How the types of the object model are declared: tables of properties, related objects and methods. */
import type { Area, Edge } from '../../grid';
import type { Host } from '../host';
import type { Arguments } from '../protocol/arguments';

/** What the host keeps for an object of each type; a new type is added here and in `model/index.ts`. */
export interface States {
  AddinInternalService: null;
  Application: null;
  AutoFilter: string;
  Chart: { readonly sheetId: string; readonly id: string };
  ChartAxes: States['Chart'];
  ChartAxis: { readonly chart: States['Chart']; readonly axis: 'categoryAxis' | 'valueAxis' };
  ChartAxisTitle: States['ChartAxis'];
  ChartCollection: string;
  ChartFill: States['ChartSeries'];
  ChartLegend: States['Chart'];
  ChartLineFormat: States['ChartSeries'];
  ChartSeries: { readonly chart: States['Chart']; readonly index: number };
  ChartSeriesCollection: States['Chart'];
  ChartSeriesFormat: States['ChartSeries'];
  ChartTitle: States['Chart'];
  DataValidation: Area;
  PageLayout: string;
  NamedItem: string;
  NamedItemCollection: null;
  Range: Area;
  RangeAreas: readonly Area[];
  /** The outer edge of the range on that side, or all lines within it. */
  RangeBorder: { readonly area: Area; readonly side: Edge | 'across' | 'down' };
  RangeBorderCollection: Area;
  RangeCollection: readonly Area[];
  RangeFill: Area;
  RangeFont: Area;
  RangeFormat: Area;
  Runtime: null;
  Setting: string;
  SettingCollection: null;
  Table: string;
  /** Null stands for the whole workbook; `within` for the tables that meet an area, `fully` for those that lie in it. */
  TableCollection: { readonly sheetId: string | null; readonly within?: Area; readonly fully?: boolean };
  TableColumn: { readonly tableId: string; readonly index: number };
  TableColumnCollection: string;
  TableRowCollection: string;
  Workbook: null;
  Worksheet: string;
  WorksheetCollection: null;
  WorksheetFreezePanes: string;
  WorksheetProtection: string;
}

export type TypeName = keyof States;

export interface Property<S> {
  /** Absent where the property can only be written; the answer may be a promise. */
  readonly get?: (host: Host, self: S) => unknown;
  readonly set?: (host: Host, self: S, value: unknown) => void;
  /** The write is gathered with its neighbours instead of reaching the grid at once. */
  readonly gathers?: true;
}

/** Answers a plain value, an object of the model, or null for a null object; or a promise of these. */
export type Method<S> = (host: Host, self: S, args: Arguments) => unknown;
export type Related<S> = (host: Host, self: S) => HostObject | null;

export interface Members<S> {
  readonly properties?: Readonly<Record<string, Property<S>>>;
  readonly objects?: Readonly<Record<string, Related<S>>>;
  readonly methods?: Readonly<Record<string, Method<S>>>;
  /** Methods that only find another object by its place and never look at what cells hold. */
  readonly places?: Readonly<Record<string, Method<S>>>;
}

export interface ObjectType<S> extends Members<S> {
  /** How the client finds the object again: its `Id`, or nothing. */
  readonly identity?: (host: Host, self: S) => Readonly<Record<string, unknown>>;
  readonly items?: (host: Host, self: S) => readonly HostObject[];
  readonly item?: (host: Host, self: S, key: string) => HostObject | null;
}

export type ObjectTypes = { readonly [Name in TypeName]: ObjectType<States[Name]> };

/** An object of the model with its type's tables bound to it. */
export interface HostObject {
  readonly typeName: TypeName;
  readonly state: unknown;
  identity(): Readonly<Record<string, unknown>>;
  readonly propertyNames: readonly string[];
  property(name: string): { get?: () => unknown; set?: (value: unknown) => void; gathers: boolean } | undefined;
  related(name: string): (() => HostObject | null) | undefined;
  method(name: string): { call: (args: Arguments) => unknown; places: boolean } | undefined;
  readonly items: (() => readonly HostObject[]) | undefined;
  readonly item: ((key: string) => HostObject | null) | undefined;
}

export function bind<S>(host: Host, typeName: TypeName, type: ObjectType<S>, self: S): HostObject {
  const { items, item } = type;
  return {
    typeName,
    state: self,
    identity: () => type.identity?.(host, self) ?? {},
    propertyNames: Object.keys(type.properties ?? {}),
    property: (name) => bindProperty(host, own(type.properties, name), self),
    related: (name) => {
      const related = own(type.objects, name);
      return related && (() => related(host, self));
    },
    method: (name) => {
      const place = own(type.places, name);
      const method = place ?? own(type.methods, name);
      return method && { call: (args) => method(host, self, args), places: place !== undefined };
    },
    items: items && (() => items(host, self)),
    item: item && ((key) => item(host, self, key)),
  };
}

function bindProperty<S>(host: Host, property: Property<S> | undefined, self: S) {
  if (!property) return undefined;
  const { get, set } = property;
  return {
    ...(get && { get: () => get(host, self) }),
    ...(set && { set: (value: unknown) => set(host, self, value) }),
    gathers: property.gathers ?? false,
  };
}

/** The client names members; a table must not answer with what every JavaScript object inherits. */
const own = <T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  table && Object.hasOwn(table, name) ? table[name] : undefined;
