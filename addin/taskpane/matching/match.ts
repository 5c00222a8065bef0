import {
  matchLists,
  projectConflicts,
  ProblemError,
  sentence,
  type ListDecision,
  type MatchedLists,
  type Matching,
  type ProjectConflicts,
  type ProjectLists,
  type Text,
} from 'training-subsidy-core';
import { FileProblem } from '../../files/file-check';
import { readSheetCells } from '../../files/sheet-cells';
import type { SourceCells } from './lists/source-table';

/** What is to be matched, and the decisions made so far. */
export interface MatchRequest {
  readonly lists: MatchedLists;
  readonly projects: ProjectLists;
  readonly decisions: readonly ListDecision[];
}

export interface MatchAnswer {
  readonly matching: Matching;
  /** Null where no project list is at hand. */
  readonly conflicts: ProjectConflicts | null;
}

/** The answer, or why a list cannot be matched. */
export type MatchOutcome = MatchAnswer | { readonly problem: Text };

/** Matches lists in the background; characters of both scripts are fetched only then. */
export async function matchTables({ lists, projects, decisions }: MatchRequest): Promise<MatchOutcome> {
  const { simplified } = await import(/* webpackChunkName: "simplified" */ './simplified');
  try {
    const matching = matchLists(lists, { decisions, simplified });
    const hasProjects = Object.keys(projects).length > 0;
    return { matching, conflicts: hasProjects ? projectConflicts(projects) : null };
  } catch (error) {
    if (error instanceof ProblemError) return { problem: sentence(error.problem) };
    throw error;
  }
}

export type SheetsRequest = readonly { readonly book: string; readonly bytes: Uint8Array }[];

export interface SheetsAnswer {
  readonly sheets: readonly Pick<SourceCells, 'book' | 'sheet' | 'cells'>[];
  /** Why a file could not be read. */
  readonly problem: Text | null;
}

/** The sheets of several files; one that cannot be read is told of, the others are taken. */
export async function sheetsOfFiles(files: SheetsRequest): Promise<SheetsAnswer> {
  const sheets: SheetsAnswer['sheets'][number][] = [];
  let problem: Text | null = null;
  for (const { book, bytes } of files) {
    try {
      for (const one of await readSheetCells(bytes)) sheets.push({ book, ...one });
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      problem = {
        'zh-CN': `“${book}”：${error.sentence['zh-CN']}`,
        'en-US': `“${book}”: ${error.sentence['en-US']}`,
      };
    }
  }
  return { sheets, problem };
}
