import type { ListedCase, MatchedCase, Matching, Text } from 'training-subsidy-core';
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

export type CaseFilter = 'all' | 'doubtful' | Group | 'held' | 'payHr' | 'payUnion';

export const FILTERS: Readonly<Record<CaseFilter, Text>> = {
  all: TEXTS.all,
  doubtful: TEXTS.doubtful,
  differing: TEXTS.differing,
  agreed: TEXTS.agreed,
  bureauOnly: TEXTS.bureauOnly,
  unionOnly: TEXTS.unionOnly,
  held: TEXTS.held,
  payHr: TEXTS.payHr,
  payUnion: TEXTS.payUnion,
};

/** A case with its place in the matching. */
export interface PlacedCase {
  readonly place: number;
  readonly one: MatchedCase;
}

const FITS: Readonly<Record<CaseFilter, (one: MatchedCase) => boolean>> = {
  all: () => true,
  doubtful: isDoubtful,
  agreed: (one) => groupOf(one) === 'agreed',
  differing: (one) => groupOf(one) === 'differing',
  bureauOnly: (one) => groupOf(one) === 'bureauOnly',
  unionOnly: (one) => groupOf(one) === 'unionOnly',
  held: ({ outcome }) => outcome === 'hold',
  payHr: ({ outcome, department }) => outcome === 'pay' && department === 'hr',
  payUnion: ({ outcome, department }) => outcome === 'pay' && department === 'union',
};

const wordsOf = (listed: ListedCase | undefined): string =>
  listed === undefined
    ? ''
    : [listed.holder.name, listed.holder.id, listed.mentor?.name, listed.mentor?.id, listed.certificate].join(' ');

export function shownCases({ cases }: Matching, filter: CaseFilter, query: string): PlacedCase[] {
  const wanted = query.trim().toLowerCase();
  return cases.flatMap((one, place) => {
    if (!FITS[filter](one)) return [];
    const words = `${wordsOf(one.bureau?.listed)} ${wordsOf(one.union?.listed)}`.toLowerCase();
    return wanted === '' || words.includes(wanted) ? [{ place, one }] : [];
  });
}

export const countOf = ({ cases }: Matching, filter: CaseFilter): number => cases.filter(FITS[filter]).length;

/** What a department pays, and what waits for it. Yuan. */
export interface PayerSum {
  readonly count: number;
  readonly payable: number;
  readonly held: number;
}

const fen = (yuan: number): number => Math.round(yuan * 100);

export function payerSum({ cases }: Matching, department: MatchedCase['department']): PayerSum {
  const own = cases.filter((one) => one.department === department);
  const sum = (of: (one: MatchedCase) => number) => own.reduce((so, one) => so + fen(of(one)), 0) / 100;
  return { count: own.length, payable: sum(({ payable }) => payable), held: sum(({ held }) => held) };
}
