import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExcelFailure, insert } from '../../../addin/excel';
import { cellAt, inExcel } from './in-excel';

afterEach(() => vi.unstubAllGlobals());

async function withSelected(content: string | number, format?: string) {
  const started = await inExcel();
  const { grid } = started;
  const cell = cellAt(grid, 4, 2);
  if (format) grid.format(cell, { numberFormat: format });
  if (content !== '') grid.write(cell, [[content]]);
  await grid.calculated();
  grid.select(cell);
  return { ...started, cell, formula: () => grid.formulas(cell)[0]?.[0] };
}

describe('Inserting at the selected cell', () => {
  it('writes a formula into an empty cell and names it', async () => {
    const { formula } = await withSelected('');
    expect(await insert('=SUBSIDY_INTERNAL(25)', null)).toEqual({ written: true, address: 'Sheet1!C5' });
    expect(formula()).toBe('=SUBSIDY_INTERNAL(25)');
  });

  it('writes a value', async () => {
    const { formula } = await withSelected('');
    await insert(15_000, null);
    expect(formula()).toBe(15_000);
  });

  it('leaves a filled cell as it is and answers what is there', async () => {
    const { formula } = await withSelected('培训费');
    expect(await insert('=SUBSIDY_INTERNAL(25)', null)).toEqual({
      written: false,
      filled: { sheet: 'Sheet1', address: 'C5', content: '培训费' },
    });
    expect(formula()).toBe('培训费');
  });

  it('counts a formula that shows nothing, and a zero, as something', async () => {
    const { grid, cell } = await withSelected(0);
    expect(await insert(1, null)).toMatchObject({ filled: { content: '0' } });
    grid.write(cell, [['=IF(TRUE,"","")']]);
    expect(await insert(1, null)).toMatchObject({ filled: { content: '=IF(TRUE,"","")' } });
  });

  it('replaces what the user agreed to replace, where it was, though another cell is selected by now', async () => {
    const { grid, formula } = await withSelected('旧');
    const first = await insert(8000, null);
    grid.select(cellAt(grid, 9, 9));
    expect(await insert(8000, first.written ? null : first.filled)).toEqual({ written: true, address: 'Sheet1!C5' });
    expect(formula()).toBe(8000);
    expect(grid.formulas(cellAt(grid, 9, 9))).toEqual([['']]);
  });

  it('asks again where the content changed after the question', async () => {
    const { grid, cell, formula } = await withSelected('旧');
    const first = await insert(8000, null);
    grid.write(cell, [['新']]);
    const second = await insert(8000, first.written ? null : first.filled);
    expect(second).toMatchObject({ written: false, filled: { content: '新' } });
    expect(formula()).toBe('新');
  });

  it('takes the text format off the cell, in which the formula itself would be shown', async () => {
    const { grid, cell } = await withSelected('', '@');
    await insert('=SUBSIDY_INTERNAL(25)', null);
    expect(grid.formats(cell)[0]?.[0]?.numberFormat ?? 'General').toBe('General');
  });

  it('leaves any other format', async () => {
    const { grid, cell } = await withSelected('', '#,##0.00');
    await insert(15_000, null);
    expect(grid.formats(cell)[0]?.[0]?.numberFormat).toBe('#,##0.00');
  });

  it('waits until the user has left the cell being edited', async () => {
    const { grid, formula, settle } = await withSelected('');
    let leave: () => void = () => undefined;
    grid.editingUntil = new Promise((resolve) => (leave = resolve));
    const inserted = insert(600, null);
    await settle();
    expect(formula()).toBe('');
    grid.editingUntil = null;
    leave();
    await inserted;
    expect(formula()).toBe(600);
  });

  it('tells in words that the sheet is gone', async () => {
    await withSelected('');
    const gone = { sheet: '没有了', address: 'A1', content: 'x' };
    const failure = await insert(1, gone).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ExcelFailure);
    expect((failure as ExcelFailure).code).toBe('NOT_FOUND');
    expect((failure as ExcelFailure).sentence['zh-CN']).toContain('重新选择');
  });
});
