import {
  LINE_KINDS,
  type BudgetLine,
  type ChoiceField,
  type Due,
  type FigureKey,
  type LineKind,
  type Term,
} from 'training-subsidy-core';
import type { AssumptionCells } from './assumption-places';
import { fieldColumn } from './field-columns';
import { cell, LINE, quoted } from './places';
import { UNIT_FORMULAS, type UnitCells } from './unit-formulas';

/** Whether units are priced by native functions or by those of the add-in. */
export type FormulaStyle = 'native' | 'custom';

/** One row: a payment of a line in a scenario. */
export interface LineRow {
  readonly line: BudgetLine;
  readonly due: Due;
  /** Which of the line’s payments in that stretch it is, from 0. */
  readonly part: number;
  readonly scenario: number;
  /** From 0. */
  readonly row: number;
  readonly cells: AssumptionCells;
  readonly style: FormulaStyle;
}

const columnOf = (field: string): number => LINE[fieldColumn(field)];

/** A term’s cell: its number, or the cell of its assumption, blank while that is, or where there is none. */
export function termCell(term: Term, { cells, scenario }: LineRow): string | number {
  if ('value' in term) return Number(term.value);
  const named = cells.assumption(term.assumption, scenario);
  return named === null ? '' : `=IF(${named}="","",${named})`;
}

/** The numbers of the line, in their columns. */
export function numberCells(row: LineRow): ReadonlyMap<number, string | number> {
  return new Map(
    Object.entries(row.line.terms).flatMap(([field, term]) =>
      term === null ? [] : [[columnOf(field), termCell(term, row)] as const],
    ),
  );
}

/** The formula of a unit and the cells that it cannot do without; null where no formula can be made. */
interface Unit {
  readonly formula: string;
  readonly needed: readonly string[];
}

/** A line that lacks a parameter has no formula; it is open. */
class MissingParameter extends Error {}

function unitCells(row: LineRow, kind: LineKind, needed: Set<string>): UnitCells {
  const { line, due, cells, scenario } = row;
  const has = (field: string) => (line.terms[field] ?? null) !== null;
  const noted = (address: string) => {
    needed.add(address);
    return address;
  };
  const chosen = (field: string) => {
    const { options } = kind.fields[field] as ChoiceField;
    const option = options.find(({ value }) => value === line.choices[field]);
    if (option === undefined) throw new MissingParameter(field);
    return option;
  };
  return {
    has,
    figure: (key: FigureKey) => noted(cells.figure(key, due.from, scenario)),
    number(field) {
      if (!has(field)) throw new MissingParameter(field);
      return noted(cell(row.row, columnOf(field)));
    },
    choice: (field) => chosen(field).value,
    word: (field) => quoted(chosen(field).word['zh-CN']),
    day: `DATE(${due.from.replaceAll('-', ',').replace(/,0/g, ',')})`,
  };
}

/** Figures that some scenario changes are not what the add-in’s functions know: such units are priced natively. */
function isStatutory(kind: LineKind, changed: ReadonlySet<FigureKey>): boolean {
  return !kind.figures.some((key) => changed.has(key));
}

/** What is paid of a unit in parts (SJ-9-1). */
function partOf(unit: string, part: number, { line, cells, due, scenario }: LineRow, needed: Set<string>): string {
  if (line.kind !== 'studioGrant') return unit;
  const rate = cells.figure('SJ_INSTALMENT_RATE', due.from, scenario);
  needed.add(rate);
  const first = `ROUND(${unit}*${rate},2)`;
  return part === 0 ? first : `${unit}-${first}`;
}

function unitOf(row: LineRow, changed: ReadonlySet<FigureKey>): Unit | null {
  const formulas = UNIT_FORMULAS[row.line.kind];
  if (formulas === null) return null;
  const kind = LINE_KINDS[row.line.kind];
  const needed = new Set<string>();
  const cells = unitCells(row, kind, needed);
  try {
    const isCustom = row.style === 'custom' && isStatutory(kind, changed);
    const formula = isCustom ? formulas.custom(cells) : formulas.native(cells);
    return { formula: partOf(formula, row.part, row, needed), needed: [...needed] };
  } catch (error) {
    if (error instanceof MissingParameter) return null;
    throw error;
  }
}

/** The cell of the unit: a formula, or the word for an open line. */
export function unitCell(row: LineRow, changed: ReadonlySet<FigureKey>, open: string): string {
  const unit = unitOf(row, changed);
  if (unit === null) return open;
  const { formula, needed } = unit;
  return needed.length === 0
    ? `=${formula}`
    : `=IF(COUNT(${needed.join(',')})=${needed.length},${formula},${quoted(open)})`;
}
