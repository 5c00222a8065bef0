import type { ClauseId } from '../../policy/clause';
import { contestAwardMatch } from '../../programmes/minhang/contest-award-match';
import { contestFinal } from '../../programmes/minhang/contest-final';
import { contestHostTraining } from '../../programmes/minhang/contest-host-training';
import { contestPrize } from '../../programmes/minhang/contest-prize';
import { contestShow } from '../../programmes/minhang/contest-show';
import { contestTraining } from '../../programmes/minhang/contest-training';
import { skillMatchHost } from '../../programmes/minhang/skill-match-host';
import { prizeRank, yesNo } from '../../reading/vocabularies';
import { text } from '../../text';
import { lookupKey } from '../../value/half-width';
import type { Decimal } from '../../value/money';
import {
  amountColumn,
  assentColumn,
  dayColumn,
  headCountColumn,
  maybe,
  textColumn,
  wordColumn,
  zeroAsBlank,
} from '../column';
import { finding } from '../finding';
import type { Context, Roster, RowSum } from '../roster';
import { isBlankField, type Row } from '../row';
import { inGrantOrder } from './grants';
import { NOTHING, requireNo, requirePeriod, requireUnitType, requireYes, unitKey } from './rules';
import { contestClaim, unitType, type ContestClaim } from './words';

const columns = {
  event: textColumn('竞赛活动编号', '竞赛编号', '活动编号'),
  unit: textColumn('申报单位', '承办单位', '单位名称'),
  claim: wordColumn(contestClaim)('资助项目', '竞赛资助项目', '申报项目'),
  heldOn: dayColumn('竞赛日期', '比赛日期', '举办日期'),
  contestants: maybe(headCountColumn('参赛人数', '实际参赛人数', '选手人数')),
  cityAmount: maybe(zeroAsBlank(amountColumn('市级标准金额', '市级标准', '市级金额'))),
  price: maybe(zeroAsBlank(amountColumn('市培训标准价', '标准价', '项目标准价'))),
  qualified: maybe(headCountColumn('鉴定合格人数', '合格人数')),
  cost: maybe(amountColumn('实际支出', '项目支出', '支出金额')),
  rank: maybe(wordColumn(prizeRank)('奖项等次', '获奖等次', '名次')),
  count: maybe(headCountColumn('奖项个数', '获奖个数', '获奖人数')),
  winner: maybe(textColumn('获奖者', '获奖人', '获奖选手')),
  isTeam: maybe(assentColumn(yesNo)('团体奖', '是否团体奖')),
  planned: maybe(assentColumn(yesNo)('列入比武计划', '列入计划', '计划内项目')),
  type: maybe(wordColumn(unitType)('单位性质', '单位类型')),
  creditCode: maybe(textColumn('统一社会信用代码', '信用代码', '社会信用代码')),
} as const;
type ContestRow = Row<typeof columns>;
type ContestContext = Context<null>;

/** What a claim must state, and under which clause. */
const NEEDS: Readonly<Record<ContestClaim, readonly [ClauseId, ...(keyof typeof columns)[]]>> = {
  training: ['MH-2.3.3(9)a', 'contestants'],
  show: ['MH-2.3.3(9)c', 'cost'],
  award: ['MH-2.3.3(9)d'],
  final: ['MH-2.3.3(9)e'],
  host: ['MH-2.3.3(9)f', 'qualified'],
  prize: ['MH-2.3.3(9)h', 'rank'],
  match: ['MH-A6-2.1', 'planned'],
};

/** What the city publishes for a claim; without it nothing can be worked out. Training has a flat sum in its place. */
const STANDARDS: Partial<Record<ContestClaim, readonly ('cityAmount' | 'price')[]>> = {
  award: ['cityAmount'],
  host: ['cityAmount', 'price'],
};

function checkRow(row: ContestRow): void {
  const { claim, heldOn, planned, isTeam, type } = row.fields;
  requirePeriod(row, columns.heldOn, heldOn);
  if (claim === null) return;
  const [clause, ...needed] = NEEDS[claim];
  for (const key of needed) {
    if (isBlankField(row, key)) row.findings.push(finding('REQUIRED', 'reject', columns[key].header, clause, {}));
  }
  for (const key of STANDARDS[claim] ?? []) {
    if (isBlankField(row, key)) row.findings.push(finding('NO_STANDARD', 'hold', columns[key].header, clause, {}));
  }
  if (claim === 'match') {
    requireYes(row, columns.planned, planned, 'reject', clause);
    requireUnitType(row, columns.type, type, ['union'], 'reject', 'MH-A6-1');
  }
  if (claim === 'prize') requireNo(row, columns.isTeam, isTeam, clause, 'warn');
}

const whole = (given: Decimal | null): number => given?.toNumber() ?? 0;

function sum({ fields }: ContestRow, context: ContestContext): RowSum {
  const { claim, heldOn, contestants, cityAmount, price, qualified, cost, rank, count, isTeam } = fields;
  const figures = context.figures(heldOn);
  switch (claim) {
    case 'training':
      return contestTraining.work({ contestants: whole(contestants), standard: cityAmount }, figures);
    case 'show':
      return cost === null ? NOTHING : contestShow.work({ cost }, figures);
    case 'award':
      return cityAmount === null ? NOTHING : contestAwardMatch.work({ cityAward: cityAmount }, figures);
    case 'final':
      return contestFinal.work({ projects: 1 }, figures);
    case 'host':
      if (cityAmount === null || price === null) return NOTHING;
      return contestHostTraining.work({ qualified: whole(qualified), citySubsidy: cityAmount, price }, figures);
    case 'prize':
      // A team's prize is one sum, however many won it (AMB-56).
      return rank === null
        ? NOTHING
        : contestPrize.work({ rank, count: count === null || isTeam?.yes ? 1 : whole(count) }, figures);
    case 'match':
      return skillMatchHost.work({ projects: 1 }, figures);
    default:
      return NOTHING;
  }
}

/** Claims for holding an event: one event is paid once, by one department (AMB-57). */
const HOLDING: ReadonlySet<ContestClaim> = new Set(['show', 'final', 'match']);
/** Claims for winning: the named sum and the matched award are not both paid without a decision (AMB-56). */
const WINNING: ReadonlySet<ContestClaim> = new Set(['award', 'prize']);

const sameText = (a: string | null, b: string | null): boolean => lookupKey(a ?? '') === lookupKey(b ?? '');

function judgeEarlier(row: ContestRow, granted: readonly ContestRow[]): void {
  const { claim, unit, creditCode, winner, rank } = row.fields;
  if (claim === null) return;
  const isOf = (one: ContestRow, claims: ReadonlySet<ContestClaim>) =>
    one.fields.claim !== null && claims.has(one.fields.claim);
  const isOwn = (one: ContestRow) => unitKey(one.fields.unit, one.fields.creditCode) === unitKey(unit, creditCode);
  const isSameWinner = (one: ContestRow) => isOwn(one) && sameText(one.fields.winner, winner);
  const refuse = (one: ContestRow, clause: ClauseId) => {
    row.findings.push(finding('GRANTED_BEFORE', 'reject', columns.event.header, clause, { earlier: one.reference }));
  };
  if (HOLDING.has(claim)) {
    const held = granted.find((one) => isOf(one, HOLDING));
    if (held) refuse(held, 'MH-A6-3');
    return;
  }
  // Only what was won is known by its winner and rank; training is claimed once an event.
  const isWon = WINNING.has(claim);
  const own = granted.filter(isWon ? isSameWinner : isOwn);
  const same = own.find((one) => one.fields.claim === claim && (!isWon || one.fields.rank === rank));
  if (same) {
    refuse(same, NEEDS[claim][0]);
    return;
  }
  if (!isWon) return;
  for (const other of own.filter((one) => one.fields.claim !== claim && isOf(one, WINNING))) holdSecondWay(row, other);
}

/** The named sum goes before the matched award, in whatever order they stand; what earlier lists paid stays paid (AMB-56). */
function holdSecondWay(row: ContestRow, before: ContestRow): void {
  const isNamed = row.fields.claim === 'prize' && before.reference.source === 'roster';
  const [first, second] = isNamed ? [row, before] : [before, row];
  if (second.findings.some(({ code }) => code === 'SECOND_KIND')) return;
  const values = { earlier: first.reference };
  second.findings.push(finding('SECOND_KIND', 'hold', columns.claim.header, 'MH-2.3.3(9)h', values));
}

/** Contests (MH-2.3.3(9), MH-A6): one row an event and claim. */
export const contestRoster: Roster<typeof columns> = {
  id: 'contest',
  title: text('竞赛资助清单', 'Contests'),
  columns,
  checkRow,
  checkAcross(rows) {
    inGrantOrder(
      rows,
      ({ fields }) => fields.heldOn,
      ({ fields }) => [lookupKey(fields.event ?? '')],
      judgeEarlier,
    );
  },
  sum,
};
