import {
  isBlank,
  lookupKey,
  raise,
  readAmount,
  readCount,
  readDay,
  readId,
  readIdText,
  readLevel,
  SKILL_LEVELS,
  text,
  type Cell,
  type Day,
  type Decimal,
  type Given,
  type ResidentId,
  type SkillRank,
  type Text,
  type Vocabulary,
} from 'training-subsidy-core';

/** What an argument holds: decides how a form asks for it. */
export type ArgumentKind =
  'count' | 'amount' | 'date' | 'level' | 'word' | 'id' | 'id-or-date' | 'text' | 'dates' | 'table' | 'any';

/** One argument of a worksheet function: how it is described, and how its cell is read. */
export interface Argument<Value = unknown> {
  readonly kind: ArgumentKind;
  /** Short name for forms and messages. */
  readonly label: Text;
  /** One sentence for the function wizard. */
  readonly help: Text;
  readonly optional: boolean;
  /** The words that may be chosen, where the set is closed. */
  readonly words?: readonly Text[];
  /** The value of the cell; raises a problem that names the argument. */
  readonly read: (cell: Cell) => Value;
  /** Set where the argument is a range by nature and takes all its cells at once. */
  readonly readRange?: (cells: readonly Cell[]) => Value;
}

type Reader<Value> = (cell: Given, name: Text) => Value;

function required<Value>(kind: ArgumentKind, reader: Reader<Value>, label: Text, help: Text): Argument<Value> {
  const read = (cell: Cell) => (isBlank(cell) ? raise('BLANK', { name: label }) : reader(cell, label));
  return { kind, label, help, optional: false, read };
}

/** Makes an argument optional: a blank cell means `fallback`. */
export function optional<Value, Fallback>(argument: Argument<Value>, fallback: Fallback): Argument<Value | Fallback> {
  return { ...argument, optional: true, read: (cell) => (isBlank(cell) ? fallback : argument.read(cell)) };
}

export const count = (label: Text, help: Text): Argument<number> => required('count', readCount, label, help);

/** How many of the sums are due: one, unless more are given. */
export const number: Argument<number> = optional(
  count(text('数量', 'number'), text('可选，默认 1', 'Optional, 1 if absent')),
  1,
);

/** Yuan, or class hours: a decimal number of 0 or more. */
export const amount = (label: Text, help: Text): Argument<Decimal> => required('amount', readAmount, label, help);

/** Older desktop versions hand a blank cell over as 0, so a municipal value of 0 is a missing one too. */
const isMissing = (cell: Cell): cell is null | undefined | '' | 0 => isBlank(cell) || cell === 0;

/** A municipal value that the documents leave to somebody else; blank means MISSING_STANDARD. */
export function standard(label: Text, help: Text): Argument<Decimal> {
  const read = (cell: Cell) => (isMissing(cell) ? raise('MISSING_STANDARD', { name: label }) : readAmount(cell, label));
  return { kind: 'amount', label, help, optional: false, read };
}

/** A municipal value that not every call needs; blank gives null. */
export function optionalStandard(label: Text, help: Text): Argument<Decimal | null> {
  const read = (cell: Cell) => (isMissing(cell) ? null : readAmount(cell, label));
  return { kind: 'amount', label, help, optional: true, read };
}

export const date = (label: Text, help: Text): Argument<Day> => required('date', readDay, label, help);

export function level(label: Text, help: Text): Argument<SkillRank> {
  return { ...required('level', readLevel, label, help), words: Object.values(SKILL_LEVELS) };
}

export function word<Value extends string | number | boolean>(
  words: Vocabulary<Value>,
  label: Text,
  help: Text,
): Argument<Value> {
  return { ...required('word', words.read, label, help), words: words.words.map(({ word }) => word) };
}

/** A valid resident ID. */
export const id = (label: Text, help: Text): Argument<ResidentId> => required('id', readId, label, help);

/** The text of an ID that may be invalid. */
export const idText = (label: Text, help: Text): Argument<string> => required('id', readIdText, label, help);

/** Any value that is not blank, read further by the function itself. */
export const anyValue = (kind: ArgumentKind, label: Text, help: Text): Argument<Given> =>
  required(kind, (cell) => cell, label, help);

/** The text of a unified social credit code; a number has lost its digits. */
export function creditCode(label: Text, help: Text): Argument<string> {
  const reader: Reader<string> = (cell, name) => {
    if (typeof cell === 'number') return raise('CODE_AS_NUMBER', { name, given: cell });
    return typeof cell === 'string' ? cell : raise('NOT_TEXT', { name, given: cell });
  };
  return required('text', reader, label, help);
}

export const anyText = (label: Text, help: Text): Argument<string> =>
  required('text', (cell) => String(cell), label, help);

/** A birth date, as itself or inside a resident ID. */
export interface Birth {
  readonly day: Day;
  /** Known where an ID was given. */
  readonly id: ResidentId | null;
}

/** The characters of a date such as `2026年09月16日`; a longer text is meant as an ID. */
const LONGEST_DATE = 11;
/** The least number of 15 digits, as many as an old ID has. */
const LEAST_ID = 1e14;

const meansId = (cell: Given): boolean =>
  typeof cell === 'string' ? lookupKey(cell).length > LONGEST_DATE : Number(cell) >= LEAST_ID;

/** A resident ID or a birth date; a number as long as an ID is one that lost its digits. */
export function birth(label: Text, help: Text): Argument<Birth> {
  const read: Reader<Birth> = (cell, name) => {
    if (!meansId(cell)) return { day: readDay(cell, name), id: null };
    const id = readId(cell, name);
    return { day: id.birth, id };
  };
  return required('id-or-date', read, label, help);
}

/** A range of dates; blank cells in it do not count. */
export function dates(label: Text, help: Text): Argument<readonly Day[]> {
  const readRange = (cells: readonly Cell[]) =>
    cells.filter((cell) => !isMissing(cell)).map((cell) => readDay(cell as Given, label));
  return { kind: 'dates', label, help, optional: true, read: (cell) => readRange([cell]), readRange };
}

/** A table with its header row; a roster function reads it whole. */
export const table = (label: Text, help: Text, isOptional: boolean): Argument<Given | undefined> => ({
  kind: 'table',
  label,
  help,
  optional: isOptional,
  read: (cell) => cell ?? undefined,
});

/** The optional event date that closes every payout. */
export const EVENT_DATE: Argument<Day | null> = optional(
  date(
    text('事件日期', 'event date'),
    text(
      '可选。合格、获证、评定等事件的日期；填写后按当日有效的标准计算',
      'Optional. Day of the pass, certificate or award; the version in force that day applies',
    ),
  ),
  null,
);
