import {
  DOCUMENTS,
  Decimal,
  documentOf,
  isoDay,
  text,
  toIso,
  UNITS,
  type Figure,
  type FigureVersion,
  type PolicyDocument,
  type Text,
} from 'training-subsidy-core';
import { grouped } from './format';

type Say = (words: Text) => string;

const UNTIL = text(' 至 ', ' to ');
const ONWARDS = text('起', ' onwards');

/** A figure's value with its unit: `600 元/人/项目`, `80%`. */
export function figureValue({ unit }: Figure, { value }: FigureVersion, say: Say): string {
  const number = new Decimal(value);
  return unit === 'rate' ? `${number.times(100).toString()}%` : `${grouped(number)} ${say(UNITS[unit])}`;
}

/** `2026-09-16 至 2029-09-15`, or `2023-12-27起` where no end is written. */
export function inForce({ from, to }: Pick<PolicyDocument, 'from' | 'to'>, say: Say): string {
  return to === null ? toIso(from) + say(ONWARDS) : toIso(from) + say(UNTIL) + toIso(to);
}

/** The days on which a version of a figure holds; its own, or else those of its document. */
export function versionInForce(figure: Figure, { from, to }: FigureVersion, say: Say): string {
  const document = DOCUMENTS[documentOf(figure.clauses[0]).id];
  return inForce({ from: from ? isoDay(from) : document.from, to: to ? isoDay(to) : document.to }, say);
}
