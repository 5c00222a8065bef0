import { industryBase } from '../../programmes/minhang/industry-base';
import { yesNo } from '../../reading/vocabularies';
import { text } from '../../text';
import { isoDay, partsOf, type Day } from '../../value/day';
import { assentColumn, dayColumn, headCountColumn, maybe, textColumn, wordColumn } from '../column';
import { finding } from '../finding';
import type { Roster } from '../roster';
import type { Row } from '../row';
import { keyOf } from '../shared/claims';
import { inGrantOrder } from './grants';
import { requireLeast, requireNo, requirePeriod, requireYes, saidOrNot, unitKey } from './rules';
import { collegeTrack } from './words';

const columns = {
  enterprise: textColumn('基地企业', '申报单位', '企业名称', '单位名称'),
  college: textColumn('合作院校', '院校名称', '院校'),
  track: wordColumn(collegeTrack)('院校类别', '院校所在', '院校归属'),
  acceptedOn: dayColumn('验收日期', '验收通过日期', '考核日期'),
  accepted: assentColumn(yesNo)('验收通过', '验收结果', '考核通过'),
  violation: assentColumn(yesNo)('近三年严重违规', '近三年违规', '严重违法失信'),
  rated: maybe(assentColumn(yesNo)('市级产教融合型企业', '产教融合型企业')),
  cooperation: maybe(assentColumn(yesNo)('近三年稳定合作', '连续合作三年')),
  panel: maybe(headCountColumn('评审专家人数', '专家人数')),
  creditCode: maybe(textColumn('统一社会信用代码', '信用代码', '社会信用代码')),
} as const;
type BaseRow = Row<typeof columns>;

const LEAST_PANEL = 3;
const yearOf = (day: Day): number => partsOf(day).year;

function checkRow(row: BaseRow): void {
  const { track, acceptedOn: day, accepted, violation, cooperation, panel } = row.fields;
  requirePeriod(row, columns.acceptedOn, day);
  requireYes(row, columns.accepted, accepted, 'reject', 'MH-A5-4.1');
  requireNo(row, columns.violation, violation, 'MH-A5-2.1.2(2)');
  requireYes(row, columns.cooperation, cooperation, 'warn', 'MH-A5-2.1.2(1)');
  requireLeast(row, columns.panel, panel, LEAST_PANEL, 'warn', 'MH-A5-2.3a');
  // The main text asks the rating of the local route alone, the attachment of none (AMB-53).
  if (track === 'local') requireYes(row, columns.rated, saidOrNot(row, 'rated'), 'hold', 'MH-2.3.3(8)b');
  if (day === null) return;
  const first = isoDay(`${yearOf(day)}-07-01`);
  if (day < first)
    row.findings.push(finding('NOT_YET', 'warn', columns.acceptedOn.header, 'MH-A5-4.2.2', { day, first }));
}

/** Bases of industry and education (MH-2.3.3(8), MH-A5): one row a base and year; one sum an enterprise and year. */
export const industryBaseRoster: Roster<typeof columns> = {
  id: 'industry-base',
  title: text('产教融合基地清单', 'Bases of industry and education'),
  columns,
  checkRow,
  checkAcross(rows) {
    inGrantOrder(
      rows,
      ({ fields }) => fields.acceptedOn,
      ({ fields: { enterprise, creditCode, acceptedOn } }) =>
        acceptedOn === null ? [] : [keyOf(unitKey(enterprise, creditCode), yearOf(acceptedOn))],
      ({ findings }, [first]) => {
        if (first === undefined) return;
        const values = { earlier: first.reference };
        findings.push(finding('GRANTED_BEFORE', 'reject', columns.enterprise.header, 'MH-A5-5', values));
      },
    );
  },
  sum: ({ fields }, { figures }) => industryBase.work({ bases: 1 }, figures(fields.acceptedOn)),
};
