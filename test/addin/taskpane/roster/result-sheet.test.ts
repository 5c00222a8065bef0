import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExcelFailure } from '../../../../addin/excel';
import { writeSheet } from '../../../../addin/excel/sheet-write';
import { payeeGroups } from '../../../../addin/taskpane/roster/output/payee-groups';
import { resultSheet } from '../../../../addin/taskpane/roster/output/result-sheet';
import type { MemoryGrid } from '../../workbook/host/memory-grid';
import { checkedRoster, rosterInExcel, SHEET } from './roster-in-excel';

let grid: MemoryGrid;

beforeEach(async () => {
  grid = await rosterInExcel();
});
afterEach(() => vi.unstubAllGlobals());

const NAME = `${SHEET}-核对结果`;
const names = () => grid.sheets().map(({ name }) => name);
const idOf = (name: string) => grid.sheets().find((sheet) => sheet.name === name)!.id;
const cells = (name: string, row: number, column: number, rows: number, columns: number) => ({
  sheetId: idOf(name),
  row,
  column,
  rows,
  columns,
});

async function writeResult(language: 'zh-CN' | 'en-US' = 'zh-CN') {
  grid.activate(idOf(SHEET));
  const { ready, rows } = await checkedRoster();
  return writeSheet(resultSheet({ ready, rows, groups: payeeGroups(rows) }, language));
}

describe('The sheet with the result', () => {
  it('stands beside the roster, in sight, with its header frozen', async () => {
    expect(await writeResult()).toMatchObject({ name: NAME, replaced: false });
    expect(names()).toEqual([SHEET, NAME, '其他']);
    expect(grid.activeSheetId()).toBe(idOf(NAME));
    expect(grid.frozen(idOf(NAME))).toEqual({ rows: 8, columns: 0 });
  });

  it('has a row for each row of the roster, with the number of its line', async () => {
    await writeResult();
    expect(grid.values(cells(NAME, 7, 0, 4, 6))).toEqual([
      ['名册行号', '姓名', '证件号码', '结论', '应发金额', '待定金额'],
      [3, '样甲', '11010519491231002X', '通过-需说明', 600, 0],
      [4, '=样乙', '110105199003070011', '不予', 0, 0],
      [5, '样丙', '', '不予', 0, 0],
    ]);
    expect(grid.values(cells(NAME, 9, 6, 1, 1))[0]?.[0]).toContain('未合格');
  });

  it('keeps IDs as text, shows yuan as money, and colours verdicts beside their words', async () => {
    await writeResult();
    const [formats] = grid.formats(cells(NAME, 9, 0, 1, 6));
    expect(formats?.[2]).toMatchObject({ numberFormat: '@' });
    expect(formats?.[3]?.fill).toMatch(/^#/);
    expect(formats?.[4]).toMatchObject({ numberFormat: '#,##0.00' });
    expect(grid.formats(cells(NAME, 7, 0, 1, 1))).toMatchObject([[{ bold: true }]]);
  });

  it('adds up with live formulas', async () => {
    await writeResult();
    expect(grid.formulas(cells(NAME, 1, 0, 4, 6)).map((row) => row.filter((_, i) => i === 0 || i > 3))).toEqual([
      ['结论', '不予', '合计'],
      ['行数', '=COUNTIF($D$9:$D$11,E$2)', '=SUM(B3:E3)'],
      ['应发金额', '=SUMIF($D$9:$D$11,E$2,$E$9:$E$11)', '=SUM(B4:E4)'],
      ['待定金额', '=SUMIF($D$9:$D$11,E$2,$F$9:$F$11)', '=SUM(B5:E5)'],
    ]);
  });

  it('is one step of undo', async () => {
    grid.log.length = 0;
    await writeResult();
    const groups = new Set(grid.log.filter(({ call }) => call === 'write').map(({ undoGroup }) => undoGroup));
    expect(groups.size).toBe(1);
    expect(groups).not.toContain(null);
  });

  it('replaces itself when it is written again, in either language', async () => {
    await writeResult();
    expect(await writeResult()).toMatchObject({ name: NAME, replaced: true });
    expect(names()).toEqual([SHEET, NAME, '其他']);
    expect(await writeResult('en-US')).toMatchObject({ name: `${SHEET}-results`, replaced: false });
    expect(await writeResult('en-US')).toMatchObject({ replaced: true });
  });

  it('leaves a sheet of that name alone that is the user’s own', async () => {
    const own = grid.addSheet(NAME);
    const area = { sheetId: own.id, row: 0, column: 0, rows: 1, columns: 1 };
    grid.write(area, [['我的笔记']]);
    expect(await writeResult()).toMatchObject({ name: `${NAME} (2)`, replaced: false });
    expect(grid.values(area)).toEqual([['我的笔记']]);
  });

  it('leaves an earlier result alone beside which the user wrote something', async () => {
    await writeResult();
    const beside = cells(NAME, 8, 12, 1, 1);
    grid.write(beside, [['已电话核实']]);
    expect(await writeResult()).toMatchObject({ name: `${NAME} (2)`, replaced: false });
    expect(grid.values(beside)).toEqual([['已电话核实']]);
  });

  it('leaves an earlier result alone below which the user wrote something', async () => {
    await writeResult();
    const below = cells(NAME, 11, 1, 1, 1);
    grid.write(below, [['已电话核实']]);
    expect(await writeResult()).toMatchObject({ name: `${NAME} (2)`, replaced: false });
    expect(grid.values(below)).toEqual([['已电话核实']]);
  });

  it('says so where Excel refuses a new sheet', async () => {
    vi.spyOn(grid, 'addSheet').mockImplementation(() => {
      throw new Error('locked');
    });
    await expect(writeResult()).rejects.toBeInstanceOf(ExcelFailure);
  });
});
