import { isOpenStandard, type OpenStandardId } from '../../../policy/open-standards';
import { rosterShapes } from '../../../roster/rosters';
import { text, type Text } from '../../../text';
import { isoDay, partsOf } from '../../../value/day';
import { Decimal } from '../../../value/money';
import type { Assumption, BudgetLine, Term } from '../../budget';
import { LINE_KINDS } from '../../kinds';
import type { Choices, NumberField } from '../../kinds/kind';
import { openAssumption } from '../../open-assumption';
import type { CheckedList } from '../checked-list';
import { toFullYear, type Covered } from './covered';
import { groupsOf, type Group, type LeftOut } from './groups';
import { GROWTH, HELD, lineId, passId } from './ids';
import { hasPassRate, passAssumption, passesOf } from './pass-rate';

export interface DraftOptions {
  /** What the rosters cover: counts of it become counts of a full year. */
  readonly covered: Covered;
  /** Calendar years that get lines. */
  readonly years: readonly number[];
  /** Yearly growth as it is assumed at its low, base and high. */
  readonly growth: { readonly low: string; readonly base: string; readonly high: string };
}

/** Lines and assumptions of a budget, drafted from checked rosters. */
export interface Draft {
  readonly lines: readonly BudgetLine[];
  readonly assumptions: readonly Assumption[];
  /** Which lines came of which list, by its place. */
  readonly origins: ReadonlyMap<string, number>;
  readonly leftOut: readonly LeftOut[];
  /** What the rosters paid, what waits in them, and what was rejected, in rows. Yuan. */
  readonly payable: Decimal;
  readonly held: Decimal;
  readonly rejected: number;
}

const PLACES = 6;

const total = (all: readonly Decimal[]): Decimal => all.reduce((sum, one) => sum.plus(one), new Decimal(0));

/** The mean of a number over the rows of a group that have it. */
function meanOf({ rows }: Group, field: string): Decimal | null {
  const values = rows.flatMap(({ parameters }) => parameters.mean[field] ?? []);
  return values.length === 0 ? null : total(values).dividedBy(values.length).toDecimalPlaces(PLACES);
}

function termsOf(group: Group): BudgetLine['terms'] {
  const { fields } = LINE_KINDS[group.programme];
  const { shared, choices } = group.parameters;
  const terms = Object.entries(fields).flatMap(([field, definition]): [string, Term][] => {
    if (definition.type === 'choice') return [];
    const value = shared[field] ?? meanOf(group, field);
    if (value) return [[field, { value: value.toString() }]];
    const standard = missingStandard(definition, choices);
    return standard ? [[field, { assumption: standard }]] : [];
  });
  return Object.fromEntries(terms);
}

/** Rows without a standard that they need share one, so that its value is given once. */
function missingStandard({ standard, isOptional }: NumberField, choices: Choices): OpenStandardId | null {
  return isOptional ? null : (standard?.(choices) ?? null);
}

/** The standards that lines wait for. */
function openStandards(lines: readonly BudgetLine[]): Assumption[] {
  const terms = lines.flatMap((line) => Object.values(line.terms));
  const named = terms.flatMap((term) => (term && 'assumption' in term ? [term.assumption] : []));
  return [...new Set(named)].filter(isOpenStandard).map(openAssumption);
}

function basisOf({ list, isHeld, rows }: Group, { from, to }: Covered): Text {
  const title = rosterShapes[list.roster].title;
  return text(
    `${list.source}（${title['zh-CN']}）：${from} 至 ${to} ${isHeld ? '待定' : '应发'} ${rows.length} 行`,
    `${list.source} (${title['en-US']}): ${rows.length} rows ${isHeld ? 'held' : 'payable'}, ${from} to ${to}`,
  );
}

const unitsOf = ({ rows }: Group): Decimal => total(rows.map(({ parameters: { count } }) => count));

interface Place {
  readonly list: number;
  readonly group: number;
}

function linesOf(group: Group, place: Place, { years, covered }: DraftOptions): BudgetLine[] {
  const { programme, parameters, isHeld } = group;
  const passes = passesOf(group.list, programme);
  const isExamined = !isHeld && hasPassRate(programme, passes);
  // Those examined are budgeted, of whom the share that passes is paid.
  const examined = isExamined ? new Decimal(passes.all).dividedBy(passes.hits) : 1;
  const quantity = unitsOf(group)
    .times(toFullYear(covered, LINE_KINDS[programme]))
    .times(examined)
    .toDecimalPlaces(PLACES);
  return years.map((year) => ({
    id: lineId(place.list, place.group, year),
    kind: programme,
    year,
    choices: parameters.choices,
    terms: termsOf(group),
    quantity: { value: quantity.toString() },
    growth: { rate: { assumption: GROWTH }, since: partsOf(isoDay(covered.to)).year },
    passRate: isExamined ? { assumption: passId(place.list, programme) } : null,
    probability: isHeld ? { assumption: HELD } : null,
    basis: basisOf(group, covered),
  }));
}

const rate = (id: string, name: Text, { low, base, high }: DraftOptions['growth'], source: string): Assumption => ({
  id,
  name,
  unit: 'rate',
  standard: null,
  low,
  base,
  high,
  source,
  date: null,
});

/** Nothing that waits is budgeted until somebody thinks it will be granted. */
const HELD_SHARE = { low: '0', base: '0', high: '1' };

function assumptionsOf(groups: readonly (readonly Group[])[], { growth }: DraftOptions): Assumption[] {
  const passRates = new Map<string, Assumption>();
  for (const [list, own] of groups.entries()) {
    for (const group of own) {
      const passes = passesOf(group.list, group.programme);
      if (group.isHeld || !hasPassRate(group.programme, passes)) continue;
      const id = passId(list, group.programme);
      passRates.set(id, passAssumption(id, group.list, group.programme, passes));
    }
  }
  const held = groups.flat().some(({ isHeld }) => isHeld)
    ? [rate(HELD, text('待定获准的比例', 'share of held rows that is granted'), HELD_SHARE, '待定金额')]
    : [];
  const grown = rate(GROWTH, text('年增长率', 'yearly growth'), growth, '使用者填写');
  return [grown, ...held, ...passRates.values()];
}

/** A budget of the coming years as the last period’s checked rosters suggest it. */
export function draftBudget(lists: readonly CheckedList[], options: DraftOptions): Draft {
  const grouped = lists.map((list) => groupsOf(list, options.covered));
  const groups = grouped.map((one) => one.groups);
  const perList = groups.map((own, list) => own.flatMap((one, group) => linesOf(one, { list, group }, options)));
  const rows = lists.flatMap((list) => list.rows);
  return {
    lines: perList.flat(),
    assumptions: [...assumptionsOf(groups, options), ...openStandards(perList.flat())],
    origins: new Map(perList.flatMap((lines, list) => lines.map(({ id }) => [id, list] as const))),
    leftOut: grouped.flatMap((one) => one.leftOut),
    payable: total(rows.map(({ result }) => result.payable)),
    held: total(rows.map(({ result }) => result.held)),
    rejected: rows.filter(({ result }) => result.verdict === 'reject').length,
  };
}
