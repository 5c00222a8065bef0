import type { Finding, RowReference } from '../../roster/finding';
import { findingSentence } from '../../roster/sentences';
import { Decimal } from '../../value/money';
import { grouped } from '../grouped';
import { ACROSS_RULES } from './across';
import { rowOf, type ProjectConflict, type ProjectRow } from './conflict';
import { Neighbours } from './neighbours';
import { readGrants, type Grant, type ProjectLists } from './project-lists';
import { readingsOf, ruleOf } from './readings';
import { standingsOf, type ProjectStanding } from './standing';

/** Grants of several programmes for one person or unit: allowed, and told (AMB-66). */
export interface Stack {
  readonly kind: 'person' | 'unit';
  readonly name: string;
  /** ID of the person, credit code of the unit; empty where none is known. */
  readonly id: string;
  readonly rows: readonly ProjectRow[];
  /** What they are paid together, held ones included. Yuan. */
  readonly total: number;
}

export interface ProjectConflicts {
  readonly conflicts: readonly ProjectConflict[];
  readonly stacks: readonly Stack[];
  readonly standings: readonly ProjectStanding[];
}

/** The earlier row that a finding names; some name several, or a value. */
function earlierOf({ values }: Finding): RowReference | null {
  if (!('earlier' in values)) return null;
  const { earlier } = values;
  return typeof earlier === 'object' && earlier !== null && 'number' in earlier ? earlier : null;
}

const isAt = ({ reference }: Grant, at: RowReference | null): boolean =>
  reference.number === at?.number && reference.source === at.source;

const isJudged = ({ reference }: Grant): boolean => reference.source === 'roster';

/** What the checks of the row’s own roster found, with the readings of a row that waits. */
function withinRoster(grant: Grant, own: readonly Grant[]): ProjectConflict[] {
  return grant.findings.flatMap((found) => {
    const known = ruleOf(found);
    if (known === null) return [];
    const at = earlierOf(found);
    const earlier = own.find((one) => isAt(one, at));
    return {
      rule: known.rule,
      severity: found.severity,
      clause: found.clause,
      ambiguity: known.ambiguity,
      row: rowOf(grant.roster, grant.reference),
      other: earlier ? rowOf(earlier.roster, earlier.reference) : null,
      sentence: findingSentence(found),
      readings: readingsOf({ found, grant, earlier }),
    };
  });
}

function stackOf(kind: Stack['kind'], name: string, id: string, grants: readonly Grant[]): Stack[] {
  if (new Set(grants.map(({ roster }) => roster)).size < 2) return [];
  const total = grants.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0)).toNumber();
  return [{ kind, name, id, rows: grants.map(({ roster, reference }) => rowOf(roster, reference)), total }];
}

const stacksOf = ({ people, units }: Neighbours): Stack[] => [
  ...people.flatMap((own) => stackOf('person', own[0]?.person?.name ?? '', own[0]?.person?.id ?? '', own)),
  ...units.flatMap((own) => {
    const [code] = own.flatMap(({ unit }) => unit?.code ?? []);
    return stackOf('unit', own[0]?.unit?.name ?? '', code ?? '', own);
  }),
];

/**
 * Checks the project list across its rosters: what is paid once only, not twice, not after a higher award, or only the
 * higher of two, with the readings of each row that waits; and who has grants of several programmes. Earlier lists come
 * before the list and are not judged. Raises MISSING_COLUMNS where a list lacks a required column.
 */
export function projectConflicts(lists: ProjectLists, history: ProjectLists = {}): ProjectConflicts {
  const grants = readGrants(lists, history);
  const open = grants.filter(({ severity }) => severity !== 'reject');
  const byRoster = grouped(grants, ({ roster }) => roster);
  const neighbours = new Neighbours(open);
  return {
    conflicts: [
      ...grants.filter(isJudged).flatMap((grant) => withinRoster(grant, byRoster.get(grant.roster) ?? [])),
      ...open.filter(isJudged).flatMap((grant) => {
        const near = neighbours.of(grant);
        return ACROSS_RULES.flatMap((rule) => rule(grant, near));
      }),
    ],
    stacks: stacksOf(neighbours),
    standings: standingsOf(grants, lists),
  };
}
