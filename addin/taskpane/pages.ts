import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { text, type Text } from 'training-subsidy-core';
import type { PageId } from './shared/navigation';

/** A page of the pane: one folder, loaded when it is first opened. */
export interface Page {
  readonly id: PageId;
  readonly title: Text;
  readonly Content: LazyExoticComponent<ComponentType>;
}

const calculate = () => import(/* webpackChunkName: "calculate" */ './calculate');

/** In the order of the tabs; the first one is shown at the start. */
export const PAGES: readonly [Page, ...Page[]] = [
  { id: 'calculate', title: text('测算', 'Calculate'), Content: lazy(calculate) },
  {
    id: 'roster',
    title: text('名册', 'Roster'),
    Content: lazy(() => import(/* webpackChunkName: "roster" */ './roster')),
  },
  {
    id: 'matching',
    title: text('匹配', 'Match'),
    Content: lazy(() => import(/* webpackChunkName: "matching" */ './matching')),
  },
  {
    id: 'budget',
    title: text('预算', 'Budget'),
    Content: lazy(() => import(/* webpackChunkName: "budget" */ './budget')),
  },
  {
    id: 'policy',
    title: text('政策', 'Policy'),
    Content: lazy(() => import(/* webpackChunkName: "policy" */ './policy')),
  },
  { id: 'help', title: text('帮助', 'Help'), Content: lazy(() => import(/* webpackChunkName: "help" */ './help')) },
];

/** Fetches what the first page needs while Excel is still being found. */
export function loadFirstPage(): void {
  // A failure shows where the page is rendered.
  calculate().catch(() => undefined);
}
