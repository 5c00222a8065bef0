import type { CellValue } from './selection';

/** Characters that one request may carry: Excel on the web takes 5 MB, and a Chinese character has three bytes. */
const MOST_CHARACTERS = 1_300_000;
/** What a cell or a change of looks takes beside its own characters. */
const CELL_OVERHEAD = 4;
export const LOOK_SIZE = 300;

const sizeOf = (row: readonly CellValue[]): number =>
  row.reduce<number>((sum, cell) => sum + String(cell).length + CELL_OVERHEAD, 0);

/** Sends what was asked of Excel in as few requests as it takes: each is a step of undo where they are not merged. */
export class Batches {
  readonly #context: Excel.RequestContext;
  #size = 0;

  constructor(context: Excel.RequestContext) {
    this.#context = context;
  }

  /** Tells how much was asked for. */
  async add(size: number): Promise<void> {
    this.#size += size;
    if (this.#size < MOST_CHARACTERS) return;
    this.#size = 0;
    await this.#context.sync();
  }

  /** Writes rows below each other, from the row and column of `sheet` given. */
  async write(
    sheet: Excel.Worksheet,
    { row, column }: { readonly row: number; readonly column: number },
    rows: readonly (readonly CellValue[])[],
    onProgress: (rows: number, ofRows: number) => void,
  ): Promise<void> {
    let from = 0;
    let size = 0;
    for (const [i, cells] of rows.entries()) {
      size += sizeOf(cells);
      const isLast = i === rows.length - 1;
      if (!isLast && this.#size + size < MOST_CHARACTERS) continue;
      const block = rows.slice(from, i + 1);
      sheet.getRangeByIndexes(row + from, column, block.length, cells.length).formulas = block.map((one) => [...one]);
      await this.add(size);
      onProgress(i + 1, rows.length);
      from = i + 1;
      size = 0;
    }
  }
}
