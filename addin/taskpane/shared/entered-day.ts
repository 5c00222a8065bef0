import { ProblemError, readDay, text, type Day, type Text } from 'training-subsidy-core';

/** A day, or why there is none. */
export type EnteredDay = Day | 'blank' | 'unreadable';

/** A date as it is meant, in any of the usual shapes. */
export function enteredDay(entry: string, name: Text): EnteredDay {
  if (entry.trim() === '') return 'blank';
  try {
    return readDay(entry, name);
  } catch (error) {
    if (error instanceof ProblemError) return 'unreadable';
    throw error;
  }
}

/** What is wrong with an entry that is no day, and what to do. */
export const noDay = (entry: string): Text =>
  text(
    `“${entry.trim()}”不是日期，请填写如 2027-03-31 或 2027年3月31日`,
    `“${entry.trim()}” is no date: enter one such as 2027-03-31`,
  );
