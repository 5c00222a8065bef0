import {
  Decimal,
  halfWidth,
  lookupKey,
  ProblemError,
  readDay,
  text,
  toIso,
  type RosterCell,
  type Table,
  type Text,
  type Written,
} from 'training-subsidy-core';

/** Something in a sheet that could not be read as it stands, and what to do. */
export interface FoundProblem {
  readonly sheet: Text;
  /** From 1, as Excel numbers it. */
  readonly row: number;
  readonly sentence: Text;
}

/** Tells of a row, from 1, what could not be read in it. */
export type Tell = (row: number, sentence: Text) => void;

/** What a text cell says, as it stands; an error by its name. */
export const textIn = (cell: RosterCell): string =>
  typeof cell === 'object' && cell !== null ? cell.error : String(cell ?? '');

/** A word or an id, without the blanks around it. */
export const wordIn = (cell: RosterCell): string => textIn(cell).trim();

/** An error of the workbook; a text that only looks like one is a text. */
export const isError = (cell: RosterCell): boolean => typeof cell === 'object' && cell !== null;

export const isBlankCell = (cell: RosterCell): boolean => wordIn(cell) === '';
export const isBlankRow = (row: readonly RosterCell[]): boolean => row.every(isBlankCell);

const TYPED = /^([+-]?\d+(?:\.\d+)?)(%?)$/;

/** A number as budgets write it, also one that was typed into a cell of text; null where it is none. */
export function numberIn(cell: RosterCell): Written | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? new Decimal(cell).toFixed() : null;
  if (typeof cell !== 'string') return null;
  const [, number, percent] = TYPED.exec(halfWidth(cell).replaceAll(',', '')) ?? [];
  if (number === undefined) return null;
  return new Decimal(number).dividedBy(percent === '%' ? 100 : 1).toFixed();
}

/** A day as `2026-09-16`, of a serial or a text; null where it is none. */
export function dayIn(cell: RosterCell): string | null {
  if (typeof cell !== 'number' && typeof cell !== 'string') return null;
  try {
    return toIso(readDay(cell, text('日期', 'date')));
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

/** Whether a cell says one of our words, in either language. */
export const says = (cell: RosterCell, words: Text): boolean => {
  const given = lookupKey(wordIn(cell));
  return given === lookupKey(words['zh-CN']) || given === lookupKey(words['en-US']);
};

/** The row, from 0, whose cells say all these words somewhere, and where; the row is -1 where there is none. */
export function findHeader(
  cells: Table,
  words: readonly Text[],
): { readonly row: number; readonly places: readonly number[] } {
  const places = cells.map((row) => words.map((word) => row.findIndex((cell) => says(cell, word))));
  const row = places.findIndex((found) => found.every((place) => place >= 0));
  return { row, places: places[row] ?? [] };
}
