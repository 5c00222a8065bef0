import { chiefTechnician } from '../../programmes/minhang/chief-technician';
import { retirementCategory, yesNo } from '../../reading/vocabularies';
import { text } from '../../text';
import { addMonths } from '../../value/day';
import { lookupKey } from '../../value/half-width';
import { Decimal, ZERO } from '../../value/money';
import { SKILL_LEVELS, TECHNICIAN } from '../../value/skill-level';
import {
  amountColumn,
  assentColumn,
  blankable,
  dayColumn,
  headCountColumn,
  idColumn,
  levelColumn,
  maybe,
  textColumn,
  wordColumn,
  zeroAsBlank,
} from '../column';
import { finding } from '../finding';
import type { Roster } from '../roster';
import { isBlankField, type Row } from '../row';
import { inGrantOrder } from './grants';
import {
  excludeFullyFunded,
  NOTHING,
  requirePeriod,
  requireUnitType,
  requireYearsToRetirement,
  requireYes,
} from './rules';
import { funding, technicianRoute, unitType } from './words';

const columns = {
  name: textColumn('首席技师姓名', '姓名'),
  id: idColumn('证件号码', '身份证号', '身份证号码', '身份证', '证件号'),
  enterprise: textColumn('申报单位', '单位名称', '企业名称'),
  type: wordColumn(unitType)('单位性质', '单位类型'),
  funding: wordColumn(funding)('经费类型', '拨款类型', '单位经费类型'),
  route: wordColumn(technicianRoute)('申报途径', '资格途径'),
  technicians: headCountColumn('技师及以上人数', '技师人数'),
  skilled: blankable(headCountColumn('技能人员数', '技能人员总数', '技能劳动者人数')),
  certified: blankable(headCountColumn('中高级持证人数', '中高级人数', '持证人数')),
  termStart: dayColumn('聘期开始日期', '聘用开始日期', '聘期起'),
  termEnd: dayColumn('聘期结束日期', '聘用结束日期', '聘期止'),
  appliedOn: dayColumn('申请日期', '申报日期'),
  awardedOn: dayColumn('入选日期', '资助日期', '公布日期'),
  notice: assentColumn(yesNo)('公示无异议', '公示通过'),
  cityAmount: blankable(zeroAsBlank(amountColumn('市级标准金额', '资助标准', '市级资助标准'))),
  level: maybe(levelColumn('技能等级', '等级', '证书等级')),
  retirement: maybe(wordColumn(retirementCategory)('退休类别', '退休类型')),
  hadDistrict: maybe(assentColumn(yesNo)('曾获区首席技师', '曾获区级资助')),
  hadCity: maybe(assentColumn(yesNo)('曾获市首席技师', '市首席技师')),
  taxTown: maybe(textColumn('纳税街镇', '税收街镇', '纳税地')),
  town: maybe(textColumn('受理街镇', '申报街镇', '所属街镇')),
} as const;
type TechnicianRow = Row<typeof columns>;

/** Years of the district's cycle (MH-A2-3.2.2). */
const CYCLE = 2;
const LEAST_TECHNICIANS = new Decimal(3);
const LEAST_SHARE = new Decimal('0.3');

function checkRow(row: TechnicianRow): void {
  const { fields } = row;
  requirePeriod(row, columns.awardedOn, fields.awardedOn);
  requireUnitType(row, columns.type, fields.type, ['enterprise', 'college'], 'reject', 'MH-A2-1.1.1a');
  excludeFullyFunded(row, columns.funding, fields.funding, 'MH-A2-4.1');
  requireYearsToRetirement(
    row,
    columns,
    fields,
    { applied: fields.appliedOn, from: fields.awardedOn, years: CYCLE },
    'MH-A2-1.1.2a',
  );
  requireYes(row, columns.notice, fields.notice, 'reject', 'MH-A2-2.3a');
  checkTechnicians(row);
  checkRoute(row);
  checkTerm(row);
  checkEarlierAwards(row);
  if (isBlankField(row, 'cityAmount')) {
    row.findings.push(finding('NO_STANDARD', 'hold', columns.cityAmount.header, 'MH-A2-3.1.1', {}));
  }
  const { taxTown: tax, town: given } = fields;
  if (tax !== null && given !== null && lookupKey(tax) !== lookupKey(given)) {
    row.findings.push(finding('OTHER_TOWN', 'warn', columns.town.header, 'MH-A2-2.1', { tax, given }));
  }
}

/** Three technicians, or else three in ten of the skilled staff with a certificate, technicians among them (AMB-32). */
function checkTechnicians(row: TechnicianRow): void {
  const { technicians, skilled, certified } = row.fields;
  if (technicians === null || technicians.greaterThanOrEqualTo(LEAST_TECHNICIANS)) return;
  for (const key of ['skilled', 'certified'] as const) {
    if (!isBlankField(row, key)) continue;
    row.findings.push(finding('REQUIRED', 'reject', columns[key].header, 'MH-A2-1.1.1b', {}));
  }
  if (skilled === null || certified === null) return;
  const shareOf = (holders: Decimal) => (skilled.isZero() ? ZERO : holders.dividedBy(skilled));
  const share = shareOf(certified);
  const without = shareOf(Decimal.max(ZERO, certified.minus(technicians)));
  row.findings.push(
    share.lessThan(LEAST_SHARE)
      ? finding('TECHNICIANS', 'reject', columns.technicians.header, 'MH-A2-1.1.1b', {
          technicians,
          least: LEAST_TECHNICIANS,
          share,
          leastShare: LEAST_SHARE,
        })
      : finding('TECHNICIAN_SHARE', 'warn', columns.certified.header, 'MH-A2-1.1.1b', { share, without }),
  );
}

/** By certificate at once; without one, or by a contest and no certificate, after a decision (MH-A2-1.1.2, AMB-33). */
function checkRoute(row: TechnicianRow): void {
  const { route, level } = row.fields;
  const word = technicianRoute.words.find(({ value }) => value === route)?.word;
  if (route === null || word === undefined) return;
  if (route === 'contest' && level !== null && level >= TECHNICIAN) return;
  if (route !== 'certificate') {
    const clause = route === 'contest' ? 'MH-A2-1.1.2(3)' : 'MH-A2-1.1.2(2)b';
    row.findings.push(finding('OTHER_ROUTE', 'hold', columns.route.header, clause, { route: word }));
  } else if (isBlankField(row, 'level')) {
    row.findings.push(finding('REQUIRED', 'reject', columns.level.header, 'MH-A2-1.1.2(2)a', {}));
  } else if (level !== null && level < TECHNICIAN) {
    const values = { level: SKILL_LEVELS[level] };
    row.findings.push(finding('LEVEL_NOT_COVERED', 'reject', columns.level.header, 'MH-A2-1.1.2(2)a', values));
  }
}

function checkTerm({ fields, findings }: TechnicianRow): void {
  const { termStart: from, termEnd: to, appliedOn: day, awardedOn } = fields;
  const header = columns.termEnd.header;
  if (from === null || to === null || day === null) return;
  if (day < from || day > to) {
    findings.push(finding('OUT_OF_TERM', 'reject', header, 'MH-A2-1.1.1(3)b', { day, from, to }));
    return;
  }
  const until = awardedOn === null ? null : addMonths(awardedOn, CYCLE * 12);
  if (until !== null && to < until) {
    findings.push(finding('TERM_SHORT', 'warn', header, 'MH-A2-1.1.1(3)b', { to, until }));
  }
}

function checkEarlierAwards({ fields, findings }: TechnicianRow): void {
  const { hadDistrict, hadCity } = fields;
  if (hadCity?.yes)
    findings.push(finding('HIGHER_AWARD', 'reject', columns.hadCity.header, 'MH-A2-4.3', { earlier: null }));
  if (hadDistrict?.yes) {
    findings.push(finding('GRANTED_BEFORE', 'reject', columns.hadDistrict.header, 'MH-A2-4.2', { earlier: null }));
  }
}

/** District chief technicians (MH-2.3.3(2), MH-A2): one row an award; once a person. */
export const chiefTechnicianRoster: Roster<typeof columns> = {
  id: 'chief-technician',
  title: text('区首席技师清单', 'District chief technicians'),
  columns,
  checkRow,
  checkAcross(rows) {
    inGrantOrder(
      rows,
      ({ fields }) => fields.awardedOn,
      ({ fields }) => [fields.id?.number ?? ''],
      (row, [first]) => {
        if (first === undefined) return;
        const values = { earlier: first.reference };
        row.findings.push(finding('GRANTED_BEFORE', 'reject', columns.id.header, 'MH-A2-4.2', values));
      },
    );
  },
  sum: ({ fields }, { figures }) =>
    fields.cityAmount === null
      ? NOTHING
      : chiefTechnician.work({ standard: fields.cityAmount, count: 1 }, figures(fields.awardedOn)),
};
