import {
  LINE_KIND_IDS,
  LINE_KINDS,
  lookupKey,
  text,
  type BudgetLine,
  type LineKindId,
  type RosterCell,
  type Table,
  type Term,
  type Text,
} from 'training-subsidy-core';
import { fieldColumn } from '../field-columns';
import {
  dayIn,
  findHeader,
  isBlankCell,
  isBlankRow,
  isError,
  numberIn,
  says,
  textIn,
  wordIn,
  type FoundProblem,
  type Tell,
} from './found-cells';
import { choiceFields } from '../item-words';
import { PLAN_COLUMNS, PLAN_HEADERS, PLAN_WORDS, type PlanColumn } from '../plan-words';
import { PLAN_FAULTS, SHEET_FAULTS } from './sentences';

/** A row that cannot be read, and why. */
class Fault extends Error {
  constructor(readonly sentence: Text) {
    super(sentence['en-US']);
  }
}

const fail = (sentence: Text): never => {
  throw new Fault(sentence);
};

type CellOf = (column: PlanColumn) => RosterCell;

const KINDS = new Map(
  LINE_KIND_IDS.flatMap((id) => Object.values(LINE_KINDS[id].title).map((title) => [lookupKey(title), id] as const)),
);

const kindIn = (cell: CellOf): LineKindId => {
  const given = wordIn(cell('programme'));
  return KINDS.get(lookupKey(given)) ?? fail(PLAN_FAULTS.programme(PLAN_HEADERS.programme, given));
};

function yearIn(cell: CellOf, column: 'year' | 'since'): number {
  const given = wordIn(cell(column));
  const year = Number(given.replace(/年$/, ''));
  const isYear = Number.isInteger(year) && year >= 1900 && year <= 9999;
  return isYear ? year : fail(PLAN_FAULTS.year(PLAN_HEADERS[column], given));
}

function choicesIn(cell: CellOf, kind: LineKindId): BudgetLine['choices'] {
  const fields = choiceFields(kind);
  const chosen: Record<string, string> = {};
  for (const word of wordIn(cell('item'))
    .split(/[、,，;；]/)
    .filter((one) => one.trim() !== '')) {
    const found = fields.flatMap(([name, { options }]) =>
      name in chosen ? [] : options.filter((one) => says(word, one.word)).map(({ value }) => ({ name, value })),
    )[0];
    const known = fields.flatMap(([, { options }]) => options.map((one) => one.word));
    if (found === undefined) return fail(PLAN_FAULTS.item(PLAN_HEADERS.item, word, known));
    chosen[found.name] = found.value;
  }
  return chosen;
}

/** Numbers below zero mean something for a growth alone; shares lie between 0 and 1. */
function requireSense(column: PlanColumn, value: string): void {
  if (column !== 'growth' && Number(value) < 0) fail(PLAN_FAULTS.negative(PLAN_HEADERS[column], value));
  const isShare = column === 'passRate' || column === 'probability';
  if (isShare && Number(value) > 1) fail(PLAN_FAULTS.share(PLAN_HEADERS[column], value));
}

/** By what is typed in a cell, the id of the assumption that it names. */
export type AssumptionIds = (typed: string) => string | undefined;

function termIn(cell: CellOf, column: PlanColumn, ids: AssumptionIds): Term | null {
  const given = cell(column);
  if (isBlankCell(given)) return null;
  const assumption = typeof given === 'string' ? ids(wordIn(given)) : undefined;
  if (assumption !== undefined) return { assumption };
  const value = numberIn(given) ?? fail(PLAN_FAULTS.term(PLAN_HEADERS[column], wordIn(given)));
  requireSense(column, value);
  return { value };
}

function termsIn(cell: CellOf, kind: LineKindId, ids: AssumptionIds): BudgetLine['terms'] {
  const fields = Object.entries(LINE_KINDS[kind].fields).filter(([, { type }]) => type !== 'choice');
  const used = new Set<PlanColumn>(fields.map(([field]) => fieldColumn(field)));
  for (const column of ['price', 'standard', 'paid', 'hours'] as const) {
    if (used.has(column) || isBlankCell(cell(column))) continue;
    fail(PLAN_FAULTS.unused(PLAN_HEADERS[column], wordIn(cell(column))));
  }
  return Object.fromEntries(
    fields.flatMap(([field]) => {
      const term = termIn(cell, fieldColumn(field), ids);
      return term === null ? [] : [[field, term] as const];
    }),
  );
}

function growthIn(cell: CellOf, ids: AssumptionIds): BudgetLine['growth'] {
  const rate = termIn(cell, 'growth', ids);
  if (rate === null) return isBlankCell(cell('since')) ? null : fail(PLAN_FAULTS.blank(PLAN_HEADERS.growth));
  if (isBlankCell(cell('since'))) return fail(PLAN_FAULTS.blank(PLAN_HEADERS.since));
  return { rate, since: yearIn(cell, 'since') };
}

function lineIn(cell: CellOf, id: string, ids: AssumptionIds): BudgetLine {
  const broken = PLAN_COLUMNS.find((column) => isError(cell(column)));
  if (broken !== undefined) fail(PLAN_FAULTS.error(PLAN_HEADERS[broken], wordIn(cell(broken))));
  const kind = kindIn(cell);
  const basis = textIn(cell('basis'));
  return {
    id,
    kind,
    year: yearIn(cell, 'year'),
    choices: choicesIn(cell, kind),
    terms: termsIn(cell, kind, ids),
    quantity: termIn(cell, 'quantity', ids) ?? fail(PLAN_FAULTS.blank(PLAN_HEADERS.quantity)),
    growth: growthIn(cell, ids),
    passRate: termIn(cell, 'passRate', ids),
    probability: termIn(cell, 'probability', ids),
    basis: text(basis, basis),
  };
}

/** What the top of the plan says. */
export interface PlanTop {
  readonly title: Text;
  /** Null where they cannot be read. */
  readonly period: { readonly from: string; readonly to: string } | null;
}

export interface FoundPlan extends PlanTop {
  readonly lines: readonly BudgetLine[];
  readonly problems: readonly FoundProblem[];
}

function topOf(cells: Table, tell: Tell): PlanTop {
  const labelled = (words: Text) => {
    const row = cells.findIndex((one) => says(one[0], words));
    return { number: Math.max(1, row + 1), given: cells[row]?.slice(1) ?? [] };
  };
  const { number, given } = labelled(PLAN_WORDS.title);
  const title = textIn(given[0]);
  if (isError(given[0])) tell(number, SHEET_FAULTS.title(title));
  const days = labelled(PLAN_WORDS.period);
  const [from, to] = [dayIn(days.given[0]), dayIn(days.given[1])];
  if (from !== null && to !== null && from <= to) return { title: text(title, title), period: { from, to } };
  tell(days.number, SHEET_FAULTS.period(days.given.slice(0, 2).map(wordIn).join(' ').trim()));
  return { title: text(title, title), period: null };
}

/** An id for a row that was added without one; a row keeps its own. */
function idFor(row: number, taken: ReadonlySet<string>): string {
  const id = `L${row}`;
  return taken.has(id) ? idFor(row + 1, taken) : id;
}

/** The lines of the plan; a row that cannot be read becomes a problem. */
export function readPlan(cells: Table, ids: AssumptionIds): FoundPlan {
  const problems: FoundProblem[] = [];
  const tell: Tell = (row, sentence) => problems.push({ sheet: PLAN_WORDS.sheet, row, sentence });
  const top = topOf(cells, tell);
  const needed = PLAN_COLUMNS.map((column) => PLAN_HEADERS[column]);
  const header = findHeader(cells, needed);
  if (header.row < 0) {
    tell(1, SHEET_FAULTS.noHeader(needed));
    return { ...top, lines: [], problems };
  }
  const placeOf = new Map(PLAN_COLUMNS.map((column, i) => [column, header.places[i] ?? -1]));
  const all = cells.flatMap((row, i) => {
    const cell: CellOf = (column) => row[placeOf.get(column) ?? -1];
    return i > header.row && !isBlankRow(PLAN_COLUMNS.map(cell)) ? [{ number: i + 1, cell }] : [];
  });
  const given = new Set(all.map(({ cell }) => wordIn(cell('id'))));
  const lines = new Map<string, BudgetLine>();
  for (const { cell, number } of all) {
    const id = wordIn(cell('id')) || idFor(number, new Set([...given, ...lines.keys()]));
    try {
      if (lines.has(id)) fail(PLAN_FAULTS.doubled(PLAN_HEADERS.id, id));
      lines.set(id, lineIn(cell, id, ids));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      tell(number, error.sentence);
    }
  }
  return { ...top, lines: [...lines.values()], problems };
}
