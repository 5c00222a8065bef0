import * as core from 'training-subsidy-core';
import {
  clauses,
  Decimal,
  digits,
  figureOn,
  FIGURES,
  toFen,
  type FigureKey,
  type Payout,
  type Programme,
} from 'training-subsidy-core';
import { describe, expect, it } from 'vitest';
import { CALLS, PROGRAMMES } from './calls';

/** Programmes that pay a figure of the policy as it is, by heads or once. */
const FLAT_SUMS = new Set<Programme<never>>(
  [
    core.internalTraining,
    core.unlistedTraining,
    core.projectDevelopment,
    core.districtCourseExam,
    core.masterStudio,
    core.skillHonour,
    core.institution,
    core.mentorBonus,
    core.industryBase,
    core.contestFinal,
    core.contestPrize,
    core.skillMatchHost,
    core.craftsman,
  ].map((programme) => programme as Programme<never>),
);

const KNOWN = new Set(clauses.map(({ id }) => id));
const HAN = /\p{Script=Han}/u;

/** What a formula of a step comes to: digits, ×, +, −, %, min and max. */
function workedOut(formula: string): Decimal {
  const cutting = /^(min|max)\((.+), (.+)\)$/.exec(formula);
  if (cutting) {
    const [, name, ...sides] = cutting;
    const [one, other] = sides.map(workedOut) as [Decimal, Decimal];
    return name === 'min' ? Decimal.min(one, other) : Decimal.max(one, other);
  }
  const minus = formula.split(' − ');
  if (minus.length === 2) return workedOut(minus[0]!).minus(workedOut(minus[1]!));
  const plus = formula.split(' + ');
  if (plus.length === 2) return workedOut(plus[0]!).plus(workedOut(plus[1]!));
  return formula
    .split(' × ')
    .map((factor) => (factor.endsWith('%') ? new Decimal(factor.slice(0, -1)).dividedBy(100) : new Decimal(factor)))
    .reduce((product, factor) => product.times(factor));
}

/** Splits `max(0, min(a, b))` at the comma that belongs to the outer pair. */
const innermostFirst = (formula: string): Decimal => {
  const nested = /^max\(0, (min\(.+\))\)$/.exec(formula);
  return nested ? Decimal.max(0, workedOut(nested[1]!)) : workedOut(formula);
};

/** Whether one of the clauses that name the figure is among those that the payout names. */
const isNamed = (key: FigureKey, payout: Payout): boolean =>
  FIGURES[key].clauses.some((id) => payout.clauses.includes(id));

describe.each(CALLS)('$name', ({ programme, on, with: work }) => {
  it('comes to what its steps say, and its formulas to what they claim', () => {
    const { amount, steps } = on(null);
    expect(amount).toEqual(toFen(steps.at(-1)!.value));
    for (const { formula, value } of steps) expect(digits(innermostFirst(formula))).toBe(digits(value));
  });

  it('labels each step in both languages', () => {
    for (const { label } of on(null).steps) {
      expect(label['zh-CN']).toMatch(HAN);
      expect(label['en-US']).not.toMatch(HAN);
    }
  });

  it('names clauses that exist and that the programme rests on', () => {
    const named = on(null).clauses;
    expect(named.length).toBeGreaterThan(0);
    for (const id of named) {
      expect(KNOWN).toContain(id);
      expect(programme.clauses).toContain(id);
    }
  });

  it('takes no figure from the policy but those it declares', () => {
    const asked = new Set<FigureKey>();
    const payout = work((key) => {
      asked.add(key);
      return figureOn(key, null);
    });
    expect(payout).toEqual(on(null));
    for (const key of asked) expect(programme.figures).toContain(key);
  });

  it('names the clause of each figure that moves its sum', () => {
    const payout = on(null);
    const moving = programme.figures.filter((moved) => {
      const other = work((key) => figureOn(key, null).times(key === moved ? 0.75 : 1));
      return !other.amount.equals(payout.amount);
    });
    expect(moving.filter((key) => !isNamed(key, payout))).toEqual([]);
  });
});

describe('every programme', () => {
  const LIMITS_FOR_ROSTERS: readonly FigureKey[] = ['MH_MENTOR_MAX', 'MH_MENTOR_AGE'];

  it.each(PROGRAMMES.map((programme) => [programme.title['zh-CN'], programme] as const))(
    '%s uses each figure that it declares, and rests on clauses that exist',
    (_title, programme) => {
      const asked = new Set<FigureKey>(LIMITS_FOR_ROSTERS);
      for (const called of CALLS.filter((call) => call.programme === programme)) {
        called.with((key) => {
          asked.add(key);
          return figureOn(key, null);
        });
      }
      expect(programme.figures.filter((key) => !asked.has(key))).toEqual([]);
      expect(programme.clauses.filter((id) => !KNOWN.has(id))).toEqual([]);
    },
  );

  it('pays twice the flat sum where a scenario doubles the figures', () => {
    const flat = CALLS.filter(({ programme }) => FLAT_SUMS.has(programme));
    expect(new Set(flat.map(({ programme }) => programme)).size).toBe(FLAT_SUMS.size);
    for (const { on, with: work } of flat) {
      const doubled = work((key) => figureOn(key, null).times(2));
      expect(doubled.amount).toEqual(on(null).amount.times(2));
    }
  });
});
