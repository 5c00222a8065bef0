import { institution } from '../../programmes/minhang/institution';
import { institutionKind, yesNo } from '../../reading/vocabularies';
import { text } from '../../text';
import { addMonths } from '../../value/day';
import { lookupKey } from '../../value/half-width';
import { assentColumn, dayColumn, maybe, textColumn, wordColumn } from '../column';
import { finding } from '../finding';
import type { Roster } from '../roster';
import { isBlankField, type Row } from '../row';
import { inGrantOrder } from './grants';
import { NOTHING, requirePeriod, requireYes, unitKey } from './rules';

const columns = {
  unit: textColumn('机构名称', '单位名称', '基地名称'),
  kind: wordColumn(institutionKind)('机构类别', '资助类别', '评优类别'),
  since: dayColumn('评定或入网日期', '评定日期', '入网日期'),
  appliedOn: dayColumn('申请日期', '申报日期'),
  running: assentColumn(yesNo)('运行正常', '正常运营', '是否正常运营'),
  round: maybe(textColumn('评定轮次', '评估轮次', '轮次')),
  creditCode: maybe(textColumn('统一社会信用代码', '信用代码', '社会信用代码')),
} as const;
type InstitutionRow = Row<typeof columns>;

/** Months that a base runs before it may apply (MH-2.3.3(6)b). */
export const MONTHS_RUNNING = 6;

function checkRow(row: InstitutionRow): void {
  const { kind, since, appliedOn: day, running } = row.fields;
  requirePeriod(row, columns.since, since);
  if (kind === 'rated-a' && isBlankField(row, 'round')) {
    row.findings.push(finding('REQUIRED', 'reject', columns.round.header, 'MH-2.3.3(6)a', {}));
  }
  if (kind !== 'base') return;
  requireYes(row, columns.running, running, 'reject', 'MH-2.3.3(6)b');
  if (since === null || day === null) return;
  const first = addMonths(since, MONTHS_RUNNING);
  if (day < first)
    row.findings.push(finding('NOT_YET', 'reject', columns.appliedOn.header, 'MH-2.3.3(6)b', { day, first }));
}

/** An A rating is paid once a round, a base once; who has both waits with the second (AMB-40). */
function judgeEarlier({ fields, findings }: InstitutionRow, granted: readonly InstitutionRow[]): void {
  const roundOf = (row: InstitutionRow['fields']) => lookupKey(row.round ?? '');
  const isSame = (other: InstitutionRow) =>
    other.fields.kind === fields.kind && (fields.kind === 'base' || roundOf(other.fields) === roundOf(fields));
  const same = granted.find(isSame);
  const clause = fields.kind === 'base' ? 'MH-2.3.3(6)b' : 'MH-2.3.3(6)a';
  if (same) {
    findings.push(finding('GRANTED_BEFORE', 'reject', columns.unit.header, clause, { earlier: same.reference }));
    return;
  }
  const other = granted.find((one) => one.fields.kind !== fields.kind);
  if (other) findings.push(finding('SECOND_KIND', 'hold', columns.kind.header, clause, { earlier: other.reference }));
}

/** Institutions rated A, and bases for highly skilled staff (MH-2.3.3(6)). */
export const institutionRoster: Roster<typeof columns> = {
  id: 'institution',
  title: text('机构评优清单', 'Rated institutions and bases'),
  columns,
  checkRow,
  checkAcross(rows) {
    inGrantOrder(
      rows,
      ({ fields }) => fields.since,
      ({ fields }) => [unitKey(fields.unit, fields.creditCode)],
      judgeEarlier,
    );
  },
  sum: ({ fields }, { figures }) =>
    fields.kind === null ? NOTHING : institution.work({ kind: fields.kind, count: 1 }, figures(fields.since)),
};
