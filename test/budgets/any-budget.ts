/** Budgets of all kinds, as an analyst may have made them. */
import fc, { type Arbitrary } from 'fast-check';
import {
  Decimal,
  FIGURES,
  LINE_KIND_IDS,
  LINE_KINDS,
  STANDARD_SCENARIOS,
  text,
  type Assumption,
  type Budget,
  type BudgetLine,
  type LineKindId,
  type Scenario,
  type Term,
} from 'training-subsidy-core';

const written = fc.oneof(
  fc.nat({ max: 2_000_000 }).map(String),
  fc.nat({ max: 99_999_999 }).map((hundredths) => String(hundredths / 100)),
);
/** As typed, and with as many decimals as a drafted pass rate has. */
const share = fc.oneof(
  fc.nat({ max: 1_000 }).map((thousandths) => String(thousandths / 1_000)),
  fc.nat({ max: 1e9 }).map((parts) => new Decimal(parts).dividedBy(1e10).toString()),
);

/** Names as people write them, formulas and numbers among them. */
const name = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '+86',
    '-',
    '@备注',
    "'引号",
    '2026',
    '低',
    '基准',
    'P01',
    '闵行区职工职业技能培训补贴标准'.repeat(4),
  ),
  fc.string({
    unit: fc.constantFrom('一', '训', 'a', 'B', '7', '=', "'", '、', '，', '"'),
    minLength: 1,
    maxLength: 12,
  }),
);
const both = (words: Arbitrary<string>) => words.map((one) => text(one, one));

const ids = fc.uniqueArray(
  fc.oneof(
    fc.constantFrom('P01', 'P10a', 'growth', '2026', '-1', 'pass-1-internalTraining'),
    fc.string({ unit: fc.constantFrom('x', 'y', '率', '1', '-'), minLength: 1, maxLength: 5 }),
  ),
  { maxLength: 6, selector: (id) => id.toLowerCase() },
);

const assumption = (id: string): Arbitrary<Assumption> =>
  fc.record({
    id: fc.constant(id),
    name: both(name),
    unit: fc.constantFrom('yuan', 'rate', 'count', 'hours'),
    standard: fc.constantFrom(null, 'P01', 'P10a', 'P12'),
    base: fc.option(written),
    low: fc.option(written),
    high: fc.option(written),
    source: fc.oneof(fc.constant(''), name),
    date: fc.constantFrom(null, '2026-10-01', '2028-02-29'),
  });

const term = (known: readonly string[], value: Arbitrary<string>): Arbitrary<Term> => {
  const own = value.map((one): Term => ({ value: one }));
  return known.length === 0 ? own : fc.oneof(own, fc.constantFrom(...known.map((id) => ({ assumption: id }))));
};

function line(known: readonly string[]): Arbitrary<Omit<BudgetLine, 'id'>> {
  const any = term(known, written);
  const ofKind = (kind: LineKindId) => {
    const fields = Object.entries(LINE_KINDS[kind].fields);
    const choices = fields.flatMap(([field, one]) =>
      one.type === 'choice' ? [[field, fc.constantFrom(...one.options.map(({ value }) => value))] as const] : [],
    );
    const terms = fields.flatMap(([field, one]) => (one.type === 'choice' ? [] : [[field, any] as const]));
    return fc.record({
      kind: fc.constant(kind),
      year: fc.integer({ min: 2026, max: 2029 }),
      choices: fc.record(Object.fromEntries(choices), { requiredKeys: [] }),
      terms: fc.record(Object.fromEntries(terms), { requiredKeys: [] }),
      quantity: any,
      growth: fc.option(
        fc.record({ rate: term(known, fc.constantFrom('-0.05', '0', '0.1')), since: fc.constant(2025) }),
      ),
      passRate: fc.option(term(known, share)),
      probability: fc.option(term(known, share)),
      basis: both(fc.oneof(fc.constant(''), name)),
    });
  };
  return fc.constantFrom(...LINE_KIND_IDS).chain(ofKind) as Arbitrary<Omit<BudgetLine, 'id'>>;
}

const numbers = (keys: readonly string[]): Arbitrary<Readonly<Record<string, string>>> =>
  keys.length === 0
    ? fc.constant({})
    : fc.dictionary(fc.constantFrom(...keys), written, { maxKeys: 3, noNullPrototype: true });

const scenario = (known: readonly string[]): Arbitrary<Omit<Scenario, 'id' | 'name'>> =>
  fc.record({
    column: fc.constantFrom('low', 'base', 'high'),
    values: numbers(known),
    figures: numbers(Object.keys(FIGURES)),
  });

/** The standard scenarios, some of them, beside ones of the user's own, in any order. */
function scenarios(known: readonly string[]): Arbitrary<readonly Scenario[]> {
  const own = fc
    .array(scenario(known), { maxLength: 3 })
    .map((all) => all.map((one, i): Scenario => ({ ...one, id: `s${i}`, name: text(`方案=${i}`, `方案=${i}`) })));
  return fc
    .tuple(fc.subarray([...STANDARD_SCENARIOS], { minLength: 1 }), own)
    .chain(([standard, others]) => fc.shuffledSubarray([...standard, ...others], { minLength: standard.length }));
}

export const anyBudget: Arbitrary<Budget> = ids.chain((known) =>
  fc.record({
    title: both(name),
    from: fc.constantFrom('2026-09-16', '2027-01-01'),
    to: fc.constantFrom('2029-09-15', '2028-12-31'),
    lines: fc
      .array(line(known), { maxLength: 6 })
      .map((all) => all.map((one, i): BudgetLine => ({ ...one, id: `${i}-1-2027` }))),
    assumptions: fc.tuple(...known.map(assumption)),
    scenarios: scenarios(known),
  }),
);
