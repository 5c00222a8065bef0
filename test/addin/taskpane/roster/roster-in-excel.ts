/** A training roster in a grid in memory, taken and checked as the page does it. */
import { fitTable, recogniseTables, takeRoster, type Language } from 'training-subsidy-core';
import { readCells } from '../../../../addin/excel/sheet-read';
import { checkTable } from '../../../../addin/taskpane/roster/check/check';
import { payeeGroups } from '../../../../addin/taskpane/roster/output/payee-groups';
import { writeResult, type Destination } from '../../../../addin/taskpane/roster/output/use-writing';
import { resultRows, type ReadyRoster, type ResultRow } from '../../../../addin/taskpane/roster/result/result';
import { MemoryGrid } from '../../workbook/host/memory-grid';
import { cellAt, inExcel } from '../../excel/in-excel';

export const HEADER = ['姓名', '证件号码', '培训方式', '项目类别', '培训项目', '合格日期', '是否合格', '企业名称'];

/** 46,388 is 2027-01-01. */
export const DAY = 46_388;
/** A row of the roster that passes unless it says otherwise. */
export const row = (name: string, id: string | number, enterprise: string, passed = '合格') => [
  name,
  id,
  '内训',
  '岗位能力',
  '安全生产',
  DAY,
  passed,
  enterprise,
];

const CELLS = [
  ['二〇二七年培训花名册', '', '', '', '', '', '', ''],
  HEADER,
  row('样甲', '11010519491231002X', '样一公司'),
  row('=样乙', '110105199003070011', '样二公司', '不合格'),
  row('样丙', '', '样一公司'),
  ['合计', '', '', '', '', '', '', ''],
];

export const SHEET = '花名册';

export async function rosterInExcel(rows: readonly (readonly (string | number)[])[] = CELLS) {
  const { grid } = await inExcel(new MemoryGrid({ sheets: [SHEET, '其他'] }));
  // An apostrophe keeps a name that begins with `=` a text, as it does in Excel.
  const content = rows.map((cells) => cells.map((cell) => (cell === '=样乙' ? "'=样乙" : cell)));
  grid.write({ ...cellAt(grid, 0, 0), rows: rows.length, columns: HEADER.length }, content);
  return grid;
}

/** Cells of a sheet, by its name. */
export const cellsOf = (
  grid: MemoryGrid,
  sheet: string,
  row: number,
  column: number,
  rows: number,
  columns: number,
) => ({
  sheetId: grid.sheets().find(({ name }) => name === sheet)!.id,
  row,
  column,
  rows,
  columns,
});

/** Reads and recognises the sheet in sight, and checks it. */
export async function checkedRoster(): Promise<{ ready: ReadyRoster; rows: readonly ResultRow[] }> {
  const source = (await readCells('used'))!;
  const found = recogniseTables(source.cells, source.sheet).tables[0]!;
  const fit = fitTable(found, 'training');
  const ready = { source, found, fit, taken: takeRoster(source.cells, found, fit) };
  const rows = resultRows(
    ready,
    checkTable({ roster: 'training', table: ready.taken.table, earlier: [], standards: null, bureauPairs: null }),
  );
  return { ready, rows };
}

/** Checks the roster once more and writes its result, as the button does. */
export async function checkAndWrite(grid: MemoryGrid, to: Destination, language: Language = 'zh-CN') {
  grid.activate(cellsOf(grid, SHEET, 0, 0, 1, 1).sheetId);
  const { ready, rows } = await checkedRoster();
  return writeResult({ ready, rows, groups: payeeGroups(rows) }, to, language);
}
