import { describe, expect, it } from 'vitest';
import {
  evaluateBudget,
  LINE_KIND_IDS,
  STANDARD_SCENARIOS,
  text,
  type Assumption,
  type BudgetLine,
} from 'training-subsidy-core';
import {
  EMPTY_BUDGET,
  freeId,
  linesOn,
  newLine,
  openStandard,
  withAssumption,
  withDraft,
  withLine,
  withoutAssumption,
  withoutLine,
  withoutScenario,
  withScenario,
} from '../../../../addin/taskpane/budget/edits';
import { WORKED_BUDGET } from '../../../budgets/worked-budget';

const base = STANDARD_SCENARIOS[1]!;

const drafted = (id: string, assumption: string): BudgetLine => ({
  ...newLine(EMPTY_BUDGET, 'internalTraining', 2027),
  id,
  growth: { rate: { assumption }, since: 2026 },
});
const rate = (id: string, value: string): Assumption => ({
  id,
  name: text(id, id),
  unit: 'rate',
  standard: null,
  low: value,
  base: value,
  high: value,
  source: '',
  date: null,
});

describe('a new line', () => {
  it.each(LINE_KIND_IDS)('of %s is open or priced, and brings its standards with it', (kind) => {
    const line = newLine(EMPTY_BUDGET, kind, 2027);
    const budget = withLine(EMPTY_BUDGET, line);
    const { lines, open } = evaluateBudget(budget, base);
    expect(lines).toHaveLength(1);
    for (const { problem } of open) expect(problem.code).toMatch(/^(MISSING_STANDARD|BLANK)$/);
    const named = Object.values(line.terms).flatMap((term) => (term && 'assumption' in term ? [term.assumption] : []));
    expect(budget.assumptions.map(({ id, standard, base: value }) => [id, standard, value])).toEqual(
      [...new Set(named)].map((id) => [id, id, null]),
    );
  });

  it('has an id that no other line has', () => {
    expect(freeId([], 'B')).toBe('B1');
    expect(freeId([{ id: 'B1' }, { id: 'B3' }], 'B')).toBe('B4');
    expect(freeId([{ id: 'B2' }], 'B')).toBe('B3');
  });
});

describe('changes of a budget', () => {
  it('put a line over the one of its id, and take it out', () => {
    const line = newLine(EMPTY_BUDGET, 'craftsman', 2027);
    const once = withLine(EMPTY_BUDGET, line);
    const twice = withLine(once, { ...line, quantity: { value: '10' } });
    expect(twice.lines).toEqual([{ ...line, quantity: { value: '10' } }]);
    expect(withoutLine(twice, line.id).lines).toEqual([]);
  });

  it('know the lines that rest on an assumption, in whatever place', () => {
    expect(linesOn(WORKED_BUDGET, 'P01').map(({ id }) => id)).toEqual(['L03', 'L07']);
    expect(linesOn(WORKED_BUDGET, 'growth').map(({ id }) => id)).toEqual(['L02']);
    expect(linesOn(WORKED_BUDGET, 'midterm').length).toBeGreaterThan(0);
  });

  it('take an assumption out of the scenarios too', () => {
    const own = { ...base, id: 'S1', name: text('自定', 'own'), values: { x: '1', y: '2' } };
    const budget = withScenario(withAssumption(EMPTY_BUDGET, rate('x', '0')), own);
    const without = withoutAssumption(budget, 'x');
    expect(without.assumptions).toEqual([]);
    expect(without.scenarios.find(({ id }) => id === 'S1')?.values).toEqual({ y: '2' });
    expect(withoutScenario(without, 'S1').scenarios).toEqual(STANDARD_SCENARIOS);
  });
});

describe('a draft', () => {
  const first = { lines: [drafted('1-1-2027', 'G')], assumptions: [rate('G', '0.1')] };

  it('takes the place of an earlier one, and leaves what was put in by hand', () => {
    const byHand = withLine(EMPTY_BUDGET, newLine(EMPTY_BUDGET, 'craftsman', 2027));
    const second = { lines: [drafted('1-1-2028', 'G')], assumptions: [rate('G', '0.2')] };
    const budget = withDraft(withDraft(byHand, first), second);
    expect(budget.lines.map(({ id }) => id)).toEqual(['B1', '1-1-2028']);
    expect(budget.assumptions.map(({ id, base: value }) => [id, value])).toEqual([['G', '0.2']]);
  });

  it('leaves a standard the value that it was given', () => {
    const open = openStandard('P06')!;
    const draft = { ...first, assumptions: [...first.assumptions, open] };
    const given = withAssumption(withDraft(EMPTY_BUDGET, draft), { ...open, base: '3000' });
    const again = withDraft(given, draft);
    expect(again.assumptions.map(({ id, base: value }) => [id, value])).toEqual([
      ['G', '0.1'],
      ['P06', '3000'],
    ]);
  });

  it('leaves an assumption of the earlier one that a line of the user rests on', () => {
    const before = withDraft(EMPTY_BUDGET, { ...first, assumptions: [rate('G', '0.1'), rate('H', '0.5')] });
    const own = { ...drafted('B1', 'H') };
    const budget = withDraft(withLine(before, own), { lines: [], assumptions: [rate('G', '0')] });
    expect(budget.assumptions.map(({ id }) => id)).toEqual(['G', 'H']);
  });
});
