import { Decimal } from 'training-subsidy-core';

const MARK = 'decimal';

/** A value as it goes from thread to thread: decimals, which would arrive as bare objects, are written out. */
export type Wired<Value> = Value extends Decimal
  ? { readonly [MARK]: string }
  : Value extends readonly (infer Item)[]
    ? readonly Wired<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Wired<Value[Key]> }
      : Value;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const mapped = (value: object, map: (one: unknown) => unknown): unknown =>
  Array.isArray(value)
    ? value.map(map)
    : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, map(one)]));

export function toWire<Value>(value: Value): Wired<Value> {
  if (value instanceof Decimal) return { [MARK]: value.toString() } as Wired<Value>;
  return (isObject(value) ? mapped(value, toWire) : value) as Wired<Value>;
}

export function fromWire<Value>(wired: Wired<Value>): Value {
  if (!isObject(wired)) return wired as Value;
  const written = (wired as { readonly [MARK]?: unknown })[MARK];
  return (typeof written === 'string' ? new Decimal(written) : mapped(wired, fromWire as never)) as Value;
}
