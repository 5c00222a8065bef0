import { ProblemError } from '../../problem/problem';
import { cleanResidentId } from '../../value/resident-id';
import { toSerial, type Day } from '../../value/day';
import { halfWidth } from '../../value/half-width';
import { Decimal } from '../../value/money';
import { isBlankIn, readCell, type Column, type RosterCell } from '../column';
import type { RepairKind } from './kinds';

/** What a cell becomes, and by which kind of repair. */
export interface Tidied {
  readonly kind: RepairKind;
  readonly after: string | number;
}

type Tidy = (column: Column, cell: string | number) => Tidied | null;

/** Marks without width that come along when a text is copied. */
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff]/g;
const OTHER_SPACES = /[\u00a0\u3000]/g;
/** Full-width digits and letters; full-width brackets and commas are right in a Chinese text. */
const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
const WIDTH_SHIFT = 0xfee0;

const trimmed = (given: string): string => given.replace(INVISIBLE, '').trim();

const narrowed = (given: string): string =>
  trimmed(given)
    .replace(OTHER_SPACES, ' ')
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDTH_SHIFT));

const tidyText: Tidy = (_, cell) => {
  if (typeof cell !== 'string') return null;
  const after = narrowed(cell);
  return { kind: after === trimmed(cell) ? 'trim' : 'half-width', after };
};

/** The mark that turns a number into text in a spreadsheet, left in the cell by an export. */
const LEADING_APOSTROPHE = /^['’‘`]/;

const tidyId: Tidy = (_, cell) => {
  if (typeof cell !== 'string') return null;
  const after = cleanResidentId(halfWidth(cell).replace(/\s+/g, '').replace(LEADING_APOSTROPHE, ''));
  const kind = after === trimmed(cell) ? 'trim' : after === halfWidth(cell) ? 'half-width' : 'id';
  return { kind, after };
};

/** A number as clerks write it: grouped by thousands or not at all, no sign, no exponent. */
const NUMBER = /^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;
const YUAN_BEFORE = /^(¥|rmb|cny|人民币)\s*/i;
const YUAN_AFTER = /\s*(元整|元|圆)$/;

const tidyNumber: Tidy = ({ content }, cell) => {
  if (typeof cell !== 'string') return null;
  const written = halfWidth(cell);
  const bare = content === 'amount' ? written.replace(YUAN_BEFORE, '').replace(YUAN_AFTER, '') : written;
  if (!NUMBER.test(bare)) return null;
  const exact = new Decimal(bare.replaceAll(',', ''));
  const after = exact.toNumber();
  // More digits than a cell can hold would be changed.
  return exact.equals(after) ? { kind: 'number', after } : null;
};

const tidyDay: Tidy = (column, cell) =>
  typeof cell === 'string' ? { kind: 'date', after: toSerial(readCell(column, cell) as Day) } : null;

/** The canonical word in the language in which it was written. */
const tidyWord: Tidy = ({ content, choices }, cell) => {
  const word = choices?.canonical(cell);
  if (!word) return null;
  const written = typeof cell === 'string' ? trimmed(cell) : '';
  const after = written === word['en-US'] ? written : word['zh-CN'];
  if (after === written) return { kind: 'trim', after };
  return { kind: content === 'assent' ? 'yes-no' : content === 'word' ? 'word' : 'level', after };
};

const TIDIES: Readonly<Record<Column['content'], Tidy>> = {
  text: (column, cell) => tidyWord(column, cell) ?? tidyText(column, cell),
  id: tidyId,
  day: tidyDay,
  amount: tidyNumber,
  quantity: tidyNumber,
  level: tidyWord,
  word: tidyWord,
  assent: tidyWord,
  score: () => null,
};

/** What a cell means to the check, so that two cells can be compared; null where it cannot be read. */
function meaning(column: Column, cell: string | number): string | null {
  const word = column.choices?.canonical(cell);
  if (word) return word['zh-CN'];
  try {
    return JSON.stringify(readCell(column, cell));
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

/**
 * A safe repair of one cell, or null where it needs none or none is safe: what could be read before means the same
 * after, and what could not can be read after. Blanks, errors and tick-boxes are left alone.
 */
export function tidyCell(column: Column, cell: RosterCell): Tidied | null {
  if ((typeof cell !== 'string' && typeof cell !== 'number') || isBlankIn(column, cell)) return null;
  const before = meaning(column, cell);
  if (before === null && typeof cell === 'number') return null;
  const tidied = attempt(column, cell);
  if (tidied === null || tidied.after === cell || isBlankIn(column, tidied.after)) return null;
  // Without the blank before it, the text would begin a formula.
  if (String(tidied.after).startsWith('=')) return null;
  const after = meaning(column, tidied.after);
  return after !== null && (before === null || before === after) ? tidied : null;
}

function attempt(column: Column, cell: string | number): Tidied | null {
  try {
    return TIDIES[column.content](column, cell);
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}
