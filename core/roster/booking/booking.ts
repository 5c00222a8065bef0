import { DEPARTMENTS, PARTIES, type Department, type Party } from '../../policy/figure';
import { PROGRAMMES, type ProgrammeId } from '../../programmes/all';
import { partiesOf } from '../../programmes/payers';
import { text, type Text } from '../../text';
import type { Day } from '../../value/day';
import type { RosterId, Table } from '../roster';
import type { BookedRow, Payee } from './rule';
import { BOOKING_RULES } from './rules';

/** Where the money of a row belongs: which programme pays it, which department, and into whose account (D12). */
export interface Booking {
  readonly programme: ProgrammeId;
  /** More than one where the documents leave it to several. */
  readonly departments: readonly Department[];
  readonly party: Party | null;
  /** The same for the same person or unit (D9). */
  readonly payeeKey: string;
  /** The payee as one reads it, told apart from others of the same name. */
  readonly payee: Text;
  /** The day that decides period and year; null where it cannot be read. */
  readonly on: Day | null;
}

type Placed = Omit<BookedRow, 'departments' | 'party'> & Pick<Booking, 'departments' | 'party'>;

function placed(row: BookedRow): Placed {
  const parties = partiesOf(PROGRAMMES[row.programme]);
  return { ...row, departments: row.departments ?? parties.departments, party: row.party ?? parties.payee };
}

/** The payees of some rows, each with the first name that it has there. */
function payeesOf(rows: Iterable<BookedRow | null>): ReadonlyMap<string, Payee> {
  const payees = new Map<string, Payee>();
  for (const row of rows) if (row && !payees.get(row.payee.key)?.name) payees.set(row.payee.key, row.payee);
  return payees;
}

/** Names that more than one of the payees has. */
function sharedNames(payees: Iterable<Payee>): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { name } of payees) (seen.has(name) ? shared : seen).add(name);
  return shared;
}

const TAIL = 4;

function payeeText({ name, number, isClass }: Payee, party: Party | null, shared: ReadonlySet<string>): Text {
  const { 'zh-CN': zh, 'en-US': en } = PARTIES[party ?? 'applicant'];
  if (name === '') return text(`${zh}（名册未写明）`, `${en} (not named)`);
  if (isClass) return text(`${zh}（班级 ${name}）`, `${en} (class ${name})`);
  if (number === null || !shared.has(name)) return text(name, name);
  const tail = number.slice(-TAIL);
  return text(`${name}（尾号 ${tail}）`, `${name} (…${tail})`);
}

/** Books each row below the header; null for a blank row, and for one that does not say which programme it is. */
export function bookRows(roster: RosterId, table: Table): (Booking | null)[] {
  const booked = BOOKING_RULES[roster](table);
  const payees = payeesOf(booked.values());
  const shared = sharedNames(payees.values());
  return table.slice(1).map((_, i) => {
    const row = booked.get(i + 1);
    if (!row) return null;
    const { programme, departments, party, payee, on } = placed(row);
    const { key } = payee;
    return {
      programme,
      departments,
      party,
      payeeKey: key,
      payee: payeeText(payees.get(key) ?? payee, party, shared),
      on,
    };
  });
}

/** The departments of a booking, as one sums by them. */
export function departmentsText({ departments }: Pick<Booking, 'departments'>): Text {
  const names = departments.map((department) => DEPARTMENTS[department]);
  return text(names.map((name) => name['zh-CN']).join('、'), names.map((name) => name['en-US']).join(', '));
}
