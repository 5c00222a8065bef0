import { text, type ListedCase, type MatchedCase, type Matching, type Text } from 'training-subsidy-core';
import { TEXTS } from '../texts';
import { differingFields } from './differing-fields';

/** Where a case belongs: each to one. */
export type Group = 'agreed' | 'differing' | 'bureauOnly' | 'unionOnly';

/**
 * Both lists have it and there is nothing to settle; both, and a cell differs or the case waits; or one alone. The sums of
 * the routes mostly differ by themselves: the higher is paid, which settles it.
 */
export function groupOf(one: MatchedCase): Group {
  const { kind, bureau, union, link, confirmation, remarks, outcome } = one;
  const isDifferent =
    outcome === 'overpaid' ||
    outcome === 'hold' ||
    differingFields(one).length > 0 ||
    remarks.some(({ code }) => code.endsWith('_DIFFERS') || code.startsWith('CONFIRMATION_')) ||
    [link, confirmation].some((pair) => pair !== null && (pair.standing === 'doubtful' || pair.slips.length > 0));
  // A promotion has the union’s route alone: beside it stands the federation’s list.
  if (kind === 'promotion') return confirmation === null ? 'unionOnly' : isDifferent ? 'differing' : 'agreed';
  if (bureau === null) return 'unionOnly';
  if (union === null) return 'bureauOnly';
  return isDifferent ? 'differing' : 'agreed';
}

export const isDoubtful = ({ link, confirmation }: MatchedCase): boolean =>
  link?.standing === 'doubtful' || confirmation?.standing === 'doubtful';

/** What becomes of a case, and whose money it is: each case has one. */
export type Fate = 'payHr' | 'payUnion' | 'heldHr' | 'heldUnion' | 'heldOpen' | 'settled' | 'overpaid' | 'refused';

export const FATES: Readonly<Record<Fate, Text>> = {
  payHr: text('发放：区人社局', 'Paid by the HR bureau'),
  payUnion: text('发放：区总工会', 'Paid by the union'),
  heldHr: text('待定：区人社局', 'Held: HR bureau'),
  heldUnion: text('待定：区总工会', 'Held: union'),
  heldOpen: text('待定：部门未定', 'Held: department open'),
  settled: text('已发放，不再发', 'Paid already'),
  overpaid: text('已发放，多发', 'Overpaid'),
  refused: text('不予', 'Refused'),
};

export function fateOf({ outcome, department }: MatchedCase): Fate {
  if (outcome === 'pay') return department === 'union' ? 'payUnion' : 'payHr';
  if (outcome !== 'hold') return outcome;
  return department === 'hr' ? 'heldHr' : department === 'union' ? 'heldUnion' : 'heldOpen';
}

/** How the lists stand to each other. */
type Standing = 'all' | 'doubtful' | Group;
export type CaseFilter = Standing | Fate;

export const STANDINGS: Readonly<Record<Standing, Text>> = {
  all: TEXTS.all,
  doubtful: TEXTS.doubtful,
  differing: TEXTS.differing,
  agreed: TEXTS.agreed,
  bureauOnly: TEXTS.bureauOnly,
  unionOnly: TEXTS.unionOnly,
};

function fits(one: MatchedCase, filter: CaseFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'doubtful') return isDoubtful(one);
  return filter in FATES ? fateOf(one) === filter : groupOf(one) === filter;
}

/** A case with its place in the matching. */
export interface PlacedCase {
  readonly place: number;
  readonly one: MatchedCase;
}

const wordsOf = (listed: ListedCase | undefined): string =>
  listed === undefined
    ? ''
    : [listed.holder.name, listed.holder.id, listed.mentor?.name, listed.mentor?.id, listed.certificate].join(' ');

export function shownCases({ cases }: Matching, filter: CaseFilter, query: string): PlacedCase[] {
  const wanted = query.trim().toLowerCase();
  return cases.flatMap((one, place) => {
    if (!fits(one, filter)) return [];
    const words = `${wordsOf(one.bureau?.listed)} ${wordsOf(one.union?.listed)}`.toLowerCase();
    return wanted === '' || words.includes(wanted) ? [{ place, one }] : [];
  });
}

/** How many cases each filter leaves. */
export function countsOf({ cases }: Matching): ReadonlyMap<CaseFilter, number> {
  const counts = new Map<CaseFilter, number>([['all', cases.length]]);
  for (const one of cases) {
    for (const filter of [groupOf(one), fateOf(one), ...(isDoubtful(one) ? (['doubtful'] as const) : [])]) {
      counts.set(filter, (counts.get(filter) ?? 0) + 1);
    }
  }
  return counts;
}

/** How many cases have one fate, what they pay and what waits. Yuan. */
export interface FateTally {
  readonly fate: Fate;
  readonly count: number;
  readonly payable: number;
  readonly held: number;
}

const fen = (yuan: number): number => Math.round(yuan * 100);

/** Every case once, by what becomes of it. */
export function talliesOf({ cases }: Matching): readonly FateTally[] {
  return (Object.keys(FATES) as Fate[]).map((fate) => {
    const own = cases.filter((one) => fateOf(one) === fate);
    const sum = (of: (one: MatchedCase) => number) => own.reduce((so, one) => so + fen(of(one)), 0) / 100;
    return { fate, count: own.length, payable: sum(({ payable }) => payable), held: sum(({ held }) => held) };
  });
}
