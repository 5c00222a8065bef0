import { DEPARTMENTS, type Department } from '../../policy/figure';
import { figuresOn } from '../../policy/figures';
import { ProblemError, raise } from '../../problem/problem';
import { readTable } from '../../roster/check';
import { amountColumn, dayColumn, maybe, textColumn } from '../../roster/column';
import type { Table } from '../../roster/roster';
import type { Row } from '../../roster/row';
import { text, type Text } from '../../text';
import { lookupKey } from '../../value/half-width';
import { LINE_KIND_IDS, LINE_KINDS, type LineKindId } from '../kinds';
import type { Values } from '../kinds/kind';
import { yearsOfEvent, type Booked, type Bookings, type Unbooked } from './booked';

/** Columns of a list of payments. */
export const paymentColumns = {
  programme: textColumn('补贴项目', '项目', '资金项目', '补贴名称'),
  amount: amountColumn('支付金额', '拨付金额', '实付金额', '已付金额', '金额'),
  paidOn: dayColumn('支付日期', '付款日期', '拨付日期'),
  department: maybe(textColumn('支付部门', '付款部门', '部门')),
  eventOn: maybe(dayColumn('事项日期', '合格日期', '取证日期', '公布日期')),
} as const;

const named = <Id extends string>(ids: readonly Id[], titleOf: (id: Id) => Text): ReadonlyMap<string, Id> =>
  new Map(ids.flatMap((id) => Object.values(titleOf(id)).map((name) => [lookupKey(name), id] as const)));

const KINDS = named(LINE_KIND_IDS, (id) => LINE_KINDS[id].title);
const NAMED = named(Object.keys(DEPARTMENTS) as Department[], (id) => DEPARTMENTS[id]);

const NOTHING_CHOSEN: Values = {
  optional: () => null,
  number: (field) => raise('BLANK', { name: text(field, field) }),
  choice: (field) => raise('BLANK', { name: text(field, field) }),
};

/** The departments that pay a programme whatever it is claimed for; null where that decides them. */
function ownDepartments(kind: LineKindId): readonly Department[] | null {
  try {
    const { departments } = LINE_KINDS[kind].parties(NOTHING_CHOSEN, figuresOn(null));
    return departments.length > 0 ? departments : null;
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

const unknown = (name: string | null): Text =>
  text(
    `补贴项目“${name ?? ''}”不认识，没有计入；请按预算明细的项目名称填写`,
    `the programme “${name ?? ''}” is unknown and was left out; write it as in the budget’s lines`,
  );
const noDepartment = (kind: LineKindId): Text => {
  const { 'zh-CN': zh, 'en-US': en } = LINE_KINDS[kind].title;
  return text(
    `“${zh}”由哪个部门支付取决于类别，没有计入；请在“支付部门”列写明`,
    `which department pays “${en}” depends on its category, and it was left out; name it in the column “支付部门”`,
  );
};
const UNREADABLE = text(
  '支付日期、金额、部门或事项日期缺少或读不出来，没有计入；请改正后重新读取',
  'its day, amount, department or day of the event is missing or cannot be read, and it was left out; correct it and read again',
);
const unknownDepartment = (name: string): Text =>
  text(
    `支付部门“${name}”不认识，没有计入；请按预算明细的部门名称填写`,
    `the department “${name}” is unknown and was left out; write it as in the budget’s lines`,
  );

const SEPARATORS = /[、，,；;]/;

/** Where several departments pay a programme together, as it is budgeted, one of them stands for all. */
function departmentsOf(kind: LineKindId, given: string | null): readonly Department[] | Text {
  const own = ownDepartments(kind);
  if (given === null) return own ?? noDepartment(kind);
  const named = given.split(SEPARATORS).map((name) => NAMED.get(lookupKey(name)));
  if (!named.every((one) => one !== undefined)) return unknownDepartment(given);
  return own !== null && named.every((one) => own.includes(one)) ? own : named;
}

const isDepartments = (found: readonly Department[] | Text): found is readonly Department[] => Array.isArray(found);

/** A payment as it is booked, or why it is not. */
function book({ fields, unreadable }: Row<typeof paymentColumns>): Booked | Text {
  const { programme, department, paidOn, eventOn, amount } = fields;
  const kind = KINDS.get(lookupKey(programme ?? ''));
  if (kind === undefined) return unknown(programme);
  if (paidOn === null || amount === null || unreadable.size > 0) return UNREADABLE;
  const departments = departmentsOf(kind, department);
  if (!isDepartments(departments)) return departments;
  return { kind, departments, ...yearsOfEvent(kind, eventOn ?? paidOn), amounts: { paid: amount } };
}

/**
 * Payments of a list, each booked to its programme, department and year: that of the event where the list says it,
 * else that of the payment. Raises MISSING_COLUMNS.
 */
export function readPayments(table: Table, source: string): Bookings {
  const booked: Booked[] = [];
  const unbooked: Unbooked[] = [];
  for (const row of readTable(paymentColumns, table, 'payments')) {
    const one = book(row);
    if ('kind' in one) booked.push(one);
    else unbooked.push({ source, row: row.reference.number, reason: one });
  }
  return { booked, unbooked };
}
