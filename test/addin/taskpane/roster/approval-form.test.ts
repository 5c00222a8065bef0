import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MemoryGrid } from '../../workbook/host/memory-grid';
import { cellsOf, checkAndWrite, HEADER, rosterInExcel, row, SHEET } from './roster-in-excel';

let grid: MemoryGrid;
beforeEach(async () => {
  grid = await rosterInExcel();
});
afterEach(() => vi.unstubAllGlobals());

const FORM = `${SHEET}-审批表`;
const cells = (at: number, column: number, rows: number, columns: number) =>
  cellsOf(grid, FORM, at, column, rows, columns);
const write = () => checkAndWrite(grid, 'sheet');

describe('The approval form', () => {
  it('names the roster, its period, the document and the clauses', async () => {
    await write();
    expect(grid.values(cells(0, 0, 3, 1)).flat()).toEqual([
      '企业职工培训花名册 资金审批表',
      `名册：${SHEET}　　期间：2027-01-01 至 2027-01-01`,
      expect.stringMatching(/^依据：.*闵行.*；条款 MH-2\.1\.4\(1\)a$/),
    ]);
    expect(grid.values(cells(1, 6, 1, 1))).toEqual([['单位：元']]);
  });

  it('has a line for each payee with a sum, by department and programme, and none for who gets nothing', async () => {
    await write();
    expect(grid.values(cells(3, 0, 3, 4))).toEqual([
      ['序号', '支付部门', '补贴项目', '领取单位（人）'],
      [1, '区总工会', '企业内训', '样一公司'],
      ['合计', '', '', ''],
    ]);
  });

  it('adds up with live formulas over the numbers of its lines', async () => {
    await write();
    const list = `'${SHEET}-核对结果'!`;
    expect(grid.formulas(cells(4, 4, 2, 3))).toEqual([
      [
        `=COUNTIF(${list}$K$11:$K$13,$A5)`,
        `=ROUND(SUMIF(${list}$K$11:$K$13,$A5,${list}$E$11:$E$13),2)`,
        `=ROUND(SUMIF(${list}$K$11:$K$13,$A5,${list}$F$11:$F$13),2)`,
      ],
      ['=SUM(E5:E5)', '=ROUND(SUM(F5:F5),2)', '=ROUND(SUM(G5:G5),2)'],
    ]);
    expect(grid.values(cellsOf(grid, `${SHEET}-核对结果`, 10, 10, 3, 1))).toEqual([[1], [''], ['']]);
  });

  it('writes the sum in capitals as long as it is the one that was checked', async () => {
    await write();
    expect(grid.formulas(cells(6, 2, 1, 1))).toEqual([
      ['=IF(ROUND(F6-600,2)=0,"人民币陆佰元整","金额在写入后有改动，请重新核对并写入")'],
    ]);
  });

  it('adds up by department, and ends with lines to sign', async () => {
    await write();
    expect(grid.formulas(cells(7, 0, 5, 7))).toEqual([
      ['按支付部门', '', '', '', '', '', ''],
      [
        '',
        '区总工会',
        '',
        '',
        '=SUMIF($B$5:$B$5,$B9,$E$5:$E$5)',
        '=ROUND(SUMIF($B$5:$B$5,$B9,$F$5:$F$5),2)',
        '=ROUND(SUMIF($B$5:$B$5,$B9,$G$5:$G$5),2)',
      ],
      [expect.stringContaining('待定金额未计入应发'), '', '', '', '', '', ''],
      ['', '', '', '', '', '', ''],
      ['经办人：', '', '复核人：', '审批人：', '', '日期：', ''],
    ]);
  });

  it('is printed on A4, upright, as wide as the page, with its header on each', async () => {
    await write();
    const { sheetId } = cells(0, 0, 1, 1);
    expect(grid.pageSetup(sheetId)).toMatchObject({
      paper: 'A4',
      orientation: 'portrait',
      fitWidth: 1,
      fitHeight: 0,
      titleRows: 'A4:G4',
    });
    expect(grid.mergedAreas(sheetId)).toContainEqual(cells(0, 0, 1, 7));
    expect(grid.formats(cells(4, 0, 1, 1))[0]?.[0]?.edges).toMatchObject({ bottom: '#000000', left: '#000000' });
  });

  it('replaces itself, with its merged cells', async () => {
    await write();
    const { sheetId } = cells(0, 0, 1, 1);
    const merged = grid.mergedAreas(sheetId).length;
    expect(await write()).toMatchObject({ form: { name: FORM, replaced: true } });
    expect(grid.mergedAreas(sheetId)).toHaveLength(merged);
  });

  it('is left alone once somebody signed it on the sheet', async () => {
    await write();
    const signature = cells(11, 0, 1, 1);
    grid.write(signature, [['经办人：样甲']]);
    expect(await write()).toMatchObject({ form: { name: `${FORM} (2)`, replaced: false } });
    expect(grid.values(signature)).toEqual([['经办人：样甲']]);
  });

  it('makes a line with a long name higher, and no line of short names', async () => {
    const long = '样样样样样样样样样样样样样样样样样样样样样样有限公司';
    grid = await rosterInExcel([
      HEADER,
      row('样甲', '11010519491231002X', long),
      row('样乙', '110105199003070017', '样一公司'),
    ]);
    await write();
    const heights = new Map(
      grid.values(cells(4, 3, 2, 1)).map(([name], i) => [name, grid.rowHeight(cells(0, 0, 1, 1).sheetId, 4 + i)]),
    );
    expect(heights.get(long)).toBeGreaterThan(heights.get('样一公司')!);
  });
});
