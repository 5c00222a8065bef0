import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExcelFailure, readRange } from '../../../addin/excel';
import { MemoryGrid } from '../workbook/host/memory-grid';
import { cellAt, inExcel } from './in-excel';

afterEach(() => vi.unstubAllGlobals());

async function withNumbers() {
  const started = await inExcel(new MemoryGrid({ sheets: ['测算', '名 册'] }));
  const { grid } = started;
  const area = { ...cellAt(grid, 0, 0), sheetId: grid.sheets()[1]!.id, rows: 4, columns: 2 };
  grid.write(area, [
    [1, '甲'],
    [2, '乙'],
    [3, '丙'],
    [4, '丁'],
  ]);
  return started;
}

describe('Reading what a formula refers to', () => {
  it('reads an address on a sheet, dollars and all', async () => {
    await withNumbers();
    const part = await readRange({ kind: 'address', sheet: '名 册', address: '$A$2:B3' }, 0, 100);
    expect(part).toEqual({
      address: "'名 册'!A2:B3",
      rows: 2,
      columns: 2,
      firstRow: 0,
      values: [
        [2, '乙'],
        [3, '丙'],
      ],
    });
  });

  it('reads a whole column in part', async () => {
    await withNumbers();
    const part = await readRange({ kind: 'address', sheet: '名 册', address: 'A:A' }, 2, 3);
    expect(part).toMatchObject({ rows: 1_048_576, columns: 1, firstRow: 2, values: [[3], [4], ['']] });
  });

  it('reads a name of the workbook, and gives null for one that is none', async () => {
    const { grid } = await withNumbers();
    grid.addName('人数', "='名 册'!$A$1:$A$4");
    expect(await readRange({ kind: 'name', name: '人数' }, 0, 9)).toMatchObject({ values: [[1], [2], [3], [4]] });
    expect(await readRange({ kind: 'name', name: '没有' }, 0, 9)).toBeNull();
  });

  it('fails with a sentence where there is no such sheet', async () => {
    await withNumbers();
    await expect(readRange({ kind: 'address', sheet: '无', address: 'A1' }, 0, 1)).rejects.toBeInstanceOf(ExcelFailure);
  });
});
