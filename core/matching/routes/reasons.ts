import { SENIOR_WORKER, SKILL_LEVELS, type SkillRank } from '../../value/skill-level';
import { grouped } from '../grouped';
import type { Entry } from '../join/entry';
import type { Decision } from '../join';
import type { Joined } from '../join/join';
import { remark, type Remark } from './remarks';

/** What the reasons of one side of a join look at. */
interface Side {
  readonly own: readonly Entry[];
  readonly others: readonly Entry[];
  readonly paired: readonly Entry[];
  readonly partedKeys: ReadonlySet<string>;
}

function sideOf(joined: Joined, decisions: readonly Decision[], side: 'left' | 'right'): Side {
  const own = joined[side];
  return {
    own,
    others: joined[side === 'left' ? 'right' : 'left'],
    paired: joined.pairs.flatMap((pair) => own[pair[side]] ?? []),
    partedKeys: new Set(decisions.filter(({ isSame }) => !isSame).map((one) => one[side])),
  };
}

const sameCertificate = (a: Entry, b: Entry): boolean =>
  a.certificateKey === '' || b.certificateKey === ''
    ? a.listed.level === b.listed.level
    : a.certificateKey === b.certificateKey;

const isUnsound = ({ holder, mentor }: Entry): boolean => !holder.id.isValid || mentor?.id.isValid === false;

/**
 * Why a row of one list likely found nobody in the other: the first of the causes that holds, from the surest on.
 * `lowest` is the lowest level that is paid for.
 */
export function reasonsFor(
  joined: Joined,
  decisions: readonly Decision[],
  which: 'left' | 'right',
  lowest: SkillRank = SENIOR_WORKER,
): (place: number) => Remark {
  const side = sideOf(joined, decisions, which);
  const paired = grouped(side.paired, ({ key }) => key);
  const holders = grouped(side.others, ({ holder }) => holder.id.compact);
  const names = grouped(side.others, ({ holder }) => holder.name.key);
  return (place) => {
    const entry = side.own[place] as Entry;
    if (side.partedKeys.has(entry.key)) return remark('PARTED', {});
    const [twin] = paired.get(entry.key) ?? [];
    if (twin) return remark('TWICE', { row: twin.listed.row });
    const ofHolder = entry.holder.id.isValid ? (holders.get(entry.holder.id.compact) ?? []) : [];
    const otherMentor = ofHolder.find((one) => sameCertificate(one, entry) && one.mentor && entry.mentor);
    if (otherMentor) return remark('OTHER_MENTOR', { row: otherMentor.listed.row });
    const [otherCertificate] = ofHolder;
    if (otherCertificate) return remark('OTHER_CERTIFICATE', { row: otherCertificate.listed.row });
    if (isUnsound(entry)) return remark('UNSOUND_ID', {});
    const [namesake] = entry.holder.name.key === '' ? [] : (names.get(entry.holder.name.key) ?? []);
    if (namesake) return remark('SAME_NAME', { row: namesake.listed.row });
    const { level } = entry.listed;
    return level !== null && level < lowest
      ? remark('NOT_COVERED', { level: SKILL_LEVELS[level] })
      : remark('NOT_LISTED', {});
  };
}
