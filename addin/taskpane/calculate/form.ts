import { halfWidth, ProblemError, type Cell, type Payout, type Problem } from 'training-subsidy-core';
import type { Argument, PayoutFunction } from '../../functions';

/** What stands in the fields, by argument name; a field that was never touched is absent. */
export type Entries = Readonly<Record<string, string>>;

const NUMBER = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?$/;

const isNumeric = (argument: Argument): boolean => argument.kind === 'count' || argument.kind === 'amount';

/** The cell that Excel would make of what was typed: a number where it looks like one, else the text. */
export function cellOf(argument: Argument, entry: string | undefined): Cell {
  const typed = halfWidth(entry ?? '');
  if (typed === '') return undefined;
  return isNumeric(argument) && /\d/.test(typed) && NUMBER.test(typed) ? Number(typed.replace(/,/g, '')) : typed;
}

/** What a filled-in form comes to. */
export interface FormReading {
  readonly payout: Payout | null;
  /** By argument name. */
  readonly fields: Readonly<Record<string, Problem>>;
  /** What is wrong but belongs to no single field. */
  readonly general: Problem | null;
}

const belongsTo = (problem: Problem, argument: Argument): boolean =>
  'name' in problem && problem.name['zh-CN'] === argument.label['zh-CN'];

function attempt<Result>(run: () => Result): { result: Result } | { problem: Problem } {
  try {
    return { result: run() };
  } catch (error) {
    if (error instanceof ProblemError) return { problem: error.problem };
    throw error;
  }
}

export const cellsOf = ({ args }: PayoutFunction, entries: Entries): readonly Cell[] =>
  args.map(([name, argument]) => cellOf(argument, entries[name]));

/** Reads every field, and works out the sum where all of them can be read: the same way as in a cell. */
export function readForm(declared: PayoutFunction, entries: Entries): FormReading {
  const cells = cellsOf(declared, entries);
  const fields: Record<string, Problem> = {};
  declared.args.forEach(([name, argument], i) => {
    const read = attempt(() => argument.read(cells[i]));
    if ('problem' in read) fields[name] = read.problem;
  });
  if (Object.keys(fields).length > 0) return { payout: null, fields, general: null };

  const worked = attempt(() => declared.payout(cells));
  if ('result' in worked) return { payout: worked.result, fields, general: null };
  const { problem } = worked;
  const field = declared.args.find(([, argument]) => belongsTo(problem, argument));
  return field
    ? { payout: null, fields: { [field[0]]: problem }, general: null }
    : { payout: null, fields, general: problem };
}

/** A value that somebody else publishes is missing; that is no mistake of the user's. */
export const isMissingStandard = (problem: Problem | undefined): boolean => problem?.code === 'MISSING_STANDARD';

/** Whether the field is merely not filled in yet. */
export const isMerelyBlank = (problem: Problem | undefined): boolean =>
  problem?.code === 'BLANK' || isMissingStandard(problem);
