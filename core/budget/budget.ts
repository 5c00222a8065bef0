import type { FigureKey } from '../policy/figures';
import type { OpenStandardId } from '../policy/open-standards';
import type { Text } from '../text';
import type { LineKindId } from './kinds';

/** A decimal number as it is written, such as `0.85`; budgets are plain data. */
export type Written = string;

/** A number of a line: its own, or that of a named assumption. */
export type Term = { readonly value: Written } | { readonly assumption: string };

/** A number that the budget rests on, with its range and where it comes from. */
export interface Assumption {
  readonly id: string;
  readonly name: Text;
  readonly unit: 'yuan' | 'rate' | 'count' | 'hours';
  /** The standard of part D that it gives a value, if it is one. */
  readonly standard: OpenStandardId | null;
  /** Null while nobody knows it: what rests on it stays open. */
  readonly base: Written | null;
  /** Null where it is that of the base. */
  readonly low: Written | null;
  readonly high: Written | null;
  readonly source: string;
  /** The day of the source, as `2026-10-01`. */
  readonly date: string | null;
}

/** One way that things may go: a column of the assumptions, some of them changed, and figures of the policy changed. */
export interface Scenario {
  readonly id: string;
  readonly name: Text;
  readonly column: 'low' | 'base' | 'high';
  /** By the assumption’s id. */
  readonly values: Readonly<Record<string, Written>>;
  /** Figures of the policy as they would be; statutory functions never see them. */
  readonly figures: Readonly<Partial<Record<FigureKey, Written>>>;
}

/** What is budgeted of a programme in a year. */
export interface BudgetLine {
  readonly id: string;
  readonly kind: LineKindId;
  /** Calendar year of the event: passing, certificate, naming, acceptance (AMB-04). */
  readonly year: number;
  /** Parameters that are words, by field. */
  readonly choices: Readonly<Record<string, string>>;
  /** Parameters that are numbers, by field; null or absent: not known. */
  readonly terms: Readonly<Record<string, Term | null>>;
  /** Of a full calendar year where events come all year long, else of the part in force. */
  readonly quantity: Term;
  /** Yearly growth of the quantity since a year. */
  readonly growth: { readonly rate: Term; readonly since: number } | null;
  readonly passRate: Term | null;
  readonly probability: Term | null;
  /** What it rests on, in the analyst’s words. */
  readonly basis: Text;
}

export interface Budget {
  readonly title: Text;
  /** First and last day, as `2026-09-16`. */
  readonly from: string;
  readonly to: string;
  readonly lines: readonly BudgetLine[];
  readonly assumptions: readonly Assumption[];
  readonly scenarios: readonly Scenario[];
}
