import { raise } from 'training-subsidy-core';
import { broadcast, type Answer } from './broadcast';
import { toCustomFunctionsError } from './cell-error';
import type { PayoutFunction } from './declaration';
import { explanation } from './explanation';
import { FUNCTIONS, EXPLAIN, PAYOUTS } from './registry';
import { functionName } from './registry/explaining';

const NAME = EXPLAIN.args[0][1].label;

function payoutNamed(raw: unknown): PayoutFunction {
  const given = [raw].flat(2)[0];
  if (given === null || given === undefined || given === '') return raise('BLANK', { name: NAME });
  const name = functionName(String(given));
  const found = PAYOUTS.find((declared) => declared.name === name);
  if (found) return found;
  const known = FUNCTIONS.some((declared) => declared.name === name);
  return known ? raise('NOT_A_PAYOUT', { given: name }) : raise('UNKNOWN_NAME', { name: NAME, given: String(given) });
}

const depth = (raw: unknown): number => (Array.isArray(raw) ? 1 + depth(raw[0]) : 0);

/**
 * The other function's arguments. Excel hands a repeating argument over as one list (of cells, or of matrices), and
 * appends its Invocation object; a caller in JavaScript spreads them.
 */
function argumentsOf(rest: readonly unknown[]): readonly unknown[] {
  const [only] = rest;
  const given = rest.filter((raw) => Array.isArray(raw) || typeof raw !== 'object' || raw === null);
  return given.length === 1 && Array.isArray(only) && depth(only) !== 2 ? only : given;
}

/** EXPLAIN: how a payout function reaches its figure for these arguments. */
export function explain(name: unknown, ...rest: readonly unknown[]): Answer {
  try {
    const declared = payoutNamed(name);
    const given = argumentsOf(rest);
    const most = declared.args.length;
    if (given.length > most) raise('TOO_MANY_ARGUMENTS', { given: given.length, most });
    return broadcast(
      given,
      () => false,
      (inputs) => explanation(declared.payout(inputs), 'zh-CN'),
    );
  } catch (error) {
    throw toCustomFunctionsError(error);
  }
}
