import { CellValueType, isRealNum } from '@univerjs/core';
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import type { CellValue } from '../grid';

type Cells = IObjectMatrixPrimitiveType<ICellData>;

const textCell = (text: string): ICellData => ({
  v: text,
  // A text that looks like a number would else be taken for one.
  t: isRealNum(text) ? CellValueType.FORCE_STRING : CellValueType.STRING,
});

const contentOf = (value: CellValue): ICellData => {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value === '') return { v: null, t: null };
  if (value.startsWith("'")) return textCell(value.slice(1));
  return value.startsWith('=') && value.length > 1 ? { v: null, t: null, f: value } : textCell(value);
};

// A formula, its place in a row of copies, and a rich text outlive a new value unless they are taken away.
const replacing = (old: Nullable<ICellData>, value: CellValue): ICellData => {
  const content = contentOf(value);
  return old?.f || old?.si || old?.p ? { f: null, si: null, p: null, ...content } : content;
};

const restoring = (old: Nullable<ICellData>): ICellData => ({
  v: old?.v ?? null,
  t: old?.t ?? null,
  f: old?.f ?? null,
  si: old?.si ?? null,
  p: old?.p ?? null,
});

export interface Replacement {
  readonly redo: Cells;
  readonly undo: Cells;
}

/**
 * The cells to set so that the block from this cell on holds the content, and those that bring the old content back.
 * Null leaves a cell out; styles stay.
 */
export const replaceContent = (
  oldCell: (row: number, column: number) => Nullable<ICellData>,
  firstRow: number,
  firstColumn: number,
  content: readonly (readonly (CellValue | null)[])[],
): Replacement => {
  const redo: Cells = {};
  const undo: Cells = {};
  content.forEach((line, i) => {
    const redoLine: Record<number, ICellData> = {};
    const undoLine: Record<number, ICellData> = {};
    line.forEach((value, j) => {
      if (value === null) return;
      const old = oldCell(firstRow + i, firstColumn + j);
      redoLine[firstColumn + j] = replacing(old, value);
      undoLine[firstColumn + j] = restoring(old);
    });
    redo[firstRow + i] = redoLine;
    undo[firstRow + i] = undoLine;
  });
  return { redo, undo };
};
