import { beforeAll, describe, expect, it } from 'vitest';
import {
  Decimal,
  evaluateBudget,
  PROGRAMMES,
  STANDARD_SCENARIOS,
  valueLine,
  type Budget,
  type BudgetLine,
  type Scenario,
} from 'training-subsidy-core';
import type { SheetContent } from '../../../../addin/excel/sheet-content';
import { budgetSheets, type BudgetSheetsOptions } from '../../../../addin/taskpane/budget/workbook';
import { FIRST_LINE, LINE } from '../../../../addin/taskpane/budget/workbook/places';
import { UNIT_FORMULAS } from '../../../../addin/taskpane/budget/workbook/unit-formulas';
import { libreOfficeObstacle } from '../../../browser/libre-office';
import { WORKED_BUDGET } from '../../../budgets/worked-budget';
import { called } from './called';
import { recalculated, type Rows } from './recalculated';

const OPTIONS: BudgetSheetsOptions = {
  style: 'native',
  money: 'yuan',
  warnings: [],
  say: (words) => words['zh-CN'],
  behind: '',
};

const sheetsOf = (budget: Budget, options: Partial<BudgetSheetsOptions> = {}): readonly SheetContent[] =>
  budgetSheets(budget, { ...OPTIONS, ...options })((name) => name);

/** What the core makes of the lines: scenario, line, year and sum; a word where it is open. */
function fromCore(budget: Budget): unknown[][] {
  const rows = (scenario: Scenario) =>
    budget.lines.flatMap((line) => {
      const valued = valueLine(line, budget, scenario);
      const name = scenario.name['zh-CN'];
      return valued.status === 'open'
        ? [[name, line.id, line.year, '待定']]
        : valued.payments.map(({ year, amount }) => [name, line.id, year, amount.toNumber()]);
    });
  return budget.scenarios.flatMap(rows);
}

const toLines = (rows: Rows): unknown[][] =>
  rows.slice(FIRST_LINE).map((row) => [row[LINE.scenario], row[LINE.id], row[LINE.year], row[LINE.amount]]);

/** Lines of cases that were paid before, of which the rest is left. */
const PAID_BEFORE = (
  [
    ['masterStudio', { tier: 'city' }, '100000'],
    ['projectDevelopment', { recognition: 'city' }, '100000'],
    ['mentorBonus', { level: '3' }, '1333.33'],
    ['mentorBonus', { level: '3' }, '2000.01'],
    ['studioInstalment', { tier: 'city', stage: '1' }, '25000'],
  ] as const
).map(([kind, choices, paid], i): BudgetLine => ({
  ...(WORKED_BUDGET.lines[0] as BudgetLine),
  ...{ id: `R${i}`, kind, choices, year: 2027, terms: { alreadyPaid: { value: paid } } },
}));

/** Lines that lack something: a word, an assumption that was deleted. */
const LACKING: readonly BudgetLine[] = WORKED_BUDGET.lines.flatMap((line) => {
  if (line.kind === 'masterStudio') return [{ ...line, id: `${line.id}-blank`, choices: {} }];
  if (line.id === 'L02') return [{ ...line, id: 'L02-gone', passRate: { assumption: 'gone' } }];
  return [];
});

/** What rules yet to come pay, as the analyst expects it. */
const BY_OTHER_RULES: BudgetLine = {
  ...(WORKED_BUDGET.lines[0] as BudgetLine),
  ...{ id: 'R-P12', kind: 'otherTraining', choices: {}, year: 2027, terms: { standard: { value: '1500.555' } } },
};

const CHANGED: Budget = {
  ...WORKED_BUDGET,
  lines: [...WORKED_BUDGET.lines, ...PAID_BEFORE, BY_OTHER_RULES, ...LACKING],
  scenarios: [
    ...WORKED_BUDGET.scenarios,
    {
      id: 'changed',
      name: { 'zh-CN': '内训 700、比例七成', 'en-US': 'changed' },
      column: 'base',
      values: { P05: '3999.99', pass: '0.85', growth: '0.075' },
      figures: { MH_INTERNAL: '700', MH_OUTSOURCED_RATE: '0.7', SJ_INSTALMENT_RATE: '0.6', MH_COURSE_HOURS: '39' },
    },
  ],
};

describe('the workbook of a budget, in LibreOffice', () => {
  let book: Map<string, Rows>;
  beforeAll(async () => {
    if (libreOfficeObstacle === undefined) book = await recalculated(sheetsOf(CHANGED));
  }, 120_000);

  it('has the sums of the core to the fen, line by line and scenario by scenario', ({ skip }) => {
    skip(libreOfficeObstacle !== undefined, libreOfficeObstacle);
    expect(toLines(book.get('预算明细') ?? [])).toEqual(fromCore(CHANGED));
  });

  it('adds up in the summary to the same total by department, programme and payee', ({ skip }) => {
    skip(libreOfficeObstacle !== undefined, libreOfficeObstacle);
    const summary = book.get('预算汇总') ?? [];
    const base = fromCore(CHANGED).filter(([scenario, , , sum]) => scenario === '基准' && typeof sum === 'number');
    const total = base.reduce((all, [, , , sum]) => all.plus(sum as number), new Decimal(0)).toNumber();
    const named = (label: string) => summary.find((row) => row[0] === label);
    expect(named('合计')?.[1]).toBe(total);
    expect(named('待定笔数')?.[1]).toBe(3 + LACKING.length);
    expect(named('核对')?.[1]).toBe('各口径合计一致');
    const totals = summary.filter((row) => row[0] === '合计').slice(1, 4);
    expect(totals.map((row) => row[5])).toEqual([total, total, total]);
    const open = CHANGED.scenarios.map(
      ({ name }) => fromCore(CHANGED).filter(([of, , , sum]) => of === name['zh-CN'] && sum === '待定').length,
    );
    // Below the totals of all scenarios: no total is taken for all that the scenario costs.
    expect(
      summary
        .filter((row) => row[0] === '待定笔数')
        .at(-1)
        ?.slice(1, 1 + open.length),
    ).toEqual(open);
  });

  it('has the same sums by the functions of the add-in, and leaves them where a figure is changed', async ({
    skip,
  }) => {
    skip(libreOfficeObstacle !== undefined, libreOfficeObstacle);
    const { sheets, names } = called(sheetsOf(CHANGED, { style: 'custom' }), book);
    expect(toLines((await recalculated(sheets)).get('预算明细') ?? [])).toEqual(fromCore(CHANGED));
    // What other rules set has no function.
    const priced = CHANGED.lines.filter(({ kind }) => kind in PROGRAMMES).map(({ kind }) => UNIT_FORMULAS[kind]);
    expect(names.size).toBe(new Set(priced).size);
  }, 120_000);

  it('follows a figure that is changed in its cell, whoever prices the lines', async ({ skip }) => {
    skip(libreOfficeObstacle !== undefined, libreOfficeObstacle);
    const figures = { MH_INTERNAL: '700' } as const;
    const scenarios = CHANGED.scenarios.map((one) => (one.id === 'low' ? { ...one, figures } : one));
    const given = sheetsOf(CHANGED, { style: 'custom' }).map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => (row[0] === 'MH_INTERNAL' ? row.with(5, 700) : row)),
    }));
    const changed = await recalculated(called(given, book).sheets);
    expect(toLines(changed.get('预算明细') ?? [])).toEqual(fromCore({ ...CHANGED, scenarios }));
  }, 120_000);

  it('sums a scenario by its name, whatever signs that has', async ({ skip }) => {
    skip(libreOfficeObstacle !== undefined, libreOfficeObstacle);
    const named = (name: string, place: number) => ({
      ...STANDARD_SCENARIOS[place]!,
      id: place === 1 ? 'base' : `s${place}`,
      name: { 'zh-CN': name, 'en-US': name },
    });
    for (const name of ['=1+1', '>0', '高*', '~高?', '+高,低', '2027']) {
      const budget = { ...WORKED_BUDGET, scenarios: [named('高高', 0), named(name, 1)] };
      const summary = (await recalculated(sheetsOf(budget))).get('预算汇总') ?? [];
      const { total } = evaluateBudget(budget, budget.scenarios[1]!);
      expect([name, summary.find((row) => row[0] === '合计')?.[1]]).toEqual([name, total.toNumber()]);
      expect(summary.findLast((row) => row[0] === '合计')?.[2]).toBe(total.toNumber());
    }
  }, 120_000);

  it('follows an assumption that is changed in its cell', async ({ skip }) => {
    skip(libreOfficeObstacle !== undefined, libreOfficeObstacle);
    const sheets = sheetsOf(WORKED_BUDGET);
    const raised = (row: SheetContent['rows'][number]) => (row[0] === 'P01' ? row.with(6, 1_500) : row);
    const changed = await recalculated(sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map(raised) })));
    const given = WORKED_BUDGET.assumptions.map((one) => (one.id === 'P01' ? { ...one, base: '1500' } : one));
    expect(toLines(changed.get('预算明细') ?? [])).toEqual(fromCore({ ...WORKED_BUDGET, assumptions: given }));
  }, 120_000);
});
