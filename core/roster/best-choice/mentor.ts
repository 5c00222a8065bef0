import type { CheckOptions } from '../check';
import { judgeRoster } from '../check';
import type { FindingCode } from '../finding';
import { mentorRoster } from '../mentor';
import { periodOf, type Period } from '../mentor/limits';
import { mentorSum, type MentorContext, type MentorRow } from '../mentor/mentor-row';
import type { Table } from '../roster';
import { isBound, isCandidate, isFixed, compared, worthOf, type Candidate, type Choice } from './choice';
import { Network } from './network';

const LIMITS: ReadonlySet<FindingCode> = new Set(['THIRD_APPRENTICE']);

/** A pair with the days on which it counts; both ends belong to it. */
interface Pair extends Candidate<MentorRow> {
  readonly period: Period;
  /** Whether it keeps its place whatever is chosen. */
  readonly isFixed: boolean;
}

/**
 * For each mentor whom the limit of apprentices at a time binds, the pairs that pay most within it. Pairs of the
 * history and pairs that wait for another reason keep their place; what else was judged, duplicates too, stays as judged.
 */
export function bestMentorChoices(table: Table, options: CheckOptions<null>): Choice[] {
  const { history, roster, context } = judgeRoster(mentorRoster, table, options);
  const bound = new Set(roster.filter((row) => isBound(row, LIMITS)).map(mentorOf));
  const byMentor = new Map<string, MentorRow[]>();
  for (const row of [...history, ...roster]) {
    const mentor = mentorOf(row);
    if (!bound.has(mentor)) continue;
    const known = byMentor.get(mentor);
    if (known) known.push(row);
    else byMentor.set(mentor, [row]);
  }
  return [...byMentor.values()].flatMap((rows) => choiceFor(rows, context));
}

const mentorOf = ({ fields }: MentorRow): string => fields.mentorId?.number ?? '';

function choiceFor(rows: readonly MentorRow[], context: MentorContext): Choice[] {
  const pairs = rows.flatMap((row) => pairOf(row, context));
  const candidates = pairs.filter((pair) => !pair.isFixed);
  const [first] = candidates;
  if (first === undefined) return [];
  const most = context.figures(first.row.fields.certifiedOn)('MH_MENTOR_MAX').toNumber();
  const chosen = bestPairs(pairs, most).filter((pair) => !pair.isFixed);
  const { mentorName, mentorId } = first.row.fields;
  return [
    {
      limit: 'apprentices-at-a-time',
      name: mentorName ?? '',
      id: mentorId?.number ?? '',
      years: [],
      ...compared(candidates, chosen),
    },
  ];
}

function pairOf(row: MentorRow, context: MentorContext): Pair[] {
  const period = periodOf(row);
  const fixed = isFixed(row, LIMITS);
  if (period === null || !(fixed || isCandidate(row, LIMITS))) return [];
  const { amount } = mentorSum(row, context);
  return [{ row, amount, isDefault: !isBound(row, LIMITS), period, isFixed: fixed }];
}

/**
 * The pairs of the highest worth of which no day sees more than `most`: so many units travel along the days on which
 * pairs begin or have ended, and each takes a pair or waits for the next day.
 */
function bestPairs(pairs: readonly Pair[], most: number): Pair[] {
  const days = [...new Set(pairs.flatMap(({ period }) => [period.from, period.to + 1]))].sort((a, b) => a - b);
  const nodeOf = new Map(days.map((day, node) => [day, node]));
  const worths = pairs.map((pair) => worthOf(pair, pairs.length));
  // A fixed pair is worth more than all others together, so that it is never left out for them.
  const above = worths.reduce((sum, worth) => sum + worth, 1n);
  const network = new Network(days.length);
  const byStart = pairs.map((pair, i) => ({ pair, worth: (worths[i] ?? 0n) + (pair.isFixed ? above : 0n) }));
  byStart.sort((a, b) => a.pair.period.from - b.pair.period.from);
  const arcs = new Map<Pair, number>();
  let next = 0;
  for (let node = 0; node < days.length; node += 1) {
    for (let at = byStart[next]; at && at.pair.period.from === days[node]; at = byStart[(next += 1)]) {
      arcs.set(at.pair, network.arc(node, nodeOf.get(at.pair.period.to + 1) ?? node, 1, at.worth));
    }
    if (node + 1 < days.length) network.arc(node, node + 1, most);
  }
  network.send(0, days.length - 1, most);
  return pairs.filter((pair) => network.isUsed(arcs.get(pair) ?? 0));
}
