import type { ProgrammeId } from '../../../programmes/all';
import { text, type Text } from '../../../text';
import { isoDay } from '../../../value/day';
import type { CheckedList, HistoryRow } from '../checked-list';
import type { Covered } from './covered';
import { PARAMETERS, type RowParameters } from './parameters';

/** A row that no line was made of, and why. */
export interface LeftOut {
  readonly source: string;
  readonly row: number;
  readonly reason: Text;
}

/** Rows of one list that become one line a year. */
export interface Group {
  readonly list: CheckedList;
  readonly programme: ProgrammeId;
  /** Whether the rows wait for a decision. */
  readonly isHeld: boolean;
  /** Those of the first row; all others share its choices and shared numbers. */
  readonly parameters: RowParameters;
  readonly rows: readonly { readonly row: HistoryRow; readonly parameters: RowParameters }[];
}

type Head = Pick<Group, 'programme' | 'isHeld' | 'parameters'>;

const NO_PROGRAMME = text(
  '没有写明补贴项目或日期，无法归入预算；请补全后重新起草',
  'says neither programme nor day, so that no line can be made; fill them in and draft again',
);
const notCovered = ({ from, to }: Covered): Text =>
  text(
    `日期不在 ${from} 至 ${to} 之间，没有计入；请核对名册覆盖的期间`,
    `its day lies outside ${from} to ${to}, and it was left out; check the period that the rosters cover`,
  );

function keyOf({ programme, isHeld, parameters: { choices, shared } }: Head): string {
  const numbers = Object.entries(shared).map(([field, value]) => `${field}=${value.toString()}`);
  return JSON.stringify([programme, isHeld, choices, numbers]);
}

/** Rejected rows cost nothing; a held row without a sum lacks a standard, which leaves its line open. */
const isBudgeted = ({ result: { verdict, payable } }: HistoryRow): boolean =>
  verdict === 'hold' || (verdict !== 'reject' && !payable.isZero());

function reasonToLeaveOut({ booking }: HistoryRow, covered: Covered): Text | null {
  if (booking === null || booking.on === null) return NO_PROGRAMME;
  const isCovered = booking.on >= isoDay(covered.from) && booking.on <= isoDay(covered.to);
  return isCovered ? null : notCovered(covered);
}

/** The rows of a list in groups that share everything a line says, and those that none could be made of. */
export function groupsOf(
  list: CheckedList,
  covered: Covered,
): { readonly groups: readonly Group[]; readonly leftOut: readonly LeftOut[] } {
  const results = new Map(list.rows.map(({ number, result }) => [number, result]));
  const parameters = PARAMETERS[list.roster](list.table, (row) => results.get(row));
  const groups = new Map<string, Head & { readonly rows: Group['rows'][number][] }>();
  const leftOut: LeftOut[] = [];
  for (const row of list.rows.filter(isBudgeted)) {
    const own = parameters.get(row.number);
    const reason = own ? reasonToLeaveOut(row, covered) : NO_PROGRAMME;
    if (reason !== null || own === undefined || row.booking === null) {
      leftOut.push({ source: list.source, row: row.number, reason: reason ?? NO_PROGRAMME });
      continue;
    }
    const head = { programme: row.booking.programme, isHeld: row.result.verdict === 'hold', parameters: own };
    const key = keyOf(head);
    const group = groups.get(key) ?? { ...head, rows: [] };
    group.rows.push({ row, parameters: own });
    groups.set(key, group);
  }
  return { groups: [...groups.values()].map((group) => ({ ...group, list })), leftOut };
}
