import {
  checkRoster,
  districtCourseRoster,
  isoDay,
  mentorRoster,
  NO_BUREAU_PAIRS,
  NO_STANDARDS,
  promotionRoster,
  readBureauPairs,
  readStandards,
  trainingRoster,
  unionMentorRoster,
  VERDICT_WORDS,
  workCalendar,
  type FindingCode,
  type RosterCell,
  type RowResult,
  type Table,
} from 'training-subsidy-core';

/** One row of a roster by its headers; an absent cell is a blank one. */
export type Cells = Readonly<Record<string, RosterCell>>;

/** A table under the headers that its rows name. */
export function tableOf(rows: readonly Cells[]): Table {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))];
}

/** What a check answers for one row, with money in whole fen. */
export interface Answer {
  readonly verdict: string;
  readonly payable: bigint;
  readonly held: bigint;
  readonly codes: readonly FindingCode[];
}

const inFen = (amount: RowResult['payable']): bigint => BigInt(amount.times(100).toString());

const answerOf = (result: RowResult | null): Answer | null =>
  result && {
    verdict: VERDICT_WORDS[result.verdict]['zh-CN'],
    payable: inFen(result.payable),
    held: inFen(result.held),
    codes: [...new Set(result.findings.map(({ code }) => code))].sort(),
  };

/** What stands beside a roster. */
export interface Beside {
  readonly history?: readonly Cells[];
  readonly standards?: readonly Cells[];
  readonly bureauPairs?: readonly Cells[];
  /** Holidays that the user supplies beyond the calendar built in. */
  readonly holidays?: readonly string[];
}

type Check = (rows: readonly Cells[], beside?: Beside) => (RowResult | null)[];

const options = ({ history, holidays = [] }: Beside) => ({
  history: history?.length ? tableOf(history) : null,
  calendar: workCalendar(holidays.map(isoDay)),
});

/** The five rosters, each as a check from rows to results. */
export const RESULTS = {
  training: (rows, beside = {}) => {
    const extra = beside.standards?.length ? readStandards(tableOf(beside.standards)) : NO_STANDARDS;
    return checkRoster(trainingRoster, tableOf(rows), { ...options(beside), extra });
  },
  courses: (rows, beside = {}) => checkRoster(districtCourseRoster, tableOf(rows), { ...options(beside), extra: null }),
  mentors: (rows, beside = {}) => checkRoster(mentorRoster, tableOf(rows), { ...options(beside), extra: null }),
  unionMentors: (rows, beside = {}) => {
    const extra = beside.bureauPairs?.length ? readBureauPairs(tableOf(beside.bureauPairs)) : NO_BUREAU_PAIRS;
    return checkRoster(unionMentorRoster, tableOf(rows), { ...options(beside), extra });
  },
  promotions: (rows, beside = {}) => checkRoster(promotionRoster, tableOf(rows), { ...options(beside), extra: null }),
} satisfies Record<string, Check>;

export type RosterName = keyof typeof RESULTS;

/** What the engine answers for every row; a blank row has no answer. */
export const answers = (roster: RosterName, rows: readonly Cells[], beside?: Beside): (Answer | null)[] =>
  rows.length === 0 ? [] : RESULTS[roster](rows, beside).map(answerOf);

/** A result as the tests write it: verdict, yuan paid, yuan held, each code with its severity. */
export const brief = (result: RowResult | null): string =>
  result === null
    ? 'blank'
    : [
        VERDICT_WORDS[result.verdict]['zh-CN'],
        result.payable.toString(),
        result.held.toString(),
        ...result.findings.map(({ code, severity }) => `${code}:${severity}`).sort(),
      ].join(' ');

/** What the engine says of every row, as the tests write it. */
export const verdicts = (roster: RosterName, rows: readonly Cells[], beside?: Beside): string[] =>
  RESULTS[roster](rows, beside).map(brief);

/** What the engine says of a roster of one row. */
export const verdict = (roster: RosterName, row: Cells, beside?: Beside): string =>
  verdicts(roster, [row], beside).join();
