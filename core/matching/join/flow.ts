/** A way from a row to a column with room, through columns whose rows give up what they have there. */
interface Path {
  readonly end: number;
  /** By column, the row from which it was reached. */
  readonly rowBefore: readonly number[];
  /** By row, the column of which it gives something up. */
  readonly columnBefore: ReadonlyMap<number, number>;
}

const zeros = (length: number): number[] => new Array<number>(length).fill(0);

/**
 * What goes from rows to columns at the least cost of all: each row in turn takes the cheapest paths, which carry as
 * much as they can (shortest augmenting paths with potentials: Kuhn, Jonker and Volgenant). The columns must have room
 * for all that is sent.
 */
export class Flow {
  private readonly amounts: number[][];
  private readonly room: number[];
  private readonly ofRow: number[];
  private readonly ofColumn: number[];

  constructor(
    rows: number,
    rooms: readonly number[],
    private readonly cost: (row: number, column: number) => number,
  ) {
    this.amounts = Array.from({ length: rows }, () => zeros(rooms.length));
    this.room = [...rooms];
    this.ofRow = zeros(rows);
    this.ofColumn = zeros(rooms.length);
  }

  between = (row: number, column: number): number => this.amounts[row]?.[column] ?? 0;

  /** Sends so much from a row that has sent nothing yet. */
  send(row: number, amount: number): void {
    for (let rest = amount; rest > 0;) rest -= this.push(row, rest, this.cheapestPath(row));
  }

  private cheapestPath(start: number): Path {
    const columns = this.room.length;
    const least = new Array<number>(columns).fill(Infinity);
    const rowBefore = new Array<number>(columns).fill(start);
    const columnBefore = new Map<number, number>();
    const isUsed = new Array<boolean>(columns).fill(false);
    const reached = new Map([[start, 0]]);
    let [fresh, distance, end] = [[start], 0, -1];
    while (end < 0 || this.room[end] === 0) {
      let next = -1;
      for (let column = 0; column < columns; column += 1) {
        if (isUsed[column]) continue;
        for (const row of fresh) {
          const reduced = this.cost(row, column) - (this.ofRow[row] as number) - (this.ofColumn[column] as number);
          if (distance + reduced >= (least[column] as number)) continue;
          least[column] = distance + reduced;
          rowBefore[column] = row;
        }
        if (next < 0 || (least[column] as number) < (least[next] as number)) next = column;
      }
      end = next;
      distance = least[end] as number;
      isUsed[end] = true;
      fresh = this.amounts.flatMap((ofRow, row) => ((ofRow[end] as number) > 0 && !reached.has(row) ? [row] : []));
      for (const row of fresh) {
        reached.set(row, distance);
        columnBefore.set(row, end);
      }
    }
    for (const [row, at] of reached) this.ofRow[row] = (this.ofRow[row] as number) + distance - at;
    isUsed.forEach((used, column) => {
      if (used) this.ofColumn[column] = (this.ofColumn[column] as number) - distance + (least[column] as number);
    });
    return { end, rowBefore, columnBefore };
  }

  /** Sends along the path as much as fits, and says how much. */
  private push(start: number, most: number, { end, rowBefore, columnBefore }: Path): number {
    const steps: { row: number; into: number; outOf: number | null }[] = [];
    for (let column: number | null = end; column !== null;) {
      const row = rowBefore[column] as number;
      const outOf: number | null = row === start ? null : (columnBefore.get(row) as number);
      steps.push({ row, into: column, outOf });
      column = outOf;
    }
    const given = steps.map(({ row, outOf }) => (outOf === null ? Infinity : this.between(row, outOf)));
    const amount = Math.min(most, this.room[end] as number, ...given);
    for (const { row, into, outOf } of steps) {
      this.add(row, into, amount);
      if (outOf !== null) this.add(row, outOf, -amount);
    }
    this.room[end] = (this.room[end] as number) - amount;
    return amount;
  }

  private add(row: number, column: number, amount: number): void {
    const amounts = this.amounts[row] as number[];
    amounts[column] = (amounts[column] as number) + amount;
  }
}
