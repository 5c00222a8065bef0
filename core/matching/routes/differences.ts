import { SKILL_LEVELS } from '../../value/skill-level';
import type { FindingCode } from '../../roster/finding';
import type { Entry, Person } from '../join/entry';
import { compareNames } from '../join/names';
import type { Link } from './case';
import type { Claim } from './claim';
import { remark, type Remark } from './remarks';

function nameRemarks(here: Person | null, there: Person | null): Remark[] {
  if (here === null || there === null || compareNames(here.name, there.name) !== 'other') return [];
  return [remark('NAME_DIFFERS', { here: here.name.written, there: there.name.written })];
}

/** In what two rows of one case differ beside their IDs. */
export function differences(a: Entry, b: Entry): Remark[] {
  const remarks = [...nameRemarks(a.holder, b.holder), ...nameRemarks(a.mentor, b.mentor)];
  const [here, there] = [a.listed, b.listed];
  if (here.level !== null && there.level !== null && here.level !== there.level) {
    remarks.push(remark('LEVEL_DIFFERS', { here: SKILL_LEVELS[here.level], there: SKILL_LEVELS[there.level] }));
  }
  if (here.certifiedOn !== null && there.certifiedOn !== null && here.certifiedOn !== there.certifiedOn) {
    remarks.push(remark('DATE_DIFFERS', { here: here.certifiedOn, there: there.certifiedOn }));
  }
  if (a.certificateKey !== '' && b.certificateKey !== '' && a.certificateKey !== b.certificateKey) {
    remarks.push(remark('CERTIFICATE_DIFFERS', { here: here.certificate, there: there.certificate }));
  }
  return remarks;
}

const OF_AN_ID: ReadonlySet<FindingCode> = new Set(['ID_INVALID', 'ID_AS_NUMBER']);

/**
 * The claim with its IDs as the other list has them: whom they mean is known once the user said so. It waits until the
 * list is corrected.
 */
export function corrected(claim: Claim, { tier }: Link): Claim {
  const findings = claim.findings.filter(({ code }) => !OF_AN_ID.has(code));
  if (findings.length === claim.findings.length) return claim;
  return { ...claim, findings, remarks: [...claim.remarks, remark('CORRECT_ID', { tier })] };
}
