import type { SkillRank } from '../../value/skill-level';
import { grouped } from '../grouped';
import type { ListedCase } from '../join';
import type { Entry } from '../join/entry';
import { joinEntries, type Joined } from '../join/join';
import type { Confirmed } from '../lists';
import { linkOf, type CaseConfirmation } from './case';
import type { Claim, Confirmation } from './claim';
import { differences } from './differences';
import { optionsOf, type JoinName, type MatchingOptions } from './options';
import { reasonsFor } from './reasons';
import { remark, type Remark } from './remarks';

/** A row of the federation’s list that no list of the union claims. */
export interface ConfirmedOnly {
  readonly row: number;
  readonly listed: ListedCase;
  /** Yuan. */
  readonly amount: number | null;
  readonly reason: Remark;
}

/** The federation’s row of a case, and in what it differs from the union’s, or from another row of its own list. */
interface ConfirmedRow {
  readonly of: Confirmed;
  readonly confirmation: CaseConfirmation;
  readonly remarks: readonly Remark[];
}

/** A list of the union beside the federation’s. */
export interface Confirming {
  readonly joined: Joined;
  readonly confirmed: readonly Confirmed[];
  /** By place in the union’s list: its row on the federation’s. */
  readonly rows: ReadonlyMap<number, ConfirmedRow>;
  readonly reasonOf: (place: number) => Remark;
}

const sameSum = (a: Confirmed, b: Confirmed): boolean =>
  a.amount === null || b.amount === null ? a.amount === b.amount : a.amount.equals(b.amount);

/** The rows of the federation’s list that belong to cases, by place in the union’s list. */
function rowsOf(joined: Joined, confirmed: readonly Confirmed[]): Confirming['rows'] {
  const keyOf = (place: number): string => (joined.right[place] as Entry).key;
  const twins = grouped([...confirmed.keys()], keyOf);
  const otherSums = (of: Confirmed, place: number): Remark[] => {
    const all = (twins.get(keyOf(place)) ?? []).map((twin) => confirmed[twin] as Confirmed);
    const other = all.find((one) => !sameSum(one, of));
    return other ? [remark('CONFIRMED_TWICE', { row: of.listed.row, other: other.listed.row })] : [];
  };
  const rows = joined.pairs.map((pair) => {
    const of = confirmed[pair.right] as Confirmed;
    const confirmation = { ...linkOf(pair, joined), row: of.listed.row, amount: of.amount?.toNumber() ?? null };
    const differing = differences(joined.left[pair.left] as Entry, joined.right[pair.right] as Entry);
    return [pair.left, { of, confirmation, remarks: [...differing, ...otherSums(of, pair.right)] }] as const;
  });
  return new Map(rows);
}

export function confirming(
  name: JoinName,
  listed: readonly ListedCase[],
  confirmed: readonly Confirmed[],
  lowest: SkillRank,
  options: MatchingOptions,
): Confirming {
  const own = optionsOf(name, options);
  const joined = joinEntries(
    listed,
    confirmed.map((one) => one.listed),
    own,
  );
  const rows = rowsOf(joined, confirmed);
  return { joined, confirmed, rows, reasonOf: reasonsFor(joined, own.decisions, 'right', lowest) };
}

/** Rows of the federation’s list without a kind that a mentor’s case and a promotion both lay claim to. */
export function unclearRows(mentors: Confirming | null, promotions: Confirming | null): ReadonlySet<Confirmed> {
  const taken = new Set([...(mentors?.rows.values() ?? [])].map(({ of }) => of));
  return new Set([...(promotions?.rows.values() ?? [])].map(({ of }) => of).filter((of) => taken.has(of)));
}

/** A claim of the union with what the federation’s list says of it; without that list the roster’s own word counts. */
export function confirmedClaim(
  confirmings: Confirming | null,
  place: number,
  unclear: ReadonlySet<Confirmed>,
  claimOf: (confirmation: Confirmation | null) => Claim,
): { readonly claim: Claim; readonly confirmation: CaseConfirmation | null } {
  const found = confirmings?.rows.get(place);
  const waits = (claim: Claim, why: Remark): Claim => ({ ...claim, remarks: [...claim.remarks, why] });
  if (found === undefined) {
    const claim = claimOf(null);
    return { claim: confirmings ? waits(claim, remark('NOT_ON_CONFIRMATION', {})) : claim, confirmation: null };
  }
  const { of, confirmation, remarks } = found;
  const { row } = of.listed;
  if (confirmation.standing === 'doubtful') {
    return {
      claim: waits(claimOf(null), remark('CONFIRMATION_DOUBTFUL', { row, tier: confirmation.tier })),
      confirmation,
    };
  }
  const known = claimOf({ row, amount: of.amount });
  const claim = { ...known, remarks: [...known.remarks, ...remarks] };
  return { claim: unclear.has(of) ? waits(claim, remark('CONFIRMATION_UNCLEAR', { row })) : claim, confirmation };
}

/** Rows that stand alone in every join that they take part in. */
export function confirmedOnly(confirmings: readonly Confirming[]): ConfirmedOnly[] {
  const taken = new Set(confirmings.flatMap(({ rows }) => [...rows.values()].map(({ of }) => of)));
  const seen = new Set<Confirmed>();
  return confirmings.flatMap(({ confirmed, joined, reasonOf }) =>
    joined.rightOnly.flatMap((place) => {
      const of = confirmed[place];
      if (of === undefined || taken.has(of) || seen.has(of)) return [];
      seen.add(of);
      const { row } = of.listed;
      return [{ row, listed: of.listed, amount: of.amount?.toNumber() ?? null, reason: reasonOf(place) }];
    }),
  );
}
