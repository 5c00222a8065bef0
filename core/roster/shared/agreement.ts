import { addDays, addMonths, type Day } from '../../value/day';
import { text } from '../../text';
import { finding, type Finding } from '../finding';

const MONTHS_OF_MENTORING = 3;

/** A mentoring agreement that ends before it begins, or that is shorter than usual (MH-A4a-1.3c, AMB-46). */
export function agreementFinding(column: string, start: Day | null, end: Day | null): Finding | null {
  if (start === null || end === null) return null;
  if (end < start) {
    const reason = text('结束日期早于开始日期，请核对', 'the end is before the start; check both dates');
    return finding('BAD_VALUE', 'reject', column, 'MH-A4a-1.3c', { reason });
  }
  const isShort = end < addDays(addMonths(start, MONTHS_OF_MENTORING), -1);
  return isShort ? finding('SHORT_TERM', 'warn', column, 'MH-A4a-1.3c', { start, end }) : null;
}

/** A certificate from before the agreement (MH-A4a-1.3a). */
export const earlyCertificateFinding = (column: string, start: Day | null, certificate: Day | null): Finding | null =>
  start !== null && certificate !== null && certificate < start
    ? finding('CERT_BEFORE_START', 'reject', column, 'MH-A4a-1.3a', { start, certificate })
    : null;
