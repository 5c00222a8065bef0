import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  Decimal,
  FIGURES,
  OPEN_STANDARDS,
  type Assumption,
  type Budget,
  type FigureKey,
  type Language,
  type RosterCell,
  type Scenario,
  type Table,
} from 'training-subsidy-core';
import type { SheetContent } from '../../../../addin/excel/sheet-content';
import { budgetSheets, readBudget } from '../../../../addin/taskpane/budget/workbook';
import { anyBudget } from '../../../budgets/any-budget';
import { WORKED_BUDGET } from '../../../budgets/worked-budget';

function sheetsOf(budget: Budget, language: Language = 'zh-CN'): { plan: SheetContent; assumptions: SheetContent } {
  const say = (words: Readonly<Record<Language, string>>) => words[language];
  const options = { style: 'native', money: 'yuan', warnings: [], say, behind: '' } as const;
  const [plan, assumptions] = budgetSheets(budget, options)((name) => name);
  return { plan: plan!, assumptions: assumptions! };
}

/** Columns and rows of a formula that follows another cell. */
const FOLLOWED = /^=(?:IF\()?\$([A-Z])\$(\d+)/;

/** The values of the cells as Excel has them. */
function valuesOf({ rows }: SheetContent): RosterCell[][] {
  const valueOf = (cell: RosterCell): RosterCell => {
    if (typeof cell !== 'string') return cell;
    const [, column, row] = FOLLOWED.exec(cell) ?? [];
    if (column !== undefined) return valueOf(rows[Number(row) - 1]?.[column.charCodeAt(0) - 65]);
    return cell.replace(/^'/, '');
  };
  return rows.map((row) => row.map(valueOf));
}

const readBack = (budget: Budget, language: Language) => {
  const { plan, assumptions } = sheetsOf(budget, language);
  return readBudget(valuesOf(plan), valuesOf(assumptions));
};

/** A value that is as the one that it follows says nothing of its own. */
function meant(budget: Budget): Budget {
  const assumptions = budget.assumptions.map((one): Assumption => {
    const own = (value: string | null) => (value === one.base ? null : value);
    const title = one.standard === null ? null : OPEN_STANDARDS[one.standard].title;
    const name = title !== null && title['zh-CN'] === one.name['zh-CN'] ? title : one.name;
    return { ...one, name, low: own(one.low), high: own(one.high) };
  });
  const followed = (id: string, column: Scenario['column']) => {
    const one = assumptions.find((other) => other.id === id);
    return one?.[column] ?? one?.base;
  };
  const scenarios = budget.scenarios.map((one) => ({
    ...one,
    values: Object.fromEntries(Object.entries(one.values).filter(([id, value]) => value !== followed(id, one.column))),
    figures: Object.fromEntries(
      Object.entries(one.figures).filter(([key, value]) => !isStatutory(key as FigureKey, value)),
    ),
  }));
  return { ...budget, assumptions, scenarios };
}

const isStatutory = (key: FigureKey, value: string): boolean =>
  FIGURES[key].versions.some((version) => new Decimal(version.value).equals(value));

const changedAt = (cells: Table, row: number, column: number, value: RosterCell): Table =>
  cells.map((one, i) => (i === row - 1 ? one.with(column, value) : one));

describe('a budget read back from its workbook', () => {
  it.each(['zh-CN', 'en-US'] as const)('is the one that was written, in %s', (language) => {
    fc.assert(
      fc.property(anyBudget, (budget) => {
        expect(readBack(budget, language)).toEqual({ budget: meant(budget), problems: [] });
      }),
      { numRuns: 100 },
    );
  });

  it('keeps every line, assumption and scenario of a district’s budget', () => {
    const { budget, problems } = readBack(WORKED_BUDGET, 'zh-CN');
    expect(problems).toEqual([]);
    const basis = { 'zh-CN': '示例', 'en-US': '示例' };
    expect(budget.lines).toEqual(WORKED_BUDGET.lines.map((line) => ({ ...line, basis })));
    expect(budget.assumptions.map(({ id }) => id)).toEqual(WORKED_BUDGET.assumptions.map(({ id }) => id));
    expect(budget.scenarios).toEqual(WORKED_BUDGET.scenarios);
  });
});

describe('a plan that was changed by hand', () => {
  const { plan, assumptions } = sheetsOf(WORKED_BUDGET);
  const [planned, assumed] = [valuesOf(plan), valuesOf(assumptions)];
  const FIRST = 6;
  const read = (cells: Table) => readBudget(cells, assumed);
  const change = (column: number, value: RosterCell) => read(changedAt(planned, FIRST, column, value));

  it.each([
    ['a programme by its English name', 1, 'in-house TRAINING', { kind: 'internalTraining' }],
    ['a year as text', 2, '2028年', { year: 2028 }],
    ['an item in English', 3, 'health', { choices: { category: 'health' } }],
    ['a quantity as text', 4, ' 1,200 ', { quantity: { value: '1200' } }],
    ['a quantity that is an assumption', 4, 'p01', { quantity: { assumption: 'P01' } }],
    ['a rate in per cent as text', 7, '90%', { passRate: { value: '0.9' } }],
    ['a rate with many decimals', 7, 0.8923456789, { passRate: { value: '0.8923456789' } }],
    ['a rate with many decimals as text', 7, '89.23456789%', { passRate: { value: '0.8923456789' } }],
  ])('takes %s', (_, column, value, expected) => {
    const { budget, problems } = change(column, value);
    expect(problems).toEqual([]);
    expect(budget.lines[0]).toMatchObject(expected);
  });

  it.each([
    ['an unknown programme', 1, '内部培训', '内部培训'],
    ['no programme', 1, '', '补贴项目'],
    ['a year that is none', 2, '明年', '明年'],
    ['an unknown item', 3, '技能', '技能'],
    ['an item twice', 3, '职业技能、岗位能力', '岗位能力'],
    ['no quantity', 4, '', '全年数量'],
    ['a quantity that is a word', 4, '许多', '许多'],
    ['an assumption that there is not', 4, 'P99', 'P99'],
    ['a negative quantity', 4, -5, '-5'],
    ['a growth without its year', 5, 0.1, '增长起算年'],
    ['a pass rate of ninety', 7, 90, '90'],
    ['a standard that the programme has no use for', 10, 800, '800'],
    ['an error', 4, { error: '#REF!' }, '#REF!'],
    ['a word that looks like an error', 12, '#N/A', '#N/A'],
    ['a logical value', 4, true, 'true'],
  ])('tells of %s, with its row and what to do', (_, column, value, named) => {
    const { budget, problems } = change(column, value);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ row: FIRST, sheet: { 'zh-CN': '预算项目' } });
    expect(problems[0]?.sentence['zh-CN']).toContain(named);
    expect(problems[0]?.sentence['zh-CN']).toContain('请');
    expect(budget.lines).toHaveLength(WORKED_BUDGET.lines.length - 1);
  });

  it('has as many lines and problems together as rows, whatever stands in them', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('企业内训', 2027, 'P01', '职业技能'),
      fc.record({ error: fc.constantFrom('#REF!', '#NAME?') }),
    );
    const filled = fc
      .array(cell, { minLength: 14, maxLength: 14 })
      .filter((row) => typeof row[1] === 'string' && row[1].trim() !== '');
    fc.assert(
      fc.property(fc.array(filled, { maxLength: 8 }), (rows) => {
        const { budget, problems } = read([...planned.slice(0, FIRST - 1), ...rows]);
        expect(budget.lines.length + problems.length).toBe(rows.length);
      }),
    );
  });

  it('gives a row without an id one of its own, and refuses one twice', () => {
    expect(change(0, '').budget.lines[0]?.id).toBe('L6');
    const { problems } = change(0, 'L02');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ row: FIRST + 1 });
  });

  it('follows its columns where they were moved', () => {
    const moved = planned.map((row) => row.toReversed());
    const top = planned.slice(0, 4);
    expect(read([...top, ...moved.slice(4)])).toEqual(read(planned));
  });

  it('reads days that became serials, and tells of a period that it cannot read', () => {
    const serial = changedAt(changedAt(planned, 3, 1, 46_388), 3, 2, '2028/12/31');
    expect(read(serial).budget).toMatchObject({ from: '2027-01-01', to: '2028-12-31' });
    const { budget, problems } = read(changedAt(planned, 3, 2, '以后'));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ row: 3 });
    expect(budget).toMatchObject({ from: '2026-09-16', to: '2029-09-15' });
  });

  it('tells of a header that is gone', () => {
    const { budget, problems } = read(planned.filter((_, i) => i !== 4));
    expect(budget.lines).toEqual([]);
    expect(problems.map(({ row }) => row)).toEqual([1]);
  });
});

describe('assumptions that were changed by hand', () => {
  const { plan, assumptions } = sheetsOf(WORKED_BUDGET);
  const [planned, assumed] = [valuesOf(plan), valuesOf(assumptions)];
  const P01 = assumed.findIndex((row) => row[0] === 'P01') + 1;
  const INTERNAL = assumed.findIndex((row) => row[0] === 'MH_INTERNAL') + 1;
  const change = (row: number, column: number, value: RosterCell) =>
    readBudget(planned, changedAt(assumed, row, column, value));
  const [LOW, BASE, HIGH] = [5, 6, 7] as const;

  it('take a new base, low and high', () => {
    expect(change(P01, BASE, 1_500).budget.assumptions[0]).toMatchObject({ low: '1000', base: '1500', high: '1400' });
    expect(change(P01, LOW, 1_200).budget.assumptions[0]).toMatchObject({ low: null, base: '1200' });
    expect(change(P01, BASE, '').budget.assumptions[0]).toMatchObject({ low: '1000', base: null, high: '1400' });
  });

  it('take a figure that a scenario changes', () => {
    const { budget, problems } = change(INTERNAL, HIGH, 700);
    expect(problems).toEqual([]);
    expect(budget.scenarios.map(({ figures }) => figures)).toEqual([{}, {}, { MH_INTERNAL: '700' }]);
  });

  it('take a scenario whose column was added on the right', () => {
    const width = assumed[0]?.length ?? 0;
    const added = assumed.map((row, i) => {
      if (i === 2) return [...row, '紧缩'];
      if (row[0] === 'P01') return [...row, 900];
      return [...row, row[BASE]];
    });
    const rows = added.map((row, i) => (i === 3 || i === 4 ? row.with(width, '') : row));
    const { budget, problems } = readBudget(planned, rows);
    expect(problems).toEqual([]);
    expect(budget.scenarios[3]).toEqual({
      id: '紧缩',
      name: { 'zh-CN': '紧缩', 'en-US': '紧缩' },
      column: 'base',
      values: { P01: '900' },
      figures: {},
    });
  });

  it.each([
    ['a number that is none', P01, BASE, '一千', '一千'],
    ['an error', P01, BASE, { error: '#NAME?' }, '#NAME?'],
    ['a blank low beside a base', P01, LOW, '', '低'],
    ['a unit that is none', P01, 2, '斤', '斤'],
    ['a day that is none', P01, 4, '去年', '去年'],
    ['a standard that is none', P01, 8, 'P99', 'P99'],
    ['a name that is an error', P01, 1, { error: '#REF!' }, '#REF!'],
    ['a figure that is none', INTERNAL, HIGH, '', '高'],
    ['a statutory value that was changed', INTERNAL, 4, 650, '650'],
    ['a figure whose key is gone', INTERNAL, 0, 'MH_X', 'MH_X'],
    ['what a scenario takes', 5, HIGH, '随意', '随意'],
  ])('tell of %s, with its row and what to do', (_, row, column, value, named) => {
    const { problems } = change(row, column, value);
    const own = problems.find((one) => one.row === row);
    expect(own?.sheet['zh-CN']).toBe('预算假设');
    expect(own?.sentence['zh-CN']).toContain(named);
    expect(own?.sentence['zh-CN']).toContain('请');
  });

  it('leave out a row without an id, and tell the lines that named it', () => {
    const { problems } = change(P01, 0, '');
    const lines = WORKED_BUDGET.lines.filter(({ terms }) => JSON.stringify(terms).includes('"P01"'));
    expect(problems).toHaveLength(1 + lines.length);
  });
});
