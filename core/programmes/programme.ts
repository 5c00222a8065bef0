import type { ClauseId, DocumentId } from '../policy/clause';
import { figuresOn, requireInForce, type FigureKey, type Figures } from '../policy/figures';
import type { OpenStandardId } from '../policy/open-standards';
import type { Text } from '../text';
import type { Day } from '../value/day';
import { toFen, type Decimal } from '../value/money';

/** One line of a calculation: what is worked out, the formula with its numbers, and what comes out. */
export interface Step {
  readonly label: Text;
  readonly formula: string;
  readonly value: Decimal;
}

/** A sum in yuan that explains itself. */
export interface Payout {
  readonly amount: Decimal;
  readonly steps: readonly Step[];
  readonly clauses: readonly ClauseId[];
}

/** A subsidy of the documents: what it rests on, what one must do to get it, and how its sum is worked out. */
export interface Programme<Input> {
  readonly document: DocumentId;
  readonly title: Text;
  readonly clauses: readonly [ClauseId, ...ClauseId[]];
  readonly figures: readonly FigureKey[];
  readonly standards: readonly OpenStandardId[];
  /** By when to apply; the documents set no date for many programmes (AMB-65). */
  readonly deadline: Text;
  readonly materials: readonly Text[];
  /** Works out the sum from figures in force, or from a scenario's. Raises a problem where there is none. */
  readonly work: (input: Input, figures: Figures) => Payout;
}

/**
 * What a programme pays for an event of that day; without a day, by the version now encoded.
 * Raises NOT_IN_FORCE outside the document's validity.
 */
export function pay<Input>(paid: Programme<Input>, input: Input, on: Day | null): Payout {
  requireInForce(paid.document, on);
  return paid.work(input, figuresOn(on));
}

/** The payout whose amount is that of the last step, rounded to the fen. */
export function payout(steps: readonly [...Step[], Step], clauses: readonly ClauseId[]): Payout {
  const last = steps[steps.length - 1] as Step;
  return { amount: toFen(last.value), steps, clauses };
}
