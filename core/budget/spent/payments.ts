import { DEPARTMENTS, type Department } from '../../policy/figure';
import { figuresOn } from '../../policy/figures';
import { ProblemError, raise } from '../../problem/problem';
import { readTable } from '../../roster/check';
import { amountColumn, dayColumn, maybe, textColumn } from '../../roster/column';
import type { Table } from '../../roster/roster';
import { text, type Text } from '../../text';
import { lookupKey } from '../../value/half-width';
import { partsOf } from '../../value/day';
import { LINE_KIND_IDS, LINE_KINDS, type LineKindId } from '../kinds';
import type { Values } from '../kinds/kind';
import type { Booked, Bookings, Unbooked } from './booked';

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
  '支付日期或金额读不出来，没有计入；请改正后重新读取',
  'its date or amount cannot be read, and it was left out; correct it and read again',
);

/**
 * Payments of a list, each booked to its programme, department and year: that of the event where the list says it,
 * else that of the payment. Raises MISSING_COLUMNS.
 */
export function readPayments(table: Table, source: string): Bookings {
  const booked: Booked[] = [];
  const unbooked: Unbooked[] = [];
  for (const { fields, reference } of readTable(paymentColumns, table, 'payments')) {
    const { programme, department, paidOn, eventOn, amount } = fields;
    const leaveOut = (reason: Text) => unbooked.push({ source, row: reference.number, reason });
    const kind = KINDS.get(lookupKey(programme ?? ''));
    const day = eventOn ?? paidOn;
    if (kind === undefined) leaveOut(unknown(programme));
    else if (day === null || amount === null) leaveOut(UNREADABLE);
    else {
      const own = NAMED.get(lookupKey(department ?? ''));
      const departments = own === undefined ? ownDepartments(kind) : [own];
      if (departments === null) leaveOut(noDepartment(kind));
      else booked.push({ kind, departments, year: partsOf(day).year, amounts: { paid: amount } });
    }
  }
  return { booked, unbooked };
}
