import type { ClauseId } from '../../policy/clause';
import { innovationStudio } from '../../programmes/minhang/innovation-studio';
import { yesNo } from '../../reading/vocabularies';
import { text } from '../../text';
import { addMonths, type Day } from '../../value/day';
import { lookupKey } from '../../value/half-width';
import { Decimal } from '../../value/money';
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
  quantityColumn,
  textColumn,
  wordColumn,
  zeroAsBlank,
  type Column,
} from '../column';
import { finding } from '../finding';
import type { Context, Roster, RowSum } from '../roster';
import { isBlankField, type Row } from '../row';
import { keyOf } from '../shared/claims';
import { inGrantOrder } from './grants';
import {
  dearestGrant,
  differenceFinding,
  excludeFullyFunded,
  lessGranted,
  NOTHING,
  requireLeast,
  requirePeriod,
  requireYes,
  unitKey,
} from './rules';
import { funding, innovationTier, innovationType } from './words';

const columns = {
  studio: textColumn('创新工作室名称', '创新工作室', '工作室名称'),
  enterprise: textColumn('申报单位', '单位名称', '企业名称'),
  tier: wordColumn(innovationTier)('创新工作室级别', '工作室级别', '级别'),
  type: wordColumn(innovationType)('创新工作室类型', '工作室类型', '类型'),
  leader: textColumn('领办人姓名', '带头人姓名', '领衔人姓名'),
  leaderId: idColumn('领办人证件号码', '领办人身份证号', '带头人身份证号', '领衔人身份证号'),
  namedOn: dayColumn('命名日期', '认定日期', '公布日期'),
  affiliated: assentColumn(yesNo)('工会关系在闵行', '工会隶属闵行', '工会关系'),
  cityAmount: blankable(zeroAsBlank(amountColumn('市级标准金额', '市总标准', '市总金额'))),
  team: maybe(headCountColumn('团队人数', '成员人数', '团队成员数')),
  women: maybe(headCountColumn('女性人数', '女成员人数', '女职工人数')),
  projects: maybe(headCountColumn('年度立项数', '当年立项数', '年度项目数')),
  results: maybe(headCountColumn('两年成果数', '近两年成果数', '成果数')),
  honour: maybe(textColumn('领办人荣誉', '带头人荣誉', '荣誉称号')),
  level: maybe(levelColumn('领办人等级', '领办人技能等级', '带头人等级')),
  foundedOn: maybe(dayColumn('成立日期', '创建日期', '工作室成立日期')),
  districtNamedOn: maybe(dayColumn('区级命名日期', '区创新工作室命名日期')),
  area: maybe(quantityColumn('场地面积', '面积', '专用场地面积')),
  funding: maybe(wordColumn(funding)('经费类型', '拨款类型', '单位经费类型')),
  paidBefore: maybe(amountColumn('曾获补贴金额', '曾获资助金额', '已获补贴金额')),
  creditCode: maybe(textColumn('统一社会信用代码', '信用代码', '社会信用代码')),
} as const;
type StudioRow = Row<typeof columns>;
type StudioContext = Context<null>;

const LEAST_TEAM = 3;
const LEAST_PROJECTS = 1;
const LEAST_RESULTS = 1;
const LEAST_AREA = 15;
const MONTHS_RUNNING = 24;
const HALF = new Decimal('0.5');
/** Model workers of the state, a province or a ministry, not those of a district, a county or a firm. */
const MODEL_WORKER = /^(?!.*((?<!自治)区|县|公司|集团)).*(劳动模范|劳模|先进工作者)/;
const CRAFTSMAN = /上海工匠|当代工匠|大国工匠/;

function checkRow(row: StudioRow): void {
  const { fields } = row;
  requirePeriod(row, columns.namedOn, fields.namedOn);
  requireYes(row, columns.affiliated, fields.affiliated, 'reject', 'MH-A8-1.1.1');
  // Only the clauses of project development, chief technicians and master studios exclude such units (AMB-34).
  excludeFullyFunded(row, columns.funding, fields.funding, 'MH-A8-3.1.1', 'warn');
  if (isBlankField(row, 'cityAmount')) {
    const clause = fields.tier === 'city' ? 'MH-A8-3.1.4' : 'MH-A8-3.1.1';
    row.findings.push(finding('NO_STANDARD', 'hold', columns.cityAmount.header, clause, {}));
  }
  if (fields.tier === 'district') checkDistrict(row);
  if (fields.tier === 'demonstration') checkDemonstration(row);
}

/** A blank cell that this tier or type must fill. */
function requireFilled(row: StudioRow, key: keyof typeof columns, clause: ClauseId): void {
  if (!isBlankField(row, key)) return;
  row.findings.push(finding('REQUIRED', 'reject', columns[key].header, clause, {}));
}

function checkDistrict(row: StudioRow): void {
  const { team, projects, results } = row.fields;
  requireFilled(row, 'team', 'MH-A8-1.1.3');
  requireFilled(row, 'projects', 'MH-A8-1.1.4');
  requireFilled(row, 'results', 'MH-A8-1.1.5');
  requireLeast(row, columns.team, team, LEAST_TEAM, 'reject', 'MH-A8-1.1.3');
  requireLeast(row, columns.projects, projects, LEAST_PROJECTS, 'reject', 'MH-A8-1.1.4');
  requireLeast(row, columns.results, results, LEAST_RESULTS, 'reject', 'MH-A8-1.1.5');
  if (team?.equals(LEAST_TEAM)) {
    row.findings.push(finding('LEADER_DECIDES', 'warn', columns.team.header, 'MH-A8-1.1.3', {}));
  }
  checkLeader(row);
}

function checkLeader(row: StudioRow): void {
  const { type, level } = row.fields;
  if (type === 'model-worker') checkHonour(row, MODEL_WORKER, 'MH-A8-1.1.2(1)');
  if (type === 'craftsman') checkHonour(row, CRAFTSMAN, 'MH-A8-1.1.2(2)');
  if (type === 'technician') {
    requireFilled(row, 'level', 'MH-A8-1.1.2(3)');
    if (level !== null && level < TECHNICIAN) {
      const values = { level: SKILL_LEVELS[level] };
      row.findings.push(finding('LEVEL_NOT_COVERED', 'reject', columns.level.header, 'MH-A8-1.1.2(3)', values));
    }
  }
  if (type === 'woman') checkWomen(row);
}

/** A nominee does not count; what does not read as the honour that is asked for waits for a person. */
function checkHonour(row: StudioRow, counted: RegExp, clause: ClauseId): void {
  requireFilled(row, 'honour', clause);
  const { honour: given } = row.fields;
  if (given === null) return;
  const isNominee = given.includes('提名');
  if (counted.test(given) && !isNominee) return;
  const severity = isNominee ? 'reject' : 'hold';
  row.findings.push(finding('HONOUR_NOT_COUNTED', severity, columns.honour.header, clause, { given }));
}

/** A woman leads, and women are half of the team, the leader counted among them (AMB-61). */
function checkWomen(row: StudioRow): void {
  const clause = 'MH-A8-1.1.2(4)';
  const { leaderId, women, team } = row.fields;
  requireFilled(row, 'women', clause);
  if (leaderId?.sex === 'male') row.findings.push(finding('NOT_WOMAN', 'reject', columns.leaderId.header, clause, {}));
  if (women === null || team === null || team.isZero()) return;
  const header = columns.women.header;
  if (women.dividedBy(team).lessThan(HALF)) {
    row.findings.push(finding('WOMEN_SHARE', 'reject', header, clause, { women, team }));
  } else if (team.greaterThan(1) && women.minus(1).dividedBy(team.minus(1)).lessThan(HALF)) {
    row.findings.push(finding('LEADER_DECIDES', 'warn', header, clause, {}));
  }
}

function checkDemonstration(row: StudioRow): void {
  const { projects, results, area } = row.fields;
  requireFilled(row, 'foundedOn', 'MH-A8-1.2.1');
  requireFilled(row, 'districtNamedOn', 'MH-A8-1.2.1');
  requireFilled(row, 'area', 'MH-A8-1.2.2');
  requireFilled(row, 'projects', 'MH-A8-1.2.3');
  requireFilled(row, 'results', 'MH-A8-1.2.3');
  requireLeast(row, columns.area, area, LEAST_AREA, 'reject', 'MH-A8-1.2.2');
  requireLeast(row, columns.projects, projects, LEAST_PROJECTS, 'reject', 'MH-A8-1.2.3');
  requireLeast(row, columns.results, results, LEAST_RESULTS, 'reject', 'MH-A8-1.2.3');
  const { foundedOn, districtNamedOn } = row.fields;
  requireSince(row, columns.foundedOn, foundedOn === null ? null : addMonths(foundedOn, MONTHS_RUNNING));
  requireSince(row, columns.districtNamedOn, districtNamedOn);
}

/** Two years of running, and the title of the district, come before the one for demonstration. */
function requireSince({ fields, findings }: StudioRow, { header }: Column, first: Day | null): void {
  const { namedOn: day } = fields;
  if (first === null || day === null || day >= first) return;
  findings.push(finding('NOT_YET', 'reject', header, 'MH-A8-1.2.1', { day, first }));
}

function fullSum({ fields }: StudioRow, { figures }: StudioContext): RowSum {
  const { cityAmount: cityStandard, namedOn } = fields;
  return cityStandard === null
    ? NOTHING
    : innovationStudio.work({ cityStandard, alreadyFunded: false }, figures(namedOn));
}

/** A studio that had the district or the demonstration subsidy waits with a further one (MH-A8-4, AMB-60). */
function judgeEarlier(row: StudioRow, granted: readonly StudioRow[], context: StudioContext): void {
  const { tier, paidBefore } = row.fields;
  const { header } = columns.studio;
  const same = granted.find((one) => one.fields.tier === tier);
  if (same) {
    row.findings.push(finding('GRANTED_BEFORE', 'reject', header, 'MH-A8-4', { earlier: same.reference }));
    return;
  }
  const ofDistrict = granted.filter((one) => one.fields.tier !== 'city');
  const before = dearestGrant(ofDistrict, (one) => fullSum(one, context).amount, paidBefore);
  if (before === null) return;
  const full = fullSum(row, context).amount;
  row.findings.push(differenceFinding(columns.studio, 'MH-A8-4', { ...before, full }));
}

/** Innovation studios of district, demonstration and municipal rank (MH-2.3.3(11), MH-A8): one row a studio and rank. */
export const innovationStudioRoster: Roster<typeof columns> = {
  id: 'innovation-studio',
  title: text('创新工作室清单', 'Innovation studios'),
  columns,
  checkRow,
  checkAcross(rows, context) {
    inGrantOrder(
      rows,
      ({ fields }) => fields.namedOn,
      ({ fields }) => [keyOf(unitKey(fields.enterprise, fields.creditCode), lookupKey(fields.studio ?? ''))],
      (row, granted) => {
        judgeEarlier(row, granted, context);
      },
    );
  },
  sum: (row, context) => lessGranted(fullSum(row, context), row.findings),
};
