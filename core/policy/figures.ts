import { raise } from '../problem/problem';
import { isoDay, type Day } from '../value/day';
import { Decimal } from '../value/money';
import type { DocumentId } from './clause';
import { documentOf, DOCUMENTS } from './documents';
import type { Figure, FigureVersion } from './figure';
import { MINHANG_FIGURES } from './minhang';
import { SONGJIANG_FIGURES } from './songjiang';

/** Every figure of the two documents by its key; the keys are a public contract (`POLICY_VALUE`). */
export const FIGURES = { ...MINHANG_FIGURES, ...SONGJIANG_FIGURES };

export type FigureKey = keyof typeof FIGURES;

export const isFigureKey = (key: string): key is FigureKey => Object.hasOwn(FIGURES, key);

/** Where a payout takes its figures from: the policy in force, or a scenario that changes some of them. */
export type Figures = (key: FigureKey) => Decimal;

/** First and last day of a version; null: open-ended. */
export function validity(key: FigureKey, version: FigureVersion): { from: Day; to: Day | null } {
  const document = documentOf(FIGURES[key].clauses[0]);
  return {
    from: version.from === undefined ? document.from : isoDay(version.from),
    to: version.to === undefined ? document.to : isoDay(version.to),
  };
}

/**
 * The figure in force on the event date; without a date, the version now encoded (D10, D11).
 * Raises NOT_IN_FORCE outside every version: there is no falling back on the last known value.
 */
export function figureOn(key: FigureKey, on: Day | null): Decimal {
  const { versions, clauses }: Figure = FIGURES[key];
  const found = on === null ? versions.at(-1) : versions.find((version) => isInForce(validity(key, version), on));
  if (found === undefined) return raiseNotInForce(documentOf(clauses[0]).id, on as Day);
  return new Decimal(found.value);
}

/** The figures in force on the event date. */
export const figuresOn =
  (on: Day | null): Figures =>
  (key) =>
    figureOn(key, on);

/** Raises NOT_IN_FORCE where the event date lies outside the document's validity (D11, MH-4.7a, SJ-9-3). */
export function requireInForce(document: DocumentId, on: Day | null): void {
  if (on !== null && !isInForce(DOCUMENTS[document], on)) raiseNotInForce(document, on);
}

const isInForce = ({ from, to }: { from: Day; to: Day | null }, on: Day): boolean =>
  from <= on && (to === null || on <= to);

function raiseNotInForce(id: DocumentId, given: Day): never {
  const { from, to } = DOCUMENTS[id];
  return raise('NOT_IN_FORCE', { document: id, given, from, to });
}
