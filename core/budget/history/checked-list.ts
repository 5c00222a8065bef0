import type { FigureKey } from '../../policy/figures';
import { PARTIES } from '../../policy/figure';
import { PROGRAMMES } from '../../programmes/all';
import { bookRows, departmentsText, type Booking } from '../../roster/booking';
import { checkRoster, type EarlierTable, type RowResult } from '../../roster/check';
import type { Columns } from '../../roster/headers';
import { policyFigures, type Roster, type RosterId, type Table } from '../../roster/roster';
import { rosterShapes } from '../../roster/rosters';
import { trainingRoster } from '../../roster/training';
import { NO_STANDARDS } from '../../roster/training/standards';
import { mergeBureauPairs, NO_BUREAU_PAIRS, readBureauPairs, type BureauPairs } from '../../roster/union/bureau-pairs';
import { unionMentorRoster } from '../../roster/union/mentor';
import { text, type Text } from '../../text';
import { Decimal } from '../../value/money';
import type { Written } from '../budget';
import { sumsOf, type BudgetSum, type Summand } from '../sums';

/** A roster of the last period, and where it came from. */
export interface HistoryList {
  readonly roster: RosterId;
  readonly table: Table;
  /** File and sheet, as one reads them. */
  readonly source: string;
}

/** A row of such a roster with its result and its booking; null where the row does not say which programme it is. */
export interface HistoryRow {
  /** Below the header, from 1. */
  readonly number: number;
  readonly result: RowResult;
  readonly booking: Booking | null;
}

export interface CheckedList extends HistoryList {
  readonly rows: readonly HistoryRow[];
}

/** Figures of the policy as a scenario has them. */
type Changed = Readonly<Partial<Record<FigureKey, Written>>>;

/** What the lists have to do with each other: claims of one kind count one after the other, pairs of both routes once. */
interface Beside {
  readonly elsewhere: readonly EarlierTable[];
  readonly bureauPairs: BureauPairs;
}

function resultsOf({ roster, table }: HistoryList, { elsewhere, bureauPairs }: Beside, changed: Changed) {
  const figures: typeof policyFigures = (event) => (key) => {
    const own = changed[key];
    return own === undefined ? policyFigures(event)(key) : new Decimal(own);
  };
  const options = { figures, elsewhere };
  if (roster === 'training') return checkRoster(trainingRoster, table, { ...options, extra: NO_STANDARDS });
  if (roster === 'union-mentor') return checkRoster(unionMentorRoster, table, { ...options, extra: bureauPairs });
  return checkRoster(rosterShapes[roster] as Roster<Columns>, table, { ...options, extra: null });
}

function checkList(list: HistoryList, beside: Beside, changed: Changed): CheckedList {
  const bookings = bookRows(list.roster, list.table);
  const rows = resultsOf(list, beside, changed).flatMap((result, i) =>
    result === null ? [] : [{ number: i + 1, result, booking: bookings[i] ?? null }],
  );
  return { ...list, rows };
}

const earlierOf = ({ table, source }: HistoryList): EarlierTable => ({
  table,
  placeOf: (number) => text(`“${source}”第 ${number} 条`, `row ${number} of “${source}”`),
});

/** Earlier lists of the same kind count as earlier claims. */
const checkInTurn = (lists: readonly HistoryList[], bureauPairs: BureauPairs, changed: Changed): CheckedList[] =>
  lists.map((list, i) => {
    const before = lists.slice(0, i).filter(({ roster }) => roster === list.roster);
    return checkList(list, { elsewhere: before.map(earlierOf), bureauPairs }, changed);
  });

/** The pairs of the bureau that it does not reject. */
function bureauPairsOf({ table, rows }: CheckedList): BureauPairs {
  const rejected = new Set(rows.flatMap(({ number, result }) => (result.verdict === 'reject' ? [number] : [])));
  return readBureauPairs(table.filter((_, number) => !rejected.has(number)));
}

/**
 * Checks rosters by the policy’s figures, or by some of them changed: earlier lists of the same kind count as earlier
 * claims, and a pair that the bureau pays is not paid by the union once more. Raises MISSING_COLUMNS.
 */
export function checkLists(lists: readonly HistoryList[], changed: Changed = {}): CheckedList[] {
  const isOfBureau = ({ roster }: HistoryList): boolean => roster === 'mentor';
  const ofBureau = checkInTurn(lists.filter(isOfBureau), NO_BUREAU_PAIRS, changed);
  const bureauPairs = mergeBureauPairs(ofBureau.map(bureauPairsOf));
  const others = checkInTurn(
    lists.filter((list) => !isOfBureau(list)),
    bureauPairs,
    changed,
  );
  // Each in its own place again.
  const [nextOfBureau, nextOther] = [ofBureau.values(), others.values()];
  return lists.flatMap((list) => (isOfBureau(list) ? nextOfBureau : nextOther).next().value ?? []);
}

const TITLES: Readonly<Record<'kind' | 'department' | 'party' | 'payee', (booking: Booking) => Text>> = {
  kind: ({ programme }) => PROGRAMMES[programme].title,
  department: departmentsText,
  party: ({ party }) => PARTIES[party ?? 'applicant'],
  payee: ({ payee }) => payee,
};

/** What checked rosters pay, by programme, department, kind of payee or payee. */
export function paidBy(lists: readonly CheckedList[], dimension: keyof typeof TITLES): BudgetSum[] {
  const summands = lists.flatMap(({ rows }) =>
    rows.flatMap(({ result: { payable: amount }, booking }): Summand[] => {
      if (booking === null || amount.isZero()) return [];
      const title = TITLES[dimension](booking);
      return [{ key: dimension === 'payee' ? booking.payeeKey : title['zh-CN'], title, amount }];
    }),
  );
  return sumsOf(summands);
}
