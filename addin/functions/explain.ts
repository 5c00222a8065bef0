import { isBlank, raise, type Cell } from 'training-subsidy-core';
import { broadcast, type Answer } from './broadcast';
import { isInvocation } from './cell-error';
import type { PayoutFunction } from './declaration';
import { explanation } from './explanation';
import { DESCRIBED, EXPLAIN, PAYOUTS } from './registry';
import { functionName } from './registry/explaining';

const NAME = EXPLAIN.args[0][1].label;

function payoutNamed(cell: Cell): PayoutFunction {
  if (isBlank(cell)) return raise('BLANK', { name: NAME });
  const name = functionName(String(cell));
  const found = PAYOUTS.find((declared) => declared.name === name);
  if (found) return found;
  const known = DESCRIBED.some((declared) => declared.name === name);
  return known ? raise('NOT_A_PAYOUT', { given: name }) : raise('UNKNOWN_NAME', { name: NAME, given: String(cell) });
}

const depth = (raw: unknown): number => (Array.isArray(raw) ? 1 + depth(raw[0]) : 0);

/**
 * The other function's arguments. Excel hands a repeating argument over as one list (of cells, or of matrices), and
 * appends its Invocation object; a caller in JavaScript spreads them.
 */
function argumentsOf(rest: readonly unknown[]): readonly unknown[] {
  const given = isInvocation(rest.at(-1)) ? rest.slice(0, -1) : rest;
  const [only] = given;
  return given.length === 1 && Array.isArray(only) && depth(only) !== 2 ? only : given;
}

function explainOne(name: Cell, inputs: readonly Cell[]): string {
  const declared = payoutNamed(name);
  const most = declared.args.length;
  if (inputs.length > most) raise('TOO_MANY_ARGUMENTS', { given: inputs.length, most });
  return explanation(declared.payout(inputs), 'zh-CN');
}

/** EXPLAIN: how a payout function reaches its figure for these arguments. */
export const explain = (name: unknown, ...rest: readonly unknown[]): Answer =>
  broadcast(
    [name, ...argumentsOf(rest)],
    () => false,
    ([first, ...inputs]) => explainOne(first as Cell, inputs as readonly Cell[]),
  );
