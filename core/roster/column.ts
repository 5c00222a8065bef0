import { raise, type Given } from '../problem/problem';
import { isBlank, readAmount, readCount, readDay, readId, readLevel, type Cell } from '../reading/cell';
import type { Vocabulary } from '../reading/vocabulary';
import { text, type Text } from '../text';
import type { Day } from '../value/day';
import { halfWidth } from '../value/half-width';
import { Decimal } from '../value/money';
import type { ResidentId } from '../value/resident-id';
import type { SkillRank } from '../value/skill-level';
import { levelChoices, wordChoices, type Choices } from './choices';

/** What a roster's cell holds as it comes in; an error of the workbook is marked, so that it is never read as text. */
export type RosterCell = Cell | { readonly error: string };

/** What the cells of a column hold: it decides their number format and what can be repaired in them. */
export type CellContent = 'text' | 'id' | 'day' | 'amount' | 'quantity' | 'level' | 'word' | 'assent' | 'score';

/** A column of a roster: its header, other names for it, and how a cell is read. */
export interface Column<Value = unknown> {
  readonly header: string;
  readonly synonyms: readonly string[];
  /** Whether the table must have the column, and each row a value in it. */
  readonly required: boolean;
  /** Whether a row may leave a required column blank, because a check of its own tells of it. */
  readonly mayBeBlank: boolean;
  /** Older desktop versions hand blanks over as 0: in these columns a 0 is a blank. */
  readonly zeroIsBlank: boolean;
  readonly content: CellContent;
  /** The words that its cells choose among; a text may hold others too. Null where a cell is free. */
  readonly choices: Choices | null;
  /** Reads a cell that is not blank; raises a problem where it cannot. */
  readonly read: (cell: Given, name: Text) => Value;
}

type Make<Value> = (header: string, ...synonyms: string[]) => Column<Value>;

export const column =
  <Value>(
    content: CellContent,
    read: Column<Value>['read'],
    zeroIsBlank: boolean,
    choices: Choices | null = null,
  ): Make<Value> =>
  (header, ...synonyms) => ({
    header,
    synonyms,
    required: true,
    mayBeBlank: false,
    zeroIsBlank,
    content,
    choices,
    read,
  });

/** The same column, not asked of every table and row. */
export const maybe = <Value>(made: Column<Value>): Column<Value> => ({ ...made, required: false });

/** The same column, which a table must have while a row may leave it blank: a check of its own tells of the blank. */
export const blankable = <Value>(made: Column<Value>): Column<Value> => ({ ...made, mayBeBlank: true });

/** The same column, in which a 0 is a blank. */
export const zeroAsBlank = <Value>(made: Column<Value>): Column<Value> => ({ ...made, zeroIsBlank: true });

/** The same column, with words to choose from. */
export const choosing = <Value>(made: Column<Value>, choices: Choices): Column<Value> => ({ ...made, choices });

export const textColumn = column<string>('text', (cell) => halfWidth(String(cell)), true);
export const dayColumn = column<Day>('day', readDay, true);
export const idColumn = column<ResidentId>('id', readId, true);
export const levelColumn = column<SkillRank>('level', readLevel, true, levelChoices);
/** Yuan. */
export const amountColumn = column<Decimal>('amount', readAmount, false);
/** A number of something else than yuan, such as class hours. */
export const quantityColumn = column<Decimal>('quantity', readAmount, false);
/** People: a whole number. */
export const headCountColumn = column<Decimal>('quantity', (cell, name) => new Decimal(readCount(cell, name)), false);

export const wordColumn = <Value extends string | number | boolean>(words: Vocabulary<Value>): Make<Value> =>
  column<Value>('word', words.read, true, wordChoices(words));

/** A cell that is a yes or anything else: what is no yes is shown as it was given. */
export interface Assent {
  readonly yes: boolean;
  readonly given: string;
}

/** A column in which only the words for a yes count as one. */
export const assentColumn = (words: Vocabulary<boolean>): Make<Assent> =>
  column<Assent>(
    'assent',
    (cell) => ({ yes: words.find(cell) === true, given: String(cell) }),
    false,
    wordChoices(words),
  );

export function isBlankIn(column: Column, cell: RosterCell): cell is null | undefined | '' | 0 {
  if (typeof cell === 'object' && cell !== null) return false;
  return isBlank(cell) || (column.zeroIsBlank && cell === 0);
}

/** The value of a cell that is not blank; raises a problem for an error of the workbook and for what cannot be read. */
export function readCell<Value>(column: Column<Value>, cell: RosterCell): Value {
  const name = text(column.header, column.header);
  if (typeof cell === 'object' && cell !== null) return raise('CELL_ERROR', { name, given: cell.error });
  return column.read(cell as Given, name);
}
