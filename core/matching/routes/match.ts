import { judgeRoster } from '../../roster/check';
import { mentorRoster } from '../../roster/mentor';
import { policyFigures, type Context, type Table } from '../../roster/roster';
import { NO_BUREAU_PAIRS } from '../../roster/union/bureau-pairs';
import { unionMentorRoster } from '../../roster/union/mentor';
import { promotionRoster } from '../../roster/union/promotion';
import { isoDay } from '../../value/day';
import { SENIOR_WORKER, TECHNICIAN } from '../../value/skill-level';
import { workCalendar } from '../../value/work-calendar';
import type { Join } from '../join';
import { joinEntries } from '../join/join';
import { bureauCases, confirmedCases, promotionCases, unionCases, type Confirmed, type MatchedLists } from '../lists';
import type { MatchedCase } from './case';
import { bureauClaim, promotionClaim, unionClaim } from './claim';
import { confirmedClaim, confirmedOnly, confirming, unclearRows, type ConfirmedOnly } from './confirming';
import { mentorCases } from './mentor-cases';
import { optionsOf, type JoinName, type ListDecision, type MatchingOptions } from './options';
import { promotionCase } from './promotion-case';
import { reasonsFor } from './reasons';

/** The lists side by side. Plain data, for a page and a worker; money in yuan. */
export interface Matching {
  readonly cases: readonly MatchedCase[];
  /** Whether the bureau’s list was at hand; without it nobody can say that a case is missing there. */
  readonly hasBureau: boolean;
  /** Rows of the federation’s list that nobody claims. */
  readonly confirmedOnly: readonly ConfirmedOnly[];
  /** Decisions that fit no rows any more. */
  readonly unused: readonly ListDecision[];
}

const named = (join: JoinName, joined: Pick<Join, 'unused'> | undefined): ListDecision[] =>
  (joined?.unused ?? []).map((decision) => ({ ...decision, join }));

/** What is read of a list, or nothing of one that is not at hand. */
const from = <Read>(table: Table | null, read: (table: Table) => readonly Read[]): readonly Read[] =>
  table === null ? [] : read(table);

/** The union’s two lists beside the federation’s; null where that is not at hand. */
function confirmingsOf(lists: MatchedLists, options: MatchingOptions) {
  if (lists.confirmations === null) return { mentors: null, promotions: null };
  const confirmed = confirmedCases(lists.confirmations);
  const besides = (kind: Confirmed['kind']) => confirmed.filter((one) => one.kind === null || one.kind === kind);
  const [pairs, promoted] = [from(lists.unionMentors, unionCases), from(lists.promotions, promotionCases)];
  return {
    mentors: confirming('mentor-confirmations', pairs, besides('mentor'), SENIOR_WORKER, options),
    promotions: confirming('promotion-confirmations', promoted, besides('promotion'), TECHNICIAN, options),
  };
}

/**
 * Puts the departments’ lists side by side, as far as they are at hand: which rows are one case, what either route
 * pays, and who pays (MH-2.3.3(7)f, AMB-52). The rows of a list pass its own checks first; what is only seen beside
 * the others is added as remarks. Raises MISSING_COLUMNS where a list lacks a required column.
 */
export function matchLists(lists: MatchedLists, options: MatchingOptions = {}): Matching {
  const calendar = workCalendar((options.holidays ?? []).map(isoDay));
  const context: Context<null> = { figures: policyFigures, calendar, extra: null };
  const { bureau, unionMentors, promotions } = lists;
  const own = optionsOf('routes', options);
  const joined = joinEntries(from(bureau, bureauCases), from(unionMentors, unionCases), own);
  const confirmings = confirmingsOf(lists, options);
  const unclear = unclearRows(confirmings.mentors, confirmings.promotions);

  const ofBureau = from(bureau, (table) => judgeRoster(mentorRoster, table, { calendar, extra: null }).roster);
  const pairs = from(
    unionMentors,
    (table) => judgeRoster(unionMentorRoster, table, { calendar, extra: NO_BUREAU_PAIRS }).roster,
  );
  const promoted = from(promotions, (table) => judgeRoster(promotionRoster, table, { calendar, extra: null }).roster);
  const mentors = mentorCases({
    joined,
    bureau: ofBureau.map((row) => bureauClaim(row, context)),
    union: pairs.map((row, place) =>
      confirmedClaim(confirmings.mentors, place, unclear, (one) => unionClaim(row, one, context)),
    ),
    bureauReason: unionMentors && reasonsFor(joined, own.decisions, 'left'),
    unionReason: bureau && reasonsFor(joined, own.decisions, 'right'),
    context,
  });
  const listed = from(promotions, promotionCases);
  const promotionsOf = promoted.flatMap((row, place) => {
    const claim = confirmedClaim(confirmings.promotions, place, unclear, (one) => promotionClaim(row, one, context));
    const its = listed[place];
    return its ? [promotionCase(claim, its, context)] : [];
  });
  const both = [confirmings.mentors, confirmings.promotions].flatMap((one) => one ?? []);
  return {
    cases: [...mentors, ...promotionsOf],
    hasBureau: bureau !== null,
    confirmedOnly: confirmedOnly(both),
    unused: [
      ...named('routes', joined),
      ...named('mentor-confirmations', confirmings.mentors?.joined),
      ...named('promotion-confirmations', confirmings.promotions?.joined),
    ],
  };
}
