import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SheetContent } from '../../../addin/excel/sheet-content';
import { writeSheets, type SheetsOf } from '../../../addin/excel/sheets-write';
import type { MemoryGrid } from '../workbook/host/memory-grid';
import { inExcel } from './in-excel';

afterEach(() => vi.unstubAllGlobals());

const sheet = (name: string, behind: string, rows: SheetContent['rows']): SheetContent => ({
  name,
  behind,
  rows,
  looks: [],
  frozenRows: 0,
  signatureRows: 1,
  isOwn: ({ top }) => top[0]?.[0] === rows[0]?.[0],
});

/** A sheet of lines, and a sum over them. */
const linesAndSum =
  (behind: string, lines: readonly number[]): SheetsOf =>
  (nameOf) => [
    sheet('明细', behind, [['明细表'], ...lines.map((line) => [line])]),
    sheet('汇总', behind, [['汇总表'], [`=SUM('${nameOf('明细')}'!A2:A9)`]]),
  ];

const names = (grid: MemoryGrid) => grid.sheets().map(({ name }) => name);

/** The formula of the sum on the sheet of that name. */
function sumOn(grid: MemoryGrid, name: string) {
  const sheetId = grid.sheets().find((one) => one.name === name)?.id ?? '';
  return grid.formulas({ sheetId, row: 1, column: 0, rows: 1, columns: 1 })[0]?.[0];
}

describe('Sheets that are written together', () => {
  it('stand behind the one they came from, in their order, and the one asked for is shown', async () => {
    const { grid } = await inExcel();
    const behind = grid.activeSheetId();
    grid.addSheet('最后');
    const written = await writeSheets(linesAndSum(behind, [1, 2]), { shown: '汇总' });
    expect(names(grid).slice(1)).toEqual(['明细', '汇总', '最后']);
    expect(written).toEqual([
      { name: '明细', replaced: false },
      { name: '汇总', replaced: false },
    ]);
    expect(grid.sheets().find(({ id }) => id === grid.activeSheetId())?.name).toBe('汇总');
  });

  it('replace those of an earlier call, and name each other as they are called then', async () => {
    const { grid } = await inExcel();
    const behind = grid.activeSheetId();
    await writeSheets(linesAndSum(behind, [1, 2]), { shown: '汇总' });
    const again = await writeSheets(linesAndSum(behind, [3]), { shown: '汇总' });
    expect(again.map(({ replaced }) => replaced)).toEqual([true, true]);
    expect(names(grid)).toHaveLength(3);
    expect(sumOn(grid, '汇总')).toBe(`=SUM('明细'!A2:A9)`);
  });

  it('leave a sheet of the user alone, and follow the new name', async () => {
    const { grid } = await inExcel();
    const behind = grid.activeSheetId();
    await writeSheets(() => [sheet('明细', behind, [['用户的表']])], { shown: '明细' });
    const written = await writeSheets(linesAndSum(behind, [1, 2]), { shown: '汇总' });
    expect(written.map(({ name }) => name)).toEqual(['明细 (2)', '汇总']);
    expect(sumOn(grid, '汇总')).toBe(`=SUM('明细 (2)'!A2:A9)`);
  });

  it('tell how many rows of all are through', async () => {
    await inExcel();
    const progress = vi.fn();
    await writeSheets(linesAndSum('', [1, 2]), { shown: '汇总', onProgress: progress });
    expect(progress.mock.calls).toEqual([
      [3, 5],
      [5, 5],
    ]);
  });
});
