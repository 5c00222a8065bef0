import type { ClauseId } from '../policy/clause';
import { DOCUMENTS } from '../policy/documents';
import type { Figures } from '../policy/figures';
import { ProblemError, raise, type Problem } from '../problem/problem';
import type { Payout } from '../programmes/programme';
import { isoDay, toIso, type Day } from '../value/day';
import { Decimal, toFen, ZERO } from '../value/money';
import type { Budget, BudgetLine, Scenario, Term } from './budget';
import { LINE_KINDS } from './kinds';
import type { Field, LineKind, Part, Parties, Values } from './kinds/kind';
import { segmentsOf, type Segment } from './periods';
import { scenarioFigures, termsOf, type Terms } from './scenarios';

/** Money of a line that falls due in a year. Yuan. */
export interface Payment {
  readonly year: number;
  /** What is paid of each unit then. */
  readonly unit: Decimal;
  /** Units expected, to the hundredth: what stands there can be multiplied by hand. */
  readonly quantity: Decimal;
  readonly amount: Decimal;
  /** Whether it waits for a check, such as the mid-term one of Songjiang (SJ-9-1). */
  readonly isAfterCheck: boolean;
  /** The days whose events it pays, as `2026-09-16`. */
  readonly from: string;
  readonly to: string;
  readonly payout: Payout;
}

interface Of {
  readonly line: BudgetLine;
  readonly kind: LineKind;
}

/** A line with its sums. */
export interface PricedLine extends Of, Parties {
  readonly status: 'priced';
  readonly payments: readonly Payment[];
  readonly amount: Decimal;
  readonly clauses: readonly ClauseId[];
}

/** A line that nobody can put a sum to yet, and why. It is no zero. */
export interface OpenLine extends Of, Parties {
  readonly status: 'open';
  readonly problem: Problem;
}

export type ValuedLine = PricedLine | OpenLine;

/** Whether others publish it; a fee or a price is for the analyst to find out. */
const isPublished = (field: Field): boolean => field.type !== 'choice' && field.standard !== undefined;

function valuesOf(line: BudgetLine, kind: LineKind, terms: Terms): Values {
  const fieldOf = (name: string): Field => {
    const field = kind.fields[name];
    if (field === undefined) throw new Error(`no field ${name} in lines of ${line.kind}`);
    return field;
  };
  const optional = (name: string) => {
    const term = line.terms[name] ?? null;
    return term === null ? null : terms(term);
  };
  return {
    optional,
    number(name) {
      const field = fieldOf(name);
      return optional(name) ?? raise(isPublished(field) ? 'MISSING_STANDARD' : 'BLANK', { name: field.title });
    },
    choice(name) {
      const field = fieldOf(name);
      const given = line.choices[name];
      if (field.type !== 'choice' || given === undefined) return raise('BLANK', { name: field.title });
      if (field.options.some(({ value }) => value === given)) return given;
      return raise('UNKNOWN_WORD', { name: field.title, given, known: field.options.map(({ word }) => word) });
    },
  };
}

const orOne = (term: Term | null, terms: Terms): Decimal => (term === null ? new Decimal(1) : terms(term));

const toHundredth = (quantity: Decimal): Decimal => quantity.toDecimalPlaces(2);

/** What is expected of the line in a full year, before it is passed or not. */
function expected({ quantity, growth, probability, year }: BudgetLine, terms: Terms): Decimal {
  const grown =
    growth === null
      ? new Decimal(1)
      : terms(growth.rate)
          .plus(1)
          .pow(year - growth.since);
  return terms(quantity).times(grown).times(orOne(probability, terms));
}

/** A figure that lies below a minimum pays nothing, which is an answer and no gap. */
const isRefusal = ({ problem }: ProblemError): boolean => problem.code === 'BELOW_MINIMUM';

function payoutOf(kind: LineKind, values: Values, figures: Figures): Payout {
  try {
    return kind.work(values, figures);
  } catch (error) {
    if (error instanceof ProblemError && isRefusal(error)) return { amount: ZERO, steps: [], clauses: [] };
    throw error;
  }
}

/** The part of a stretch from the day on which a kind of line begins to be paid; the whole where it ends before. */
function startedIn(segment: Segment, year: number, { startsOn }: LineKind): Segment {
  const start = startsOn === null ? segment.from : isoDay(`${year}-${startsOn}`);
  return start > segment.from && start <= segment.to ? { ...segment, from: start } : segment;
}

/** Events of one day are paid by the figures of the last stretch; those of a whole year by each for its share. */
const stretches = (segments: readonly Segment[], kind: LineKind, year: number): readonly Segment[] =>
  kind.spread === 'evenly'
    ? segments
    : segments.slice(-1).map((last) => ({ ...startedIn(last, year, kind), share: new Decimal(1) }));

/** When a part of a line falls due, and the share of a full year that it pays. Known before any sum is. */
export interface Due extends Pick<Payment, 'year' | 'isAfterCheck' | 'from' | 'to'> {
  readonly share: Decimal;
  /** Whether it is paid only for the share that passes. */
  readonly isForPassed: boolean;
}

interface PartDue extends Due {
  readonly part: Part;
  readonly on: Day;
}

function partsDue(line: BudgetLine, kind: LineKind, values: Values, budget: Budget): PartDue[] {
  const segments = segmentsOf(line.year, kind.document, kind.figures, budget);
  const parts = kind.parts(values);
  const isCheckedLater = parts.some(({ isAfterCheck }) => isAfterCheck);
  return stretches(segments, kind, line.year).flatMap(({ from: on, to, share }) =>
    parts.map((part) => {
      const { yearsLater, isAfterCheck } = part;
      const isForPassed = isAfterCheck || !isCheckedLater;
      const year = line.year + yearsLater;
      return { year, isAfterCheck, from: toIso(on), to: toIso(to), share, isForPassed, part, on };
    }),
  );
}

/** When the parts of a line fall due, whether or not anybody knows the sums; none outside the document’s validity. */
export function scheduleOf(line: BudgetLine, budget: Budget, scenario: Scenario): Due[] {
  const kind = LINE_KINDS[line.kind];
  return partsDue(line, kind, valuesOf(line, kind, termsOf(budget, scenario)), budget);
}

function paymentsOf(line: BudgetLine, kind: LineKind, budget: Budget, scenario: Scenario, terms: Terms): Payment[] {
  const values = valuesOf(line, kind, terms);
  const passRate = orOne(line.passRate, terms);
  const whole = expected(line, terms);
  return partsDue(line, kind, values, budget).map(({ part, on, share, isForPassed, ...due }) => {
    const figures = scenarioFigures(scenario, on);
    const payout = payoutOf(kind, values, figures);
    const unit = part.of(payout.amount, figures);
    const quantity = toHundredth(whole.times(share).times(isForPassed ? passRate : 1));
    return { ...due, unit, quantity, amount: toFen(unit.times(quantity)), payout };
  });
}

function notInForce({ year }: BudgetLine, { document }: LineKind): Problem {
  const { from, to } = DOCUMENTS[document];
  const given = isoDay(`${year}-01-01`);
  return { code: 'NOT_IN_FORCE', document, given, from, to };
}

const NOBODY: Parties = { departments: [], party: null };

function partiesOf(line: BudgetLine, kind: LineKind, scenario: Scenario, terms: Terms): Parties {
  try {
    return kind.parties(valuesOf(line, kind, terms), scenarioFigures(scenario, null));
  } catch (error) {
    if (error instanceof ProblemError) return NOBODY;
    throw error;
  }
}

/** Puts sums to a line: open where a standard or a parameter is missing, or no document is in force in that year. */
export function valueLine(line: BudgetLine, budget: Budget, scenario: Scenario): ValuedLine {
  const kind = LINE_KINDS[line.kind];
  const terms = termsOf(budget, scenario);
  const of = { line, kind, ...partiesOf(line, kind, scenario, terms) };
  try {
    const payments = paymentsOf(line, kind, budget, scenario, terms);
    if (payments.length === 0) return { ...of, status: 'open', problem: notInForce(line, kind) };
    const amount = payments.reduce((sum, one) => sum.plus(one.amount), ZERO);
    const clauses = [...new Set(payments.flatMap(({ payout }) => payout.clauses))];
    return { ...of, status: 'priced', payments, amount, clauses };
  } catch (error) {
    if (error instanceof ProblemError) return { ...of, status: 'open', problem: error.problem };
    throw error;
  }
}
