import type { Text } from '../../text';
import { dayFromSerial, toIso } from '../../value/day';
import { headerText } from '../check';
import type { Column, RosterCell } from '../column';
import { CELL_FORMATS } from '../formats';
import { placeColumns } from '../headers';
import type { RosterId, Table } from '../roster';
import { rosterShapes } from '../rosters';
import { REPAIR_KINDS, type RepairKind } from './kinds';
import { tidyCell, type Tidied } from './tidy';

/** One cell that can be repaired without a guess. */
export interface Repair {
  readonly kind: RepairKind;
  /** Row below the header, from 1. */
  readonly row: number;
  /** Column in the table, from 0. */
  readonly place: number;
  /** Canonical header of the column. */
  readonly column: string;
  readonly before: string | number;
  readonly after: string | number;
  /** What the cell will show: a date as a date, and not as its serial number. */
  readonly shown: string;
  /** Number format that the cell needs before it takes the new value. */
  readonly format: string;
  readonly reason: Text;
}

/** All repairs of one kind. */
export interface RepairGroup {
  readonly kind: RepairKind;
  readonly title: Text;
  readonly repairs: readonly Repair[];
}

/** Whether a cell must stay as it is, because a formula gives its value. */
type IsFormula = (row: number, place: number) => boolean;

/** Finds the safe repairs of a roster, row by row. Rows and columns that the check does not know are left alone. */
export function findRepairs(roster: RosterId, table: Table, isFormula: IsFormula = () => false): Repair[] {
  const { columns } = rosterShapes[roster];
  const placement = placeColumns(columns, (table[0] ?? []).map(headerText));
  const placed = Object.entries(columns).flatMap(([key, column]) => {
    const place = placement[key];
    return place === undefined ? [] : [{ column, place, tidy: rememberedTidy(column) }];
  });
  return table.slice(1).flatMap((cells, i) =>
    placed.flatMap(({ column, place, tidy }) => {
      const before = cells[place];
      const tidied = tidy(before);
      if (tidied === null || isFormula(i + 1, place)) return [];
      return [repairOf(column, { row: i + 1, place, before: before as string | number }, tidied)];
    }),
  );
}

/** A long roster repeats its words, dates and sums: each is worked out once. */
function rememberedTidy(column: Column): (cell: RosterCell) => Tidied | null {
  const known = new Map<RosterCell, Tidied | null>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const tidied = tidyCell(column, cell);
    known.set(cell, tidied);
    return tidied;
  };
}

function repairOf(
  column: Column,
  cell: { readonly row: number; readonly place: number; readonly before: string | number },
  { kind, after }: Tidied,
): Repair {
  const day = kind === 'date' && typeof after === 'number' ? dayFromSerial(after) : null;
  const shown = day === null ? String(after) : toIso(day);
  return {
    kind,
    ...cell,
    column: column.header,
    after,
    shown,
    format: CELL_FORMATS[column.content],
    reason: REPAIR_KINDS[kind].reason(String(cell.before), shown),
  };
}

/** The repairs by kind, in a fixed order of kinds; kinds without any are left out. */
export function repairGroups(repairs: readonly Repair[]): RepairGroup[] {
  return (Object.keys(REPAIR_KINDS) as RepairKind[]).flatMap((kind) => {
    const own = repairs.filter((repair) => repair.kind === kind);
    return own.length === 0 ? [] : [{ kind, title: REPAIR_KINDS[kind].title, repairs: own }];
  });
}

/** The table with those cells changed, and all others as they were. */
export function repairTable(table: Table, repairs: readonly Repair[]): Table {
  const byRow = new Map<number, Repair[]>();
  for (const repair of repairs) byRow.set(repair.row, [...(byRow.get(repair.row) ?? []), repair]);
  return table.map((cells, row) => {
    const own = byRow.get(row);
    if (own === undefined) return cells;
    const changed = [...cells];
    for (const { place, after } of own) changed[place] = after;
    return changed;
  });
}
