import { ProblemError, readDay, type Day, type Text } from 'training-subsidy-core';

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
