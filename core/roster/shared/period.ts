import { DOCUMENTS } from '../../policy/documents';
import type { Day } from '../../value/day';
import { finding, type Finding } from '../finding';

const { from, to } = DOCUMENTS.MH;

/** The event date against the validity of the opinion: before it is held, after it is rejected (MH-4.7, AMB-08). */
export function periodFinding(column: string, event: Day | null): Finding | null {
  if (event === null) return null;
  if (event < from) return finding('DATE_BEFORE', 'hold', column, 'MH-4.7b', { event, from });
  if (to !== null && event > to) return finding('DATE_AFTER', 'reject', column, 'MH-4.7a', { event, to });
  return null;
}
