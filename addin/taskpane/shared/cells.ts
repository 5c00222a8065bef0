import type { RosterCell, Text, Verdict } from 'training-subsidy-core';
import type { CellValue } from '../../excel';

export type Cells = (string | number)[];

export const HEADER_FILL = '#D9E8E4';
/** A row that is paid needs no colour; the others have one beside their words. */
export const VERDICT_FILLS: Readonly<Partial<Record<Verdict, string>>> = {
  'pay-with-reason': '#FFF4CE',
  hold: '#FCE4D6',
  reject: '#F8D7DA',
};

export const TEXT_FORMAT = '@';
export const MONEY_FORMAT = '#,##0.00';

/** What Excel would take for a formula is marked as a text. */
export const asText = (value: string): string => (/^[=+\-@']/.test(value) ? `'${value}` : value);

export const cellText = (cell: RosterCell): string =>
  asText(typeof cell === 'object' && cell !== null ? cell.error : String(cell ?? '').trim());

/** The same cells, followed by blanks. */
export const padded = (cells: Readonly<Cells>, width: number): Cells => [
  ...cells,
  ...Array.from({ length: Math.max(0, width - cells.length) }, () => ''),
];

const LANGUAGES = ['zh-CN', 'en-US'] as const;

/** Whether a row begins with these headers, all in one language: what a sheet of ours is known by. */
export const hasHeaders = (cells: readonly CellValue[] | undefined, headers: readonly Text[]): boolean =>
  LANGUAGES.some((language) => headers.every((words, i) => cells?.[i] === words[language]));

interface Run {
  readonly row: number;
  readonly rows: number;
  readonly fill: string;
}

/** Neighbouring rows of one colour are coloured together. */
export function inRuns(rows: readonly { readonly row: number; readonly fill?: string | undefined }[]): Run[] {
  const runs: Run[] = [];
  for (const { row, fill } of rows) {
    if (fill === undefined) continue;
    const before = runs.at(-1);
    if (before && before.fill === fill && before.row + before.rows === row) {
      runs[runs.length - 1] = { ...before, rows: before.rows + 1 };
    } else runs.push({ row, rows: 1, fill });
  }
  return runs;
}

const LONGEST_SHEET_NAME = 31;

/** The roster's sheet with a word behind it, as long as Excel takes it. */
export const nameAfter = (sheet: string, word: string): string =>
  sheet.slice(0, LONGEST_SHEET_NAME - word.length) + word;

const CHINESE = 11;
const LATIN = 6;
const LINE = 16;

/** How high a cell must be for a text: not every grid sees to that by itself. */
export function heightOf(text: string, width: number): number {
  const length = [...text].reduce((sum, character) => sum + (character > '\u00ff' ? CHINESE : LATIN), 0);
  return 4 + LINE * Math.max(1, Math.ceil(length / width));
}
