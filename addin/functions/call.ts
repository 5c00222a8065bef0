import { broadcast, type Answer } from './broadcast';
import { answer, type WorksheetFunction } from './declaration';

/** A declared function as Excel calls it: raw arguments in, what the cells show out. */
export const callable =
  (declared: WorksheetFunction) =>
  (...raw: readonly unknown[]): Answer =>
    // Whatever Excel appends beyond the declared arguments, its Invocation object above all, is none of them.
    broadcast(
      declared.args.map((_, i) => raw[i]),
      (i) => declared.args[i]?.[1].readRange !== undefined,
      (inputs) => answer(declared, inputs),
    );
