import {
  fitTable,
  PROJECT_ROSTERS,
  rosterShapes,
  takeRoster,
  text,
  type FoundTable,
  type ProjectRosterId,
  type RosterId,
  type Text,
} from 'training-subsidy-core';
import type { ListKinds } from '../../lists/list-kinds';
import { takeColumns } from '../../lists/plain-list';
import { keepsDecisions } from '../kept-decisions';
import { fitFederation, TELLING_CASE } from './federation-list';

/** What a table is used as. */
export type MatchRole = 'bureau' | 'unionMentors' | 'promotions' | 'confirmations';
export type Role = MatchRole | ProjectRosterId;

const isProject = (id: string): id is ProjectRosterId => (PROJECT_ROSTERS as readonly string[]).includes(id);

/** The roster whose columns a table in that role has; the federation’s list is none. */
export const ROSTER_OF: Readonly<Record<MatchRole, RosterId | null>> = {
  bureau: 'mentor',
  unionMentors: 'union-mentor',
  promotions: 'promotion',
  confirmations: null,
};

export const rosterOf = (role: Role): RosterId | null => (isProject(role) ? role : ROSTER_OF[role]);

const MATCH_TITLES: Readonly<Record<MatchRole, Text>> = {
  bureau: text('人社路径带教名册', 'the bureau’s mentor pairs'),
  unionMentors: text('工会路径带教名册', 'the union’s mentor pairs'),
  promotions: text('工会晋升名册', 'the union’s promotions'),
  confirmations: text('市总工会确认名单', 'the federation’s confirmed cases'),
};

export const MATCH_ROLES = Object.keys(MATCH_TITLES) as MatchRole[];
export const ROLES: readonly Role[] = [...MATCH_ROLES, ...PROJECT_ROSTERS];

export function roleTitle(role: Role): Text {
  if (!isProject(role)) return MATCH_TITLES[role];
  const { 'zh-CN': zh, 'en-US': en } = rosterShapes[role].title;
  return text(`项目清单：${zh}`, `project list: ${en}`);
}

const CONFIRMED = /确认|核定|confirmed/i;
const CONFIRMED_SUM = /^(确认|核定)金额/;
/** Of lists that the add-in wrote: a verdict and what follows from it. */
const OWN_VERDICT = /^(结论|处理结果|Verdict|Outcome)$/;
const OWN_SUM = /^(应发金额|Payable)$/;

const hasHeader = ({ headers }: FoundTable, name: RegExp): boolean => headers.some(({ text }) => name.test(text));

/** The federation’s list has the columns of none of the rosters as well as its own. */
function isFederation(found: FoundTable, name: string): boolean {
  const names = [name, ...found.titles.map((title) => title.text)].join(' ');
  const missing = Math.min(...found.fits.map((fit) => fit.missing.length));
  return (
    (CONFIRMED.test(names) || hasHeader(found, CONFIRMED_SUM)) && fitFederation(found, {}).missing.length < missing
  );
}

/** What a table is most likely meant for; null where nothing speaks for a role. */
export function likelyRole(found: FoundTable, name: string): Role | null {
  if (hasHeader(found, OWN_VERDICT) && hasHeader(found, OWN_SUM)) return null;
  if (isFederation(found, name)) return 'confirmations';
  const { kind } = found;
  if (kind === null) return null;
  if (isProject(kind)) return kind;
  return MATCH_ROLES.find((role) => ROSTER_OF[role] === kind) ?? null;
}

/** What the page wrote itself is no list. */
const OWN_SHEETS = /^(匹配-|Match-)/;

/** The lists that the page puts side by side. */
export const MATCH_KINDS: ListKinds<Role> = {
  roles: ROLES,
  titleOf: roleTitle,
  likelyRole,
  fit(role, found, chosen) {
    const roster = rosterOf(role);
    return roster === null ? fitFederation(found, chosen) : fitTable(found, roster, chosen);
  },
  take(role, cells, found, chosen) {
    const roster = rosterOf(role);
    return roster === null
      ? takeColumns(cells, found, fitFederation(found, chosen), TELLING_CASE)
      : takeRoster(cells, found, fitTable(found, roster, chosen));
  },
  isOwnSheet: (name) => OWN_SHEETS.test(name) || keepsDecisions(name),
};
