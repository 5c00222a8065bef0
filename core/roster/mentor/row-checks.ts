import { DOCUMENTS } from '../../policy/documents';
import { completedYears, type Day } from '../../value/day';
import { lookupKey } from '../../value/half-width';
import { INTERMEDIATE_WORKER, SENIOR_TECHNICIAN, SENIOR_WORKER, SKILL_LEVELS } from '../../value/skill-level';
import { finding } from '../finding';
import { agreementFinding, earlyCertificateFinding } from '../shared/agreement';
import { lateFinding } from '../shared/late';
import { periodFinding } from '../shared/period';
import { mentorColumns as columns } from './columns';
import { bonusOf, type MentorContext, type MentorRow } from './mentor-row';

/** From the apprentice’s certificate on (MH-A4a-5c). */
export const MONTHS_TO_APPLY = 6;
/** Apprentices up to this age come first; older ones are paid too (MH-A4a-1.1f). */
const PRIORITY_AGE = 45;

/** What a mentor pair shows by itself. */
export function checkMentorRow(row: MentorRow, context: MentorContext): void {
  checkPersons(row);
  checkMentorLevel(row);
  checkMentorAge(row, context);
  checkApprenticeLevel(row);
  checkApprenticeAge(row);
  checkAgreement(row);
  checkCertificate(row);
  checkApplication(row, context);
  checkUnionPaid(row, context);
}

function checkPersons({ fields, findings }: MentorRow): void {
  const { mentorId, apprenticeId, mentorEmployer, apprenticeEmployer } = fields;
  if (mentorId !== null && mentorId.number === apprenticeId?.number) {
    findings.push(finding('SAME_PERSON', 'reject', columns.apprenticeId.header, 'MH-A4a-1.1b', {}));
  }
  if (mentorEmployer === null || apprenticeEmployer === null) return;
  if (lookupKey(mentorEmployer) === lookupKey(apprenticeEmployer)) return;
  const values = { mentor: mentorEmployer, apprentice: apprenticeEmployer };
  findings.push(finding('OTHER_ENTERPRISE', 'warn', columns.apprenticeEmployer.header, 'MH-A4a-1.1a', values));
}

function checkMentorLevel({ fields, findings }: MentorRow): void {
  const { mentorLevel, levelBefore } = fields;
  if (mentorLevel === null) return;
  const { rank, isTitle } = mentorLevel;
  const header = columns.mentorLevel.header;
  const level = SKILL_LEVELS[rank];
  if (isTitle) findings.push(finding('TITLE_AS_LEVEL', 'warn', header, 'MH-A4a-1.1b', { level }));
  if (rank < SENIOR_WORKER) findings.push(finding('MENTOR_LEVEL', 'reject', header, 'MH-A4a-1.1b', { level }));
  if (levelBefore === null || rank >= levelBefore + 1) return;
  const values = { mentor: level, apprentice: SKILL_LEVELS[levelBefore] };
  findings.push(finding('LEVEL_GAP', 'reject', header, 'MH-A4a-1.1c', values));
}

function checkMentorAge({ fields, findings }: MentorRow, { figures }: MentorContext): void {
  const { mentorId, start, certifiedOn } = fields;
  if (mentorId === null || start === null) return;
  const most = figures(certifiedOn)('MH_MENTOR_AGE');
  const age = completedYears(mentorId.birth, start);
  const header = columns.mentorId.header;
  if (most.lessThan(age)) {
    findings.push(finding('MENTOR_AGE', 'reject', header, 'MH-A4a-1.1d', { age, most }));
    return;
  }
  if (certifiedOn === null) return;
  const later = completedYears(mentorId.birth, certifiedOn);
  if (most.lessThan(later)) {
    findings.push(finding('MENTOR_TURNS_66', 'warn', header, 'MH-A4a-1.1d', { age: later }));
  }
}

function checkApprenticeLevel({ fields, findings }: MentorRow): void {
  const { levelBefore: before, levelAfter: after } = fields;
  if (before !== null && before < INTERMEDIATE_WORKER) {
    const values = { level: SKILL_LEVELS[before] };
    findings.push(finding('APPRENTICE_FLOOR', 'hold', columns.levelBefore.header, 'MH-2.3.3(7)a', values));
  }
  if (after === null) return;
  const header = columns.levelAfter.header;
  const level = SKILL_LEVELS[after];
  if (after < SENIOR_WORKER) findings.push(finding('NO_BONUS_LEVEL', 'reject', header, 'MH-2.3.3(7)d', { level }));
  if (after > SENIOR_TECHNICIAN) findings.push(finding('LEVEL_UNNAMED', 'hold', header, 'MH-2.3.3(7)d', { level }));
  if (before !== null && after <= before) {
    const values = { before: SKILL_LEVELS[before], after: level };
    findings.push(finding('NOT_HIGHER', 'reject', header, 'MH-A4a-1.1c', values));
  }
}

function checkApprenticeAge({ fields, findings }: MentorRow): void {
  const { apprenticeId, start } = fields;
  if (apprenticeId === null || start === null) return;
  const age = completedYears(apprenticeId.birth, start);
  if (age > PRIORITY_AGE) {
    findings.push(finding('OVER_45', 'info', columns.apprenticeId.header, 'MH-A4a-1.1f', { age }));
  }
}

function checkAgreement({ fields, findings }: MentorRow): void {
  const found = agreementFinding(columns.end.header, fields.start, fields.end);
  if (found) findings.push(found);
}

function checkCertificate({ fields, findings }: MentorRow): void {
  const header = columns.certifiedOn.header;
  const outside = periodFinding(header, fields.certifiedOn);
  if (outside) findings.push(outside);
  const early = earlyCertificateFinding(header, fields.start, fields.certifiedOn);
  if (early) findings.push(early);
}

function checkApplication({ fields, findings }: MentorRow, { calendar }: MentorContext): void {
  const { certifiedOn: start, appliedOn: applied } = fields;
  if (start === null || applied === null) return;
  const column = columns.appliedOn.header;
  const late = lateFinding(
    { code: 'DEADLINE_6_MONTHS', column, clause: 'MH-A4a-5c', start, months: MONTHS_TO_APPLY, applied },
    calendar,
  );
  if (late) findings.push(late);
  const to = DOCUMENTS.MH.to as Day;
  if (applied > to && periodFinding(column, start) === null) {
    findings.push(finding('APPLIED_AFTER_END', 'warn', column, 'MH-4.7a', { applied, to }));
  }
}

function checkUnionPaid(row: MentorRow, context: MentorContext): void {
  const { unionPaid: paid } = row.fields;
  const bonus = bonusOf(row, context);
  if (paid === null || paid.isZero() || bonus === null || bonus.isZero()) return;
  const lower = paid.lessThan(bonus);
  const code = lower ? 'UNION_PAID_LOWER' : 'UNION_PAID_HIGHER';
  row.findings.push(
    finding(code, lower ? 'hold' : 'reject', columns.unionPaid.header, 'MH-2.3.3(7)f', { paid, bonus }),
  );
}
