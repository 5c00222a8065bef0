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
  const [newYear, newYearsEve] = [isoDay(`${year}-01-01`), isoDay(`${year}-12-31`)];
  const inForce = DOCUMENTS[document];
  const first = Math.max(newYear, isoDay(from), inForce.from) as Day;
  const last = Math.min(newYearsEve, isoDay(to), inForce.to ?? newYearsEve) as Day;
  if (last < first) return [];
  const cuts = [...new Set(figures.flatMap(changesOf))].filter((day) => day > first && day <= last);
  const starts = [first, ...cuts.sort((a, b) => a - b)];
  const daysOfYear = daysOf(newYear, newYearsEve);
  return starts.map((start, i) => {
    const next = starts[i + 1];
    const end = next === undefined ? last : addDays(next, -1);
    return { from: start, to: end, share: new Decimal(daysOf(start, end)).dividedBy(daysOfYear) };
  });
}

/** How many calendar years a period holds, both its days included; of each year its share. */
export function yearsBetween(from: Day, to: Day): Decimal {
  let years = new Decimal(0);
  for (let { year } = partsOf(from); year <= partsOf(to).year; year += 1) {
    const [newYear, newYearsEve] = [isoDay(`${year}-01-01`), isoDay(`${year}-12-31`)];
    const days = daysOf(Math.max(from, newYear) as Day, Math.min(to, newYearsEve) as Day);
    years = years.plus(new Decimal(days).dividedBy(daysOf(newYear, newYearsEve)));
  }
  return years;
}

/** The calendar years of a budget. */
export function yearsOf({ from, to }: Pick<Budget, 'from' | 'to'>): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
