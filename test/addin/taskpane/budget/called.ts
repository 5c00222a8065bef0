/** Formulas with calls of the add-in’s functions, as they stand once the add-in has answered the calls. */
import { isoDay, toSerial } from 'training-subsidy-core';
import type { CellValue } from '../../../../addin/excel/selection';
import type { SheetContent } from '../../../../addin/excel/sheet-content';
import { associated, CellFailure, call } from '../../functions/excel';
import type { Rows } from './recalculated';

const CALL = /(?<![A-Z_.])([A-Z][A-Z_]+)\(/g;
const CELL = /^(?:'([^']+)'!)?\$?([A-Z]+)\$?(\d+)$/;

/** Where the parenthesis that opens before `from` is closed, and the arguments in it. */
function argumentsFrom(formula: string, from: number): { readonly end: number; readonly given: readonly string[] } {
  const given = [''];
  let [depth, isQuoted, at] = [1, false, from];
  for (; depth > 0; at += 1) {
    const sign = formula[at] ?? '';
    if (sign === '"' || sign === "'") isQuoted = !isQuoted;
    if (!isQuoted && sign === '(') depth += 1;
    if (!isQuoted && sign === ')') depth -= 1;
    if (!isQuoted && sign === ',' && depth === 1) given.push('');
    else if (depth > 0) given[given.length - 1] += sign;
  }
  return { end: at, given };
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** What an argument comes to. */
function valueOf(argument: string, sheet: string, book: ReadonlyMap<string, Rows>): unknown {
  const [, other, letters, row] = CELL.exec(argument) ?? [];
  if (letters !== undefined) return book.get(other ?? sheet)?.[Number(row) - 1]?.[columnOf(letters)] ?? null;
  const [, year = '', month = '', day = ''] = /^DATE\((\d+),(\d+),(\d+)\)$/.exec(argument) ?? [];
  if (year !== '') return toSerial(isoDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`));
  if (argument === '') return null;
  if (argument === 'TRUE' || argument === 'FALSE') return argument === 'TRUE';
  if (argument.startsWith('"')) return argument.slice(1, -1);
  if (/^\d/.test(argument)) return Number(argument);
  throw new Error(`what is ${argument}?`);
}

/** A call that fails does so in its cell. */
function answerOf(name: string, given: readonly unknown[]): string {
  try {
    return String(call(name, ...given));
  } catch (error) {
    if (error instanceof CellFailure) return 'NA()';
    throw error;
  }
}

/** The sheets with each call answered from the cells of the book, and the functions that were called. */
export function called(
  sheets: readonly SheetContent[],
  book: ReadonlyMap<string, Rows>,
): { readonly sheets: readonly SheetContent[]; readonly names: ReadonlySet<string> } {
  const names = new Set<string>();
  const answered = (formula: string, sheet: string): string => {
    for (const { 0: opening, 1: name = '', index } of formula.matchAll(CALL)) {
      if (!associated.has(name)) continue;
      const { end, given } = argumentsFrom(formula, index + opening.length);
      names.add(name);
      const answer = answerOf(
        name,
        given.map((one) => valueOf(one, sheet, book)),
      );
      return answered(formula.slice(0, index) + answer + formula.slice(end), sheet);
    }
    return formula;
  };
  const cellOf = (cell: CellValue, sheet: string) =>
    typeof cell === 'string' && cell.startsWith('=') ? answered(cell, sheet) : cell;
  const done = sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.map((one) => cellOf(one, sheet.name))),
  }));
  return { sheets: done, names };
}
