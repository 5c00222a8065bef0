import { columnLetters } from '../../shared/column-letters';

/** Columns of a line, from 0; as in LINE_HEADERS. */
export const LINE = {
  scenario: 0,
  id: 1,
  programme: 2,
  item: 3,
  department: 4,
  party: 5,
  eventYear: 6,
  year: 7,
  period: 8,
  quantity: 9,
  growth: 10,
  grownYears: 11,
  probability: 12,
  passRate: 13,
  share: 14,
  expected: 15,
  price: 16,
  standard: 17,
  paid: 18,
  hours: 19,
  unit: 20,
  amount: 21,
  remark: 22,
  basis: 23,
} as const;

export const LINES_HEADER_ROW = 2;
export const FIRST_LINE = LINES_HEADER_ROW + 1;

export const cell = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
export const fixed = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
export const onSheet = (sheet: string, address: string): string => `'${sheet.replaceAll("'", "''")}'!${address}`;
export const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`;

/** A day such as `2026-09-16` as a formula has it. */
export const dateFormula = (day: string): string => `DATE(${day.split('-').map(Number).join(',')})`;

/** A column of the lines, from the first to the last. */
export const lineColumn = (sheet: string, column: number, rows: number): string =>
  onSheet(sheet, `${fixed(FIRST_LINE, column)}:${fixed(FIRST_LINE + Math.max(rows, 1) - 1, column)}`);
