import type { Text } from '../text';
import type { ClauseId } from './clause';

/** Id of an entry of the register of ambiguities, e.g. `AMB-52` or `AMB-S3`. */
export type AmbiguityId = `AMB-${string}`;

/** A place where the documents conflict or are unclear, and how this project reads it. */
export interface Ambiguity {
  readonly id: AmbiguityId;
  readonly clauses: readonly ClauseId[];
  readonly question: Text;
  /** The readings that the words allow. */
  readonly readings: Text;
  /** The reading that the calculation follows. */
  readonly ours: Text;
}
