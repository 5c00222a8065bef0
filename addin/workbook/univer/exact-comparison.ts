import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/preset-sheets-core';

type Positions = ReturnType<typeof CELL_INVERTED_INDEX_CACHE.getCellValuePositions>;

/** The key under which the engine keeps blank cells is a symbol; that of texts and numbers is not. */
const isAmbiguous = (positions: Positions): boolean =>
  positions !== undefined &&
  [...(positions as ReadonlyMap<unknown, unknown>).keys()].some((key) => key === 0 || typeof key === 'symbol');

const NOTHING_KEPT = { rowsInCache: [], rowsNotInCache: [] };

/**
 * Keeps the formula engine from comparing by what it remembers where that is not exact: it remembers a 0, a blank and a
 * text without characters as the same, and a text of digits as the number. `=IF(A1="","",A1)` over a 0 came out as 0 in
 * the first cell that asked and as a blank in the next. Long columns without zeros and blanks are still looked up.
 */
export function compareExactly(): void {
  const cache = CELL_INVERTED_INDEX_CACHE;
  const canUse = cache.canUseCache.bind(cache);
  cache.canUseCache = (unit, sheet, column, from, to) => {
    const isExact = from !== to && !isAmbiguous(cache.getCellValuePositions(unit, sheet, column));
    return isExact ? canUse(unit, sheet, column, from, to) : NOTHING_KEPT;
  };
}
