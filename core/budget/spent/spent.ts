import type { Department } from '../../policy/figure';
import { departmentsText } from '../../roster/booking';
import type { Text } from '../../text';
import { isoDay, partsOf, type Day } from '../../value/day';
import { Decimal, toFen, ZERO } from '../../value/money';
import type { Budget } from '../budget';
import type { Evaluation } from '../evaluate';
import { LINE_KINDS, type LineKindId } from '../kinds';
import { calendarYear, segmentsOf, type Stretch } from '../periods';
import type { Booked } from './booked';

/** What was budgeted for a programme by a department and a year of events, and what came of it. Yuan. */
export interface SpentLine {
  readonly kind: LineKindId;
  readonly department: Text;
  readonly year: number;
  readonly budget: Decimal;
  /** What checked rosters make due. */
  readonly due: Decimal;
  /** What lists of payments say was paid. */
  readonly paid: Decimal;
  /** The larger of both: a payment is one of what was due. */
  readonly spent: Decimal;
  /** What waits for a decision; no part of what was spent. */
  readonly held: Decimal;
  /** What is left; 0 once more is spent than was budgeted. */
  readonly left: Decimal;
  readonly over: Decimal;
  /** What it comes to by the end of the year’s part in force. */
  readonly forecast: Decimal;
  /** Whether nothing was budgeted for it. */
  readonly isUnbudgeted: boolean;
}

interface Cell extends Pick<SpentLine, 'kind' | 'department' | 'year'> {
  budget: Decimal | null;
  due: Decimal;
  paid: Decimal;
  held: Decimal;
  /** The last year in which something of it is budgeted to be paid. */
  lastPaid: number;
}

/** First and last day of a year's part in force; null where none of it is. */
function stretchOf(kind: LineKindId, year: number, budget: Budget): Stretch | null {
  const segments = segmentsOf(year, LINE_KINDS[kind].document, [], budget);
  const [first, last] = [segments[0]?.from, segments.at(-1)?.to];
  return first === undefined || last === undefined ? null : [first, last];
}

/** What comes all year long goes on as it did; what comes at once comes still, as far as it was budgeted. */
function forecastOf(cell: Cell, budgeted: Decimal, spent: Decimal, budget: Budget, through: Day): Decimal {
  const stretch = stretchOf(cell.kind, cell.year, budget);
  if (stretch === null || through < stretch[0]) return Decimal.max(spent, budgeted);
  const [first, last] = stretch;
  if (LINE_KINDS[cell.kind].spread === 'once') {
    // A later instalment is still to come once the year of the event is over.
    const end = cell.lastPaid > cell.year ? calendarYear(cell.lastPaid)[1] : last;
    return through < end ? Decimal.max(spent, budgeted) : spent;
  }
  return toFen(spent.times(last - first + 1).dividedBy(Math.min(through, last) - first + 1));
}

/** Lists know the route that paid, and an instalment by itself: each belongs to the line that it was budgeted in. */
function budgetedAs(kind: LineKindId, departments: readonly Department[]): LineKindId {
  if (kind === 'studioInstalment') return 'studioGrant';
  if (kind === 'mentorHigher') return departments.includes('union') ? 'mentorUnionMatch' : 'mentorBonus';
  return kind;
}

/** An award from before the budget has its second instalment budgeted in the year of its mid-term check. */
const budgetedIn = ({ year, checkYear }: Booked, { from }: Budget): number =>
  checkYear !== undefined && year < partsOf(isoDay(from)).year ? checkYear : year;

class Cells {
  private readonly cells = new Map<string, Cell>();

  at(given: LineKindId, departments: readonly Department[], year: number): Cell {
    const kind = budgetedAs(given, departments);
    const department = departmentsText({ departments });
    const key = [kind, department['zh-CN'], year].join('|');
    const nothing = { budget: null, due: ZERO, paid: ZERO, held: ZERO, lastPaid: year };
    const cell = this.cells.get(key) ?? { kind, department, year, ...nothing };
    this.cells.set(key, cell);
    return cell;
  }

  all(): readonly Cell[] {
    return [...this.cells.values()];
  }
}

function spentLine(cell: Cell, budget: Budget, through: Day): SpentLine {
  const { kind, department, year, due, paid, held } = cell;
  const budgeted = cell.budget ?? ZERO;
  const spent = Decimal.max(due, paid);
  const rest = budgeted.minus(spent);
  return {
    kind,
    department,
    year,
    budget: budgeted,
    due,
    paid,
    spent,
    held,
    left: Decimal.max(0, rest),
    over: Decimal.max(0, rest.negated()),
    forecast: forecastOf(cell, budgeted, spent, budget, through),
    isUnbudgeted: cell.budget === null,
  };
}

/**
 * What was spent against what was budgeted, up to a day, by programme, department and year of the event. Spending
 * without a budget has a line of its own.
 */
export function spentAgainst(
  budget: Budget,
  { entries }: Evaluation,
  booked: readonly Booked[],
  through: string,
): SpentLine[] {
  const cells = new Cells();
  for (const { kind, departments, eventYear, year, amount } of entries) {
    const cell = cells.at(kind, departments, eventYear);
    cell.budget = (cell.budget ?? ZERO).plus(amount);
    cell.lastPaid = Math.max(cell.lastPaid, year);
  }
  for (const one of booked) {
    const { kind, departments, amounts } = one;
    const cell = cells.at(kind, departments, budgetedIn(one, budget));
    if ('paid' in amounts) cell.paid = cell.paid.plus(amounts.paid);
    else {
      cell.due = cell.due.plus(amounts.due);
      cell.held = cell.held.plus(amounts.held);
    }
  }
  return cells.all().map((cell) => spentLine(cell, budget, isoDay(through)));
}
