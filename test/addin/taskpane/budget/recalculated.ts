import { writeXlsx, readXlsx, type Cell } from 'hucre/xlsx';
import type { CellValue } from '../../../../addin/excel/selection';
import type { SheetContent } from '../../../../addin/excel/sheet-content';
import { converted } from '../../../browser/libre-office';

export type Rows = readonly (readonly unknown[])[];

/** Excel takes what follows an apostrophe for a text. */
const plain = (cell: CellValue): CellValue => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell);

/** The sheets as LibreOffice works them out. */
export async function recalculated(contents: readonly SheetContent[]): Promise<Map<string, Rows>> {
  const sheets = contents.map(({ name, rows }) => {
    const cells = new Map<string, Partial<Cell>>();
    rows.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (cell === '') return;
        const isFormula = typeof cell === 'string' && cell.startsWith('=');
        cells.set(`${r},${c}`, isFormula ? { formula: cell.slice(1) } : { value: plain(cell) });
      }),
    );
    return { name, cells };
  });
  const file = new Uint8Array(await writeXlsx({ sheets }));
  const book = await readXlsx(await converted(file, 'xlsx', 'xlsx'));
  return new Map(book.sheets.map(({ name, rows }) => [name, rows]));
}
