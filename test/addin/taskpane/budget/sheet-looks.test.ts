import { describe, expect, it } from 'vitest';
import { STANDARD_SCENARIOS, text, type Budget } from 'training-subsidy-core';
import type { CellsLook } from '../../../../addin/excel/cells-look';
import type { SheetContent } from '../../../../addin/excel/sheet-content';
import { budgetSheets } from '../../../../addin/taskpane/budget/workbook';
import { heightOf } from '../../../../addin/taskpane/shared/cells';
import { WORKED_BUDGET } from '../../../budgets/worked-budget';

const LONG =
  '上海市闵行区莘庄工业区先进装备智能制造有限公司（企业职工培训花名册）：2027-01-01 至 2027-12-31 应发 36 行';

const BUDGET: Budget = {
  ...WORKED_BUDGET,
  lines: WORKED_BUDGET.lines.map((line) => ({ ...line, basis: text(LONG, LONG) })),
  assumptions: WORKED_BUDGET.assumptions.map((one) => ({ ...one, source: LONG })),
  scenarios: STANDARD_SCENARIOS,
};

const sheets = budgetSheets(BUDGET, {
  style: 'native',
  money: 'yuan',
  warnings: [],
  say: (words) => words['zh-CN'],
  behind: '',
})((name) => name);
const [plan, assumptions, lines, summary] = sheets as [SheetContent, SheetContent, SheetContent, SheetContent];

const covers = (look: CellsLook, row: number, column: number): boolean =>
  row >= look.row && row < look.row + look.rows && column >= look.column && column < look.column + look.columns;
/** What the last of the looks that say something of a cell says. */
const lookAt = <Key extends keyof CellsLook>({ looks }: SheetContent, row: number, column: number, key: Key) =>
  looks.filter((look) => covers(look, row, column) && look[key] !== undefined).at(-1)?.[key];
const widthOf = ({ looks }: SheetContent, column: number): number =>
  looks.filter((look) => look.width !== undefined && covers(look, look.row, column)).at(-1)?.width ?? 0;

describe('the sheets of a budget', () => {
  it.each([
    ['预算项目', plan, 5, 13],
    ['预算假设', assumptions, 5, 3],
    ['预算明细', lines, 3, 23],
  ] as const)('%s give long texts the height that they need', (_, sheet, row, column) => {
    const needed = heightOf(LONG, widthOf(sheet, column));
    expect(sheet.rows[row]?.[column]).toBe(LONG);
    expect(needed).toBeGreaterThan(heightOf('', 1));
    expect(lookAt(sheet, row, column, 'height')).toBeGreaterThanOrEqual(needed);
    expect(lookAt(sheet, row, column, 'wrap')).toBe(true);
  });

  it('show no number with a point that nothing follows', () => {
    const formats = sheets.flatMap(({ looks }) => looks.flatMap(({ numberFormat }) => numberFormat ?? []));
    expect(formats.filter((format) => /\.(#|$)/.test(format))).toEqual([]);
  });

  it('count persons and years of the policy in whole numbers, money to the fen', () => {
    const at = (key: string) => assumptions.rows.findIndex(([cell]) => cell === key);
    expect(lookAt(assumptions, at('MH_MENTOR_AGE'), 4, 'numberFormat')).toBe('#,##0');
    expect(lookAt(assumptions, at('MH_INTERNAL'), 4, 'numberFormat')).toMatch(/^#,##0\.00/);
    expect(lookAt(assumptions, at('MH_OUTSOURCED_RATE'), 4, 'numberFormat')).toMatch(/%$/);
  });

  it('draw columns from zero, so that their heights compare', () => {
    expect(summary.charts?.map(({ isFromZero }) => isFromZero)).toEqual([true, true]);
  });

  it('mark every header of the summary, and no cell beside it', () => {
    const header = summary.rows.findIndex(([cell]) => cell === '支付部门');
    for (const [column, cell] of (summary.rows[header] ?? []).entries()) {
      expect([column, lookAt(summary, header, column, 'fill') !== undefined]).toEqual([column, cell !== '']);
    }
  });
});
