/**
 * The client cuts arrays of more than 1,500 cells into many small writes. They are gathered here and reach the grid as one,
 * which is an order of magnitude quicker.
 */
import type { Area, CellValue, Grid } from '../../grid';
import { part } from './area';
import { blocks, type Matrix } from './matrix';
import { asTyped } from './typed-text';

type Write =
  | { readonly kind: 'content'; readonly area: Area; readonly rows: Matrix<CellValue | null> }
  | { readonly kind: 'numberFormat'; readonly area: Area; readonly rows: Matrix<string | null> };

const GENERAL = 'General';

export class PendingWrites {
  private pending: Write | null = null;

  constructor(private readonly grid: Grid) {}

  add(write: Write): void {
    const before = this.pending;
    if (before && followsBelow(before, write)) {
      // Typed as one kind: followsBelow has compared them.
      (before.rows as unknown[]).push(...write.rows);
      this.pending = { ...before, area: { ...before.area, rows: before.area.rows + write.area.rows } };
      return;
    }
    this.flush();
    this.pending = { ...write, rows: [...write.rows] } as Write;
  }

  /** Must precede whatever else touches the grid. */
  flush(): void {
    const write = this.pending;
    this.pending = null;
    if (write?.kind === 'content') this.grid.write(write.area, asTyped(this.grid, write.area, write.rows));
    if (write?.kind === 'numberFormat') this.writeFormats(write.area, write.rows);
  }

  discard(): void {
    this.pending = null;
  }

  private writeFormats(area: Area, rows: Matrix<string | null>): void {
    for (const block of blocks(rows)) {
      if (block.value === null) continue;
      const numberFormat = block.value === GENERAL ? null : block.value;
      this.grid.format(part(area, block.row, block.column, block.rows, block.columns), { numberFormat });
    }
  }
}

const followsBelow = (before: Write, next: Write) =>
  before.kind === next.kind &&
  before.area.sheetId === next.area.sheetId &&
  before.area.column === next.area.column &&
  before.area.columns === next.area.columns &&
  before.area.row + before.area.rows === next.area.row;
