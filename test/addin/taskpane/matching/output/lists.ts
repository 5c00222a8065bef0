/** Lists of both departments as sheets hold them, with slips, and the places of their rows. */
import { matchLists, SKILL_LEVELS, toIso, type ListedCase, type Matching } from 'training-subsidy-core';
import type { TakenList } from '../../../../../addin/taskpane/lists/source-table';
import type { ListPlaces } from '../../../../../addin/taskpane/matching/output/case-rows';
import { knownLists } from '../../../../../test/core/matching/lists';
import { pair, promotion, unionPair } from '../../../../rosters/rows';
import { tableOf, type Cells } from '../../../../rosters/tables';

type Row = (listed: ListedCase, number: number) => Cells;

const levelOf = ({ level }: ListedCase) => (level === null ? '' : SKILL_LEVELS[level]['zh-CN']);
const dayOf = ({ certifiedOn }: ListedCase) => (certifiedOn === null ? '' : toIso(certifiedOn));
const people = ({ mentor, holder }: ListedCase): Cells => ({
  师傅姓名: mentor?.name ?? '',
  师傅证件号码: mentor?.id ?? '',
  徒弟姓名: holder.name,
  徒弟证件号码: holder.id,
});

const bureauRow: Row = (listed) =>
  pair({
    ...people(listed),
    师傅等级: '高级技师',
    徒弟原等级: '中级工',
    徒弟取得等级: levelOf(listed),
    证书编号: listed.certificate,
    取证日期: dayOf(listed),
    申请日期: dayOf(listed),
  });
const unionRow: Row = (listed, number) =>
  unionPair({
    ...people(listed),
    取得等级: levelOf(listed),
    证书编号: listed.certificate,
    取证日期: dayOf(listed),
    市级标准金额: 1_000 + 1_500.25 * (number % 4),
  });
const promotionRow: Row = (listed) =>
  promotion({
    姓名: listed.holder.name,
    证件号码: listed.holder.id,
    取得等级: levelOf(listed),
    证书编号: listed.certificate,
    取证日期: dayOf(listed),
  });
const confirmedRow: Row = (listed) => ({
  持证人姓名: listed.holder.name,
  持证人证件号码: listed.holder.id,
  证书编号: listed.certificate,
  取得等级: levelOf(listed),
  确认金额: 3_000,
  确认类别: '晋升',
});

const listOf = (sheet: string, rows: readonly Cells[]): TakenList => ({
  table: tableOf(rows),
  places: rows.map((_, i) => ({ book: null, sheet, sheetId: sheet, row: i + 1, column: 0 })),
});

export interface MatchedLists {
  readonly matching: Matching;
  readonly places: ListPlaces;
  /** Every ID of every list, as it is written. */
  readonly ids: readonly string[];
}

/** Both departments’ lists, the union’s promotions and those confirmed, made of a seed and put side by side. */
export function matchedLists(seed: number, rows = 24): MatchedLists {
  const { left, right } = knownLists(seed, { rows, shared: 0.7, slips: 0.5 });
  const bureau = listOf('人社', left.map(bureauRow));
  const unionMentors = listOf('工会', right.map(unionRow));
  const promotions = listOf('晋升', right.slice(0, 8).map(promotionRow));
  const confirmations = listOf('市总', left.slice(0, 8).map(confirmedRow));
  return {
    matching: matchLists({
      bureau: bureau.table,
      unionMentors: unionMentors.table,
      promotions: promotions.table,
      confirmations: confirmations.table,
    }),
    places: { bureau, unionMentors, promotions, confirmations },
    ids: [...left, ...right].flatMap(({ holder, mentor }) => [String(holder.id), String(mentor?.id ?? '')]),
  };
}
