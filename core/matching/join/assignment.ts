/** Two that may be put together, by their places in two lists. */
export interface Candidate {
  readonly left: number;
  readonly right: number;
}

/** What that is worth, above 0. */
interface Weighed extends Candidate {
  readonly worth: number;
}

/**
 * The candidates of the greatest worth together in which nobody stands twice: an exact assignment (Kuhn's Hungarian
 * method with shortest augmenting paths, Jonker and Volgenant). Of an order of n³ in the places that occur.
 */
export function bestAssignment<One extends Weighed>(candidates: readonly One[]): One[] {
  const lefts = [...new Set(candidates.map(({ left }) => left))];
  const rights = [...new Set(candidates.map(({ right }) => right))];
  if (lefts.length > rights.length) return mirrored(candidates);
  const rowOf = new Map(lefts.map((left, row) => [left, row + 1]));
  const columnOf = new Map(rights.map((right, column) => [right, column + 1]));
  const table = lefts.map(() => new Map<number, One>());
  for (const one of candidates) table[(rowOf.get(one.left) ?? 0) - 1]?.set(columnOf.get(one.right) ?? 0, one);
  const rowAt = assignColumns(lefts.length, rights.length, (row, column) => -(table[row - 1]?.get(column)?.worth ?? 0));
  return rowAt.flatMap((row, column) => table[row - 1]?.get(column) ?? []);
}

const turned = <One extends Weighed>(one: One) => ({ left: one.right, right: one.left, worth: one.worth, one });

const mirrored = <One extends Weighed>(candidates: readonly One[]): One[] =>
  bestAssignment(candidates.map(turned)).map(({ one }) => one);

/** For each column, from 1, the row that takes it at the least cost of all; 0 for none. Rows are not more than columns. */
function assignColumns(rows: number, columns: number, cost: (row: number, column: number) => number): number[] {
  const rowAt = new Array<number>(columns + 1).fill(0);
  const ofRow = new Array<number>(rows + 1).fill(0);
  const ofColumn = new Array<number>(columns + 1).fill(0);
  for (let row = 1; row <= rows; row += 1) {
    rowAt[0] = row;
    const least = new Array<number>(columns + 1).fill(Infinity);
    const before = new Array<number>(columns + 1).fill(0);
    const isUsed = new Array<boolean>(columns + 1).fill(false);
    let column = 0;
    while (rowAt[column] !== 0) {
      isUsed[column] = true;
      const from = rowAt[column] as number;
      let [delta, next] = [Infinity, 0];
      for (let j = 1; j <= columns; j += 1) {
        if (isUsed[j]) continue;
        const reduced = cost(from, j) - (ofRow[from] as number) - (ofColumn[j] as number);
        if (reduced < (least[j] as number)) {
          least[j] = reduced;
          before[j] = column;
        }
        if ((least[j] as number) < delta) [delta, next] = [least[j] as number, j];
      }
      for (let j = 0; j <= columns; j += 1) {
        if (isUsed[j]) {
          ofRow[rowAt[j] as number] = (ofRow[rowAt[j] as number] as number) + delta;
          ofColumn[j] = (ofColumn[j] as number) - delta;
        } else least[j] = (least[j] as number) - delta;
      }
      column = next;
    }
    while (column !== 0) {
      const previous = before[column] as number;
      rowAt[column] = rowAt[previous] as number;
      column = previous;
    }
  }
  return rowAt;
}
