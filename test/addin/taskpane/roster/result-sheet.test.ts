import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExcelFailure } from '../../../../addin/excel';
import type { MemoryGrid } from '../../workbook/host/memory-grid';
import { cellsOf, checkAndWrite, rosterInExcel, SHEET } from './roster-in-excel';

let grid: MemoryGrid;

beforeEach(async () => {
  grid = await rosterInExcel();
});
afterEach(() => vi.unstubAllGlobals());

const NAME = `${SHEET}-核对结果`;
const FORM = `${SHEET}-审批表`;
const names = () => grid.sheets().map(({ name }) => name);
const cells = (row: number, column: number, rows: number, columns: number) =>
  cellsOf(grid, NAME, row, column, rows, columns);
const write = (language: 'zh-CN' | 'en-US' = 'zh-CN') => checkAndWrite(grid, 'sheet', language);

describe('The sheet with the result', () => {
  it('stands beside the roster, in sight, with its header frozen, and the approval form behind it', async () => {
    expect(await write()).toEqual({ written: true, place: NAME, form: { name: FORM, replaced: false } });
    expect(names()).toEqual([SHEET, NAME, FORM, '其他']);
    const { sheetId } = cells(0, 0, 1, 1);
    expect(grid.activeSheetId()).toBe(sheetId);
    expect(grid.frozen(sheetId)).toEqual({ rows: 10, columns: 0 });
  });

  it('has a row for each row of the roster, with the number of its line', async () => {
    await write();
    expect(grid.values(cells(9, 0, 4, 6))).toEqual([
      ['名册行号', '姓名', '证件号码', '结论', '应发金额', '待定金额'],
      [3, '样甲', '11010519491231002X', '通过-需说明', 600, 0],
      [4, '=样乙', '110105199003070011', '不予', 0, 0],
      [5, '样丙', '', '不予', 0, 0],
    ]);
    expect(grid.values(cells(11, 6, 1, 1))[0]?.[0]).toContain('未合格');
  });

  it('says of each row who pays it to whom, and in which line of the form', async () => {
    await write();
    expect(grid.values(cells(9, 7, 2, 4))).toEqual([
      ['支付部门', '补贴项目', '领取单位（人）', '审批表序号'],
      ['区总工会', '企业内训', '样一公司', 1],
    ]);
  });

  it('keeps IDs as text, shows yuan as money, and colours verdicts beside their words', async () => {
    await write();
    const [formats] = grid.formats(cells(11, 0, 1, 6));
    expect(formats?.[2]).toMatchObject({ numberFormat: '@' });
    expect(formats?.[3]?.fill).toMatch(/^#/);
    expect(formats?.[4]).toMatchObject({ numberFormat: '#,##0.00' });
    expect(grid.formats(cells(9, 0, 1, 1))).toMatchObject([[{ bold: true }]]);
  });

  it('explains each verdict beside its colour and its live sums', async () => {
    await write();
    expect(grid.values(cells(1, 0, 5, 1)).flat()).toEqual(['结论', '通过', '通过-需说明', '待定', '不予']);
    expect(grid.values(cells(2, 4, 4, 1)).flat()).toEqual([
      '可支付',
      '可支付，须写明理由',
      '暂不支付，待人工决定',
      '不支付',
    ]);
    const fills = grid.formats(cells(2, 0, 4, 1)).map(([format]) => format?.fill ?? null);
    expect(new Set(fills).size).toBe(4);
    expect(grid.formulas(cells(5, 1, 1, 3))).toEqual([
      [
        '=COUNTIF($D$11:$D$13,$A6)',
        '=ROUND(SUMIF($D$11:$D$13,$A6,$E$11:$E$13),2)',
        '=ROUND(SUMIF($D$11:$D$13,$A6,$F$11:$F$13),2)',
      ],
    ]);
  });

  it('adds up in all, and what a filter leaves in sight', async () => {
    await write();
    expect(grid.formulas(cells(6, 0, 2, 4))).toEqual([
      ['合计', '=SUM(B3:B6)', '=ROUND(SUM(C3:C6),2)', '=ROUND(SUM(D3:D6),2)'],
      [
        '可见行',
        '=SUBTOTAL(103,$D$11:$D$13)',
        '=ROUND(SUBTOTAL(109,$E$11:$E$13),2)',
        '=ROUND(SUBTOTAL(109,$F$11:$F$13),2)',
      ],
    ]);
    expect(grid.filteredArea(cells(0, 0, 1, 1).sheetId)).toEqual(cells(9, 0, 4, 11));
  });

  it('adds up by department', async () => {
    await write();
    expect(grid.formulas(cells(1, 7, 2, 4))).toEqual([
      ['支付部门', '行数', '应发金额', '待定金额'],
      [
        '区总工会',
        '=COUNTIF($H$11:$H$13,$H3)',
        '=ROUND(SUMIF($H$11:$H$13,$H3,$E$11:$E$13),2)',
        '=ROUND(SUMIF($H$11:$H$13,$H3,$F$11:$F$13),2)',
      ],
    ]);
  });

  it('is one step of undo, together with the form', async () => {
    grid.log.length = 0;
    await write();
    const groups = new Set(grid.log.filter(({ call }) => call === 'write').map(({ undoGroup }) => undoGroup));
    expect(groups.size).toBe(1);
    expect(groups).not.toContain(null);
  });

  it('replaces itself when it is written again, in either language', async () => {
    await write();
    expect(await write()).toMatchObject({ place: NAME, form: { name: FORM, replaced: true } });
    expect(names()).toEqual([SHEET, NAME, FORM, '其他']);
    const english = { place: `${SHEET}-results`, form: { name: `${SHEET}-approval` } };
    expect(await write('en-US')).toMatchObject(english);
    expect(await write('en-US')).toMatchObject({ ...english, form: { replaced: true } });
    expect(names()).toHaveLength(6);
  });

  it('replaces a longer one whole', async () => {
    await write();
    grid.write(cellsOf(grid, SHEET, 4, 0, 1, 8), [Array.from({ length: 8 }, () => '')]);
    await write();
    expect(grid.values(cells(11, 0, 2, 2))).toEqual([
      [4, '=样乙'],
      ['', ''],
    ]);
  });

  it('leaves a sheet of that name alone that is the user’s own', async () => {
    const own = grid.addSheet(NAME);
    const area = { sheetId: own.id, row: 0, column: 0, rows: 1, columns: 1 };
    grid.write(area, [['我的笔记']]);
    expect(await write()).toMatchObject({ place: `${NAME} (2)` });
    expect(grid.values(area)).toEqual([['我的笔记']]);
  });

  it.each([
    ['beside', 11, 12],
    ['below', 13, 1],
  ])('leaves an earlier result alone %s which the user wrote something', async (_, row, column) => {
    await write();
    const place = cells(row, column, 1, 1);
    grid.write(place, [['已电话核实']]);
    expect(await write()).toMatchObject({ place: `${NAME} (2)` });
    expect(grid.values(place)).toEqual([['已电话核实']]);
  });

  it('says so where Excel refuses a new sheet', async () => {
    vi.spyOn(grid, 'addSheet').mockImplementation(() => {
      throw new Error('locked');
    });
    await expect(write()).rejects.toBeInstanceOf(ExcelFailure);
  });
});
