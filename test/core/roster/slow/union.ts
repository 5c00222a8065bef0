import type { Beside, Cells } from '../../../rosters/tables';
import {
  answer,
  inJudgingOrder,
  isLess,
  isZero,
  LEVELS,
  minus,
  ratio,
  SlowRow,
  toFen,
  YES,
  type Ratio,
  type Severities,
  type SlowAnswer,
} from './cells';
import type { Iso } from './dates';
import { bonusOf } from './mentors';

/* The two rosters of the union's route, read a second time. */

const SEVERITIES: Severities = {
  reject: new Set([
    ...['REQUIRED', 'ID_INVALID', 'ID_AS_NUMBER', 'BAD_VALUE', 'DATE_AFTER', 'NOT_MEMBER', 'NOT_CONFIRMED'],
    ...['LEVEL_NOT_COVERED', 'DUPLICATE', 'BUREAU_HIGHER'],
  ]),
  hold: new Set(['DATE_BEFORE', 'LEVEL_UNNAMED', 'NO_STANDARD', 'BUREAU_PAID']),
  warn: new Set(),
};

interface Row {
  readonly read: SlowRow;
  readonly event: Iso | null;
  readonly mentor: string | null;
  readonly holder: string | null;
  readonly certificate: string | null;
  readonly level: number | null;
  readonly union: Ratio | null;
  readonly paid: Ratio | null;
}

interface Kind {
  readonly mentor: string | null;
  readonly holder: string;
  readonly names: readonly string[];
  readonly lowest: number;
}

const MENTORS: Kind = { mentor: '师傅证件号码', holder: '徒弟证件号码', names: ['师傅姓名', '徒弟姓名'], lowest: 3 };
const PROMOTIONS: Kind = { mentor: null, holder: '证件号码', names: ['姓名'], lowest: 4 };

function readRow(cells: Cells, place: number, fromHistory: boolean, kind: Kind, pairs: readonly Cells[]): Row {
  const read = new SlowRow(cells, place, fromHistory);
  const persons = kind.mentor === null ? [kind.holder] : [kind.mentor, kind.holder];
  for (const header of [...kind.names, ...persons, '取得等级', '证书编号', '取证日期']) read.require(header);
  for (const header of ['是否本区会员', '市总确认']) read.require(header, false);
  for (const header of kind.names) read.text(header);
  const mentor = kind.mentor === null ? null : (read.person(kind.mentor)?.number ?? null);
  const holder = read.person(kind.holder)?.number ?? null;
  const level = read.word('取得等级', LEVELS);
  const certificate = read.text('证书编号');
  const event = read.date('取证日期');
  const union = read.amount('市级标准金额', true);
  const paid = read.amount('区已补金额', false);

  if (event !== null && event < '2026-09-16') read.note('DATE_BEFORE');
  if (event !== null && event > '2029-09-15') read.note('DATE_AFTER');
  if (read.yes('是否本区会员', ['是', 'Y', 'TRUE', '√', '1']) === false) read.note('NOT_MEMBER');
  if (read.yes('市总确认', ['已确认', ...YES.slice(1)]) === false) read.note('NOT_CONFIRMED');
  if (level !== null && level < kind.lowest) read.note('LEVEL_NOT_COVERED');
  if (level !== null && level > 5) read.note('LEVEL_UNNAMED');
  if (union === null && !read.isBad('市级标准金额')) read.note('NO_STANDARD');

  const bonus = bonusOf(level);
  const isWithBureau = pairs.some((cells) => {
    const pair = new SlowRow(cells, 0, false);
    const same = pair.person('师傅证件号码')?.number === mentor && pair.person('徒弟证件号码')?.number === holder;
    return same && mentor !== null && holder !== null && pair.word('徒弟取得等级', LEVELS) === level;
  });
  if (union !== null && bonus !== null && isWithBureau && !isLess(bonus, union)) read.note('BUREAU_HIGHER');
  else if (union !== null && paid !== null && !isZero(paid)) {
    // Where the district has paid as much already, nothing is left to hold.
    read.note(isLess(paid, union) ? 'BUREAU_PAID' : 'BUREAU_HIGHER');
  }
  return { read, event, mentor, holder, certificate, level, union, paid };
}

function sumOf({ level, union, paid }: Row): bigint {
  if (union === null || level === null || level > 5) return 0n;
  const full = ratio(toFen(union), 100n);
  const rest = paid === null || isZero(paid) ? full : minus(full, paid);
  return rest.over < 0n ? 0n : toFen(rest);
}

function slow(kind: Kind, rows: readonly Cells[], { history = [], bureauPairs = [] }: Beside): (SlowAnswer | null)[] {
  const own = rows.map((cells, i) => readRow(cells, i, false, kind, bureauPairs));
  const earlier = history.map((cells, i) => readRow(cells, i, true, kind, bureauPairs));
  const all = inJudgingOrder([...earlier, ...own].filter(({ read }) => !read.isBlank()));
  for (let i = 0; i < all.length; i++) {
    const row = all[i]!;
    if (row.read.isRejected(SEVERITIES.reject)) continue;
    for (let j = 0; j < i; j++) {
      const other = all[j]!;
      const isSame = other.holder === row.holder && other.certificate === row.certificate;
      if (isSame && !other.read.isRejected(SEVERITIES.reject)) row.read.note('DUPLICATE');
    }
  }
  return own.map((row) => (row.read.isBlank() ? null : answer(row.read, sumOf(row), SEVERITIES)));
}

export const slowUnionMentors = (rows: readonly Cells[], beside: Beside): (SlowAnswer | null)[] =>
  slow(MENTORS, rows, beside);

export const slowPromotions = (rows: readonly Cells[], beside: Beside): (SlowAnswer | null)[] =>
  slow(PROMOTIONS, rows, beside);
