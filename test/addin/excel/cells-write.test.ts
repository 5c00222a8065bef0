import { expect, test } from 'vitest';
import { ExcelFailure } from '../../../addin/excel';
import { writeCells, type CellChange } from '../../../addin/excel/cells-write';
import { cellAt, inExcel } from './in-excel';

const change = (row: number, column: number, before: string | number, after: string | number, format = '@') =>
  ({ row, column, before, after, format }) satisfies CellChange;

async function sheetOf(content: readonly (readonly (string | number)[])[]) {
  const { grid } = await inExcel();
  const area = { ...cellAt(grid, 0, 0), rows: content.length, columns: content[0]?.length ?? 1 };
  grid.write(area, content);
  return { grid, area, sheetId: grid.activeSheetId() };
}

test('Only the named cells change, each to its new value and format', async () => {
  const { grid, area, sheetId } = await sheetOf([
    [' 样甲', '2027-01-01', 5],
    ['样乙', '2027-01-02', 6],
    ['样丙 ', '2027-01-03', 7],
  ]);
  const changes = [
    change(0, 0, ' 样甲', '样甲'),
    change(2, 0, '样丙 ', '样丙'),
    change(1, 1, '2027-01-02', 46_389, 'yyyy-mm-dd'),
  ];
  const { written, left } = await writeCells(sheetId, changes);
  expect(written).toHaveLength(3);
  expect(left).toEqual([]);
  expect(grid.values(area)).toEqual([
    ['样甲', '2027-01-01', 5],
    ['样乙', 46_389, 6],
    ['样丙', '2027-01-03', 7],
  ]);
  expect(grid.formats(area).map((row) => row[1]?.numberFormat ?? 'General')).toEqual([
    'General',
    'yyyy-mm-dd',
    'General',
  ]);
});

test('An ID keeps its digits, because its cell is a text before it is written', async () => {
  const { grid, sheetId } = await sheetOf([['11010519900307001１']]);
  await writeCells(sheetId, [change(0, 0, '11010519900307001１', '110105199003070011')]);
  expect(grid.values(cellAt(grid, 0, 0))).toEqual([['110105199003070011']]);
});

test('A cell that changed meanwhile, and one with a formula, are left alone and named', async () => {
  const { grid, area, sheetId } = await sheetOf([[' 甲', '=" 乙"', ' 丙']]);
  await grid.calculated();
  grid.write(cellAt(grid, 0, 0), [['别人改过']]);
  const changes = [change(0, 0, ' 甲', '甲'), change(0, 1, ' 乙', '乙'), change(0, 2, ' 丙', '丙')];
  const { written, left } = await writeCells(sheetId, changes);
  expect(written.map(({ after }) => after)).toEqual(['丙']);
  expect(left.map(({ after }) => after)).toEqual(['甲', '乙']);
  expect(grid.formulas(area)).toEqual([['别人改过', '=" 乙"', '丙']]);
});

test('Changes far apart in a column leave what lies between them', async () => {
  const rows = Array.from({ length: 50 }, (_, i) => [` ${i}`]);
  const { grid, area, sheetId } = await sheetOf(rows);
  await writeCells(sheetId, [change(0, 0, ' 0', 'a'), change(49, 0, ' 49', 'z')]);
  const values = grid.values(area).map(([value]) => value);
  expect(values.slice(1, -1)).toEqual(rows.slice(1, -1).map(([value]) => value));
  expect([values[0], values.at(-1)]).toEqual(['a', 'z']);
});

test('A sheet that is gone is told as such', async () => {
  await sheetOf([['x']]);
  await expect(writeCells('没有', [change(0, 0, 'x', 'y')])).rejects.toThrow(ExcelFailure);
});
