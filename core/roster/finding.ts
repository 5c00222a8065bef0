import type { ClauseId } from '../policy/clause';
import type { Text } from '../text';
import type { Day } from '../value/day';
import type { Decimal } from '../value/money';

/** How much a finding weighs; the worst one decides the row's verdict. */
export type Severity = 'info' | 'warn' | 'hold' | 'reject';

/** Everything that a check can find, each with the values that its sentence needs. */
export interface FindingValues {
  REQUIRED: object;
  ID_INVALID: { reason: Text };
  ID_AS_NUMBER: { given: number };
  BAD_VALUE: { reason: Text };
  NOT_PASSED: { given: string };
  NOT_GRADED: object;
  DATE_BEFORE: { event: Day; from: Day };
  DATE_AFTER: { event: Day; to: Day };
  DUPLICATE: { earlier: RowReference };
  DUPLICATE_OTHER: { earlier: RowReference };
  LANGUAGE_YEAR: { year: number; earlier: RowReference };
  OVER_3_A_YEAR: { year: number; limit: Decimal; earlier: readonly RowReference[] };
  NO_STANDARD: object;
  NO_FEE: object;
  CENTRAL_PROFESSIONAL: object;
  DEGREE: { full: Decimal | null };
  DEGREE_FULLTIME: { given: string };
  UNLISTED_CHEAP: { fee: Decimal; flat: Decimal };
  CAPPED: { share: Decimal; cap: Decimal };
  NAME_DIFFERS: { given: string; earlier: string };
  INVOICE_DIFFERS: { invoice: Decimal; bank: Decimal };
  UNDER_AGE: { age: number; least: number };
  RETIRED: { retirement: Day };
  SAME_PERSON: object;
  MENTOR_LEVEL: { level: Text };
  LEVEL_GAP: { mentor: Text; apprentice: Text };
  TITLE_AS_LEVEL: { level: Text };
  MENTOR_AGE: { age: number; most: Decimal };
  MENTOR_TURNS_66: { age: number };
  APPRENTICE_FLOOR: { level: Text };
  NO_BONUS_LEVEL: { level: Text };
  LEVEL_UNNAMED: { level: Text };
  NOT_HIGHER: { before: Text; after: Text };
  CERT_BEFORE_START: { start: Day; certificate: Day };
  DEADLINE_6_MONTHS: LateApplication;
  DEADLINE_2_MONTHS: LateApplication;
  APPLIED_AFTER_END: { applied: Day; to: Day };
  THIRD_APPRENTICE: { day: Day; most: Decimal };
  UNION_PAID_LOWER: { paid: Decimal; bonus: Decimal };
  UNION_PAID_HIGHER: { paid: Decimal; bonus: Decimal };
  OTHER_ENTERPRISE: { mentor: string; apprentice: string };
  SHORT_TERM: { start: Day; end: Day };
  OVER_45: { age: number };
  HOURS: { hours: Decimal; least: Decimal };
  PRICE_CAPPED: { price: Decimal; cap: Decimal };
  REPEAT_PROJECT: { earlier: RowReference };
  OVERLAP_CITY: { from: Day; to: Day };
  PROJECT_EXPIRED: { start: Day; expiry: Day };
  NOT_MEMBER: { given: string };
  NOT_CONFIRMED: { given: string };
  LEVEL_NOT_COVERED: { level: Text };
  BUREAU_HIGHER: { bureau: Decimal; union: Decimal };
  BUREAU_PAID: { paid: Decimal; union: Decimal };
  CONDITION: { given: string };
  TOO_FEW: { given: Decimal; least: Decimal };
  UNIT_TYPE: { given: Text; allowed: readonly Text[] };
  FULLY_FUNDED: object;
  SAME_UNIT: { unit: string };
  TECHNICIANS: { technicians: Decimal; least: Decimal; share: Decimal; leastShare: Decimal };
  TECHNICIAN_SHARE: { share: Decimal; without: Decimal };
  RETIRES_SOON: { retirement: Day; years: number };
  RETIRES_IN_CYCLE: { retirement: Day; until: Day };
  OUT_OF_TERM: { day: Day; from: Day; to: Day };
  TERM_SHORT: { to: Day; until: Day };
  OTHER_ROUTE: { route: Text };
  GRANTED_BEFORE: { earlier: RowReference | null };
  GRANT_DIFFERENCE: { earlier: RowReference | null; paid: Decimal; full: Decimal; isHalf?: boolean };
  HIGHER_AWARD: { earlier: RowReference | null };
  NOT_YET: { day: Day; first: Day };
  SECOND_KIND: { earlier: RowReference };
  SECOND_PROJECT: { year: number; earlier: RowReference };
  QUOTA: { year: number; most: number };
  BANNED: { until: Day };
  NOMINATED_AGAIN: { earlier: RowReference };
  NOT_WOMAN: object;
  WOMEN_SHARE: { women: Decimal; team: Decimal };
  LEADER_DECIDES: object;
  HONOUR_NOT_COUNTED: { given: string };
  REPEAT_PERSON: { earlier: RowReference };
  OTHER_TOWN: { tax: string; given: string };
  RULES_NOT_YET: { event: Day; from: Day };
  RULES_OLD: { event: Day; until: Day };
  MIDTERM_FAILED: { given: string };
}

interface LateApplication {
  readonly applied: Day;
  readonly last: Day;
  /** Whether the holidays of that year are known; if not, a few days late are held and not rejected. */
  readonly calendarKnown: boolean;
}

/** Where an earlier row stands: in the roster itself or in the history, counted from 1 below the header. */
export interface RowReference {
  readonly source: 'roster' | 'history';
  readonly number: number;
  /** File, sheet and row of an earlier claim, where they are known. */
  readonly place?: Text;
}

export type FindingCode = keyof FindingValues;

/** One thing found in a row: what, how bad, in which column, under which clause. */
export type Finding = {
  [Code in FindingCode]: {
    readonly code: Code;
    readonly severity: Severity;
    /** Canonical header of the column it points at. */
    readonly column: string;
    readonly clause: ClauseId | 'D8' | 'D9' | 'D10';
    readonly values: Readonly<FindingValues[Code]>;
  };
}[FindingCode];

export function finding<Code extends FindingCode>(
  code: Code,
  severity: Severity,
  column: string,
  clause: Finding['clause'],
  values: FindingValues[Code],
): Finding {
  return { code, severity, column, clause, values } as Finding;
}

const WEIGHTS: Readonly<Record<Severity, number>> = { info: 0, warn: 1, hold: 2, reject: 3 };

/** The same findings, the worst first. */
export const worstFirst = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => WEIGHTS[b.severity] - WEIGHTS[a.severity]);

export const worst = (findings: readonly Finding[]): Severity =>
  findings.reduce<Severity>((so, { severity }) => (WEIGHTS[severity] > WEIGHTS[so] ? severity : so), 'info');
