import { useCallback, useMemo, useState } from 'react';
import { PAGES } from '../pages';
import type { Navigation, PageId, Target } from '../shared/navigation';

interface State {
  readonly page: PageId;
  readonly target: Target | null;
  readonly cameFrom: PageId | null;
  readonly opened: ReadonlySet<PageId>;
}

const START = PAGES[0].id;

/** Which page is shown, and which ones were. office.js takes `history` away, so this is kept here alone. */
export function useOpenedPages(): { navigation: Navigation; opened: ReadonlySet<PageId> } {
  const [{ page, target, cameFrom, opened }, setState] = useState<State>({
    page: START,
    target: null,
    cameFrom: null,
    opened: new Set([START]),
  });

  const open = useCallback(
    (next: PageId, id?: string) =>
      setState((last) => ({
        page: next,
        target: id === undefined ? null : { id, request: (last.target?.request ?? 0) + 1 },
        cameFrom: id === undefined || next === last.page ? null : last.page,
        opened: new Set([...last.opened, next]),
      })),
    [],
  );

  const navigation = useMemo(() => ({ page, target, cameFrom, open }), [page, target, cameFrom, open]);
  return { navigation, opened };
}
