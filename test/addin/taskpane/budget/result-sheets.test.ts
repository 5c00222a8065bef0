import { describe, expect, it } from 'vitest';
import {
  Decimal,
  differences,
  evaluateBudget,
  sensitivity,
  spentAgainst,
  sumsBy,
  text,
  type Booked,
  type Budget,
  type Dimension,
  type Range,
  type Scenario,
  type Text,
} from 'training-subsidy-core';
import type { SheetContent } from '../../../../addin/excel/sheet-content';
import { policySheet, rangeSheet, spentSheet } from '../../../../addin/taskpane/budget/workbook';
import { libreOfficeObstacle } from '../../../browser/libre-office';
import { WORKED_BUDGET } from '../../../budgets/worked-budget';
import { recalculated, type Rows } from './recalculated';

const say = (words: Text) => words['zh-CN'];
const BASE = WORKED_BUDGET.scenarios[1]!;
const EVALUATION = evaluateBudget(WORKED_BUDGET, BASE);
const COMMON = { title: WORKED_BUDGET.title, money: 'yuan', say, behind: '' } as const;
const LONG = '某某区职工职业技能培训补贴专项资金'.repeat(6);

const yuan = (sum: number) => new Decimal(sum);
const BOOKED: readonly Booked[] = [
  { kind: 'internalTraining', departments: ['hr'], year: 2027, amounts: { due: yuan(900_000.1), held: yuan(600) } },
  { kind: 'internalTraining', departments: ['hr'], year: 2027, amounts: { paid: yuan(880_000) } },
  { kind: 'craftsman', departments: ['union'], year: 2027, amounts: { paid: yuan(999_999.99) } },
  { kind: 'masterStudio', departments: ['education'], year: 2026, amounts: { due: yuan(200_000), held: yuan(0) } },
];
const SPENT = spentAgainst(WORKED_BUDGET, EVALUATION, BOOKED, '2027-06-30');
const spent = () => spentSheet(SPENT, { ...COMMON, through: '2027-06-30', warnings: [text('=提示', '=note')] });

const CHANGED: Scenario = {
  ...BASE,
  id: 'changed',
  name: text('=700', '=700'),
  figures: { MH_INTERNAL: '700', MH_OUTSOURCED_RATE: '0.7' },
};
const after = evaluateBudget(WORKED_BUDGET, CHANGED);
const by = (dimension: Dimension) =>
  differences(sumsBy(EVALUATION.entries, dimension), sumsBy(after.entries, dimension));
const COMPARED = { kind: by('kind'), department: by('department'), party: by('party') };
const policy = () => policySheet({ ...COMMON, scenario: CHANGED, budget: COMPARED, rosters: COMPARED });

const RANGE: Range = {
  observed: yuan(1_000_000),
  mean: yuan(1_000_001.23),
  p10: yuan(900_000),
  p50: yuan(1_000_000.5),
  p90: yuan(1_100_000),
  draws: 10_000,
  units: 37,
  isByRow: false,
};
const named: Budget = {
  ...WORKED_BUDGET,
  assumptions: WORKED_BUDGET.assumptions.map((one) =>
    one.id === 'P01' ? { ...one, name: text(`=${LONG}`, '=1') } : one,
  ),
};
const MOVED = sensitivity(named, BASE);
const range = (money: 'yuan' | 'wan' = 'yuan') =>
  rangeSheet({
    ...COMMON,
    money,
    scenario: BASE.name,
    total: EVALUATION.total,
    range: RANGE,
    seed: 7,
    sensitivity: MOVED,
  });

const opened = async (sheet: SheetContent): Promise<Rows> => (await recalculated([sheet])).get(sheet.name) ?? [];
const column = (
  { rows }: SheetContent,
  { row, column: at, rows: count }: { row: number; column: number; rows: number },
) => rows.slice(row, row + count).map((one) => one[at]);

describe('the sheets of results', () => {
  it.each([
    ['spent', spent(), 1],
    ['policy', policy(), 2],
    ['range', range(), 1],
  ])('print on A4 across, and know their own in both languages: %s', (_, sheet, charts) => {
    const width = sheet.rows[0]?.length;
    expect(sheet.rows.every((row) => row.length === width)).toBe(true);
    expect(sheet.print?.isLandscape).toBe(true);
    expect(sheet.charts).toHaveLength(charts);
    const found = { top: sheet.rows.slice(0, sheet.signatureRows), last: [], rowsInUse: sheet.rows.length };
    expect(sheet.isOwn(found)).toBe(true);
    expect(sheet.isOwn({ ...found, top: found.top.slice(1) })).toBe(false);
  });

  it('draw charts over their own labels and formulas', () => {
    for (const sheet of [spent(), policy(), range()]) {
      for (const { categories, series, over } of sheet.charts ?? []) {
        expect(column(sheet, categories).every((label) => typeof label === 'string' && label !== '')).toBe(true);
        for (const { values } of series) {
          expect(values.rows).toBe(categories.rows);
          expect(column(sheet, values).every((cell) => String(cell).startsWith('='))).toBe(true);
        }
        expect(over.row).toBeGreaterThanOrEqual(sheet.rows.length);
      }
    }
  });

  it('keep a text that begins like a formula a text', () => {
    const cells = [spent(), policy(), range()].flatMap(({ rows }) => rows.flat());
    expect(cells).toContain("'=提示");
    expect(cells).toContain(`'=${LONG}`);
    expect(cells.filter((cell) => String(cell).startsWith('=提示') || String(cell).startsWith('=7'))).toEqual([]);
  });

  it('show changed rates in percent, changed sums to the fen', () => {
    const sheet = policySheet({
      ...COMMON,
      scenario: { ...BASE, figures: { MH_INTERNAL: '700', MH_OUTSOURCED_RATE: '0.7' } },
      budget: { kind: [], department: [], party: [] },
      rosters: null,
    });
    const formatOf = (name: string) => {
      const row = sheet.rows.findIndex(([cell]) => cell === name);
      const on = sheet.looks.filter((look) => row >= look.row && row < look.row + look.rows && look.numberFormat);
      return on.filter(({ column: first, columns }) => first <= 3 && first + columns > 3).at(-1)?.numberFormat;
    };
    expect(formatOf('企业内训定额')).toBe('#,##0.00');
    expect(formatOf('名单内机构补贴比例')).toBe('0.00%');
  });

  it('stand where there is nothing to show', () => {
    const nothing = { kind: [], department: [], party: [] };
    const empty = [
      spentSheet([], { ...COMMON, through: '2027-06-30' }),
      policySheet({ ...COMMON, scenario: BASE, budget: nothing, rosters: null }),
      rangeSheet({ ...COMMON, scenario: BASE.name, total: yuan(0), range: null, seed: 1, sensitivity: [] }),
    ];
    for (const { charts, looks } of empty) {
      expect(charts).toEqual([]);
      expect(looks.every(({ rows, columns }) => rows > 0 && columns > 0)).toBe(true);
    }
  });

  it('show sums in yuan or in 万元, the cells holding yuan in both', () => {
    const [inYuan, inWan] = [range('yuan'), range('wan')];
    expect(inWan.rows.slice(2)).toEqual(inYuan.rows.slice(2));
    expect(inWan.looks).not.toEqual(inYuan.looks);
    expect(inWan.rows[1]?.[0]).toContain('万元');
  });

  it('stack the bars of a tornado only where they point both ways', () => {
    expect(range().charts?.[0]?.type).toBe('BarStacked');
    const oneWay = [{ ...MOVED[0]!, low: EVALUATION.total.plus(1), high: EVALUATION.total.plus(2) }];
    const sheet = rangeSheet({
      ...COMMON,
      scenario: BASE.name,
      total: EVALUATION.total,
      range: null,
      seed: 1,
      sensitivity: oneWay,
    });
    expect(sheet.charts?.[0]?.type).toBe('BarClustered');
  });
});

describe('the sheets of results, in LibreOffice', () => {
  it('books spending as the core does, line by line, and sums it', async ({ skip }) => {
    skip(libreOfficeObstacle !== undefined, libreOfficeObstacle);
    const rows = await opened(spent());
    const lines = rows.slice(4, 4 + SPENT.length);
    expect(lines.map((row) => row.slice(3, 11))).toEqual(
      SPENT.map(({ budget, due, paid, spent: all, held, left, over, forecast }) =>
        [budget, due, paid, all, held, left, over, forecast].map((sum) => sum.toNumber()),
      ),
    );
    expect(lines.map((row) => row[12] ?? '')).toEqual(
      SPENT.map(({ isUnbudgeted, over }) => (isUnbudgeted ? '未列预算' : over.isZero() ? '' : '超支')),
    );
    const sum = (key: 'budget' | 'spent') => SPENT.reduce((all, one) => all.plus(one[key]), yuan(0)).toNumber();
    const total = rows.find((row) => row[0] === '合计');
    expect([total?.[3], total?.[6]]).toEqual([sum('budget'), sum('spent')]);
    const programme = rows.findLast((row) => row[0] === '企业内训');
    const own = SPENT.filter(({ kind }) => kind === 'internalTraining');
    expect(programme?.[2]).toBe(own.reduce((all, one) => all.plus(one.spent), yuan(0)).toNumber());
  }, 120_000);

  it('has the differences of the core, and the same total by each dimension', async ({ skip }) => {
    skip(libreOfficeObstacle !== undefined, libreOfficeObstacle);
    const rows = await opened(policy());
    expect(rows.slice(4, 6).map((row) => row.slice(1, 4))).toEqual([
      [600, 700, 100],
      [0.8, 0.7, expect.closeTo(-0.1)],
    ]);
    const first = rows.findIndex((row) => row[0] === '预算：按补贴项目') + 2;
    expect(rows.slice(first, first + COMPARED.kind.length).map((row) => row[3])).toEqual(
      COMPARED.kind.map(({ difference }) => difference.toNumber()),
    );
    const totals = rows.filter((row) => row[0] === '合计').map((row) => row[3]);
    const whole = after.total.minus(EVALUATION.total).toNumber();
    expect(totals).toEqual([whole, whole, whole, whole, whole, whole]);
  }, 120_000);

  it('has the swing of each assumption, and how far it lies from the total', async ({ skip }) => {
    skip(libreOfficeObstacle !== undefined, libreOfficeObstacle);
    const rows = await opened(range());
    const first = rows.findIndex((row) => row[0] === '各项假设的影响') + 2;
    expect(rows.slice(first, first + MOVED.length).map((row) => row.slice(3, 6))).toEqual(
      MOVED.map(({ swing, low, high }) =>
        [swing, low.minus(EVALUATION.total), high.minus(EVALUATION.total)].map((sum) => sum.toNumber()),
      ),
    );
    expect(rows[4]?.[1]).toBe(EVALUATION.total.toNumber());
    expect(rows.slice(5, 13).map((row) => row[1])).toEqual([
      900_000, 1_000_000.5, 1_100_000, 1_000_001.23, 1_000_000, 10_000, 7, 37,
    ]);
  }, 120_000);
});
