import type { Department } from '../../policy/figure';
import { departmentsText } from '../../roster/booking';
import type { Text } from '../../text';
import { isoDay, type Day } from '../../value/day';
import { Decimal, toFen, ZERO } from '../../value/money';
import type { Budget } from '../budget';
import type { Evaluation } from '../evaluate';
import { LINE_KINDS, type LineKindId } from '../kinds';
import { segmentsOf } from '../periods';
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
}

/** The share of a year’s part in force that is over on a day; null where none of it is. */
function elapsed(kind: LineKindId, year: number, budget: Budget, through: Day): Decimal | null {
  const segments = segmentsOf(year, LINE_KINDS[kind].document, [], budget);
  const [first, last] = [segments[0]?.from, segments.at(-1)?.to];
  if (first === undefined || last === undefined || through < first) return null;
  return new Decimal(Math.min(through, last) - first + 1).dividedBy(last - first + 1);
}

/** What comes all year long goes on as it did; what comes at once comes still, as far as it was budgeted. */
function forecastOf({ kind, year }: Cell, budgeted: Decimal, spent: Decimal, budget: Budget, through: Day): Decimal {
  const share = elapsed(kind, year, budget, through);
  if (share === null || LINE_KINDS[kind].spread === 'once') {
    return share?.equals(1) ? spent : Decimal.max(spent, budgeted);
  }
  return toFen(spent.dividedBy(share));
}

/** Lists know the route that paid, and an instalment by itself: each belongs to the line that it was budgeted in. */
function budgetedAs(kind: LineKindId, departments: readonly Department[]): LineKindId {
  if (kind === 'studioInstalment') return 'studioGrant';
  if (kind === 'mentorHigher') return departments.includes('union') ? 'mentorUnionMatch' : 'mentorBonus';
  return kind;
}

class Cells {
  private readonly cells = new Map<string, Cell>();

  at(given: LineKindId, departments: readonly Department[], year: number): Cell {
    const kind = budgetedAs(given, departments);
    const department = departmentsText({ departments });
    const key = [kind, department['zh-CN'], year].join('|');
    const cell = this.cells.get(key) ?? { kind, department, year, budget: null, due: ZERO, paid: ZERO, held: ZERO };
    this.cells.set(key, cell);
    return cell;
  }

  all(): readonly Cell[] {
    return [...this.cells.values()];
  }
}

function spentLine(cell: Cell, budget: Budget, through: Day): SpentLine {
  const { due, paid } = cell;
  const budgeted = cell.budget ?? ZERO;
  const spent = Decimal.max(due, paid);
  const rest = budgeted.minus(spent);
  return {
    ...cell,
    budget: budgeted,
    spent,
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
  for (const { kind, departments, eventYear, amount } of entries) {
    const cell = cells.at(kind, departments, eventYear);
    cell.budget = (cell.budget ?? ZERO).plus(amount);
  }
  for (const { kind, departments, year, amounts } of booked) {
    const cell = cells.at(kind, departments, year);
    if ('paid' in amounts) cell.paid = cell.paid.plus(amounts.paid);
    else {
      cell.due = cell.due.plus(amounts.due);
      cell.held = cell.held.plus(amounts.held);
    }
  }
  return cells.all().map((cell) => spentLine(cell, budget, isoDay(through)));
}
