import { text, type Text } from '../../text';
import { digits, ZERO, type Decimal } from '../../value/money';
import { isRejected } from '../row';
import { worst, type Finding, type FindingCode, type RowReference } from '../finding';

/** Rows of a roster that are paid together, by their numbers below the header, and their sum in yuan. */
export interface Selection {
  readonly rows: readonly number[];
  readonly amount: Decimal;
}

/** One person or unit whom a limit binds: what the rule's order pays, and what the best choice of rows would pay. */
export interface Choice {
  readonly limit: 'yearly-subsidies' | 'apprentices-at-a-time' | 'projects-a-year';
  readonly name: string;
  /** ID, or a unit's credit code. */
  readonly id: string;
  /** Calendar years that are chosen together; none for a mentor's whole timeline. */
  readonly years: readonly number[];
  readonly byRule: Selection;
  readonly best: Selection;
  /** Rows that the best choice leaves out, paid by the rule's order or not: it holds once they are not claimed. */
  readonly leftOut: readonly number[];
  /** What the best choice pays more; 0 where the rule's order is as good as any. */
  readonly gain: Decimal;
}

interface Judged {
  readonly reference: RowReference;
  readonly findings: readonly Finding[];
}

const withoutLimits = ({ findings }: Judged, limits: ReadonlySet<FindingCode>): Finding[] =>
  findings.filter(({ code }) => !limits.has(code));

/** A row that would be paid if the limits did not stand against it. */
export function isCandidate(row: Judged, limits: ReadonlySet<FindingCode>): boolean {
  const severity = worst(withoutLimits(row, limits));
  return row.reference.source === 'roster' && (severity === 'info' || severity === 'warn');
}

export const isBound = ({ findings }: Judged, limits: ReadonlySet<FindingCode>): boolean =>
  findings.some(({ code }) => limits.has(code));

/** A row of the history that counts, or one that waits for another reason: it keeps the place that it takes up. */
export const isFixed = (row: Judged, limits: ReadonlySet<FindingCode>): boolean =>
  !isRejected(row) &&
  (worst(withoutLimits(row, limits)) === 'hold' || (row.reference.source === 'history' && !isBound(row, limits)));

/** A row that may be chosen, with what it pays. */
export interface Candidate<Row extends Judged> {
  readonly row: Row;
  readonly amount: Decimal;
  /** Whether the rule's order pays it. */
  readonly isDefault: boolean;
}

/**
 * What choosing a candidate is worth: its sum in fen, and among equal sums a little more for a row that the rule's
 * order pays. Whole numbers, so that no sum is rounded.
 */
export const worthOf = ({ amount, isDefault }: Candidate<Judged>, candidates: number): bigint =>
  BigInt(amount.times(100).toFixed(0)) * BigInt(candidates + 1) + (isDefault ? 1n : 0n);

function selectionOf(candidates: readonly Candidate<Judged>[]): Selection {
  return {
    rows: numbersOf(candidates),
    amount: candidates.reduce((sum, { amount }) => sum.plus(amount), ZERO),
  };
}

const numbersOf = (candidates: readonly Candidate<Judged>[]): number[] =>
  candidates.map(({ row }) => row.reference.number).sort((a, b) => a - b);

/** The rule's choice among candidates beside the best one. */
export function compared<One extends Candidate<Judged>>(
  candidates: readonly One[],
  chosen: readonly One[],
): Pick<Choice, 'byRule' | 'best' | 'leftOut' | 'gain'> {
  const byRule = selectionOf(candidates.filter(({ isDefault }) => isDefault));
  const best = selectionOf(chosen);
  const isChosen = new Set(chosen);
  const leftOut = numbersOf(candidates.filter((one) => !isChosen.has(one)));
  return { byRule, best, leftOut, gain: best.amount.minus(byRule.amount) };
}

const listed = (rows: readonly number[], none: string, between: string): string =>
  rows.length === 0 ? none : rows.join(between);

/** What the choice is about, for the user to decide. */
export function choiceSentence({ limit, name, years, byRule, best, gain }: Choice): Text {
  const who =
    limit === 'apprentices-at-a-time' ? null : text(`${name} ${years.join('、')} 年`, `${name}, ${years.join(', ')}`);
  const zh = who?.['zh-CN'] ?? `师傅${name}`;
  const en = who?.['en-US'] ?? `mentor ${name}`;
  if (gain.isZero()) {
    return text(
      `${zh}：按规则顺序支付 ${digits(byRule.amount)} 元，已是限额内最多`,
      `${en}: the rule’s order pays ${digits(byRule.amount)} yuan, the most within the limits`,
    );
  }
  return text(
    `${zh}：按规则顺序支付第 ${listed(byRule.rows, '0', '、')} 条，共 ${digits(byRule.amount)} 元；改为第 ${listed(best.rows, '0', '、')} 条，共 ${digits(best.amount)} 元，多 ${digits(gain)} 元；如需调换请写明理由`,
    `${en}: the rule’s order pays rows ${listed(byRule.rows, '–', ', ')}, ${digits(byRule.amount)} yuan; rows ${listed(best.rows, '–', ', ')} would pay ${digits(best.amount)}, ${digits(gain)} more; state the reason for a swap`,
  );
}
