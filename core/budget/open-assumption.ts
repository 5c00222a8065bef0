import { OPEN_STANDARDS, type OpenStandardId } from '../policy/open-standards';
import type { Assumption } from './budget';

/** A standard of part D as an assumption that nobody has given a value yet: what rests on it stays open. */
export const openAssumption = (id: OpenStandardId): Assumption => ({
  id,
  name: OPEN_STANDARDS[id].title,
  unit: 'yuan',
  standard: id,
  ...{ low: null, base: null, high: null, source: '', date: null },
});
