import { FIGURES, type Budget, type Figure } from 'training-subsidy-core';
import type { CellsLook } from '../../../excel/cells-look';
import { HEADER_FILL, TEXT_FORMAT, type Cells } from '../../shared/cells';
import { wrappedRows } from '../../shared/wrapped-rows';
import {
  FIRST_SCENARIO,
  figuresHeader,
  HEADER_ROW,
  STATUTORY,
  TOP_ROWS,
  type FigureVersionUsed,
  type ValueColumns,
} from './assumption-places';

const INPUT_FILL = '#FFF9E5';
const RATE_FORMAT = '0.00%';
const NUMBER_FORMAT = '#,##0.00####';
const COUNT_FORMAT = '#,##0';
/** The longest key of a figure, and two clauses, have one line. */
const WIDTHS = [210, 200, 90, 170, 78];
const SCENARIO_WIDTH = 84;

/** Money has fen; persons, years and times are whole. */
function figureFormat({ unit }: Figure): string {
  if (unit === 'rate') return RATE_FORMAT;
  return unit.startsWith('yuan') ? NUMBER_FORMAT : COUNT_FORMAT;
}

/** A blank row and the note stand above the figures. */
const NOTE_ROWS = 2;

type At = (row: number, rows: number, look: Partial<CellsLook>) => CellsLook;

/** From the header to the last assumption. */
function assumed(at: At, { assumptions, scenarios }: Budget, { standard }: ValueColumns): CellsLook[] {
  const inputs = { column: FIRST_SCENARIO, columns: standard - FIRST_SCENARIO };
  const rows = Math.max(1, assumptions.length);
  return [
    at(HEADER_ROW, 1, { bold: true, fill: HEADER_FILL, wrap: true, numberFormat: TEXT_FORMAT }),
    at(HEADER_ROW + 1, 2, { numberFormat: TEXT_FORMAT, align: 'Right' }),
    at(HEADER_ROW + 1, 2, { columns: FIRST_SCENARIO, align: 'Left' }),
    at(HEADER_ROW + 1, 2, { column: FIRST_SCENARIO, columns: scenarios.length, fill: INPUT_FILL }),
    at(TOP_ROWS, rows, { columns: STATUTORY + 1, numberFormat: TEXT_FORMAT, wrap: true }),
    at(TOP_ROWS, rows, { ...inputs, numberFormat: NUMBER_FORMAT, fill: INPUT_FILL }),
    ...assumptions.flatMap(({ unit }, i) =>
      unit === 'rate' ? [at(TOP_ROWS + i, 1, { ...inputs, numberFormat: RATE_FORMAT })] : [],
    ),
  ];
}

/** From the header of the figures on. */
function statutory(at: At, budget: Budget, figures: readonly FigureVersionUsed[]): CellsLook[] {
  const header = figuresHeader(budget);
  const values = { column: STATUTORY, columns: budget.scenarios.length + 1 };
  const rows = Math.max(1, figures.length);
  return [
    at(header, 1, { bold: true, fill: HEADER_FILL, wrap: true, numberFormat: TEXT_FORMAT }),
    at(header + 1, rows, { columns: STATUTORY, wrap: true }),
    at(header + 1, rows, { column: FIRST_SCENARIO, columns: budget.scenarios.length, fill: INPUT_FILL }),
    ...figures.map(({ key }, i) => at(header + 1 + i, 1, { ...values, numberFormat: figureFormat(FIGURES[key]) })),
  ];
}

export function assumptionLooks(
  budget: Budget,
  figures: readonly FigureVersionUsed[],
  columns: ValueColumns,
  rows: readonly Cells[],
): CellsLook[] {
  const width = columns.standard + 1;
  const header = figuresHeader(budget);
  const widths = Array.from({ length: width }, (_, column) => WIDTHS[column] ?? SCENARIO_WIDTH);
  const at: At = (row, rows, look) => ({ row, rows, column: 0, columns: width, ...look });
  return [
    at(0, 1, { bold: true, fontSize: 14 }),
    ...assumed(at, budget, columns),
    ...statutory(at, budget, figures),
    ...widths.map((points, column) => at(0, 1, { column, columns: 1, width: points })),
    ...wrappedRows(TOP_ROWS, widths, rows.slice(TOP_ROWS, header - NOTE_ROWS)),
    ...wrappedRows(header, widths, rows.slice(header)),
  ];
}
