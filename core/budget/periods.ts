import type { DocumentId } from '../policy/clause';
import { DOCUMENTS } from '../policy/documents';
import type { Figure } from '../policy/figure';
import { FIGURES, validity, type FigureKey } from '../policy/figures';
import { addDays, isoDay, partsOf, type Day } from '../value/day';
import { Decimal } from '../value/money';
import type { Budget } from './budget';

/** A stretch of a year in which the document and all figures stay the same. */
export interface Segment {
  readonly from: Day;
  readonly to: Day;
  /** Of the full calendar year. */
  readonly share: Decimal;
}

const daysOf = (from: Day, to: Day): number => to - from + 1;

/** Days on which a figure gets another value. */
const changesOf = (key: FigureKey): Day[] =>
  (FIGURES[key] as Figure).versions.map((version) => validity(key, version).from);

/** The part of a year that lies in the budget’s period and in the document’s validity, split where a figure changes. */
export function segmentsOf(
  year: number,
  document: DocumentId,
  figures: readonly FigureKey[],
  { from, to }: Pick<Budget, 'from' | 'to'>,
): Segment[] {
  const [valid, until] = yearInForce(year, document);
  const first = Math.max(isoDay(from), valid) as Day;
  const last = Math.min(isoDay(to), until) as Day;
  if (last < first) return [];
  const cuts = [...new Set(figures.flatMap(changesOf))].filter((day) => day > first && day <= last);
  const starts = [first, ...cuts.sort((a, b) => a - b)];
  const daysOfYear = daysOf(...calendarYear(year));
  return starts.map((start, i) => {
    const next = starts[i + 1];
    const end = next === undefined ? last : addDays(next, -1);
    return { from: start, to: end, share: new Decimal(daysOf(start, end)).dividedBy(daysOfYear) };
  });
}

/** Some days in a row, the first and the last included. */
export type Stretch = readonly [first: Day, last: Day];

export const calendarYear = (year: number): Stretch => [isoDay(`${year}-01-01`), isoDay(`${year}-12-31`)];

/** The part of a calendar year in which a document is in force. */
export function yearInForce(year: number, document: DocumentId): Stretch {
  const { from, to } = DOCUMENTS[document];
  const [first, last] = calendarYear(year);
  return [Math.max(first, from) as Day, Math.min(last, to ?? last) as Day];
}

/** How many years a period holds, both its days included: of each its share, by what counts as a whole one. */
export function yearsBetween(from: Day, to: Day, wholeOf: (year: number) => Stretch): Decimal {
  let years = new Decimal(0);
  for (let { year } = partsOf(from); year <= partsOf(to).year; year += 1) {
    const [first, last] = wholeOf(year);
    const days = daysOf(Math.max(from, first) as Day, Math.min(to, last) as Day);
    years = years.plus(new Decimal(days).dividedBy(daysOf(first, last)));
  }
  return years;
}

/** The calendar years of a budget. */
export function yearsOf({ from, to }: Pick<Budget, 'from' | 'to'>): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
