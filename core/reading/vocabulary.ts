import { raise, type Given } from '../problem/problem';
import type { Text } from '../text';
import { lookupKey } from '../value/half-width';

/** A closed set of words that users write in many ways, each meaning one value. */
export interface Vocabulary<Value extends string | number | boolean> {
  readonly words: readonly { readonly value: Value; readonly word: Text }[];
  /** The value of a cell's word, or undefined. */
  find(given: Given): Value | undefined;
  /** The value of a cell's word; raises UNKNOWN_WORD with the known ones. */
  read(given: Given, name: Text): Value;
}

type Entry<Value> = readonly [value: Value, word: Text, ...synonyms: string[]];

export function vocabulary<const Value extends string | number | boolean>(
  entries: readonly Entry<Value>[],
): Vocabulary<Value> {
  const known = new Map<string, Value>();
  for (const [value, word, ...synonyms] of entries) {
    for (const name of [word['zh-CN'], word['en-US'], ...synonyms]) known.set(lookupKey(name), value);
  }
  const words = entries.map(([value, word]) => ({ value, word }));
  const find = (given: Given) => known.get(lookupKey(String(given)));
  return {
    words,
    find,
    read(given, name) {
      return find(given) ?? raise('UNKNOWN_WORD', { name, given, known: words.map(({ word }) => word) });
    },
  };
}
