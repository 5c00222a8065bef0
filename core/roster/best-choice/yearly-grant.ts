import { partsOf, type Day } from '../../value/day';
import { ZERO, type Decimal } from '../../value/money';
import { judgeRoster, type CheckOptions } from '../check';
import type { FindingCode } from '../finding';
import type { Columns } from '../headers';
import { industryBaseRoster, songjiangStudioRoster } from '../project-list';
import { unitKey } from '../project-list/rules';
import type { Context, Roster, Table } from '../roster';
import type { Row } from '../row';
import { keyOf } from '../shared/claims';
import { inOrder } from '../shared/order';
import { compared, isBound, isCandidate, isFixed, type Candidate, type Choice } from './choice';

/** A limit of one project a unit and year: all rows of that project are paid, and none of another. */
interface YearlyGrant<Cols extends Columns> {
  readonly roster: Roster<Cols>;
  /** What a row is found to be that comes too late in its year. */
  readonly limits: ReadonlySet<FindingCode>;
  readonly unitOf: (row: Row<Cols>) => { readonly name: string | null; readonly code: string | null };
  readonly dayOf: (row: Row<Cols>) => Day | null;
  /** The same for rows that are paid for one project, such as its instalments. */
  readonly projectOf: (row: Row<Cols>) => string;
}

const songjiang: YearlyGrant<(typeof songjiangStudioRoster)['columns']> = {
  roster: songjiangStudioRoster,
  limits: new Set(['SECOND_PROJECT']),
  unitOf: ({ fields }) => ({ name: fields.enterprise, code: fields.creditCode }),
  dayOf: ({ fields }) => fields.listedOn,
  projectOf: ({ fields }) => fields.id?.number ?? '',
};

const industryBases: YearlyGrant<(typeof industryBaseRoster)['columns']> = {
  roster: industryBaseRoster,
  limits: new Set(['GRANTED_BEFORE']),
  unitOf: ({ fields }) => ({ name: fields.enterprise, code: fields.creditCode }),
  dayOf: ({ fields }) => fields.acceptedOn,
  projectOf: ({ reference }) => keyOf(reference.source, reference.place?.['zh-CN'] ?? '', reference.number),
};

/** For each unit and year that the limit of one project binds, the project that pays most (SJ-4-1, AMB-S4). */
export const bestSongjiangChoices = (table: Table, options: CheckOptions<null>): Choice[] =>
  yearlyChoices(songjiang, table, options);

/** For each enterprise and year with several bases, the base that pays most (MH-A5-5). */
export const bestIndustryBaseChoices = (table: Table, options: CheckOptions<null>): Choice[] =>
  yearlyChoices(industryBases, table, options);

/** Rows of the history and rows that wait for another reason keep their place; what else was judged stays as judged. */
function yearlyChoices<Cols extends Columns>(
  grant: YearlyGrant<Cols>,
  table: Table,
  options: CheckOptions<null>,
): Choice[] {
  const { history, roster, context } = judgeRoster(grant.roster, table, options);
  const groups = new Map<string, Row<Cols>[]>();
  for (const row of inOrder([...history, ...roster], grant.dayOf)) {
    const day = grant.dayOf(row);
    if (day === null) continue;
    const { name, code } = grant.unitOf(row);
    const key = keyOf(unitKey(name, code), partsOf(day).year);
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].flatMap((rows) => choiceFor(grant, rows, context));
}

function choiceFor<Cols extends Columns>(
  grant: YearlyGrant<Cols>,
  rows: readonly Row<Cols>[],
  context: Context<null>,
): Choice[] {
  const { limits, unitOf, dayOf, roster } = grant;
  const candidates = rows
    .filter((row) => isCandidate(row, limits))
    .map((row) => ({ row, amount: roster.sum(row, context).amount, isDefault: !isBound(row, limits) }));
  const [first] = candidates;
  if (first === undefined || candidates.every(({ isDefault }) => isDefault)) return [];
  const { name, code } = unitOf(first.row);
  const day = dayOf(first.row);
  return [
    {
      limit: 'projects-a-year',
      name: name ?? '',
      id: code ?? '',
      years: day === null ? [] : [partsOf(day).year],
      ...compared(candidates, bestProject(grant, rows, candidates)),
    },
  ];
}

/** The project of the highest sum; among equal ones that of the rule's order. */
function bestProject<Cols extends Columns>(
  { limits, projectOf }: YearlyGrant<Cols>,
  rows: readonly Row<Cols>[],
  candidates: readonly Candidate<Row<Cols>>[],
): readonly Candidate<Row<Cols>>[] {
  // A fixed row holds the year for its own project, except against one that was judged before it.
  const fixed = rows.findIndex((row) => isFixed(row, limits));
  const holder = rows[fixed];
  const isOpen = ({ row }: Candidate<Row<Cols>>): boolean =>
    holder === undefined || rows.indexOf(row) < fixed || projectOf(row) === projectOf(holder);
  const open = new Set(candidates.filter(isOpen).map(({ row }) => projectOf(row)));
  const projects = [...open].map((project) => candidates.filter(({ row }) => projectOf(row) === project));
  const sumOf = (project: readonly Candidate<Row<Cols>>[]): Decimal =>
    project.reduce((sum, { amount }) => sum.plus(amount), ZERO);
  const isDefault = (project: readonly Candidate<Row<Cols>>[]): number => (project[0]?.isDefault ? 1 : 0);
  return projects.sort((a, b) => sumOf(b).comparedTo(sumOf(a)) || isDefault(b) - isDefault(a))[0] ?? [];
}
