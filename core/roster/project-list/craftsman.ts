import { craftsman } from '../../programmes/minhang/craftsman';
import { craftsmanTitle, yesNo } from '../../reading/vocabularies';
import { text } from '../../text';
import { partsOf } from '../../value/day';
import { assentColumn, dayColumn, idColumn, maybe, textColumn, wordColumn } from '../column';
import { finding } from '../finding';
import type { Roster } from '../roster';
import { isRejected, type Row } from '../row';
import { keyOf } from '../shared/claims';
import { inOrder } from '../shared/order';
import { inGrantOrder } from './grants';
import { NOTHING, requirePeriod, requireYes } from './rules';

const columns = {
  name: textColumn('姓名', '工匠姓名', '职工姓名'),
  id: idColumn('证件号码', '身份证号', '身份证号码', '身份证', '证件号'),
  title: wordColumn(craftsmanTitle)('称号', '工匠称号', '荣誉称号'),
  namedOn: dayColumn('命名日期', '评选日期', '公布日期'),
  notice: assentColumn(yesNo)('公示无异议', '公示通过'),
  unit: maybe(textColumn('单位名称', '推荐单位', '工作单位', '企业名称')),
  member: maybe(assentColumn(yesNo)('工会会员', '是否会员', '是否工会会员')),
  chinese: maybe(assentColumn(yesNo)('中国国籍', '是否中国国籍')),
  wonBefore: maybe(assentColumn(yesNo)('曾获当代工匠', '以前获评当代工匠')),
  appliedOn: maybe(dayColumn('申请日期', '申报日期', '推荐日期')),
  bannedUntil: maybe(dayColumn('禁止申报至', '不予受理至')),
} as const;
type CraftsmanRow = Row<typeof columns>;

/** Winners, and as many nominees, that are planned a year. */
const PLANNED_A_YEAR = 10;

function checkRow(row: CraftsmanRow): void {
  const { namedOn, notice, member, chinese, wonBefore, bannedUntil: until } = row.fields;
  requirePeriod(row, columns.namedOn, namedOn);
  requireYes(row, columns.notice, notice, 'reject', 'MH-2.3.3(12)c');
  requireYes(row, columns.member, member, 'warn', 'MH-A9-1.0b');
  requireYes(row, columns.chinese, chinese, 'warn', 'MH-A9-1.0b');
  const day = row.fields.appliedOn ?? namedOn;
  if (until !== null && day !== null && day <= until) {
    row.findings.push(finding('BANNED', 'reject', columns.bannedUntil.header, 'MH-A9-2.1c', { until }));
  }
  if (wonBefore?.yes) {
    row.findings.push(finding('GRANTED_BEFORE', 'reject', columns.wonBefore.header, 'MH-A9-4', { earlier: null }));
  }
}

/** A winner wins once for life; a nominee may win later, and waits when nominated again (AMB-62). */
function judgeEarlier({ fields, findings }: CraftsmanRow, granted: readonly CraftsmanRow[]): void {
  const winner = granted.find((one) => one.fields.title === 'craftsman');
  if (winner) {
    findings.push(finding('GRANTED_BEFORE', 'reject', columns.id.header, 'MH-A9-4', { earlier: winner.reference }));
    return;
  }
  const [nominee] = granted;
  if (nominee && fields.title === 'nominee') {
    findings.push(finding('NOMINATED_AGAIN', 'hold', columns.title.header, 'MH-A9-4', { earlier: nominee.reference }));
  }
}

function noteQuota(rows: readonly CraftsmanRow[]): void {
  const named = new Map<string, number>();
  for (const row of inOrder(rows, ({ fields }) => fields.namedOn)) {
    const { namedOn, title } = row.fields;
    if (isRejected(row) || namedOn === null || title === null) continue;
    const { year } = partsOf(namedOn);
    const key = keyOf(title, year);
    const count = (named.get(key) ?? 0) + 1;
    named.set(key, count);
    if (count <= PLANNED_A_YEAR) continue;
    row.findings.push(finding('QUOTA', 'warn', columns.title.header, 'MH-A9-1.0a', { year, most: PLANNED_A_YEAR }));
  }
}

/** Minhang's craftsmen of today and nominees (MH-2.3.3(12), MH-A9): one row a person and title. */
export const craftsmanRoster: Roster<typeof columns> = {
  id: 'craftsman',
  title: text('闵行当代工匠清单', 'Minhang craftsmen of today'),
  columns,
  checkRow,
  checkAcross(rows) {
    inGrantOrder(
      rows,
      ({ fields }) => fields.namedOn,
      ({ fields }) => [fields.id?.number ?? ''],
      judgeEarlier,
    );
    noteQuota(rows);
  },
  sum: ({ fields }, { figures }) =>
    fields.title === null ? NOTHING : craftsman.work({ title: fields.title, count: 1 }, figures(fields.namedOn)),
};
