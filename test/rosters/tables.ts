import {
  apprenticeTrainingRoster,
  checkRoster,
  chiefTechnicianRoster,
  contestRoster,
  craftsmanRoster,
  districtCourseRoster,
  honourRoster,
  industryBaseRoster,
  innovationStudioRoster,
  institutionRoster,
  isoDay,
  masterStudioRoster,
  mentorRoster,
  NO_BUREAU_PAIRS,
  NO_STANDARDS,
  projectDevelopmentRoster,
  promotionRoster,
  readBureauPairs,
  readStandards,
  songjiangStudioRoster,
  trainingRoster,
  unionMentorRoster,
  VERDICT_WORDS,
  workCalendar,
  type Columns,
  type Finding,
  type FindingCode,
  type Roster,
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

/** What a check answers for one row, with money in whole fen; the codes of the worst findings first. */
export interface Answer {
  readonly verdict: string;
  readonly payable: bigint;
  readonly held: bigint;
  readonly codes: readonly FindingCode[];
}

const inFen = (amount: RowResult['payable']): bigint => BigInt(amount.times(100).toString());

/** The codes as they are told: where two findings weigh the same, their order is left open. */
function codesOf(findings: readonly Finding[]): FindingCode[] {
  const told: FindingCode[] = [];
  let group: FindingCode[] = [];
  findings.forEach(({ code, severity }, i) => {
    group.push(code);
    if (findings[i + 1]?.severity === severity) return;
    told.push(...group.sort());
    group = [];
  });
  return [...new Set(told)];
}

const answerOf = (result: RowResult | null): Answer | null =>
  result && {
    verdict: VERDICT_WORDS[result.verdict]['zh-CN'],
    payable: inFen(result.payable),
    held: inFen(result.held),
    codes: codesOf(result.findings),
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

/** A roster that takes nothing but a history beside it. */
const plain =
  <Cols extends Columns>(roster: Roster<Cols>): Check =>
  (rows, beside = {}) =>
    checkRoster(roster, tableOf(rows), { ...options(beside), extra: null });

/** The five rosters that have a function, each as a check from rows to results. */
const FUNCTION_RESULTS = {
  training: (rows, beside = {}) => {
    const extra = beside.standards?.length ? readStandards(tableOf(beside.standards)) : NO_STANDARDS;
    return checkRoster(trainingRoster, tableOf(rows), { ...options(beside), extra });
  },
  courses: plain(districtCourseRoster),
  mentors: plain(mentorRoster),
  unionMentors: (rows, beside = {}) => {
    const extra = beside.bureauPairs?.length ? readBureauPairs(tableOf(beside.bureauPairs)) : NO_BUREAU_PAIRS;
    return checkRoster(unionMentorRoster, tableOf(rows), { ...options(beside), extra });
  },
  promotions: plain(promotionRoster),
} satisfies Record<string, Check>;

/** The rosters of the project list. */
const PROJECT_RESULTS = {
  developments: plain(projectDevelopmentRoster),
  chiefTechnicians: plain(chiefTechnicianRoster),
  masterStudios: plain(masterStudioRoster),
  institutions: plain(institutionRoster),
  innovationStudios: plain(innovationStudioRoster),
  craftsmen: plain(craftsmanRoster),
  songjiangStudios: plain(songjiangStudioRoster),
  honours: plain(honourRoster),
  industryBases: plain(industryBaseRoster),
  contests: plain(contestRoster),
  apprenticeTrainings: plain(apprenticeTrainingRoster),
} satisfies Record<string, Check>;

export const RESULTS = { ...FUNCTION_RESULTS, ...PROJECT_RESULTS };

export type FunctionRosterName = keyof typeof FUNCTION_RESULTS;
export type ProjectListName = keyof typeof PROJECT_RESULTS;
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
