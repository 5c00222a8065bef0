import { isUnavailable, ProblemError, sentence, type Cell, type RosterCell } from 'training-subsidy-core';

/** An error that stood in a cell before: it is passed on as it is. */
export class CellError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

const ERROR_TEXT =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|BUSY!|CONNECT!|BLOCKED!|FIELD!|UNKNOWN!)$/;

/** The error text of a cell, in any of the shapes in which Excel hands it over; null where the cell has none. */
function errorText(raw: unknown): string | null {
  if (typeof raw === 'string') return ERROR_TEXT.test(raw) ? raw : null;
  if (typeof raw !== 'object' || raw === null) return null;
  const shapes = raw as { code?: unknown; basicValue?: unknown };
  return (
    [shapes.code, shapes.basicValue].find(
      (text): text is string => typeof text === 'string' && ERROR_TEXT.test(text),
    ) ?? null
  );
}

/**
 * A raw argument as a cell. Any other object is absent: a client with older metadata may hand its Invocation object
 * over where a newer argument is expected. Raises CellError for an error.
 */
export function asCell(raw: unknown): Cell {
  const error = errorText(raw);
  if (error !== null) throw new CellError(error);
  return typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean' ? raw : undefined;
}

/** A raw cell of a table, where an error is no reason to stop: it is marked as one. */
export function cellOrError(raw: unknown): RosterCell {
  const error = errorText(raw);
  if (error !== null) return { error };
  return typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean' ? raw : undefined;
}

/** An object that is no error: the Invocation that Excel appends to every call. */
export const isInvocation = (raw: unknown): boolean =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw) && errorText(raw) === null;

/** What a cell shows for a failed call: `#N/A` where somebody else must supply a value, else `#VALUE!`, with the message. */
export function toCustomFunctionsError(error: unknown): CustomFunctions.Error {
  if (error instanceof CustomFunctions.Error) return error;
  if (error instanceof CellError) return new CustomFunctions.Error(error.code as CustomFunctions.ErrorCode);
  if (!(error instanceof ProblemError)) throw error;
  const code = isUnavailable(error.problem) ? '#N/A' : '#VALUE!';
  return new CustomFunctions.Error(code as CustomFunctions.ErrorCode, sentence(error.problem)['zh-CN']);
}
