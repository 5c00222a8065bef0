import { afterEach, describe, expect, it } from 'vitest';
import type { CellValue } from '../../../../addin/workbook/grid';
import { block, openGrid, type OpenGrid } from './open-grid';

let open: OpenGrid;
afterEach(() => open.engine.dispose());

/** What some formulas come to over the cells of column A. */
async function worked(column: readonly CellValue[], formulas: readonly string[]): Promise<unknown[]> {
  const rows = Array.from({ length: Math.max(column.length, formulas.length) }, (_, i): CellValue[] => [
    column[i] ?? '',
    formulas[i] ?? '',
  ]);
  open = openGrid(rows);
  await open.grid.calculated();
  return open.grid.values(block(0, 1, formulas.length, 1)).map(([value]) => value);
}

describe('a formula that asks whether a cell is blank', () => {
  it('has the same answer in each cell that asks, and takes no 0 for a blank', async () => {
    const asked = '=IF($A$1="","空",$A$1)';
    expect(await worked([0], [asked, asked, asked])).toEqual([0, 0, 0]);
  });

  it('takes no text of digits for the number', async () => {
    const asked = '=IF($A$1="5","文本","数字")';
    expect(await worked([5], [asked, asked])).toEqual(['数字', '数字']);
  });

  it('counts zeros and blanks of a column apart, again and again', async () => {
    const zeros = '=SUMPRODUCT(--($A$1:$A$4=0))';
    const blanks = '=SUMPRODUCT(--($A$1:$A$4=""))';
    const all = await worked([0, '', 7, 0], [zeros, blanks, zeros, blanks]);
    expect(all.slice(0, 2)).toEqual(all.slice(2));
    expect(all[1]).toBe(1);
  });
});
