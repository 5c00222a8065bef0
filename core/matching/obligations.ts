import { DEPARTMENTS, type Department } from '../policy/figure';
import { MONTHS_TO_APPLY } from '../roster/mentor/row-checks';
import type { Severity } from '../roster/finding';
import { text, type Text } from '../text';
import { addMonths, isoDay, partsOf, toIso, type Day } from '../value/day';
import { SENIOR_TECHNICIAN, SENIOR_WORKER } from '../value/skill-level';
import { deadline, workCalendar, type WorkCalendar } from '../value/work-calendar';
import type { ListedCase } from './join';
import type { CaseSide, MatchedCase } from './routes/case';
import type { Matching } from './routes/match';
import type { RemarkCode } from './routes/remarks';
import type { Route } from './routes/settle';

/** What is still to be done, and until when. Plain data. */
export interface Due {
  /** Last day to apply; null where no document and no notice sets one, or the certificate’s date is not known. */
  readonly lastDay: Day | null;
  /** Whether the holidays around the last day are known; if not, it may be a few days later. */
  readonly isLastDayCertain: boolean;
  /** From the given day to the last one, both named: 0 on the last day, below 0 once it is over; null if nothing runs. */
  readonly daysLeft: number | null;
  /** Headers of blank cells, and confirmations, that the case lacks. */
  readonly missing: readonly Text[];
  readonly next: Text;
}

/** What is still to be done for a case on one of its routes. */
export interface Obligation extends Due {
  readonly kind: MatchedCase['kind'];
  /** Place of the case in the matching. */
  readonly case: number;
  readonly route: Route;
  readonly department: Department;
  readonly listed: ListedCase;
}

export interface ObligationOptions {
  /** Last days of the union’s yearly notices, as `2027-03-31` (AMB-65). */
  readonly notices?: Readonly<Partial<Record<MatchedCase['kind'], string>>>;
  /** Holidays beyond the calendar built in, as `2028-01-01`. */
  readonly holidays?: readonly string[];
}

const CONFIRMATION = text('市总确认', 'confirmation of the municipal federation');
const UNCONFIRMED: ReadonlySet<RemarkCode> = new Set(['NOT_ON_CONFIRMATION', 'CONFIRMATION_DOUBTFUL']);

function missingOf({ remarks }: MatchedCase, side: CaseSide | null, route: Route): Text[] {
  const headers = (side?.missing ?? []).map((header) => text(header, header));
  const waits =
    remarks.some(({ code }) => UNCONFIRMED.has(code)) || side?.findings.some(({ code }) => code === 'NOT_CONFIRMED');
  return route === 'union' && waits ? [...headers, CONFIRMATION] : headers;
}

/** The first sentence of that weight: of what shows beside other lists, then of the row’s own checks. */
const sentenceOf = ({ remarks }: MatchedCase, side: CaseSide | null, weight: Severity): Text | undefined =>
  [...remarks, ...(side?.findings ?? [])].find(({ severity }) => severity === weight)?.sentence;

function afterDecision(one: MatchedCase, side: CaseSide | null, route: Route): Text {
  const { outcome, payable, department } = one;
  const payer = DEPARTMENTS[department ?? 'hr'];
  switch (outcome) {
    case 'pay':
      return one.route === route
        ? text(`由${payer['zh-CN']}发放 ${payable} 元`, `${payer['en-US']} pays ${payable} yuan`)
        : text(
            `由${payer['zh-CN']}发放较高的一笔，本路径不发`,
            `${payer['en-US']} pays the higher sum; nothing on this route`,
          );
    case 'settled':
      return text('已发放，无需办理', 'paid; nothing to do');
    case 'overpaid':
    case 'hold':
      return sentenceOf(one, side, 'hold') ?? text('待两部门确认', 'the departments decide');
    case 'refused':
      return sentenceOf(one, side, 'reject') ?? text('不予补贴', 'nothing is paid');
  }
}

function toApply(last: Day, daysLeft: number, isOnList: boolean): Text {
  const day = toIso(last);
  if (daysLeft < 0) {
    return text(`已过截止日 ${day}，人社路径不再受理`, `the last day was ${day}; the bureau accepts nothing more`);
  }
  return isOnList
    ? text(`${day} 前向区人社局申请`, `apply with the HR bureau by ${day}`)
    : text(
        `人社路径名册没有这一笔；如走人社路径，企业须在 ${day} 前申请`,
        `not on the bureau’s list; for that route the enterprise applies by ${day}`,
      );
}

interface Clock {
  readonly today: Day;
  readonly calendar: WorkCalendar;
}

const isPaidLevel = ({ level }: ListedCase): boolean =>
  level !== null && level >= SENIOR_WORKER && level <= SENIOR_TECHNICIAN;

/** The bureau’s route: six months from the certificate (MH-A4a-5c, D1, D2). */
function ofBureau(one: MatchedCase, place: number, { today, calendar }: Clock): Obligation[] {
  const side = one.bureau;
  const listed = (side ?? one.union)?.listed;
  if (one.kind !== 'mentor' || listed === undefined || !isPaidLevel(listed)) return [];
  const { certifiedOn } = listed;
  const lastDay = certifiedOn === null ? null : deadline(certifiedOn, MONTHS_TO_APPLY, calendar);
  const isRunning = one.outcome !== 'settled' && (side?.appliedOn ?? null) === null;
  const daysLeft = lastDay === null || !isRunning ? null : lastDay - today;
  const isLastDayCertain =
    certifiedOn === null || calendar.knows(partsOf(addMonths(certifiedOn, MONTHS_TO_APPLY)).year);
  const next =
    lastDay === null || daysLeft === null
      ? afterDecision(one, side, 'bureau')
      : toApply(lastDay, daysLeft, side !== null);
  const missing = missingOf(one, side, 'bureau');
  return [
    {
      kind: one.kind,
      case: place,
      route: 'bureau',
      department: 'hr',
      listed,
      lastDay,
      isLastDayCertain,
      daysLeft,
      missing,
      next,
    },
  ];
}

/** The union’s route: no document sets a last day, a yearly notice may (AMB-65). */
function ofUnion(
  one: MatchedCase,
  place: number,
  { today }: Clock,
  notices: ObligationOptions['notices'],
): Obligation[] {
  const side = one.union;
  if (side === null) return [];
  const notice = notices?.[one.kind];
  const lastDay = notice === undefined ? null : isoDay(notice);
  const isDone =
    one.outcome === 'settled' || one.outcome === 'refused' || (one.outcome === 'pay' && one.route !== 'union');
  const daysLeft = lastDay === null || isDone ? null : lastDay - today;
  const { listed } = side;
  const [missing, next] = [missingOf(one, side, 'union'), afterDecision(one, side, 'union')];
  return [
    {
      kind: one.kind,
      case: place,
      route: 'union',
      department: 'union',
      listed,
      lastDay,
      isLastDayCertain: true,
      daysLeft,
      missing,
      next,
    },
  ];
}

/** The fewest days left first, what has no last day at the end; for lists in their own order. */
export function leftFirst(a: Pick<Due, 'daysLeft'>, b: Pick<Due, 'daysLeft'>): number {
  const [left, right] = [a.daysLeft ?? Infinity, b.daysLeft ?? Infinity];
  return left === right ? 0 : left - right;
}

/** What is to be done for each case, the fewest days left first; what is over comes before, what has no last day after. */
export function obligationsOf(matching: Matching, today: Day, options: ObligationOptions = {}): Obligation[] {
  const clock = { today, calendar: workCalendar((options.holidays ?? []).map(isoDay)) };
  const all = matching.cases.flatMap((one, place) => [
    ...(one.bureau !== null || matching.hasBureau ? ofBureau(one, place, clock) : []),
    ...ofUnion(one, place, clock, options.notices),
  ]);
  return all.sort(leftFirst);
}
