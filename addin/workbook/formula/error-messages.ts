/** Where a failed function call happened; rows and columns count from 0. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What a failed call said: the error the cell shows, the sentence, and the function that said it. */
export interface CellMessage {
  readonly code: string;
  readonly message: string;
  readonly functionName: string;
}

const keyOf = (place: CellPlace) => `${place.sheetId}!${place.row},${place.column}`;

/**
 * The sentences of failed custom function calls, by cell: the grid itself keeps only the error code.
 * An entry may be out of date, so a reader compares it with what the cell shows now.
 */
export class ErrorMessages {
  readonly #messages = new Map<string, CellMessage>();

  record(place: CellPlace, message: CellMessage): void {
    this.#messages.set(keyOf(place), message);
  }

  /** The sentence behind an error, if the cell still shows that error and still calls that function. */
  find(place: CellPlace, shown: string, formula: string): string | undefined {
    const entry = this.#messages.get(keyOf(place));
    if (entry === undefined || entry.code !== shown) return undefined;
    return formula.toUpperCase().includes(entry.functionName) ? entry.message : undefined;
  }

  get isEmpty(): boolean {
    return this.#messages.size === 0;
  }

  clear(): void {
    this.#messages.clear();
  }
}
