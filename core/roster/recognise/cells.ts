import { isBlank } from '../../reading/cell';
import { halfWidth } from '../../value/half-width';
import type { RosterCell } from '../column';

/** The values of a sheet's used range, row by row. */
export type Cells = readonly (readonly RosterCell[])[];

export const isBlankCell = (cell: RosterCell): boolean =>
  typeof cell === 'object' && cell !== null ? false : isBlank(cell);

/** A cell's text on one line; of a number, an error or a blank there is none. */
export const lineOf = (cell: RosterCell): string =>
  typeof cell === 'string' ? halfWidth(cell).replace(/\s+/g, ' ') : '';

/** A cell as it is shown in a list of rows. */
export const shownCell = (cell: RosterCell): string =>
  typeof cell === 'object' && cell !== null ? cell.error : isBlankCell(cell) ? '' : lineOf(String(cell));

/** Places of a row that hold something, within the given columns. */
export const filledPlaces = (row: readonly RosterCell[], { first, last }: Band): number[] => {
  const places: number[] = [];
  for (let place = first; place <= last; place += 1) if (!isBlankCell(row[place])) places.push(place);
  return places;
};

/** Neighbouring columns, from the first to the last. */
export interface Band {
  readonly first: number;
  readonly last: number;
}

/** The runs of columns that hold anything; a wholly blank column stands between two of them. */
export function bandsOf(cells: Cells): Band[] {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const filled = new Array<boolean>(width).fill(false);
  for (const row of cells) {
    for (let place = 0; place < row.length; place += 1) {
      if (!filled[place] && !isBlankCell(row[place])) filled[place] = true;
    }
  }
  const bands: Band[] = [];
  let first = -1;
  for (let place = 0; place <= width; place += 1) {
    if (filled[place]) {
      if (first < 0) first = place;
    } else if (first >= 0) {
      bands.push({ first, last: place - 1 });
      first = -1;
    }
  }
  return bands;
}
