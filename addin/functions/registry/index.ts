import type { Described, WorksheetFunction } from '../declaration';
import { EXPLAIN, EXPLAINING } from './explaining';
import { PAYOUTS } from './payouts';
import { ROSTERS } from './rosters';
import { VALUES } from './values';

export { EXPLAIN };
export { PAYOUTS } from './payouts';
export { ROSTERS } from './rosters';

/** Every function that answers cell by cell. */
export const FUNCTIONS: readonly WorksheetFunction[] = [...PAYOUTS, ...VALUES, ...EXPLAINING];

/** Every worksheet function as lists, help and metadata show it. */
export const DESCRIBED: readonly Described[] = [...PAYOUTS, ...ROSTERS, ...VALUES, ...EXPLAINING, EXPLAIN];
