import { useState } from 'react';
import type { ListDecision, ProjectLists, ProjectRosterId, Text } from 'training-subsidy-core';
import { failedSentence } from '../worker/failed-sentence';
import { useTask } from '../worker/use-task';
import { MATCH_ROLES, type MatchRole, type Role } from './lists/roles';
import type { SourceTable, TakenList } from '../lists/source-table';
import { takeLists } from './lists/taken-lists';
import type { MatchAnswer, MatchRequest } from './match';

/** A result, the lists it was made of, and the decisions it knows. */
export interface Matched extends MatchAnswer {
  readonly tables: readonly SourceTable<Role>[];
  readonly lists: ReadonlyMap<Role, TakenList>;
  readonly decisions: readonly ListDecision[];
}

export type MatchState =
  | { readonly stage: 'idle' }
  | { readonly stage: 'running'; readonly rows: number }
  | { readonly stage: 'failed'; readonly sentence: Text };

function requestOf(lists: ReadonlyMap<Role, TakenList>, decisions: readonly ListDecision[]): MatchRequest {
  const tableOf = (role: Role) => lists.get(role)?.table ?? null;
  const isMatched = (role: Role): role is MatchRole => (MATCH_ROLES as readonly Role[]).includes(role);
  const projects = [...lists].flatMap(([role, { table }]) =>
    isMatched(role) ? [] : [[role as ProjectRosterId, table] as const],
  );
  return {
    lists: {
      bureau: tableOf('bureau'),
      unionMentors: tableOf('unionMentors'),
      promotions: tableOf('promotions'),
      confirmations: tableOf('confirmations'),
    },
    projects: Object.fromEntries(projects) as ProjectLists,
    decisions,
  };
}

/** Matches lists in the background; the last result stays until the next one is there. */
export function useMatching() {
  const [state, setState] = useState<MatchState>({ stage: 'idle' });
  const [matched, setMatched] = useState<Matched | null>(null);
  const task = useTask();

  const start = (tables: readonly SourceTable<Role>[], decisions: readonly ListDecision[]) => {
    const lists = takeLists(tables);
    const rows = [...lists.values()].reduce((sum, { places }) => sum + places.length, 0);
    setState({ stage: 'running', rows });
    task.run('match', requestOf(lists, decisions), {
      onDone(answer) {
        if ('problem' in answer) return setState({ stage: 'failed', sentence: answer.problem });
        setState({ stage: 'idle' });
        setMatched({ ...answer, tables, lists, decisions });
      },
      onFailed: (message) => setState({ stage: 'failed', sentence: failedSentence(message) }),
    });
  };
  const cancel = () => {
    task.cancel();
    setState({ stage: 'idle' });
  };
  return { state, matched, start, cancel };
}
