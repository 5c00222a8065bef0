import { figuresOn, isoDay, type Budget, type Decimal, type FigureKey } from 'training-subsidy-core';
import { ASSUMPTION_HEADERS, type RangeColumn } from './assumption-words';
import { fixed, onSheet } from './places';

/** A figure of the policy as one version of it has it. */
export interface FigureVersionUsed {
  readonly key: FigureKey;
  readonly value: Decimal;
}

/** The cells of the assumptions and figures, for each scenario. */
export interface AssumptionCells {
  /** Null for an id that the budget does not have. */
  readonly assumption: (id: string, scenario: number) => string | null;
  readonly figure: (key: FigureKey, day: string, scenario: number) => string;
  readonly statutory: (key: FigureKey, day: string) => string;
}

export const HEADER_ROW = 2;
/** Below the header two rows tell the scenarios’ columns. */
export const TOP_ROWS = HEADER_ROW + 3;
/** Scenarios begin behind what tells an assumption. */
export const FIRST_SCENARIO = ASSUMPTION_HEADERS.length;
/** Of a figure: what the policy says. */
export const STATUTORY = FIRST_SCENARIO - 1;

export const RANGE: readonly RangeColumn[] = ['low', 'base', 'high'];

/** Columns of values: of the scenarios in their order, then of a range that no scenario shows as it is. */
export interface ValueColumns {
  /** Which column sets the low, base and high values. */
  readonly sets: Readonly<Record<RangeColumn, number>>;
  /** The parts of the range that no scenario shows. */
  readonly beside: readonly RangeColumn[];
  /** The column of the standards’ ids. */
  readonly standard: number;
}

export function valueColumns({ scenarios }: Pick<Budget, 'scenarios'>): ValueColumns {
  const shows = (part: RangeColumn) =>
    scenarios.findIndex(({ column, values }) => column === part && Object.keys(values).length === 0);
  const beside = RANGE.filter((part) => shows(part) < 0);
  const placeOf = (part: RangeColumn) =>
    FIRST_SCENARIO + (beside.includes(part) ? scenarios.length + beside.indexOf(part) : shows(part));
  return {
    sets: { low: placeOf('low'), base: placeOf('base'), high: placeOf('high') },
    beside,
    standard: FIRST_SCENARIO + scenarios.length + beside.length,
  };
}

/** A blank row, a note and a header stand between both tables. */
export const figuresHeader = ({ assumptions }: Pick<Budget, 'assumptions'>): number =>
  TOP_ROWS + assumptions.length + 2;

const sameVersion = (key: FigureKey, value: Decimal) => (one: FigureVersionUsed) =>
  one.key === key && one.value.equals(value);

/** The versions of the figures that are in force on some days, each once; without a day the one now encoded. */
export function versionsUsed(used: Iterable<readonly [FigureKey, string | null]>): FigureVersionUsed[] {
  const versions: FigureVersionUsed[] = [];
  for (const [key, day] of used) {
    const value = figuresOn(day === null ? null : isoDay(day))(key);
    if (!versions.some(sameVersion(key, value))) versions.push({ key, value });
  }
  return versions;
}

/** Where the cells of the sheet of that name are. */
export function assumptionCells(sheet: string, budget: Budget, figures: readonly FigureVersionUsed[]): AssumptionCells {
  const rows = new Map(budget.assumptions.map(({ id }, i) => [id, TOP_ROWS + i]));
  const first = figuresHeader(budget) + 1;
  const at = (row: number, scenario: number) => onSheet(sheet, fixed(row, FIRST_SCENARIO + scenario));
  const rowOf = (key: FigureKey, day: string) =>
    first + figures.findIndex(sameVersion(key, figuresOn(isoDay(day))(key)));
  return {
    assumption(id, scenario) {
      const row = rows.get(id);
      return row === undefined ? null : at(row, scenario);
    },
    figure: (key, day, scenario) => at(rowOf(key, day), scenario),
    statutory: (key, day) => onSheet(sheet, fixed(rowOf(key, day), STATUTORY)),
  };
}
