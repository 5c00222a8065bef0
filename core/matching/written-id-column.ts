import { column, type Column } from '../roster/column';

/** A column of IDs that are taken as they are written, right or wrong: who they mean is found by comparing them. */
export const writtenIdColumn = column<string | number>(
  'id',
  (cell) => (typeof cell === 'boolean' ? String(cell) : cell),
  true,
);

/** The same column, its IDs taken as they are written. */
export const asWritten = ({ header, synonyms }: Column): Column<string | number> =>
  writtenIdColumn(header, ...synonyms);
