import type { Department } from '../../policy/figure';
import { bookRows } from '../../roster/booking';
import { worst, type Finding, type Severity } from '../../roster/finding';
import { findingSentence } from '../../roster/sentences';
import type { Text } from '../../text';
import type { Day } from '../../value/day';
import { isNotApplied, missingOf } from '../routes/claim';
import { rowOf, type ProjectRow } from './conflict';
import { PROJECT_ROSTERS, type Grant, type ProjectLists } from './project-lists';

/** How a row of the project list stands, and what bounds its application. Plain data; money in yuan. */
export interface ProjectStanding {
  readonly row: ProjectRow;
  /** Empty where the list names none. */
  readonly person: { readonly name: string; readonly id: string };
  readonly unit: string;
  readonly departments: readonly Department[];
  /** The worst that speaks against it, but that it is not applied for. */
  readonly severity: Severity;
  readonly payable: number;
  /** Null where its list does not say. */
  readonly isApplied: boolean | null;
  readonly opensOn: Day | null;
  readonly closesOn: Day | null;
  /** Headers of blank cells that must be filled. */
  readonly missing: readonly string[];
  /** What keeps it from being paid, if anything does. */
  readonly sentence: Text | null;
}

const earliest = (days: readonly (Day | null)[]): Day | null =>
  days.reduce((first, day) => (first === null || (day !== null && day < first) ? day : first), null);

const keptFrom = (findings: readonly Finding[], severity: Severity): Text | null => {
  const found = severity === 'hold' || severity === 'reject' ? findings.find((one) => one.severity === severity) : null;
  return found ? findingSentence(found) : null;
};

function standingOf(grant: Grant, departments: readonly Department[]): ProjectStanding {
  const others = grant.findings.filter((one) => !isNotApplied(one));
  const severity = worst(others);
  return {
    row: rowOf(grant.roster, grant.reference),
    person: grant.person ?? { name: '', id: '' },
    unit: grant.unit?.name ?? '',
    departments,
    severity,
    payable: severity === 'hold' ? 0 : grant.amount.toNumber(),
    isApplied: grant.isApplied,
    opensOn: grant.opensOn,
    closesOn: earliest(grant.closesOn),
    missing: missingOf(grant.findings),
    sentence: keptFrom(others, severity),
  };
}

/** How the rows of the lists stand; those of earlier lists are done with. */
export function standingsOf(grants: readonly Grant[], lists: ProjectLists): ProjectStanding[] {
  return PROJECT_ROSTERS.flatMap((roster) => {
    const table = lists[roster];
    if (table === undefined) return [];
    const bookings = bookRows(roster, table);
    return grants
      .filter((grant) => grant.roster === roster && grant.reference.source === 'roster')
      .map((grant) => standingOf(grant, bookings[grant.reference.number - 1]?.departments ?? []));
  });
}
