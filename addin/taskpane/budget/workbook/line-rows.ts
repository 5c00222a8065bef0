import {
  LINE_KINDS,
  ProblemError,
  scheduleOf,
  type Budget,
  type BudgetLine,
  type Due,
  type FigureKey,
  type Problem,
  type Scenario,
} from 'training-subsidy-core';

/** A payment of a line in a scenario, in the order of the sheet. */
export interface PlannedRow {
  readonly line: BudgetLine;
  /** Place of the scenario in the budget. */
  readonly scenario: number;
  /** Null where no payment can be placed, such as outside the validity. */
  readonly due: Due | null;
  /** Which part of the unit it pays, from 0. */
  readonly part: number;
  readonly problem: Problem | null;
}

function rowsOf(line: BudgetLine, budget: Budget, scenario: Scenario, place: number): PlannedRow[] {
  const own = { line, scenario: place };
  try {
    const dues = scheduleOf(line, budget, scenario);
    if (dues.length > 0) {
      return dues.map((due) => ({ ...own, due, part: due.isAfterCheck ? 1 : 0, problem: null }));
    }
  } catch (error) {
    if (error instanceof ProblemError) return [{ ...own, due: null, part: 0, problem: error.problem }];
    throw error;
  }
  return [{ ...own, due: null, part: 0, problem: null }];
}

/** All payments, a scenario after the other. */
export const plannedRows = (budget: Budget): PlannedRow[] =>
  budget.scenarios.flatMap((scenario, place) => budget.lines.flatMap((line) => rowsOf(line, budget, scenario, place)));

/** What splits a Songjiang award into instalments is no figure of the award itself (SJ-9-1). */
const splitFigures = ({ kind }: BudgetLine): FigureKey[] => (kind === 'studioGrant' ? ['SJ_INSTALMENT_RATE'] : []);

/**
 * The figures that the rows rest on, with the days whose versions they take, and those that a scenario changes though no
 * row rests on them.
 */
export function figuresUsed(
  rows: readonly PlannedRow[],
  scenarios: readonly Pick<Scenario, 'figures'>[],
): (readonly [FigureKey, string | null])[] {
  const used = rows.flatMap(({ line, due }) => {
    const keys = [...LINE_KINDS[line.kind].figures, ...splitFigures(line)];
    return due === null ? [] : keys.map((key) => [key, due.from] as const);
  });
  const known = new Set<FigureKey>(used.map(([key]) => key));
  const changed = scenarios.flatMap(({ figures }) => Object.keys(figures) as FigureKey[]);
  return [...used, ...changed.filter((key) => !known.has(key)).map((key) => [key, null] as const)];
}
