import { judgeRoster } from '../../roster/check';
import { worst, type Finding, type RowReference, type Severity } from '../../roster/finding';
import type { Columns } from '../../roster/headers';
import {
  chiefTechnicianRoster,
  contestRoster,
  craftsmanRoster,
  honourRoster,
  industryBaseRoster,
  innovationStudioRoster,
  institutionRoster,
  masterStudioRoster,
  projectDevelopmentRoster,
  songjiangStudioRoster,
} from '../../roster/project-list';
import { MONTHS_RUNNING } from '../../roster/project-list/institution';
import { YEARS_TO_RETIREMENT } from '../../roster/project-list/rules';
import type { Roster, Table } from '../../roster/roster';
import type { Fields } from '../../roster/row';
import { retirementOf, type Person } from '../../roster/shared/working-age';
import { addDays, addMonths, type Day } from '../../value/day';
import { cleanCreditCode } from '../../value/credit-code';
import { lookupKey } from '../../value/half-width';
import { ZERO, type Decimal } from '../../value/money';
import type { ResidentId } from '../../value/resident-id';
import type { SkillRank } from '../../value/skill-level';

/** The rosters of the project list. */
export type ProjectRosterId =
  | 'project-development'
  | 'chief-technician'
  | 'master-studio'
  | 'institution'
  | 'innovation-studio'
  | 'craftsman'
  | 'honour'
  | 'industry-base'
  | 'contest'
  | 'songjiang-studio';

/** The project list, as far as it is at hand: a table a roster. */
export type ProjectLists = Readonly<Partial<Record<ProjectRosterId, Table>>>;

/** What rows of different rosters have in common, and what rules across them look at. */
interface Facts {
  readonly person: { readonly name: string; readonly id: string } | null;
  readonly unit: { readonly name: string; readonly key: string; readonly code: string | null } | null;
  readonly day: Day | null;
  /** The skill level that the row states. */
  readonly level: SkillRank | null;
  /** Whether the row itself says that no certificate of a grade is held. */
  readonly hasNoCertificate: boolean;
  /** Whether it is applied for; null where its list does not say. */
  readonly isApplied: boolean | null;
  /** First day to apply, and the last days that one or the other clause sets. */
  readonly opensOn: Day | null;
  readonly closesOn: readonly (Day | null)[];
  /** What the rules ask of one roster alone. */
  readonly mark: 'city-award' | 'craftsman' | 'nominee' | 'craftsman-honour' | 'craftsman-studio' | 'prize' | null;
}

/** A row of the project list after the checks of its own roster. */
export interface Grant extends Facts {
  readonly roster: ProjectRosterId;
  readonly reference: RowReference;
  readonly findings: readonly Finding[];
  readonly severity: Severity;
  /** What it would pay; 0 for a rejected row. */
  readonly amount: Decimal;
}

const personOf = (name: string | null, id: ResidentId | null): Facts['person'] =>
  id && { name: name ?? '', id: id.number };

const unitOf = (name: string | null, code: string | null = null): Facts['unit'] =>
  name === null ? null : { name, key: lookupKey(name), code: code === null ? null : cleanCreditCode(code) };

const NO_FACTS: Facts = {
  person: null,
  unit: null,
  day: null,
  level: null,
  hasNoCertificate: false,
  isApplied: null,
  opensOn: null,
  closesOn: [],
  mark: null,
};

type Read = (table: Table, history: Table | null) => Grant[];

const reader =
  <Cols extends Columns>(roster: Roster<Cols>, factsOf: (fields: Fields<Cols>) => Partial<Facts>): Read =>
  (table, earlier) => {
    const { history, roster: rows, context } = judgeRoster(roster, table, { history: earlier, extra: null });
    return [...history, ...rows].map((row) => {
      const severity = worst(row.findings);
      return {
        ...NO_FACTS,
        ...factsOf(row.fields),
        roster: roster.id as ProjectRosterId,
        reference: row.reference,
        findings: row.findings,
        severity,
        amount: severity === 'reject' ? ZERO : roster.sum(row, context).amount,
      };
    });
  };

/** The last day that is years enough before the retirement (MH-A2-1.1.2a, MH-A3-1.1a). */
function beforeRetirement(person: Person): Day | null {
  const retirement = retirementOf(person);
  if (retirement === null) return null;
  const months = YEARS_TO_RETIREMENT * 12;
  const last = addMonths(retirement, -months);
  // From the 29th of February too, years end on the 28th.
  const next = addDays(last, 1);
  return addMonths(next, months) <= retirement ? next : last;
}

/** Minhang’s own title, whichever way it is written. */
const isCraftsmanHonour = (honour: string | null): boolean => lookupKey(honour ?? '').includes('当代工匠');

const READERS: Readonly<Record<ProjectRosterId, Read>> = {
  'project-development': reader(projectDevelopmentRoster, (row) => ({
    unit: unitOf(row.developer, row.creditCode),
    day: row.issuedOn,
  })),
  'chief-technician': reader(chiefTechnicianRoster, (row) => ({
    person: personOf(row.name, row.id),
    unit: unitOf(row.enterprise),
    day: row.awardedOn,
    level: row.level,
    hasNoCertificate: row.route === 'no-certificate',
    isApplied: row.appliedOn !== null,
    closesOn: [row.termEnd, beforeRetirement(row)],
  })),
  'master-studio': reader(masterStudioRoster, (row) => ({
    person: personOf(row.leader, row.leaderId),
    unit: unitOf(row.enterprise, row.creditCode),
    day: row.namedOn,
    isApplied: row.appliedOn !== null,
    closesOn: row.tier === 'district' ? [beforeRetirement({ id: row.leaderId, retirement: row.retirement })] : [],
  })),
  institution: reader(institutionRoster, (row) => ({
    unit: unitOf(row.unit, row.creditCode),
    day: row.since,
    isApplied: row.appliedOn !== null,
    opensOn: row.kind === 'base' && row.since !== null ? addMonths(row.since, MONTHS_RUNNING) : null,
  })),
  'innovation-studio': reader(innovationStudioRoster, (row) => ({
    person: personOf(row.leader, row.leaderId),
    unit: unitOf(row.enterprise, row.creditCode),
    day: row.namedOn,
    level: row.level,
    mark: row.type === 'craftsman' && row.tier === 'district' ? 'craftsman-studio' : null,
  })),
  craftsman: reader(craftsmanRoster, (row) => ({
    person: personOf(row.name, row.id),
    unit: unitOf(row.unit),
    day: row.namedOn,
    mark: row.title,
  })),
  honour: reader(honourRoster, (row) => ({
    person: personOf(row.name, row.id),
    unit: unitOf(row.enterprise),
    day: row.awardedOn,
    mark: isCraftsmanHonour(row.honour) ? 'craftsman-honour' : null,
  })),
  'industry-base': reader(industryBaseRoster, (row) => ({
    unit: unitOf(row.enterprise, row.creditCode),
    day: row.acceptedOn,
  })),
  contest: reader(contestRoster, (row) => ({
    unit: unitOf(row.unit, row.creditCode),
    day: row.heldOn,
    mark: row.claim === 'prize' ? 'prize' : null,
  })),
  'songjiang-studio': reader(songjiangStudioRoster, (row) => ({
    person: personOf(row.name, row.id),
    unit: unitOf(row.enterprise, row.creditCode),
    day: row.listedOn,
    level: row.level,
    hasNoCertificate: row.noStandard?.yes ?? false,
    isApplied: row.appliedOn !== null,
    closesOn: [row.termEnd],
    mark: row.tier === 'city' ? 'city-award' : null,
  })),
};

export const PROJECT_ROSTERS = Object.keys(READERS) as ProjectRosterId[];

/** The rows of all lists, in the order of rosters and rows. Raises MISSING_COLUMNS where a list lacks a column. */
export const readGrants = (lists: ProjectLists, history: ProjectLists): Grant[] =>
  PROJECT_ROSTERS.flatMap((roster) => {
    const table = lists[roster] ?? history[roster]?.slice(0, 1);
    return table === undefined ? [] : READERS[roster](table, history[roster] ?? null);
  });

export const samePerson = (a: Grant, b: Grant): boolean => a.person !== null && a.person.id === b.person?.id;
