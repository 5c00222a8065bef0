import type { SkillRank } from '../../value/skill-level';
import type { ListedCase } from '../join';
import { joinEntries, type Joined } from '../join/join';
import type { Confirmed } from '../lists';
import { linkOf, type CaseConfirmation } from './case';
import type { Claim, Confirmation } from './claim';
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

/** A list of the union beside the federation’s. */
export interface Confirming {
  readonly joined: Joined;
  readonly confirmed: readonly Confirmed[];
  /** By place in the union’s list: its row on the federation’s. */
  readonly rows: ReadonlyMap<number, { readonly of: Confirmed; readonly confirmation: CaseConfirmation }>;
  readonly reasonOf: (place: number) => Remark;
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
  const rows = joined.pairs.flatMap((pair) => {
    const of = confirmed[pair.right];
    if (of === undefined) return [];
    const confirmation = { ...linkOf(pair, joined), row: of.listed.row, amount: of.amount?.toNumber() ?? null };
    return [[pair.left, { of, confirmation }] as const];
  });
  return { joined, confirmed, rows: new Map(rows), reasonOf: reasonsFor(joined, own.decisions, 'right', lowest) };
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
  const { of, confirmation } = found;
  const { row } = of.listed;
  if (confirmation.standing === 'doubtful') {
    return {
      claim: waits(claimOf(null), remark('CONFIRMATION_DOUBTFUL', { row, tier: confirmation.tier })),
      confirmation,
    };
  }
  const claim = claimOf({ row, amount: of.amount });
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
