import { halfWidth } from '../value/half-width';
import type { Column } from './column';

/** The columns of a roster by their keys. */
export type Columns = Readonly<Record<string, Column>>;

/** Where each column of a roster stands in a table; absent where the table lacks it. */
export type Placement = Readonly<Record<string, number>>;

/** A header without blanks, line breaks, asterisks and bracketed units: `实付培训费（元） *` is `实付培训费`. */
export const headerKey = (header: string): string =>
  halfWidth(header)
    .replace(/\([^()]*\)|\[[^\][]*\]|【[^】]*】/g, '')
    .replace(/[\s*]+/g, '')
    .toLowerCase();

/** Finds the columns by header: canonical names first, then synonyms. The first of two equal headers counts. */
export function placeColumns(columns: Columns, headers: readonly string[]): Placement {
  const keys = headers.map(headerKey);
  const taken = new Set<number>();
  const placement: Record<string, number> = {};
  const place = (key: string, names: readonly string[]): void => {
    if (key in placement) return;
    const wanted = names.map(headerKey);
    const found = keys.findIndex((header, i) => !taken.has(i) && wanted.includes(header));
    if (found < 0) return;
    taken.add(found);
    placement[key] = found;
  };
  for (const [key, { header }] of Object.entries(columns)) place(key, [header]);
  for (const [key, { synonyms }] of Object.entries(columns)) place(key, synonyms);
  return placement;
}

/** Canonical headers of the required columns that the table lacks. */
export const missingHeaders = (columns: Columns, placement: Placement): string[] =>
  Object.entries(columns)
    .filter(([key, { required }]) => required && !(key in placement))
    .map(([, { header }]) => header);
