import type { Decision, JoinOptions, Simplified } from '../join';

/** The joins of the lists; decisions are kept for each. */
export type JoinName = 'routes' | 'mentor-confirmations' | 'promotion-confirmations';

export interface ListDecision extends Decision {
  readonly join: JoinName;
}

export interface MatchingOptions {
  readonly decisions?: readonly ListDecision[];
  /** Turns traditional characters into simplified ones; without it they are others. */
  readonly simplified?: Simplified;
  /** Holidays beyond the calendar built in, as `2028-01-01`. */
  readonly holidays?: readonly string[];
}

/** The options of one of the joins. */
export const optionsOf = (
  name: JoinName,
  { decisions = [], simplified }: MatchingOptions,
): Required<Pick<JoinOptions, 'decisions'>> & JoinOptions => ({
  decisions: decisions.filter(({ join }) => join === name),
  ...(simplified && { simplified }),
});
