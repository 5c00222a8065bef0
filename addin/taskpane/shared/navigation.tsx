import { createContext, use } from 'react';

export type PageId = 'calculate' | 'roster' | 'matching' | 'budget' | 'policy' | 'help';

/** What a page is asked to show when it is opened from elsewhere: an id of the policy, or the name of a function. */
export interface Target {
  readonly id: string;
  /** Counts the requests, so that asking for the same thing again is seen. */
  readonly request: number;
}

export interface Navigation {
  readonly page: PageId;
  /** For the page being shown; null where the user came by its tab. */
  readonly target: Target | null;
  /** The page from which a link led here. */
  readonly cameFrom: PageId | null;
  readonly open: (page: PageId, id?: string) => void;
}

export const NavigationContext = createContext<Navigation | null>(null);

export function useNavigation(): Navigation {
  const navigation = use(NavigationContext);
  if (navigation === null) throw new Error('no NavigationContext around');
  return navigation;
}
