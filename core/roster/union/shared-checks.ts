import type { ClauseId } from '../../policy/clause';
import { lookupKey } from '../../value/half-width';
import { Decimal, digits, toFen, ZERO } from '../../value/money';
import { SENIOR_TECHNICIAN, SKILL_LEVELS, type SkillRank } from '../../value/skill-level';
import { text } from '../../text';
import { finding } from '../finding';
import type { RowSum } from '../roster';
import { isBlankField, isRejected, type Row } from '../row';
import { Claims, keyOf } from '../shared/claims';
import { inOrder } from '../shared/order';
import { periodFinding } from '../shared/period';
import type { SharedColumns } from './columns';

type SharedRow = Row<SharedColumns>;

/** What tells the union's two programmes apart in the checks that they share. */
export interface UnionRules {
  readonly lowestLevel: SkillRank;
  readonly levelClause: ClauseId;
  readonly memberClause: ClauseId;
  readonly scopeClause: ClauseId;
  readonly columns: SharedColumns;
}

/** Checks that mentors and promotions on the union's route have in common. */
export function checkUnionRow(row: SharedRow, rules: UnionRules): void {
  const { certifiedOn, member, confirmed } = row.fields;
  const { columns } = rules;
  const outside = periodFinding(columns.certifiedOn.header, certifiedOn);
  if (outside) row.findings.push(outside);
  if (member !== null && !member.yes) {
    row.findings.push(
      finding('NOT_MEMBER', 'reject', columns.member.header, rules.memberClause, { given: member.given }),
    );
  }
  if (confirmed !== null && !confirmed.yes) {
    row.findings.push(
      finding('NOT_CONFIRMED', 'reject', columns.confirmed.header, rules.scopeClause, { given: confirmed.given }),
    );
  }
  checkLevel(row, rules);
  if (isBlankField(row, 'cityAmount')) {
    row.findings.push(finding('NO_STANDARD', 'hold', columns.cityAmount.header, rules.levelClause, {}));
  }
  checkDistrictPaid(row, rules);
}

function checkLevel({ fields, findings }: SharedRow, { lowestLevel, levelClause, columns }: UnionRules): void {
  if (fields.level === null) return;
  const header = columns.level.header;
  const values = { level: SKILL_LEVELS[fields.level] };
  if (fields.level < lowestLevel) findings.push(finding('LEVEL_NOT_COVERED', 'reject', header, levelClause, values));
  if (fields.level > SENIOR_TECHNICIAN) findings.push(finding('LEVEL_UNNAMED', 'hold', header, levelClause, values));
}

/** What the district already paid for the case: a lower sum leaves the difference on hold, an equal or higher one nothing. */
function checkDistrictPaid({ fields, findings }: SharedRow, { columns }: UnionRules): void {
  const { districtPaid: paid, cityAmount: union } = fields;
  if (paid === null || paid.isZero() || union === null) return;
  if (findings.some(({ code }) => code === 'BUREAU_HIGHER')) return;
  const header = columns.districtPaid.header;
  findings.push(
    paid.lessThan(union)
      ? finding('BUREAU_PAID', 'hold', header, 'MH-2.3.3(7)f', { paid, union })
      : finding('BUREAU_HIGHER', 'reject', header, 'MH-2.3.3(7)f', { bureau: paid, union }),
  );
}

/** A certificate, known by its holder and number, is claimed once; the earlier certificate date comes first. */
export function rejectDuplicateCertificates<Judged extends SharedRow>(
  rows: readonly Judged[],
  holder: (row: Judged) => string,
  { columns, levelClause }: UnionRules,
): void {
  const claims = new Claims<Judged>();
  for (const row of inOrder(rows, ({ fields }) => fields.certifiedOn)) {
    if (isRejected(row)) continue;
    const key = keyOf(holder(row), lookupKey(row.fields.certificate ?? ''));
    const [earlier] = claims.earlier(key);
    if (earlier === undefined) claims.add(key, row);
    else {
      row.findings.push(
        finding('DUPLICATE', 'reject', columns.certificate.header, levelClause, { earlier: earlier.reference }),
      );
    }
  }
}

/** The municipal sum again, less what the district already paid; nothing where no sum is named or known. */
export function unionSum({ fields }: SharedRow, matched: (cityAmount: Decimal) => RowSum): RowSum {
  const { cityAmount, level, districtPaid } = fields;
  if (cityAmount === null || level === null || level > SENIOR_TECHNICIAN) {
    return { amount: ZERO, steps: [], clauses: [] };
  }
  const full = matched(cityAmount);
  if (districtPaid === null || districtPaid.isZero()) return full;
  const rest = toFen(Decimal.max(ZERO, full.amount.minus(districtPaid)));
  const step = {
    label: text('减去区已补金额', 'less what the district already paid'),
    formula: `max(0, ${digits(full.amount)} − ${digits(districtPaid)})`,
    value: rest,
  };
  return { amount: rest, steps: [...full.steps, step], clauses: [...full.clauses, 'MH-2.3.3(7)f'] };
}
