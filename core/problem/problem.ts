import type { ClauseId, DocumentId } from '../policy/clause';
import type { Text } from '../text';
import type { Day } from '../value/day';
import type { Decimal } from '../value/money';
import type { ResidentIdFault } from '../value/resident-id';

/** What a user handed in, as far as it can be shown: a cell's value. */
export type Given = string | number | boolean;

/** Everything that can be wrong with an input, each with the values that its sentence needs. */
export interface Problems {
  BLANK: { name: Text };
  NOT_A_NUMBER: { name: Text; given: Given };
  NEGATIVE: { name: Text; given: number };
  NOT_WHOLE: { name: Text; given: number };
  TOO_LARGE: { name: Text; given: number };
  BELOW_MINIMUM: { name: Text; given: Decimal; minimum: Decimal; clause: ClauseId };
  NOT_A_DATE: { name: Text; given: Given };
  CELL_ERROR: { name: Text; given: string };
  NOT_TEXT: { name: Text; given: Given };
  UNKNOWN_WORD: { name: Text; given: Given; known: readonly Text[] };
  UNKNOWN_LEVEL: { name: Text; given: Given };
  LEVEL_WITHOUT_SUM: { level: Text; clause: ClauseId };
  LEVEL_TOO_LOW: { level: Text; lowest: Text; clause: ClauseId };
  ID_AS_NUMBER: { name: Text; given: number };
  CODE_AS_NUMBER: { name: Text; given: number };
  ID_INVALID: { name: Text; given: string; fault: ResidentIdFault };
  SEX_DIFFERS: { category: Text; sex: Text };
  BEFORE_BIRTH: { birth: Day; given: Day };
  AFTER_CALENDAR: { name: Text };
  UNKNOWN_NAME: { name: Text; given: Given };
  NOT_A_PAYOUT: { given: string };
  TOO_MANY_ARGUMENTS: { given: number; most: number };
  MISSING_COLUMNS: { table: Text; missing: readonly string[]; found: readonly string[] };
  SHAPES_DIFFER: { first: string; second: string };
  MISSING_STANDARD: { name: Text };
  NOT_IN_FORCE: { document: DocumentId; given: Day; from: Day; to: Day | null };
}

export type ProblemCode = keyof Problems;

export type Problem = { [Code in ProblemCode]: { readonly code: Code } & Readonly<Problems[Code]> }[ProblemCode];

/** A problem on its way from where it was found to where it is told. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

export function raise<Code extends ProblemCode>(code: Code, values: Problems[Code]): never {
  throw new ProblemError({ code, ...values } as unknown as Problem);
}

/** Problems of an answer that nobody here can give, in contrast to bad input: `#N/A` in a cell. */
const UNAVAILABLE: ReadonlySet<ProblemCode> = new Set(['MISSING_STANDARD', 'NOT_IN_FORCE']);

export const isUnavailable = (problem: Problem): boolean => UNAVAILABLE.has(problem.code);
