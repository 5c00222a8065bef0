import {
  bookLists,
  checkLists,
  coveredBy,
  differences,
  draftBudget,
  evaluateBudget,
  paidBy,
  partsOf,
  ProblemError,
  readPayments,
  resample,
  sentence,
  spentAgainst,
  type Bookings,
  type Budget,
  type BudgetDifference,
  type CheckedList,
  type Covered,
  Decimal,
  type Draft,
  type DraftOptions,
  type HistoryList,
  type Range,
  type Scenario,
  type SpentLine,
  type Table,
  type Text,
} from 'training-subsidy-core';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { toWire, type Wired } from '../decimal-wire';

/** The answer, or why a list cannot be used. */
export type Told<Answer> = { readonly answer: Wired<Answer> } | { readonly problem: Text };

function told<Answer>(work: () => Answer): Told<Answer> {
  try {
    return { answer: toWire(work()) };
  } catch (error) {
    if (error instanceof ProblemError) return { problem: sentence(error.problem) };
    throw error;
  }
}

export interface DraftRequest {
  readonly lists: readonly HistoryList[];
  /** Null: what the rows themselves say. */
  readonly covered: Covered | null;
  readonly years: readonly number[];
  readonly growth: DraftOptions['growth'];
}

export interface DraftAnswer extends Omit<Draft, 'origins'> {
  readonly covered: Covered;
  readonly origins: readonly (readonly [line: string, list: number])[];
  /** What each list pays. Yuan. */
  readonly paidByList: readonly Decimal[];
  /** How many rows that pay or wait each calendar year has: one row of a wrong year would stretch the period. */
  readonly rowsByYear: readonly (readonly [year: number, rows: number])[];
}

const payableOf = ({ rows }: CheckedList): Decimal =>
  rows.reduce((sum, { result }) => sum.plus(result.payable), new Decimal(0));

function yearsIn(lists: readonly CheckedList[]): DraftAnswer['rowsByYear'] {
  const years = new Map<number, number>();
  for (const { result, booking } of lists.flatMap(({ rows }) => rows)) {
    if (result.verdict === 'reject' || booking === null || booking.on === null) continue;
    const { year } = partsOf(booking.on);
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  return [...years].sort(([a], [b]) => a - b);
}

/** A budget drafted from checked rosters; null where no row pays or waits. */
export const draftFromHistory = ({ lists, covered, years, growth }: DraftRequest): Told<DraftAnswer | null> =>
  told(() => {
    const checked = checkLists(lists);
    const period = covered ?? coveredBy(checked);
    if (period === null) return null;
    const { origins, ...draft } = draftBudget(checked, { covered: period, years, growth });
    return {
      ...draft,
      covered: period,
      origins: [...origins],
      paidByList: checked.map(payableOf),
      rowsByYear: yearsIn(checked),
    };
  });

export interface RangeRequest {
  readonly lists: readonly HistoryList[];
  readonly weights: readonly number[];
  readonly fixed: string;
  readonly draws: number;
  readonly seed: number;
}

/** The spread of a total when the payees of the rosters are drawn anew. */
export const rangeOfHistory = (
  { lists, weights, fixed, draws, seed }: RangeRequest,
  onProgress: (draws: number) => void,
): Told<Range> =>
  told(() => {
    const generator = xoroshiro128plus(seed);
    const pick = (below: number) => uniformInt(generator, 0, below - 1);
    return resample(checkLists(lists), { pick, draws, weights, fixed: new Decimal(fixed), onProgress });
  });

export type ActualDimension = 'kind' | 'department' | 'party' | 'payee';

export interface ActualRequest {
  readonly lists: readonly HistoryList[];
  readonly figures: Scenario['figures'];
}

/** What the rosters would pay by changed figures, beside what they pay. */
export type ActualAnswer = Readonly<Record<ActualDimension, readonly BudgetDifference[]>>;

export const rostersByFigures = ({ lists, figures }: ActualRequest): Told<ActualAnswer> =>
  told(() => {
    const [before, after] = [checkLists(lists), checkLists(lists, figures)];
    const by = (dimension: ActualDimension) => differences(paidBy(before, dimension), paidBy(after, dimension));
    return { kind: by('kind'), department: by('department'), party: by('party'), payee: by('payee') };
  });

export interface SpentRequest {
  readonly lists: readonly HistoryList[];
  readonly payments: readonly { readonly table: Table; readonly source: string }[];
  readonly budget: Budget;
  readonly scenario: Scenario;
  readonly through: string;
}

export interface SpentAnswer {
  readonly lines: readonly SpentLine[];
  readonly unbooked: Bookings['unbooked'];
}

/** What rosters and payments come to against the lines of a budget. */
export const spentOfHistory = ({ lists, payments, budget, scenario, through }: SpentRequest): Told<SpentAnswer> =>
  told(() => {
    const all = [bookLists(checkLists(lists)), ...payments.map(({ table, source }) => readPayments(table, source))];
    const booked = all.flatMap((one) => one.booked);
    const lines = spentAgainst(budget, evaluateBudget(budget, scenario), booked, through);
    return {
      lines: lines.sort((a, b) => a.year - b.year),
      unbooked: all.flatMap((one) => one.unbooked),
    };
  });
