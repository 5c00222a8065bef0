import { useState } from 'react';
import { useLists } from '../../lists/use-lists';
import { useToldTask } from '../use-told-task';
import { HISTORY_KINDS, historyLists, type HistoryLists } from './history-kinds';
import type { DraftAnswer } from './tasks';

/** What a draft was made of: the lists as they were read, and which lines came of which. */
export interface Drafted extends DraftAnswer {
  readonly lists: HistoryLists;
}

/** Rosters and payments of the last period, and the last draft made of them. */
export function useHistory() {
  const lists = useLists(HISTORY_KINDS);
  const [drafted, setDrafted] = useState<Drafted | null>(null);
  const drafting = useToldTask('budget-draft');
  /** The lists as the workbook has them now; null where one cannot be read any more, which is told. */
  const current = async (): Promise<HistoryLists | null> => {
    const tables = await lists.refresh();
    return tables && historyLists(tables);
  };
  return { lists, drafted, setDrafted, drafting, current };
}

export type History = ReturnType<typeof useHistory>;
