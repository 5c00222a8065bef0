import type { Context } from '../../roster/roster';
import { mentorBonus } from '../../programmes/minhang/mentor-bonus';
import { mentorUnionMatch } from '../../programmes/minhang/mentor-union-match';
import { promotionMatch } from '../../programmes/minhang/promotion-match';
import type { Payout } from '../../programmes/programme';
import { worst, worstFirst, type Finding, type FindingCode, type Severity } from '../../roster/finding';
import { mentorColumns } from '../../roster/mentor/columns';
import type { MentorRow } from '../../roster/mentor/mentor-row';
import type { Row } from '../../roster/row';
import type { PromotionColumns, UnionMentorColumns } from '../../roster/union/columns';
import type { Day } from '../../value/day';
import { ZERO, type Decimal } from '../../value/money';
import { SENIOR_TECHNICIAN, type SkillRank } from '../../value/skill-level';
import { remark, type Remark } from './remarks';

/** What a department’s list asks for in a case, after the list’s own checks. */
export interface Claim {
  readonly row: number;
  readonly level: SkillRank | null;
  readonly certifiedOn: Day | null;
  /** Day of the application; null where there is none yet, and on the union’s lists. */
  readonly appliedOn: Day | null;
  /** Null where no sum is named, or the one it rests on is not known. */
  readonly payout: Payout | null;
  /** What this list says that the other department paid already. */
  readonly otherPaid: Decimal;
  /** Without what the lists side by side answer better. */
  readonly findings: readonly Finding[];
  readonly remarks: readonly Remark[];
  /** Headers of blank cells that the row must fill. */
  readonly missing: readonly string[];
}

/** The worst that speaks against a claim. */
export function severityOf({ findings, remarks }: Pick<Claim, 'findings' | 'remarks'>): Severity {
  const told = remarks.map(({ severity }) => ({ severity }) as Finding);
  return worst([...findings, ...told]);
}

const MISSING: ReadonlySet<FindingCode> = new Set(['REQUIRED', 'NO_STANDARD', 'NO_FEE']);

/** Headers of blank cells that must be filled. */
export const missingOf = (findings: readonly Finding[]): string[] =>
  findings.filter(({ code }) => MISSING.has(code)).map(({ column }) => column);

/** What was paid by the other department is settled for both lists together. */
const PAID: ReadonlySet<FindingCode> = new Set([
  'UNION_PAID_LOWER',
  'UNION_PAID_HIGHER',
  'BUREAU_PAID',
  'BUREAU_HIGHER',
]);

/** Whether the row lacks nothing but its application. */
export const isNotApplied = ({ code, column }: Finding): boolean =>
  code === 'REQUIRED' && column === mentorColumns.appliedOn.header;

const hasSum = (level: SkillRank | null): level is SkillRank => level !== null && level <= SENIOR_TECHNICIAN;

/** A pair on the bureau’s list. One that is not applied for yet waits; it is not refused. */
export function bureauClaim({ fields, findings, reference }: MentorRow, { figures }: Context<unknown>): Claim {
  const { levelAfter: level, certifiedOn } = fields;
  const kept = findings.filter((one) => !PAID.has(one.code) && !isNotApplied(one));
  return {
    row: reference.number,
    level,
    certifiedOn,
    appliedOn: fields.appliedOn,
    payout: hasSum(level) ? mentorBonus.work({ level, count: 1 }, figures(certifiedOn)) : null,
    otherPaid: fields.unionPaid ?? ZERO,
    findings: worstFirst(kept),
    remarks: findings.some(isNotApplied) ? [remark('NOT_APPLIED', {})] : [],
    missing: missingOf(findings),
  };
}

/** What the municipal federation’s list says of a case of the union. */
export interface Confirmation {
  readonly row: number;
  readonly amount: Decimal | null;
}

/** The findings that a confirmation answers. */
function answeredBy(confirmation: Confirmation | null): ReadonlySet<FindingCode> {
  const codes: FindingCode[] = confirmation === null ? [] : ['NOT_CONFIRMED'];
  return new Set(confirmation?.amount ? [...codes, 'NO_STANDARD'] : codes);
}

/** The base that is matched is the confirmed one (MH-A4b-3, MH-A7-3). */
function baseRemarks(stated: Decimal | null, findings: readonly Finding[], confirmation: Confirmation): Remark[] {
  const { row, amount: confirmed } = confirmation;
  const remarks = findings.some(({ code }) => code === 'NOT_CONFIRMED') ? [remark('CONFIRMED_ON_LIST', { row })] : [];
  if (confirmed === null) return [...remarks, remark('CONFIRMED_WITHOUT_SUM', { row })];
  if (stated === null) return [...remarks, remark('BASE_TAKEN', { confirmed })];
  return stated.equals(confirmed) ? remarks : [...remarks, remark('BASE_DIFFERS', { stated, confirmed })];
}

function confirmedClaim(
  { fields, findings, reference }: Row<Omit<PromotionColumns, 'name' | 'id'>>,
  confirmation: Confirmation | null,
  payoutOf: (level: SkillRank, base: Decimal) => Payout | null,
): Claim {
  const { level, certifiedOn, cityAmount } = fields;
  const base = confirmation?.amount ?? cityAmount;
  const answered = answeredBy(confirmation);
  const kept = findings.filter(({ code }) => !PAID.has(code) && !answered.has(code));
  return {
    row: reference.number,
    level,
    certifiedOn,
    appliedOn: null,
    payout: base !== null && hasSum(level) ? payoutOf(level, base) : null,
    otherPaid: fields.districtPaid ?? ZERO,
    findings: worstFirst(kept),
    remarks: confirmation === null ? [] : baseRemarks(cityAmount, findings, confirmation),
    missing: missingOf(kept),
  };
}

/** A pair on the union’s list. */
export const unionClaim = (
  row: Row<UnionMentorColumns>,
  confirmation: Confirmation | null,
  { figures }: Context<unknown>,
): Claim =>
  confirmedClaim(row, confirmation, (_, cityAmount) =>
    mentorUnionMatch.work({ cityAmount }, figures(row.fields.certifiedOn)),
  );

/** A promotion on the union’s list; below technician none is rewarded (AMB-58). */
export const promotionClaim = (
  row: Row<PromotionColumns>,
  confirmation: Confirmation | null,
  { figures }: Context<unknown>,
): Claim =>
  confirmedClaim(row, confirmation, (level, cityAmount) =>
    row.findings.some(({ code }) => code === 'LEVEL_NOT_COVERED')
      ? null
      : promotionMatch.work({ level, cityAmount }, figures(row.fields.certifiedOn)),
  );
