import {
  assumptionsOf,
  isDraftedAssumption,
  isDraftedLine,
  isOpenStandard,
  LINE_KINDS,
  openAssumption,
  STANDARD_SCENARIOS,
  text,
  type Assumption,
  type Budget,
  type BudgetLine,
  type Scenario,
} from 'training-subsidy-core';
import type { DraftAnswer } from './history/tasks';
import { wholePeriod } from './whole-period';

/** A budget without lines. */
export const EMPTY_BUDGET: Budget = {
  title: text('职业培训补贴预算', 'Training-subsidy budget'),
  ...wholePeriod(),
  lines: [],
  assumptions: [],
  scenarios: STANDARD_SCENARIOS,
};

const placed = <Item extends { readonly id: string }>(items: readonly Item[], item: Item): readonly Item[] =>
  items.some(({ id }) => id === item.id) ? items.map((one) => (one.id === item.id ? item : one)) : [...items, item];

const without = <Item extends { readonly id: string }>(items: readonly Item[], id: string): readonly Item[] =>
  items.filter((one) => one.id !== id);

/** The lines that rest on an assumption. */
export const linesOn = ({ lines }: Budget, assumption: string): readonly BudgetLine[] =>
  lines.filter((line) => assumptionsOf(line).includes(assumption));

/** A standard of part D as an assumption that nobody has given a value yet; null for an id of the user’s own. */
export const openStandard = (id: string): Assumption | null => (isOpenStandard(id) ? openAssumption(id) : null);

/** Puts a line in, or over the one of its id; the standards it names come with it, their values blank. */
export function withLine(budget: Budget, line: BudgetLine): Budget {
  const known = new Set(budget.assumptions.map(({ id }) => id));
  const named = [...new Set(assumptionsOf(line))].filter((id) => !known.has(id));
  const assumptions = [...budget.assumptions, ...named.flatMap((id) => openStandard(id) ?? [])];
  return { ...budget, lines: placed(budget.lines, line), assumptions };
}

export const withoutLine = (budget: Budget, id: string): Budget => ({ ...budget, lines: without(budget.lines, id) });

export const withAssumption = (budget: Budget, assumption: Assumption): Budget => ({
  ...budget,
  assumptions: placed(budget.assumptions, assumption),
});

/** Takes an assumption out with what scenarios say of it. Lines must not rest on it. */
export const withoutAssumption = (budget: Budget, id: string): Budget => ({
  ...budget,
  assumptions: without(budget.assumptions, id),
  scenarios: budget.scenarios.map((scenario) => ({
    ...scenario,
    values: Object.fromEntries(Object.entries(scenario.values).filter(([key]) => key !== id)),
  })),
});

export const withScenario = (budget: Budget, scenario: Scenario): Budget => ({
  ...budget,
  scenarios: placed(budget.scenarios, scenario),
});

export const withoutScenario = (budget: Budget, id: string): Budget => ({
  ...budget,
  scenarios: without(budget.scenarios, id),
});

/** An id that no item has: the letter, then the next number. */
export function freeId(items: readonly { readonly id: string }[], letter: string): string {
  const taken = new Set(items.map(({ id }) => id));
  let number = items.length + 1;
  while (taken.has(`${letter}${number}`)) number += 1;
  return `${letter}${number}`;
}

/** A draft takes the place of an earlier one; what was put in by hand stays. */
export function withDraft(budget: Budget, { lines, assumptions }: Pick<DraftAnswer, 'lines' | 'assumptions'>): Budget {
  const ownLines = budget.lines.filter(({ id }) => !isDraftedLine(id));
  const ownAssumptions = budget.assumptions.filter(({ id }) => !isDraftedAssumption(id));
  // A standard that was given a value keeps it.
  const fresh = assumptions.filter(({ id }) => !ownAssumptions.some((own) => own.id === id));
  const kept = { ...budget, lines: [...ownLines, ...lines], assumptions: [...fresh, ...ownAssumptions] };
  const used = new Set(kept.lines.flatMap(assumptionsOf));
  // What was put in by hand may rest on an assumption of the earlier draft alone.
  const orphaned = budget.assumptions.filter(
    ({ id }) => used.has(id) && !kept.assumptions.some((one) => one.id === id),
  );
  return { ...kept, assumptions: [...kept.assumptions, ...orphaned] };
}

/** A new line of a kind: one unit, its standards as assumptions, all else to be filled in. */
export function newLine(budget: Budget, kind: BudgetLine['kind'], year: number): BudgetLine {
  const { fields } = LINE_KINDS[kind];
  const entries = Object.entries(fields);
  const choices = entries.flatMap(([name, field]) =>
    field.type === 'choice' && field.options[0] ? [[name, field.options[0].value] as const] : [],
  );
  const chosen = Object.fromEntries(choices);
  const terms = entries.flatMap(([name, field]) => {
    const standard = field.type === 'choice' ? null : field.standard?.(chosen);
    return standard ? [[name, { assumption: standard }] as const] : [];
  });
  return {
    id: freeId(budget.lines, 'B'),
    kind,
    year,
    choices: chosen,
    terms: Object.fromEntries(terms),
    quantity: { value: '1' },
    growth: null,
    passRate: null,
    probability: null,
    basis: text('', ''),
  };
}
