import type { Step } from '../programmes/programme';
import type { Finding, FindingCode, Severity } from '../roster/finding';
import { findingSentence } from '../roster/sentences';
import type { Text } from '../text';

/*
 * What goes from thread to thread: plain data, money as numbers of yuan. Sums are whole fen below 10^12 yuan, which a
 * number holds exactly.
 */

/** A finding of a list’s own checks with its sentence. */
export interface ToldFinding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly column: string;
  readonly clause: Finding['clause'];
  readonly sentence: Text;
}

/** A line of a calculation. */
export interface ToldStep {
  readonly label: Text;
  readonly formula: string;
  readonly value: number;
}

export function toldFinding(found: Finding): ToldFinding {
  const { code, severity, column, clause } = found;
  return { code, severity, column, clause, sentence: findingSentence(found) };
}

export const toldStep = ({ label, formula, value }: Step): ToldStep => ({ label, formula, value: value.toNumber() });
