import type { Context } from '../../roster/roster';
import type { Pair } from '../join';
import type { Joined } from '../join/join';
import { caseOf, linkOf, type CaseConfirmation, type MatchedCase } from './case';
import type { Claim } from './claim';
import { corrected, differences } from './differences';
import { remark, type Remark } from './remarks';
import { settle, settleDoubtful } from './settle';

/** A claim of the union with its row on the federation’s list. */
export interface ConfirmedClaim {
  readonly claim: Claim;
  readonly confirmation: CaseConfirmation | null;
}

/** Both departments’ mentor lists side by side; claims stand in the order of the lists. */
export interface Routes {
  readonly joined: Joined;
  readonly bureau: readonly Claim[];
  readonly union: readonly ConfirmedClaim[];
  /** Why a row stands alone; null where the other list is not at hand. */
  readonly bureauReason: ((place: number) => Remark) | null;
  readonly unionReason: ((place: number) => Remark) | null;
  readonly context: Context<unknown>;
}

const withRemarks = (claim: Claim, remarks: readonly Remark[]): Claim => ({
  ...claim,
  remarks: [...claim.remarks, ...remarks],
});

function pairedCase(routes: Routes, pair: Pair): MatchedCase {
  const { joined, context } = routes;
  const [a, b] = [joined.left[pair.left], joined.right[pair.right]];
  const [bureau, other] = [routes.bureau[pair.left], routes.union[pair.right]];
  if (!a || !b || !bureau || !other) throw new RangeError('a pair of rows that are in no list');
  const { claim: union, confirmation } = other;
  const link = linkOf(pair, joined);
  const shared = differences(a, b);
  const [left, right] = [corrected(bureau, link), corrected(union, link)];
  const common = { kind: 'mentor', link, confirmation, listed: { bureau: a.listed, union: b.listed } } as const;
  if (pair.standing === 'doubtful') {
    const claims = { asOne: [left, right], asTwo: [bureau, union] } as const;
    const settlement = settleDoubtful(claims, context);
    return caseOf({
      ...common,
      bureau,
      union,
      settlement,
      remarks: [remark('DOUBTFUL', { tier: pair.tier }), ...shared],
    });
  }
  const settlement = settle(withRemarks(left, shared), withRemarks(right, shared), context);
  return caseOf({ ...common, bureau: left, union: right, settlement, remarks: shared });
}

function bureauOnly({ joined, bureau, bureauReason, context }: Routes, place: number): MatchedCase[] {
  const claim = bureau[place];
  if (claim === undefined) return [];
  const remarks = bureauReason ? [bureauReason(place)] : [];
  const settlement = settle(withRemarks(claim, remarks), null, context);
  const listed = { bureau: joined.left[place]?.listed };
  return [
    caseOf({ kind: 'mentor', bureau: claim, union: null, link: null, confirmation: null, settlement, remarks, listed }),
  ];
}

function unionOnly({ joined, union, unionReason, context }: Routes, place: number): MatchedCase[] {
  const own = union[place];
  if (own === undefined) return [];
  const remarks = unionReason ? [unionReason(place)] : [];
  const settlement = settle(null, withRemarks(own.claim, remarks), context);
  const listed = { union: joined.right[place]?.listed };
  return [
    caseOf({
      kind: 'mentor',
      bureau: null,
      union: own.claim,
      link: null,
      confirmation: own.confirmation,
      settlement,
      remarks,
      listed,
    }),
  ];
}

/** The cases of mentors: those of both departments, then those of one alone. */
export const mentorCases = (routes: Routes): MatchedCase[] => [
  ...routes.joined.pairs.map((pair) => pairedCase(routes, pair)),
  ...routes.joined.leftOnly.flatMap((place) => bureauOnly(routes, place)),
  ...routes.joined.rightOnly.flatMap((place) => unionOnly(routes, place)),
];
