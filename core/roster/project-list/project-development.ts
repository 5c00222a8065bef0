import { projectDevelopment } from '../../programmes/minhang/project-development';
import { recognition, yesNo } from '../../reading/vocabularies';
import { text } from '../../text';
import { lookupKey } from '../../value/half-width';
import { assentColumn, dayColumn, maybe, textColumn, wordColumn } from '../column';
import { finding } from '../finding';
import type { Context, Roster, RowSum } from '../roster';
import type { Row } from '../row';
import { keyOf } from '../shared/claims';
import { inGrantOrder } from './grants';
import {
  dearestGrant,
  differenceFinding,
  excludeFullyFunded,
  lessGranted,
  NOTHING,
  requireNo,
  requirePeriod,
  requireUnitType,
  requireYes,
  saidOrNot,
  unitKey,
} from './rules';
import { funding, unitType } from './words';

const columns = {
  developer: textColumn('研发单位', '项目研发单位', '开发单位'),
  project: textColumn('研发项目名称', '研发项目', '开发项目名称'),
  recognition: wordColumn(recognition)('认可级别', '认可单位', '认定单位'),
  issuedOn: dayColumn('认可文件日期', '文件日期', '备案日期'),
  type: wordColumn(unitType)('单位性质', '单位类型'),
  funding: wordColumn(funding)('经费类型', '拨款类型', '单位经费类型'),
  covered: assentColumn(yesNo)('市级已有项目', '市目录已有', '市级已覆盖'),
  evaluates: maybe(assentColumn(yesNo)('成为评价机构', '评价机构', '是否评价机构')),
  creditCode: maybe(textColumn('统一社会信用代码', '信用代码', '社会信用代码')),
  trainer: maybe(textColumn('培训实施单位', '培训单位', '承训单位')),
} as const;
type DevelopmentRow = Row<typeof columns>;
type DevelopmentContext = Context<null>;

function checkRow(row: DevelopmentRow): void {
  const { fields, findings } = row;
  requirePeriod(row, columns.issuedOn, fields.issuedOn);
  excludeFullyFunded(row, columns.funding, fields.funding, 'MH-A1-4.2');
  requireUnitType(row, columns.type, fields.type, ['enterprise', 'college', 'other'], 'warn', 'MH-A1-1.1a');
  requireNo(row, columns.covered, fields.covered, 'MH-A1-1.2');
  if (fields.recognition === 'city') {
    // Without proof the municipal tier waits (AMB-24).
    requireYes(row, columns.evaluates, saidOrNot(row, 'evaluates'), 'hold', 'MH-2.3.3(1)');
  }
  const { developer, trainer } = fields;
  if (developer === null || trainer === null || lookupKey(developer) !== lookupKey(trainer)) return;
  findings.push(finding('SAME_UNIT', 'hold', columns.trainer.header, 'MH-A1-1.1b', { unit: developer }));
}

function fullSum({ fields }: DevelopmentRow, { figures }: DevelopmentContext): RowSum {
  const tier = fields.recognition;
  return tier === null ? NOTHING : projectDevelopment.work({ recognition: tier, count: 1 }, figures(fields.issuedOn));
}

/** One project is paid once; a district one that the city recognises later is topped up (AMB-25). */
function judgeEarlier(row: DevelopmentRow, granted: readonly DevelopmentRow[], context: DevelopmentContext): void {
  const before = dearestGrant(granted, (one) => fullSum(one, context).amount);
  if (before === null) return;
  const { earlier, paid } = before;
  const full = fullSum(row, context).amount;
  row.findings.push(
    full.greaterThan(paid)
      ? differenceFinding(columns.project, 'MH-A1-2.1a', { earlier, paid, full })
      : finding('GRANTED_BEFORE', 'reject', columns.project.header, 'MH-A1-2.1b', { earlier }),
  );
}

/** Training projects that a unit developed (MH-2.3.3(1), MH-A1-1, MH-A1-2.1): one row a project and recognition. */
export const projectDevelopmentRoster: Roster<typeof columns> = {
  id: 'project-development',
  title: text('项目研发清单', 'Developed projects'),
  columns,
  checkRow,
  checkAcross(rows, context) {
    inGrantOrder(
      rows,
      ({ fields }) => fields.issuedOn,
      ({ fields }) => [keyOf(unitKey(fields.developer, fields.creditCode), lookupKey(fields.project ?? ''))],
      (row, granted) => {
        judgeEarlier(row, granted, context);
      },
    );
  },
  sum: (row, context) => lessGranted(fullSum(row, context), row.findings),
};
