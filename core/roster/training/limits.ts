import { partsOf } from '../../value/day';
import { lookupKey } from '../../value/half-width';
import { cleanCreditCode } from '../../value/credit-code';
import { finding, type Finding, type FindingCode } from '../finding';
import { isRejected } from '../row';
import { Claims, keyOf } from '../shared/claims';
import { inOrder } from '../shared/order';
import { trainingColumns as columns } from './columns';
import { levelKey } from './standards';
import { eventOf, type TrainingContext, type TrainingRow } from './training-row';

/** What the rows judged so far have used up. */
interface Ledger {
  /** By person, project and level. */
  readonly projects: Claims<TrainingRow>;
  /** By person and calendar year. */
  readonly years: Claims<TrainingRow>;
  /** The first row of a person that was not rejected, by ID. */
  readonly names: Map<string, TrainingRow>;
}

/** Findings that hold a row over a yearly limit; a row held by them alone uses up nothing. */
export const YEARLY: ReadonlySet<FindingCode> = new Set(['OVER_3_A_YEAR', 'LANGUAGE_YEAR']);

/** Duplicates, yearly limits and differing names, in judging order (MH-4.2b, MH-4.3, MH-2.1.4(2)①f). */
export function checkTrainingLimits(rows: readonly TrainingRow[], context: TrainingContext): void {
  const ledger: Ledger = { projects: new Claims(), years: new Claims(), names: new Map() };
  for (const row of inOrder(rows, eventOf)) {
    if (!isRejected(row)) row.findings.push(...limitFindings(row, ledger, context));
    noteName(row, ledger);
    if (usesUp(row)) claim(row, ledger);
  }
}

function limitFindings(row: TrainingRow, ledger: Ledger, context: TrainingContext): Finding[] {
  const found = duplicate(row, ledger);
  if (found?.severity === 'reject') return [found];
  const language = languageOfYear(row, ledger);
  const held = [found, language].filter((one) => one !== null);
  if (language?.severity === 'reject') return held;
  const over = overYearlyLimit(row, ledger, context);
  return over ? [...held, over] : held;
}

const yearOf = (row: TrainingRow): number => partsOf(eventOf(row) ?? (0 as never)).year;

export const projectKey = ({ fields }: TrainingRow): string =>
  keyOf(fields.id?.number ?? '', lookupKey(fields.project ?? ''), levelKey(fields.level));

const yearKey = (row: TrainingRow): string => keyOf(row.fields.id?.number ?? '', yearOf(row));

export const enterpriseKey = ({ fields }: TrainingRow): string =>
  fields.creditCode === null ? `name:${fields.enterprise ?? ''}` : `code:${cleanCreditCode(fields.creditCode)}`;

function duplicate(row: TrainingRow, { projects }: Ledger): Finding | null {
  const claims = projects.earlier(projectKey(row));
  const own = claims.find((claim) => enterpriseKey(claim) === enterpriseKey(row));
  const column = columns.project.header;
  if (own) return finding('DUPLICATE', 'reject', column, 'MH-4.3', { earlier: own.reference });
  const [other] = claims;
  return other ? finding('DUPLICATE_OTHER', 'hold', column, 'MH-4.3', { earlier: other.reference }) : null;
}

function languageOfYear(row: TrainingRow, { years }: Ledger): Finding | null {
  if (row.fields.category !== 'language') return null;
  const earlier = years.earlier(yearKey(row)).filter(({ fields }) => fields.category === 'language');
  const listed = row.fields.mode === 'listed' ? earlier.find(({ fields }) => fields.mode === 'listed') : undefined;
  const first = listed ?? earlier[0];
  if (first === undefined) return null;
  const values = { year: yearOf(row), earlier: first.reference };
  return finding('LANGUAGE_YEAR', listed ? 'reject' : 'hold', columns.category.header, 'MH-2.1.4(2)①f', values);
}

function overYearlyLimit(row: TrainingRow, { years }: Ledger, context: TrainingContext): Finding | null {
  const limit = context.figures(eventOf(row))('MH_YEARLY_LIMIT');
  const claims = years.earlier(yearKey(row));
  if (limit.greaterThan(claims.length)) return null;
  const values = { year: yearOf(row), limit, earlier: claims.map(({ reference }) => reference) };
  return finding('OVER_3_A_YEAR', 'hold', columns.passedOn.header, 'MH-4.2b', values);
}

function noteName(row: TrainingRow, { names }: Ledger): void {
  const { id, name } = row.fields;
  if (id === null || name === null) return;
  const first = names.get(id.number);
  if (first === undefined) {
    if (!isRejected(row)) names.set(id.number, row);
    return;
  }
  const earlier = first.fields.name ?? '';
  if (lookupKey(earlier) === lookupKey(name)) return;
  row.findings.push(finding('NAME_DIFFERS', 'warn', columns.name.header, 'D9', { given: name, earlier }));
}

/** Every row counts but a rejected one and one that is held for a yearly limit alone. */
function usesUp(row: TrainingRow): boolean {
  if (isRejected(row)) return false;
  const holds = row.findings.filter(({ severity }) => severity === 'hold');
  return holds.length === 0 || holds.some(({ code }) => !YEARLY.has(code));
}

function claim(row: TrainingRow, { projects, years }: Ledger): void {
  projects.add(projectKey(row), row);
  years.add(yearKey(row), row);
}
