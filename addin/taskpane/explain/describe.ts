import {
  isBlank,
  ProblemError,
  SKILL_LEVELS,
  text,
  toIso,
  dayFromSerial,
  type Cell,
  type Day,
  type Decimal,
  type SkillRank,
  type Text,
} from 'training-subsidy-core';
import type { Argument, Scalar } from '../../functions';
import { grouped } from '../shared/format';

const both = (words: string): Text => text(words, words);

const BLANK = text('（空白）', '(blank)');
const TRUTH: Readonly<Record<string, Text>> = { true: text('是', 'yes'), false: text('否', 'no') };

/** A cell as it stands. */
export function describeCell(cell: Cell): Text {
  if (isBlank(cell)) return BLANK;
  if (typeof cell === 'number') return both(grouped(cell));
  return typeof cell === 'boolean' ? both(String(cell).toUpperCase()) : both(cell);
}

function describeRead(argument: Argument, cell: Cell): Text {
  const value = argument.read(cell);
  switch (argument.kind) {
    case 'count':
    case 'amount':
      return both(grouped(value as number | Decimal));
    case 'date':
      return both(toIso(value as Day));
    case 'level':
      return SKILL_LEVELS[value as SkillRank];
    case 'word':
      return argument.words?.find((word) => argument.read(word['zh-CN']) === value) ?? describeCell(cell);
    default:
      return describeCell(cell);
  }
}

/** The value that the function reads from a cell; the cell as it stands where it reads none. */
export function describeArgument(argument: Argument, cell: Cell): Text {
  if (isBlank(cell)) return BLANK;
  try {
    return describeRead(argument, cell);
  } catch (error) {
    if (error instanceof ProblemError) return describeCell(cell);
    throw error;
  }
}

/** An answer that is no sum: a date, a yes or no, a text. */
export function describeAnswer(value: Scalar, isDate: boolean): Text {
  if (typeof value === 'boolean') return TRUTH[String(value)] ?? both(String(value));
  const day = isDate && typeof value === 'number' ? dayFromSerial(value) : null;
  return day === null ? describeCell(value) : both(toIso(day));
}
