import { isBlank, type Cell } from 'training-subsidy-core';
import type { PayoutFunction } from '../../functions';
import { cellsOf, type Entries } from './form';

function literal(cell: Cell): string {
  if (isBlank(cell)) return '';
  return typeof cell === 'string' ? `"${cell.replace(/"/g, '""')}"` : String(cell).toUpperCase();
}

/** The call as it is written in a cell: literals, blank ones at the end left out. */
export function formulaOf(declared: PayoutFunction, entries: Entries): string {
  const cells = cellsOf(declared, entries);
  const last = cells.findLastIndex((cell) => !isBlank(cell));
  return `=${declared.name}(${cells
    .slice(0, last + 1)
    .map(literal)
    .join(',')})`;
}
