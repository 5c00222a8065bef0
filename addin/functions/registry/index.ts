import type { Described, WorksheetFunction } from '../declaration';
import { EXPLAIN, EXPLAINING } from './explaining';
import { PAYOUTS } from './payouts';
import { VALUES } from './values';

export { EXPLAIN };
export { PAYOUTS } from './payouts';

/** Every worksheet function but EXPLAIN, in the order in which lists show them. */
export const FUNCTIONS: readonly WorksheetFunction[] = [...PAYOUTS, ...VALUES, ...EXPLAINING];

/** Every worksheet function as lists, help and metadata show it. */
export const DESCRIBED: readonly Described[] = [...FUNCTIONS, EXPLAIN];
