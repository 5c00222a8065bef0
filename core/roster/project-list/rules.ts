import type { ClauseId } from '../../policy/clause';
import { lessPaid } from '../../programmes/steps';
import { text, type Text } from '../../text';
import { addMonths, type Day } from '../../value/day';
import { lookupKey } from '../../value/half-width';
import { cleanCreditCode } from '../../value/credit-code';
import { Decimal, toFen, ZERO } from '../../value/money';
import type { Assent, Column } from '../column';
import { finding, type Finding, type RowReference, type Severity } from '../finding';
import type { Columns } from '../headers';
import type { RowSum } from '../roster';
import { isBlankField, type Row } from '../row';
import { periodFinding } from '../shared/period';
import { retirementOf, type Person } from '../shared/working-age';
import { unitType, type Funding, type UnitType } from './words';

/** Where the rules of one row put what they find. */
export interface Judging {
  readonly findings: Finding[];
}

/** The event's day within the validity of the opinion (D11). */
export function requirePeriod({ findings }: Judging, { header }: Column, event: Day | null): void {
  const outside = periodFinding(header, event);
  if (outside) findings.push(outside);
}

/** A cell that must be a yes; a blank one that the row need not fill says nothing. */
export function requireYes(
  { findings }: Judging,
  { header }: Column,
  assent: Assent | null,
  severity: Severity,
  clause: ClauseId,
): void {
  if (assent !== null && !assent.yes)
    findings.push(finding('CONDITION', severity, header, clause, { given: assent.given }));
}

/** What a cell says where a blank is no yes either; null where it cannot be read. */
export function saidOrNot<Cols extends Columns>(row: Row<Cols>, key: keyof Cols & string): Assent | null {
  return isBlankField(row, key) ? { yes: false, given: '' } : (row.fields[key] as Assent | null);
}

/** A cell that must not be a yes. */
export function requireNo(
  { findings }: Judging,
  { header }: Column,
  assent: Assent | null,
  clause: ClauseId,
  severity: Severity = 'reject',
): void {
  if (assent?.yes) findings.push(finding('CONDITION', severity, header, clause, { given: assent.given }));
}

export function requireLeast(
  { findings }: Judging,
  { header }: Column,
  given: Decimal | null,
  least: number | Decimal,
  severity: Severity,
  clause: ClauseId,
): void {
  if (given === null || !given.lessThan(least)) return;
  findings.push(finding('TOO_FEW', severity, header, clause, { given, least: new Decimal(least) }));
}

export function requireUnitType(
  { findings }: Judging,
  { header }: Column,
  given: UnitType | null,
  allowed: readonly UnitType[],
  severity: Severity,
  clause: ClauseId,
): void {
  if (given === null || allowed.includes(given)) return;
  const wordOf = (type: UnitType): Text => unitType.words.find(({ value }) => value === type)?.word ?? text(type, type);
  findings.push(finding('UNIT_TYPE', severity, header, clause, { given: wordOf(given), allowed: allowed.map(wordOf) }));
}

export function excludeFullyFunded(
  { findings }: Judging,
  { header }: Column,
  given: Funding | null,
  clause: ClauseId,
  severity: Severity = 'reject',
): void {
  if (given === 'full') findings.push(finding('FULLY_FUNDED', severity, header, clause, {}));
}

interface Cycle {
  readonly applied: Day | null;
  readonly from: Day | null;
  readonly years: number;
}

/** Years that lie between application and retirement at least (MH-A2-1.1.2a, MH-A3-1.1a). */
export const YEARS_TO_RETIREMENT = 2;

/** A retirement too soon, or inside the cycle (AMB-38). */
function retirementFinding(
  { header }: Column,
  person: Person,
  { applied, from, years }: Cycle,
  clause: ClauseId,
): Finding | null {
  const retirement = retirementOf(person);
  if (retirement === null || applied === null) return null;
  if (addMonths(applied, YEARS_TO_RETIREMENT * 12) > retirement) {
    return finding('RETIRES_SOON', 'reject', header, clause, { retirement, years: YEARS_TO_RETIREMENT });
  }
  const until = from === null ? null : addMonths(from, years * 12);
  return until !== null && until > retirement
    ? finding('RETIRES_IN_CYCLE', 'warn', header, clause, { retirement, until })
    : null;
}

/**
 * Enough years to retirement. A woman retires by her post from 50 or from 55: where that decides, a row that leaves the
 * category blank is asked for it (AMB-07).
 */
export function requireYearsToRetirement(
  { findings, unreadable }: Judging & Pick<Row<Columns>, 'unreadable'>,
  columns: { readonly id: Column; readonly retirement: Column },
  person: Person,
  cycle: Cycle,
  clause: ClauseId,
): void {
  const found = retirementFinding(columns.id, person, cycle, clause);
  const isOpen = person.id?.sex === 'female' && person.retirement === null && !unreadable.has('retirement');
  const earlier = isOpen ? retirementFinding(columns.id, { ...person, retirement: 'women-50' }, cycle, clause) : found;
  if (earlier?.code !== found?.code) {
    findings.push(finding('REQUIRED', 'reject', columns.retirement.header, clause, {}));
  } else if (found) findings.push(found);
}

/** A unit by its credit code, else by its name (D9). */
export const unitKey = (name: string | null, code: string | null): string =>
  code === null ? `name:${lookupKey(name ?? '')}` : `code:${cleanCreditCode(code)}`;

/** A grant that was given before: by a row, or by a sum that the row itself names. */
export interface EarlierGrant {
  readonly earlier: RowReference | null;
  readonly paid: Decimal;
}

/** The dearest grant of all that were given before; each counts in full, whether paid or held. */
export function dearestGrant<Granted extends { readonly reference: RowReference }>(
  granted: readonly Granted[],
  amountOf: (row: Granted) => Decimal,
  named: Decimal | null = null,
): EarlierGrant | null {
  const known: EarlierGrant[] = granted.map((row) => ({ earlier: row.reference, paid: amountOf(row) }));
  const paid = toFen(named ?? ZERO);
  if (paid.greaterThan(0)) known.push({ earlier: null, paid });
  return known.sort((a, b) => b.paid.comparedTo(a.paid))[0] ?? null;
}

/** A second grant: what is left of it after the first one waits for the department. */
export const differenceFinding = (
  { header }: Column,
  clause: ClauseId,
  values: EarlierGrant & { readonly full: Decimal; readonly isHalf?: boolean },
): Finding => finding('GRANT_DIFFERENCE', 'hold', header, clause, values);

export const NOTHING: RowSum = { amount: ZERO, steps: [], clauses: [] };

/** The sum of a row, less what a finding says was granted before; never below 0. */
export function lessGranted(full: RowSum, findings: readonly Finding[]): RowSum {
  const before = findings.find((one) => one.code === 'GRANT_DIFFERENCE');
  return before?.code === 'GRANT_DIFFERENCE' ? lessPaid(full, before.values.paid) : full;
}
