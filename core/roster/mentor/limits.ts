import type { Day } from '../../value/day';
import { lookupKey } from '../../value/half-width';
import { finding } from '../finding';
import { isRejected } from '../row';
import { Claims, keyOf } from '../shared/claims';
import { inOrder } from '../shared/order';
import { mentorColumns as columns } from './columns';
import type { MentorContext, MentorRow } from './mentor-row';

/** Duplicates first, by certificate date; then the mentor's apprentices at a time, by start of the agreement. */
export function checkMentorLimits(rows: readonly MentorRow[], context: MentorContext): void {
  rejectDuplicates(rows);
  rejectThirdApprentices(rows, context);
}

/** A certificate is known by its number, and by apprentice, occupation and level (AMB-47). */
function certificateKeys({ fields }: MentorRow): string[] {
  const { certificate, apprenticeId, occupation, levelAfter } = fields;
  const byHolder = keyOf('holder', apprenticeId?.number ?? '', lookupKey(occupation ?? ''), levelAfter ?? '');
  return certificate === null ? [byHolder] : [byHolder, keyOf('number', lookupKey(certificate))];
}

function rejectDuplicates(rows: readonly MentorRow[]): void {
  const claims = new Claims<MentorRow>();
  for (const row of inOrder(rows, ({ fields }) => fields.certifiedOn)) {
    if (isRejected(row)) continue;
    const keys = certificateKeys(row);
    const [earlier] = keys.flatMap((key) => claims.earlier(key));
    if (earlier === undefined) {
      keys.forEach((key) => {
        claims.add(key, row);
      });
      continue;
    }
    const column = row.fields.certificate === null ? columns.apprenticeId : columns.certificate;
    row.findings.push(finding('DUPLICATE', 'reject', column.header, 'MH-A4a-4c', { earlier: earlier.reference }));
  }
}

export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** The days on which a pair counts as running: to the end of the agreement or to the certificate (AMB-48). */
export function periodOf({ fields }: MentorRow): Period | null {
  const { start, end, certifiedOn } = fields;
  if (start === null || end === null || certifiedOn === null) return null;
  return { from: start, to: Math.min(end, certifiedOn) as Day };
}

/** The first day of `period` that at least `most` of the others share, or null. */
function fullDay(period: Period, others: readonly Period[], most: number): Day | null {
  const shared = others.filter(({ from, to }) => from <= period.to && to >= period.from);
  // Coverage only rises where a period begins, so those days are enough to look at.
  const days = shared.map(({ from }) => Math.max(from, period.from) as Day).sort((a, b) => a - b);
  return days.find((day) => shared.filter(({ from, to }) => from <= day && day <= to).length >= most) ?? null;
}

function rejectThirdApprentices(rows: readonly MentorRow[], { figures }: MentorContext): void {
  const running = new Map<string, Period[]>();
  for (const row of inOrder(rows, ({ fields }) => fields.start)) {
    const period = periodOf(row);
    if (isRejected(row) || period === null) continue;
    const mentor = row.fields.mentorId?.number ?? '';
    const others = running.get(mentor) ?? [];
    const most = figures(row.fields.certifiedOn)('MH_MENTOR_MAX');
    const day = fullDay(period, others, most.toNumber());
    if (day === null) running.set(mentor, [...others, period]);
    else row.findings.push(finding('THIRD_APPRENTICE', 'reject', columns.start.header, 'MH-A4a-4d', { day, most }));
  }
}
