import { parseA1Ref } from '@borgar/fx';
import type { Area } from '../grid';
import { cellReference } from './ranges';

/** `'Sheet 1'!$A$1:$B$2` */
export const toReference = ({ row, column, rows, columns }: Area, sheetName: string): string => {
  const fixed = (cell: string) => cell.replace(/^([A-Z]+)/, '$$$1$$');
  const [first, last] = [cellReference(row, column), cellReference(row + rows - 1, column + columns - 1)];
  const cells = first === last ? fixed(first) : `${fixed(first)}:${fixed(last)}`;
  return `'${sheetName.replaceAll("'", "''")}'!${cells}`;
};

/** The cells of a reference to one area of a sheet of the same file. */
export const fromReference = (
  reference: string | undefined,
  sheetIdOf: (name: string) => string | undefined,
): Area | undefined => {
  const parsed = reference === undefined ? undefined : parseA1Ref(reference, { allowNamed: false });
  if (!parsed || !('range' in parsed) || parsed.context?.length !== 1) return undefined;
  const sheetId = sheetIdOf(parsed.context[0] ?? '');
  const { top, left, bottom, right } = parsed.range;
  if (sheetId === undefined || !isNumber(top) || !isNumber(left)) return undefined;
  return { sheetId, row: top, column: left, rows: (bottom ?? top) - top + 1, columns: (right ?? left) - left + 1 };
};

// Whole columns have no first row, and whole rows no first column.
const isNumber = (place: number | null | undefined): place is number => typeof place === 'number';
