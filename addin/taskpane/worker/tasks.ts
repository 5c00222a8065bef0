import type { Range, Repair } from 'training-subsidy-core';
import { bestChoices, type ToldChoice } from '../roster/best-choice/choices';
import { checkTable } from '../roster/check/check';
import type { CheckedRow, CheckRequest } from '../roster/check/protocol';
import { earlierTables, type EarlierFound, type EarlierRequest } from '../roster/history/earlier-tables';
import { sheetsOfFiles, type SheetsAnswer, type SheetsRequest } from '../lists/sheets-of-files';
import { matchTables, type MatchOutcome, type MatchRequest } from '../matching/match';
import {
  draftFromHistory,
  rangeOfHistory,
  rostersByFigures,
  spentOfHistory,
  type ActualAnswer,
  type ActualRequest,
  type DraftAnswer,
  type DraftRequest,
  type RangeRequest,
  type SpentAnswer,
  type SpentRequest,
  type Told,
} from '../budget/history/tasks';
import { repairsOf, type RepairsRequest } from '../roster/repair/repairs-of';

/** What is worked out apart from the pane: for each task what it is asked and what it answers. */
export interface Tasks {
  readonly check: { readonly request: CheckRequest; readonly answer: readonly (CheckedRow | null)[] };
  readonly choices: { readonly request: CheckRequest; readonly answer: readonly ToldChoice[] };
  readonly earlier: { readonly request: EarlierRequest; readonly answer: readonly (readonly EarlierFound[])[] };
  readonly match: { readonly request: MatchRequest; readonly answer: MatchOutcome };
  readonly sheets: { readonly request: SheetsRequest; readonly answer: SheetsAnswer };
  readonly 'budget-draft': { readonly request: DraftRequest; readonly answer: Told<DraftAnswer | null> };
  readonly 'budget-range': { readonly request: RangeRequest; readonly answer: Told<Range> };
  readonly 'budget-actual': { readonly request: ActualRequest; readonly answer: Told<ActualAnswer> };
  readonly 'budget-spent': { readonly request: SpentRequest; readonly answer: Told<SpentAnswer> };
  readonly repairs: { readonly request: RepairsRequest; readonly answer: readonly Repair[] };
}

export type TaskName = keyof Tasks;

/** What the page sends to the worker. */
export interface TaskCall<Name extends TaskName = TaskName> {
  readonly name: Name;
  readonly request: Tasks[Name]['request'];
}

/** What the worker tells: how far it is in rows or draws, then the answer. */
export type TaskMessage<Name extends TaskName = TaskName> =
  | { readonly kind: 'progress'; readonly rows: number }
  | { readonly kind: 'done'; readonly answer: Tasks[Name]['answer'] }
  | { readonly kind: 'failed'; readonly message: string };

type Work<Name extends TaskName> = (
  request: Tasks[Name]['request'],
  onProgress: (rows: number) => void,
) => Tasks[Name]['answer'] | Promise<Tasks[Name]['answer']>;

/** How each task is worked out; `onProgress` is called with the rows that are through. */
export const TASKS: { readonly [Name in TaskName]: Work<Name> } = {
  check: checkTable,
  choices: bestChoices,
  earlier: earlierTables,
  match: matchTables,
  sheets: sheetsOfFiles,
  'budget-draft': draftFromHistory,
  'budget-range': rangeOfHistory,
  'budget-actual': rostersByFigures,
  'budget-spent': spentOfHistory,
  repairs: repairsOf,
};
