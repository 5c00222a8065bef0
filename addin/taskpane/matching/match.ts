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
