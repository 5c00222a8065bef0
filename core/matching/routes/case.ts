import type { Department, Party } from '../../policy/figure';
import { mentorBonus } from '../../programmes/minhang/mentor-bonus';
import { mentorUnionMatch } from '../../programmes/minhang/mentor-union-match';
import { promotionMatch } from '../../programmes/minhang/promotion-match';
import { partiesOf } from '../../programmes/payers';
import type { Severity } from '../../roster/finding';
import type { Text } from '../../text';
import type { Day } from '../../value/day';
import type { Join, ListedCase, Pair, PairKeys, Slip, Standing, Tier } from '../join';
import { toldFinding, toldStep, type ToldFinding, type ToldStep } from '../told';
import { severityOf, type Claim } from './claim';
import type { Remark } from './remarks';
import type { Outcome, Route, Settlement } from './settle';

/** How two rows stand to each other, and the keys under which a decision on them is kept. */
export interface Link {
  readonly standing: Standing;
  readonly tier: Tier;
  readonly slips: readonly Slip[];
  readonly keys: PairKeys;
}

/** A case as one list has it. Yuan. */
export interface CaseSide {
  readonly row: number;
  readonly listed: ListedCase;
  /** Day of the application to the bureau; null where there is none yet, and on the union’s lists. */
  readonly appliedOn: Day | null;
  /** The worst that speaks against it on its own. */
  readonly severity: Severity;
  /** Null where no sum is named or known. */
  readonly sum: number | null;
  /** What this list says that the other department paid. */
  readonly otherPaid: number;
  readonly findings: readonly ToldFinding[];
  /** Headers of blank cells that must be filled. */
  readonly missing: readonly string[];
}

/** The row of the federation’s list that belongs to a case. */
export interface CaseConfirmation extends Link {
  readonly row: number;
  readonly amount: number | null;
}

/** One way to read a case that waits. Yuan; null for a sum that is not known. */
export interface CaseReading {
  readonly label: Text;
  readonly bureau: number | null;
  readonly union: number | null;
}

/** One case with all that the lists say of it, and who pays how much. Plain data; money in yuan. */
export interface MatchedCase {
  readonly kind: 'mentor' | 'promotion';
  readonly bureau: CaseSide | null;
  readonly union: CaseSide | null;
  /** How the two sides belong together; null where only one list has the case. */
  readonly link: Link | null;
  readonly confirmation: CaseConfirmation | null;
  readonly outcome: Outcome;
  /** The route that pays or would; null where none does. */
  readonly route: Route | null;
  /** Who pays and who receives on that route. */
  readonly department: Department | null;
  readonly payee: Party | null;
  readonly payable: number;
  /** What waits; never part of `payable`. */
  readonly held: number;
  readonly steps: readonly ToldStep[];
  readonly readings: readonly CaseReading[];
  /** What shows only with the lists side by side. */
  readonly remarks: readonly Remark[];
}

const PROGRAMMES = {
  mentor: { bureau: mentorBonus, union: mentorUnionMatch },
  promotion: { bureau: null, union: promotionMatch },
};

export const linkOf = (pair: Pair, { keysOf }: Join): Link => ({
  standing: pair.standing,
  tier: pair.tier,
  slips: pair.slips,
  keys: keysOf(pair),
});

function sideOf(claim: Claim | null, listed: ListedCase | undefined): CaseSide | null {
  if (claim === null || listed === undefined) return null;
  return {
    row: claim.row,
    listed,
    appliedOn: claim.appliedOn,
    severity: severityOf(claim),
    sum: claim.payout?.amount.toNumber() ?? null,
    otherPaid: claim.otherPaid.toNumber(),
    findings: claim.findings.map(toldFinding),
    missing: claim.missing,
  };
}

/** What a case is made of. */
export interface Parts {
  readonly kind: MatchedCase['kind'];
  readonly bureau: Claim | null;
  readonly union: Claim | null;
  readonly listed: { readonly bureau?: ListedCase | undefined; readonly union?: ListedCase | undefined };
  readonly link: Link | null;
  readonly confirmation: CaseConfirmation | null;
  readonly settlement: Settlement;
  readonly remarks: readonly Remark[];
}

export function caseOf({ kind, bureau, union, listed, link, confirmation, settlement, remarks }: Parts): MatchedCase {
  const { outcome, route, payable, held, steps, readings } = settlement;
  const programme = route && PROGRAMMES[kind][route];
  const parties = programme && partiesOf(programme);
  return {
    kind,
    bureau: sideOf(bureau, listed.bureau),
    union: sideOf(union, listed.union),
    link,
    confirmation,
    outcome,
    route,
    department: parties?.departments[0] ?? null,
    payee: parties?.payee ?? null,
    payable: payable.toNumber(),
    held: held.toNumber(),
    steps: steps.map(toldStep),
    readings: readings.map((one) => ({
      label: one.label,
      bureau: one.bureau?.toNumber() ?? null,
      union: one.union?.toNumber() ?? null,
    })),
    remarks: [...remarks, ...(bureau?.remarks ?? []), ...(union?.remarks ?? []), ...settlement.remarks],
  };
}
