import { useState } from 'react';
import { ExcelFailure } from '../../../excel';
import { selectCell } from '../../../excel/sheet-select';
import type { ChangedCell, ReadyRoster } from './result';

/** Goes to a cell of the roster; tells what stood in the way. */
export function useSelectCell({ source }: ReadyRoster) {
  const [failure, setFailure] = useState<ExcelFailure | null>(null);
  const { sheetId, row: firstRow, column: firstColumn } = source.place;
  async function select({ row, column }: ChangedCell): Promise<void> {
    try {
      await selectCell(sheetId, firstRow + row, firstColumn + column);
      setFailure(null);
    } catch (error) {
      if (!(error instanceof ExcelFailure)) throw error;
      setFailure(error);
    }
  }
  return { failure, select };
}
