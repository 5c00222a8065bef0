import { useEffect, useMemo, useRef, useState } from 'react';
import type { ListDecision, ProjectLists, ProjectRosterId, Text } from 'training-subsidy-core';
import { startTask } from '../roster/worker/start-task';
import { MATCH_ROLES, type MatchRole, type Role } from './lists/roles';
import { takeLists, type SourceTable, type TakenList } from './lists/source-table';
import type { MatchAnswer, MatchRequest } from './match';
import { TEXTS } from './texts';

/** A result, the lists it was made of, and the decisions it knows. */
export interface Matched extends MatchAnswer {
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

/** Matches the lists in the background; the last result stays until the next one is there. */
export function useMatching(tables: readonly SourceTable[], decisions: readonly ListDecision[]) {
  const lists = useMemo(() => takeLists(tables), [tables]);
  const [state, setState] = useState<MatchState>({ stage: 'idle' });
  const [matched, setMatched] = useState<Matched | null>(null);
  const stop = useRef<() => void>(null);
  useEffect(() => () => stop.current?.(), []);

  const start = () => {
    stop.current?.();
    const rows = [...lists.values()].reduce((sum, { places }) => sum + places.length, 0);
    setState({ stage: 'running', rows });
    stop.current = startTask('match', requestOf(lists, decisions), {
      onDone(answer) {
        if ('problem' in answer) return setState({ stage: 'failed', sentence: answer.problem });
        setState({ stage: 'idle' });
        setMatched({ ...answer, lists, decisions });
      },
      onFailed: () => setState({ stage: 'failed', sentence: TEXTS.failed }),
    });
  };
  const cancel = () => {
    stop.current?.();
    setState({ stage: 'idle' });
  };
  const isChanged = matched !== null && (matched.lists !== lists || matched.decisions !== decisions);
  return { lists, state, matched, isChanged, start, cancel };
}
