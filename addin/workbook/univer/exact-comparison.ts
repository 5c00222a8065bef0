import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/preset-sheets-core';

type Cache = typeof CELL_INVERTED_INDEX_CACHE;

/** Under which key the engine keeps blank cells: it names that nowhere, so that one is put into a cache of its own. */
function keyOfBlanks(): unknown {
  const probe = new (CELL_INVERTED_INDEX_CACHE.constructor as new () => Cache)();
  probe.set('', '', 0, '', 0);
  const positions = probe.getCellValuePositions('', '', 0) as ReadonlyMap<unknown, unknown>;
  return positions.keys().next().value;
}

const BLANK = keyOfBlanks();

/** Asked by each comparison of each formula: a column may have tens of thousands of values. */
const isAmbiguous = (positions: ReturnType<Cache['getCellValuePositions']>): boolean =>
  [0, BLANK].some((key) => (positions as ReadonlyMap<unknown, unknown> | undefined)?.has(key));

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
