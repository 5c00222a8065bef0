import { afterEach, describe, expect, it, vi } from 'vitest';
import { OPEN_STANDARDS, text, type Budget, type Scenario } from 'training-subsidy-core';
import type { CellValue } from '../../../../addin/excel/selection';
import { readCells } from '../../../../addin/excel/sheet-read';
import { writeSheets } from '../../../../addin/excel/sheets-write';
import { EMPTY_BUDGET } from '../../../../addin/taskpane/budget/edits';
import { readKeptBudget } from '../../../../addin/taskpane/budget/kept-budget';
import { budgetSheets, readBudget } from '../../../../addin/taskpane/budget/workbook';
import { WORKED_BUDGET } from '../../../budgets/worked-budget';
import { inExcel } from '../../excel/in-excel';
import { MemoryGrid } from '../../workbook/host/memory-grid';

afterEach(() => vi.unstubAllGlobals());

const OPTIONS = {
  style: 'native',
  money: 'yuan',
  warnings: [],
  say: (words: { readonly 'zh-CN': string }) => words['zh-CN'],
} as const;

const OWN: Scenario = {
  id: '1-2',
  name: text('=700', '=700'),
  column: 'high',
  values: { P01: '1500', pass: '0.855' },
  figures: { MH_INTERNAL: '700', MH_YEARLY_LIMIT: '4' },
};

/** No low or high that is as its base, and texts as they come back. */
const BUDGET: Budget = {
  ...WORKED_BUDGET,
  title: text('=预算', '=预算'),
  lines: WORKED_BUDGET.lines.map((line, i) => ({ ...line, id: `${i}-1-2027`, basis: text('+依据', '+依据') })),
  assumptions: WORKED_BUDGET.assumptions.map((one) => ({
    ...one,
    name: one.standard === null ? one.name : OPEN_STANDARDS[one.standard].title,
    low: one.low === one.base ? null : one.low,
    high: one.high === one.base ? null : one.high,
  })),
  scenarios: [...WORKED_BUDGET.scenarios, OWN],
};

/** A grid that knows the formulas by which a cell of the assumptions follows another one. */
function following(): MemoryGrid {
  const calculate = (formula: string): CellValue => {
    const [, column, row] = /^=(?:IF\()?\$([A-Z])\$(\d+)(?:="".*)?$/.exec(formula) ?? [];
    if (column === undefined) return 0;
    const sheetId = grid.sheets().find(({ name }) => name === '预算假设')?.id ?? '';
    const area = { sheetId, row: Number(row) - 1, column: column.charCodeAt(0) - 65, rows: 1, columns: 1 };
    return grid.values(area)[0]?.[0] ?? '';
  };
  const grid: MemoryGrid = new MemoryGrid({ calculate });
  return grid;
}

async function cellsOf(grid: MemoryGrid, name: string) {
  const usedOf = grid.sheets().find((sheet) => sheet.name === name)?.id ?? '';
  return (await readCells({ usedOf }))?.cells ?? [];
}

describe('a budget in a workbook', () => {
  it('is read back as it was written, and written again over its own sheets', async () => {
    const { grid } = await inExcel(following());
    const behind = grid.activeSheetId();
    for (const replaced of [false, true]) {
      const written = await writeSheets(budgetSheets(BUDGET, { ...OPTIONS, behind }), { shown: '预算汇总' });
      expect(written).toEqual(['预算项目', '预算假设', '预算明细', '预算汇总'].map((name) => ({ name, replaced })));
      await grid.calculated();
      const found = readBudget(await cellsOf(grid, '预算项目'), await cellsOf(grid, '预算假设'));
      expect(found).toEqual({ budget: BUDGET, problems: [] });
    }
  }, 60_000);

  it('is the newest of several plans', async () => {
    const { grid } = await inExcel(following());
    const behind = grid.activeSheetId();
    for (const [title, number] of [
      ['先写', 2],
      ['后写', 3],
    ] as const) {
      const budget = { ...EMPTY_BUDGET, title: text(title, title) };
      await writeSheets(budgetSheets(budget, { ...OPTIONS, behind }), { shown: '预算汇总' });
      const plan = grid.sheets().find(({ name }) => name === '预算项目')!;
      grid.renameSheet(plan.id, `预算项目 (${number})`);
      grid.moveSheet(plan.id, number);
    }
    const kept = await readKeptBudget((words) => words['zh-CN']);
    expect(kept?.found.budget.title['zh-CN']).toBe('后写');
  });
});
