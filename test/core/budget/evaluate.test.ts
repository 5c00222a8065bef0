import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  Decimal,
  differences,
  evaluateBudget,
  LINE_KIND_IDS,
  LINE_KINDS,
  PROGRAMMES,
  sensitivity,
  STANDARD_SCENARIOS,
  sumsBy,
  text,
  warningsOf,
  type Budget,
  type BudgetLine,
  type Dimension,
  type Scenario,
} from 'training-subsidy-core';
import { anyBudget } from '../../budgets/any-budget';
import { WORKED_BUDGET } from '../../budgets/worked-budget';

const [low, base, high] = STANDARD_SCENARIOS as readonly [Scenario, Scenario, Scenario];
const DIMENSIONS: readonly Dimension[] = ['kind', 'department', 'party', 'eventYear', 'year'];

const line = (change: Partial<BudgetLine>): BudgetLine => ({
  id: 'L',
  kind: 'internalTraining',
  year: 2027,
  choices: { category: 'skill' },
  terms: {},
  quantity: { value: '100' },
  growth: null,
  passRate: null,
  probability: null,
  basis: text('测试', 'test'),
  ...change,
});
const budgetOf = (...lines: BudgetLine[]): Budget => ({ ...WORKED_BUDGET, lines });
const total = (budget: Budget, scenario = base) => evaluateBudget(budget, scenario).total.toNumber();
const scenario = (change: Partial<Scenario>): Scenario => ({
  ...base,
  id: 'own',
  name: text('自定', 'own'),
  ...change,
});

describe('a budget', () => {
  it.each(DIMENSIONS)('adds up by %s to its total, to the fen', (dimension) => {
    for (const each of STANDARD_SCENARIOS) {
      const { entries, total: whole } = evaluateBudget(WORKED_BUDGET, each);
      const sums = sumsBy(entries, dimension);
      expect(sums.reduce((so, { amount }) => so.plus(amount), new Decimal(0))).toEqual(whole);
      expect(sums.reduce((so, { count }) => so + count, 0)).toBe(entries.length);
    }
  });

  it('prices one unit of each programme as the programme itself does', () => {
    for (const id of LINE_KIND_IDS) {
      const own = WORKED_BUDGET.lines.filter(({ kind, growth }) => kind === id && growth === null);
      for (const one of own) {
        const { lines } = evaluateBudget({ ...WORKED_BUDGET, lines: [{ ...one, passRate: null }] }, base);
        const [valued] = lines;
        if (valued?.status !== 'priced') continue;
        const { payments } = valued;
        expect(LINE_KINDS[id].title).toEqual(PROGRAMMES[id as keyof typeof PROGRAMMES].title);
        const unit = payments.reduce((so, payment) => so.plus(payment.unit), new Decimal(0));
        expect(unit).toEqual(payments[0]!.payout.amount);
      }
    }
  });

  it('is as much as its lines, in whatever order they stand', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...WORKED_BUDGET.lines]), (lines) => {
        const alone = lines.reduce((so, one) => so + Math.round(total(budgetOf(one)) * 100), 0);
        expect(Math.round(total(budgetOf(...lines)) * 100)).toBe(alone);
      }),
      { numRuns: 30 },
    );
  });

  it('lists lines without a standard as open, and their assumption closes them', () => {
    const { open } = evaluateBudget(WORKED_BUDGET, base);
    expect(open.map(({ line: { id } }) => id)).toEqual(['L15', 'L22', 'L35']);
    const given = scenario({ values: { P10a: '2000' } });
    expect(evaluateBudget(WORKED_BUDGET, given).open.map(({ line: { id } }) => id)).toEqual(['L15', 'L22']);
  });
});

it.each([
  ['standard', 'MISSING_STANDARD'],
  ['fee', 'BLANK'],
])('a line without its %s is open, for who is to find it is told', (field, code) => {
  const terms = { fee: { value: '1000' }, standard: { value: '900' }, [field]: null };
  const skilled = line({ kind: 'outsourcedTraining', choices: { category: 'skill' }, terms });
  const [valued] = evaluateBudget(budgetOf(skilled), base).lines;
  expect(valued).toMatchObject({ status: 'open', problem: { code } });
});

it.each([
  [null, 'BLANK'],
  ['P04', 'MISSING_STANDARD'],
] as const)('a line on an assumption without a value, of the standard %s, is open', (standard, code) => {
  const unknown = { unit: 'rate', low: null, base: null, high: null, source: '', date: null } as const;
  const own = { id: 'own', name: text('自定', 'own'), standard, ...unknown };
  const budget = { ...budgetOf(line({ passRate: { assumption: 'own' } })), assumptions: [own] };
  expect(evaluateBudget(budget, base).lines).toMatchObject([{ status: 'open', problem: { code } }]);
});

describe('years', () => {
  it.each([
    [2025, null],
    [2026, 29.32],
    [2027, 100],
    [2028, 100],
    [2029, 70.68],
    [2030, null],
  ])('of %d hold the part that lies in the validity', (year, quantity) => {
    const [valued] = evaluateBudget(budgetOf(line({ year })), base).lines;
    if (quantity === null) expect(valued).toMatchObject({ status: 'open', problem: { code: 'NOT_IN_FORCE' } });
    else expect(valued).toMatchObject({ payments: [{ quantity: new Decimal(quantity) }] });
  });

  it.each([
    ['2026-09-15', '2026-09-15', null],
    ['2026-09-15', '2026-09-16', 0.27],
    ['2026-09-16', '2026-09-17', 0.55],
    ['2029-09-14', '2029-09-20', 0.55],
    ['2029-09-15', '2029-09-20', 0.27],
    ['2029-09-16', '2029-09-20', null],
  ])('from %s to %s count day by day', (from, to, quantity) => {
    const year = Number(from.slice(0, 4));
    const [valued] = evaluateBudget({ ...budgetOf(line({ year })), from, to }, base).lines;
    if (quantity === null) expect(valued?.status).toBe('open');
    else expect(valued).toMatchObject({ payments: [{ quantity: new Decimal(quantity) }] });
  });
});

describe('scenarios', () => {
  it('take their column, and a user’s own takes what it names', () => {
    const grown = line({ growth: { rate: { assumption: 'growth' }, since: 2026 } });
    expect([low, base, high].map((each) => total(budgetOf(grown), each))).toEqual([60_000, 66_000, 72_000]);
    expect(total(budgetOf(grown), scenario({ values: { growth: '0.5' } }))).toBe(90_000);
    expect(total(budgetOf(grown), scenario({ column: 'high', values: { growth: '0.5' } }))).toBe(90_000);
  });

  it('give a sum to what other rules set, once its standard is supplied', () => {
    const given = scenario({ values: { P12: '1500.555' } });
    const trained = line({ kind: 'otherTraining', choices: {}, terms: { standard: { assumption: 'P12' } } });
    const P12 = { ...WORKED_BUDGET.assumptions[0]!, id: 'P12', low: null, base: null, high: null };
    const budget = { ...budgetOf(trained), assumptions: [P12] };
    expect(evaluateBudget(budget, base).open).toMatchObject([{ problem: { code: 'MISSING_STANDARD' } }]);
    expect(evaluateBudget(budget, given).lines).toMatchObject([{ clauses: ['MH-2.3.3(5)a', 'MH-2.3.3(5)b'] }]);
    expect(total(budget, given)).toBe(150_056);
  });

  it('change figures of the policy for themselves alone', () => {
    const changed = scenario({ figures: { MH_INTERNAL: '700' } });
    expect(total(budgetOf(line({})), changed)).toBe(70_000);
    expect(total(budgetOf(line({})))).toBe(60_000);
    const outsourced = line({
      kind: 'outsourcedTraining',
      choices: { category: 'professional' },
      terms: { fee: { value: '1000' } },
    });
    expect(total(budgetOf(outsourced))).toBe(80_000);
    expect(total(budgetOf(outsourced), scenario({ figures: { MH_OUTSOURCED_RATE: '0.7' } }))).toBe(70_000);
    expect(total(budgetOf(outsourced), scenario({ figures: { MH_CAP_PROFESSIONAL: '500' } }))).toBe(50_000);
  });

  it('are told apart by programme, payee and department', () => {
    const both = budgetOf(line({}), line({ kind: 'mentorBonus', choices: { level: '3' }, quantity: { value: '10' } }));
    const [before, after] = [base, scenario({ figures: { MH_INTERNAL: '700' } })].map(
      (each) => evaluateBudget(both, each).entries,
    );
    const by = (dimension: Dimension) =>
      differences(sumsBy(before!, dimension), sumsBy(after!, dimension)).map(({ title, difference }) => [
        title['zh-CN'],
        difference.toNumber(),
      ]);
    expect(by('kind')).toEqual([
      ['企业内训', 10_000],
      ['带教补贴（人社路径）', 0],
    ]);
    expect(by('department')).toEqual([['区人社局', 10_000]]);
    expect(by('party')).toEqual([['企业（申报单位）', 10_000]]);
  });
});

describe('quotas', () => {
  const craftsmen = (count: number, title = 'craftsman') =>
    line({ kind: 'craftsman', choices: { title }, quantity: { value: String(count) } });
  const studios = (count: number) =>
    line({ kind: 'studioGrant', choices: { tier: 'district', listed: 'first' }, quantity: { value: String(count) } });
  const clauses = (...lines: BudgetLine[]) =>
    warningsOf(evaluateBudget(budgetOf(...lines), base)).map(({ clause }) => clause);

  it.each([
    ['craftsmen', craftsmen, 'MH-A9-1.0a'],
    ['nominees', (count: number) => craftsmen(count, 'nominee'), 'MH-A9-1.0a'],
    ['studios', studios, 'SJ-3'],
  ])('of ten %s a year are told once they are exceeded', (_, of, clause) => {
    expect([9, 10, 11].map((count) => clauses(of(count)))).toEqual([[], [], [clause]]);
    expect(clauses(of(6), { ...of(6), year: 2028 })).toEqual([]);
    expect(clauses(of(6), of(5))).toEqual([clause]);
  });

  it('are no matter of bases, but those of the last year may be accepted too late', () => {
    const bases = (year: number) => line({ kind: 'industryBase', choices: {}, quantity: { value: '3' }, year });
    expect(clauses(bases(2028))).toEqual([]);
    expect(clauses(bases(2029))).toEqual(['MH-A5-4.2.2']);
  });
});

describe('sensitivity', () => {
  it('moves one assumption at a time, the strongest first', () => {
    const found = sensitivity(WORKED_BUDGET, base);
    const swings = found.map(({ swing }) => swing.toNumber());
    expect(swings).toEqual([...swings].sort((a, b) => b - a));
    expect(found.map(({ assumption: { id } }) => id)).not.toContain('P10a');
    const growth = found.find(({ assumption }) => assumption.id === 'growth')!;
    // 1,000 persons, nine in ten pass, 600 yuan: a tenth of growth is 54,000.
    const whole = total(WORKED_BUDGET);
    expect([growth.low, growth.high].map((sum) => sum.toNumber())).toEqual([whole - 54_000, whole + 54_000]);
  });

  it('comes to what the whole budget comes to with that value', () => {
    // Any numbers may be multiplied here, to more digits than a sum has.
    const known = (sum: Decimal) => sum.toSignificantDigits(30);
    fc.assert(
      fc.property(anyBudget, (budget) => {
        for (const scenario of budget.scenarios) {
          const totalWith = (id: string, value: string | null) =>
            known(evaluateBudget(budget, { ...scenario, values: { ...scenario.values, [id]: value! } }).total);
          for (const { assumption, low, high } of sensitivity(budget, scenario)) {
            const { id, base: middle } = assumption;
            expect(known(low)).toEqual(totalWith(id, assumption.low ?? middle));
            expect(known(high)).toEqual(totalWith(id, assumption.high ?? middle));
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
