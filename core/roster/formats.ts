import type { CellContent } from './column';

const AS_TEXT = '@';

/** Number format of a column's cells. IDs are text: a number of 18 digits would lose its last three. */
export const CELL_FORMATS: Readonly<Record<CellContent, string>> = {
  text: AS_TEXT,
  id: AS_TEXT,
  day: 'yyyy-mm-dd',
  amount: '#,##0.00',
  quantity: 'General',
  score: 'General',
  level: AS_TEXT,
  word: AS_TEXT,
  assent: AS_TEXT,
};
