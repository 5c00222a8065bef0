import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { payeeGroups } from '../../../../addin/taskpane/roster/output/payee-groups';
import { writeResult } from '../../../../addin/taskpane/roster/output/use-writing';
import type { MemoryGrid } from '../../workbook/host/memory-grid';
import { cellsOf, checkAndWrite, checkedRoster, rosterInExcel, SHEET } from './roster-in-excel';

let grid: MemoryGrid;
beforeEach(async () => {
  grid = await rosterInExcel();
});
afterEach(() => vi.unstubAllGlobals());

const FORM = `${SHEET}-审批表`;
const PLACE = `${SHEET}!I2:M6`;
const cells = (row: number, column: number, rows: number, columns: number) =>
  cellsOf(grid, SHEET, row, column, rows, columns);
const write = (language: 'zh-CN' | 'en-US' = 'zh-CN') => checkAndWrite(grid, 'beside', language);
const words = (row: number, column = 8) => grid.values(cells(row, column, 1, 1))[0]?.[0];

describe('Columns with the result beside the roster', () => {
  it('stand right of it, each beside its row, and leave titles alone', async () => {
    expect(await write()).toEqual({ written: true, place: PLACE, form: { name: FORM, replaced: false } });
    expect(grid.values(cells(0, 8, 5, 3))).toEqual([
      ['', '', ''],
      ['核对结论', '核对应发金额', '核对待定金额'],
      ['通过-需说明', 600, 0],
      ['不予', 0, 0],
      ['不予', 0, 0],
    ]);
    expect(grid.sheets().map(({ name }) => name)).toEqual([SHEET, FORM, '其他']);
  });

  it('end with live sums of the rows in sight', async () => {
    await write();
    expect(grid.formulas(cells(5, 8, 1, 5))).toEqual([
      ['可见行合计', '=ROUND(SUBTOTAL(109,J3:J5),2)', '=ROUND(SUBTOTAL(109,K3:K5),2)', '', ''],
    ]);
  });

  it('are what the approval form adds up', async () => {
    await write();
    expect(grid.formulas(cellsOf(grid, FORM, 4, 5, 1, 1))).toEqual([
      [`=ROUND(SUMIF('${SHEET}'!$M$3:$M$5,$A5,'${SHEET}'!$J$3:$J$5),2)`],
    ]);
  });

  it('leave a row blank that is none of the roster’s', async () => {
    grid.write(cells(3, 0, 1, 8), [['小计', '', '', '', '', '', '', '']]);
    await write();
    expect(grid.values(cells(3, 8, 1, 5))).toEqual([['', '', '', '', '']]);
  });

  it('replace themselves, read again or not, in either language', async () => {
    const { ready, rows } = await checkedRoster();
    const again = () => writeResult({ ready, rows, groups: payeeGroups(rows) }, 'beside', 'zh-CN');
    await again();
    expect(await again()).toMatchObject({ written: true, place: PLACE });
    expect(await write()).toMatchObject({ written: true, place: PLACE });
    expect(await write('en-US')).toMatchObject({ written: true, place: PLACE });
    expect(words(1)).toBe('Check: verdict');
    expect(await write()).toMatchObject({ written: true, place: PLACE });
    expect(words(1, 13)).toBe('');
  });

  it('stay where they are when the user adds a column behind them', async () => {
    await write();
    grid.write(cells(1, 13, 3, 1), [['我的备注'], ['甲'], ['乙']]);
    expect(await write()).toMatchObject({ written: true, place: PLACE });
    expect(grid.values(cells(1, 13, 3, 1)).flat()).toEqual(['我的备注', '甲', '乙']);
  });

  it('leave nothing behind where the roster became shorter', async () => {
    await write();
    grid.write(cells(4, 0, 2, 8), [Array.from({ length: 8 }, () => ''), Array.from({ length: 8 }, () => '')]);
    expect(await write()).toMatchObject({ place: `${SHEET}!I2:M5` });
    expect([words(3), words(4), words(5)]).toEqual(['不予', '可见行合计', '']);
  });

  it.each([
    ['beside a row', 3, 9, `${SHEET}!J4`],
    ['beside the header', 1, 8, `${SHEET}!I2`],
    ['where the sums would stand', 5, 10, `${SHEET}!K6`],
  ])('are not written over what the user has %s', async (_, row, column, filled) => {
    grid.write(cells(row, column, 1, 1), [['我的备注']]);
    const { ready, rows } = await checkedRoster();
    // Read as the sheet was before the note.
    const before = { ...ready, found: { ...ready.found, columns: { first: 0, last: 7 } } };
    const done = await writeResult({ ready: before, rows, groups: payeeGroups(rows) }, 'beside', 'zh-CN');
    expect(done).toEqual({ written: false, filled });
    expect(words(row, column)).toBe('我的备注');
    expect(grid.sheets()).toHaveLength(2);
  });

  it('are not written again over a note in a row that they left blank', async () => {
    grid.write(cells(3, 0, 1, 8), [['小计', '', '', '', '', '', '', '']]);
    await write();
    grid.write(cells(3, 11, 1, 1), [['我的备注']]);
    expect(await write()).toEqual({ written: false, filled: `${SHEET}!L4` });
    expect(words(3, 11)).toBe('我的备注');
  });

  it('leave alone what stands further below', async () => {
    await write();
    grid.write(cells(8, 8, 1, 1), [['另一张表']]);
    expect(await write()).toMatchObject({ written: true, place: PLACE });
    expect(words(8)).toBe('另一张表');
  });

  it('are one step of undo, together with the form', async () => {
    grid.log.length = 0;
    await write();
    const groups = new Set(grid.log.filter(({ call }) => call === 'write').map(({ undoGroup }) => undoGroup));
    expect(groups.size).toBe(1);
  });
});
