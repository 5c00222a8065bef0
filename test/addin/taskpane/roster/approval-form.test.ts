import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeColumns } from '../../../../addin/excel/columns-write';
import { writeSheet } from '../../../../addin/excel/sheet-write';
import { approvalForm } from '../../../../addin/taskpane/roster/output/approval-form';
import { besideColumns, listBeside } from '../../../../addin/taskpane/roster/output/beside';
import { payeeGroups } from '../../../../addin/taskpane/roster/output/payee-groups';
import { listOfSheet, resultSheet } from '../../../../addin/taskpane/roster/output/result-sheet';
import type { MemoryGrid } from '../../workbook/host/memory-grid';
import { checkedRoster, rosterInExcel, SHEET } from './roster-in-excel';

let grid: MemoryGrid;
beforeEach(async () => {
  grid = await rosterInExcel();
});
afterEach(() => vi.unstubAllGlobals());

const FORM = `${SHEET}-审批表`;
const idOf = (name: string) => grid.sheets().find((sheet) => sheet.name === name)!.id;
const cells = (name: string, row: number, column: number, rows: number, columns: number) => ({
  sheetId: idOf(name),
  row,
  column,
  rows,
  columns,
});

async function resultOf() {
  grid.activate(idOf(SHEET));
  const { ready, rows } = await checkedRoster();
  return { ready, rows, groups: payeeGroups(rows) };
}

async function writeForm() {
  const result = await resultOf();
  const sheet = await writeSheet(resultSheet(result, 'zh-CN'));
  return writeSheet(approvalForm(result, listOfSheet(result, sheet), 'zh-CN'));
}

describe('The approval form', () => {
  it('has a line for each payee with a sum, by department and programme, and none for who gets nothing', async () => {
    expect(await writeForm()).toMatchObject({ name: FORM, replaced: false });
    expect(grid.values(cells(FORM, 3, 0, 3, 4))).toEqual([
      ['序号', '支付部门', '补贴项目', '领取单位（人）'],
      [1, '区总工会', '企业内训', '样一公司'],
      ['合计', '', '', ''],
    ]);
  });

  it('adds up with live formulas over the numbers of its lines', async () => {
    await writeForm();
    const list = `'${SHEET}-核对结果'!`;
    expect(grid.formulas(cells(FORM, 4, 4, 2, 3))).toEqual([
      [
        `=COUNTIF(${list}$K$9:$K$11,$A5)`,
        `=SUMIF(${list}$K$9:$K$11,$A5,${list}$E$9:$E$11)`,
        `=SUMIF(${list}$K$9:$K$11,$A5,${list}$F$9:$F$11)`,
      ],
      ['=SUM(E5:E5)', '=SUM(F5:F5)', '=SUM(G5:G5)'],
    ]);
    expect(grid.values(cells(`${SHEET}-核对结果`, 8, 10, 3, 1))).toEqual([[1], [''], ['']]);
  });

  it('writes the sum in capitals as long as it is the one that was checked', async () => {
    await writeForm();
    expect(grid.formulas(cells(FORM, 6, 2, 1, 1))).toEqual([
      ['=IF(ROUND(F6-600,2)=0,"人民币陆佰元整","金额在写入后有改动，请重新核对并写入")'],
    ]);
  });

  it('is printed on A4, upright, as wide as the page, with its header on each', async () => {
    await writeForm();
    expect(grid.pageSetup(idOf(FORM))).toMatchObject({
      paper: 'A4',
      orientation: 'portrait',
      fitWidth: 1,
      fitHeight: 0,
      titleRows: 'A4:G4',
    });
    expect(grid.mergedAreas(idOf(FORM))).toContainEqual(cells(FORM, 0, 0, 1, 7));
    expect(grid.formats(cells(FORM, 4, 0, 1, 1))[0]?.[0]?.edges).toMatchObject({ bottom: '#000000', left: '#000000' });
  });

  it('replaces itself, with its merged cells', async () => {
    await writeForm();
    const merged = grid.mergedAreas(idOf(FORM)).length;
    expect(await writeForm()).toMatchObject({ name: FORM, replaced: true });
    expect(grid.mergedAreas(idOf(FORM))).toHaveLength(merged);
  });
});

async function writeBeside() {
  const result = await resultOf();
  const columns = besideColumns(result, 'zh-CN');
  return { result, columns, done: await writeColumns(columns, columns.replacing) };
}

describe('Columns with the result beside the roster', () => {
  it('stand right of it, each beside its row, and leave titles and totals alone', async () => {
    const { done } = await writeBeside();
    expect(done).toEqual({ written: true, address: `${SHEET}!I2:M5` });
    expect(grid.values(cells(SHEET, 0, 8, 6, 3))).toEqual([
      ['', '', ''],
      ['核对结论', '核对应发金额', '核对待定金额'],
      ['通过-需说明', 600, 0],
      ['不予', 0, 0],
      ['不予', 0, 0],
      ['', '', ''],
    ]);
  });

  it('replace themselves, and are no columns of the roster then', async () => {
    await writeBeside();
    const { done, columns } = await writeBeside();
    expect(columns.replacing).toBe(true);
    expect(done).toEqual({ written: true, address: `${SHEET}!I2:M5` });
  });

  it('are not written over what the user has there', async () => {
    const result = await resultOf();
    const columns = besideColumns(result, 'zh-CN');
    grid.write(cells(SHEET, 3, 9, 1, 1), [['我的备注']]);
    expect(await writeColumns(columns, columns.replacing)).toEqual({ written: false, filled: `${SHEET}!J4` });
    expect(grid.values(cells(SHEET, 1, 8, 1, 1))).toEqual([['']]);
  });

  it('are what the approval form adds up', async () => {
    const { result, columns } = await writeBeside();
    await writeSheet(approvalForm(result, listBeside(result, columns), 'zh-CN'));
    expect(grid.formulas(cells(FORM, 4, 5, 1, 1))).toEqual([[`=SUMIF('${SHEET}'!$M$3:$M$5,$A5,'${SHEET}'!$J$3:$J$5)`]]);
  });
});
