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
import { cell, dateFormula, LINE, quoted } from './places';
import { UNIT_FORMULAS, type UnitCells, type UnitFormulas } from './unit-formulas';

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

/** What a formula rests on, noted while it is made. */
class Rests {
  readonly needed = new Set<string>();
  /** Of each figure its cell in the scenario, and that of the statutory value. */
  readonly figures = new Map<string, string>();

  on(address: string): string {
    this.needed.add(address);
    return address;
  }

  onFigure(key: FigureKey, { due, cells, scenario }: LineRow): string {
    const address = cells.figure(key, due.from, scenario);
    this.figures.set(address, cells.statutory(key, due.from));
    return this.on(address);
  }
}

function unitCells(row: LineRow, kind: LineKind, rests: Rests): UnitCells {
  const { line, due } = row;
  const has = (field: string) => (line.terms[field] ?? null) !== null;
  const chosen = (field: string) => {
    const { options } = kind.fields[field] as ChoiceField;
    const option = options.find(({ value }) => value === line.choices[field]);
    if (option === undefined) throw new MissingParameter(field);
    return option;
  };
  return {
    has,
    figure: (key) => rests.onFigure(key, row),
    number(field) {
      if (!has(field)) throw new MissingParameter(field);
      return rests.on(cell(row.row, columnOf(field)));
    },
    choice: (field) => chosen(field).value,
    word: (field) => quoted(chosen(field).word['zh-CN']),
    day: dateFormula(due.from),
  };
}

/** What is paid of a unit in parts (SJ-9-1). */
function partOf(unit: string, row: LineRow, rests: Rests): string {
  if (row.line.kind !== 'studioGrant') return unit;
  const first = `ROUND(${unit}*${rests.onFigure('SJ_INSTALMENT_RATE', row)},2)`;
  return row.part === 0 ? first : `${unit}-${first}`;
}

/** The add-in’s functions know the statutory figures alone: where a scenario changes one, the native formula is priced. */
function formulaOf({ native, custom }: UnitFormulas, cells: UnitCells, style: FormulaStyle, rests: Rests): string {
  const byCells = native(cells);
  if (style === 'native') return byCells;
  const byFunction = custom(cells);
  const unchanged = [...rests.figures].map(([own, statutory]) => `${own}=${statutory}`);
  return unchanged.length === 0 ? byFunction : `IF(AND(${unchanged.join(',')}),${byFunction},${byCells})`;
}

function unitOf(row: LineRow): Unit | null {
  const formulas = UNIT_FORMULAS[row.line.kind];
  const rests = new Rests();
  const cells = unitCells(row, LINE_KINDS[row.line.kind], rests);
  try {
    const formula = partOf(formulaOf(formulas, cells, row.style, rests), row, rests);
    return { formula, needed: [...rests.needed] };
  } catch (error) {
    if (error instanceof MissingParameter) return null;
    throw error;
  }
}

/** The cell of the unit: a formula, or the word for an open line. */
export function unitCell(row: LineRow, open: string): string {
  const unit = unitOf(row);
  if (unit === null) return open;
  const { formula, needed } = unit;
  return needed.length === 0
    ? `=${formula}`
    : `=IF(COUNT(${needed.join(',')})=${needed.length},${formula},${quoted(open)})`;
}
