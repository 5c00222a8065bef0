import { useEffect, useState } from 'react';
import type { SelectedCell } from '../../excel';
import { useSelectedCell } from '../shared/selection';
import { useWorkbook } from '../shared/workbook';
import { DESCRIBED } from '../../functions';
import type { ReadRange } from './explain-cell';
import type { Explained } from './explained';

/** Whether one of our names stands in the formula; reading it properly takes a parser, which is loaded when needed. */
function mayHoldOurs(cell: SelectedCell): boolean {
  const formula = cell.formula?.formula.toUpperCase() ?? '';
  return DESCRIBED.some(({ name }) => formula.includes(name));
}

async function callsOf(cell: SelectedCell, readRange: ReadRange): Promise<readonly Explained[]> {
  if (!mayHoldOurs(cell)) return [];
  const { explainCell } = await import(/* webpackChunkName: "explain" */ './explain-cell');
  return explainCell(cell, readRange);
}

export interface CellExplanation {
  readonly cell: SelectedCell;
  readonly calls: readonly Explained[];
}

/** What can be said about the selected cell; null where it holds none of our formulas. */
export function useExplanation(): CellExplanation | null {
  const cell = useSelectedCell();
  const workbook = useWorkbook();
  const [explanation, setExplanation] = useState<CellExplanation | null>(null);
  useEffect(() => {
    if (cell === null || workbook === null) return;
    let over = false;
    void callsOf(cell, workbook.readRange).then((calls) => {
      if (!over) setExplanation(calls.length > 0 ? { cell, calls } : null);
    });
    return () => {
      over = true;
    };
  }, [cell, workbook]);
  return explanation;
}
