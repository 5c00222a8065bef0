import type { AmbiguityId } from '../../policy/ambiguity';
import type { RowReference, Severity } from '../../roster/finding';
import type { ToldFinding } from '../told';
import type { Text } from '../../text';
import type { Decimal } from '../../value/money';
import type { ProjectRosterId } from './project-lists';

/** The rule that stands between two rows. */
export type ConflictRule =
  'once-only' | 'not-twice' | 'no-way-back' | 'higher-of' | 'both-districts' | 'grade-or-post' | 'undecided';

/** A row of the project list. */
export interface ProjectRow {
  readonly roster: ProjectRosterId;
  readonly source: RowReference['source'];
  /** Row below the header, from 1. */
  readonly row: number;
}

/** One way to read a row that waits: what it would be paid, and what was then paid in all. Yuan; null if not known. */
export interface ProjectReading {
  readonly label: Text;
  readonly amount: number | null;
  readonly total: number | null;
}

/** A rule that a row of the project list meets. Plain data; money in yuan. */
export interface ProjectConflict {
  readonly rule: ConflictRule;
  readonly severity: Severity;
  readonly clause: ToldFinding['clause'];
  /** The entry of the register that gives the readings. */
  readonly ambiguity: AmbiguityId | null;
  readonly row: ProjectRow;
  /** The row that it stands against; null for one before the lists, and where there is none. */
  readonly other: ProjectRow | null;
  readonly sentence: Text;
  /** The reading that this project follows comes first. */
  readonly readings: readonly ProjectReading[];
}

export const reading = (label: Text, amount: Decimal | null, total: Decimal | null): ProjectReading => ({
  label,
  amount: amount?.toNumber() ?? null,
  total: total?.toNumber() ?? null,
});

export const rowOf = (roster: ProjectRosterId, { source, number }: RowReference): ProjectRow => ({
  roster,
  source,
  row: number,
});
