import {
  OPEN_STANDARDS,
  text,
  type Assumption,
  type OpenStandardId,
  type RosterCell,
  type Scenario,
  type Table,
  type Text,
  type Written,
} from 'training-subsidy-core';
import { RANGE } from '../assumption-places';
import {
  ASSUMPTION_HEADER,
  ASSUMPTION_HEADERS,
  ASSUMPTION_UNITS,
  SCENARIO_ROWS,
  STANDARD_HEADER,
} from '../assumption-words';
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
import { foundColumns, type FoundColumns } from './found-scenarios';
import { figuresHeaderIn, readFigures } from './read-figures';
import { ASSUMPTION_FAULTS, SHEET_FAULTS } from './sentences';
import { WORDS } from '../words';

/** A row of the table of assumptions. */
interface FoundRow {
  readonly row: Table[number];
  /** From 1. */
  readonly number: number;
}

const SCENARIO_LABELS = Object.values(SCENARIO_ROWS);

/** The rows below the header that tell an assumption. */
function assumptionRows(cells: Table, header: number): FoundRow[] {
  const end = figuresHeaderIn(cells);
  return cells.slice(0, end < 0 ? cells.length : end).flatMap((row, i) => {
    const isOther = [...SCENARIO_LABELS, WORDS.figuresNote].some((words) => says(row[0], words));
    return i > header && !isOther && !isBlankRow(row) ? [{ row, number: i + 1 }] : [];
  });
}

/** A number of an assumption; told where it is another thing. */
function valueIn(cell: RosterCell, name: Text, number: number, tell: Tell): Written | null {
  if (isBlankCell(cell)) return null;
  const value = numberIn(cell);
  if (value === null) tell(number, ASSUMPTION_FAULTS.number(name, wordIn(cell)));
  return value;
}

/** Where the words of the header stand. */
interface Places {
  readonly id: number;
  readonly name: number;
  readonly unit: number;
  readonly source: number;
  readonly date: number;
  readonly standard: number;
}

function unitIn(cell: RosterCell, number: number, tell: Tell): Assumption['unit'] {
  const units = Object.entries(ASSUMPTION_UNITS) as [Assumption['unit'], Text][];
  const found = units.find(([, words]) => says(cell, words));
  if (!found) tell(number, ASSUMPTION_FAULTS.unit(ASSUMPTION_HEADER.unit, wordIn(cell)));
  return found?.[0] ?? 'yuan';
}

function dateIn(cell: RosterCell, number: number, tell: Tell): string | null {
  if (isBlankCell(cell)) return null;
  const day = dayIn(cell);
  if (day === null) tell(number, ASSUMPTION_FAULTS.day(ASSUMPTION_HEADER.date, wordIn(cell)));
  return day;
}

function standardIn(cell: RosterCell, number: number, tell: Tell): OpenStandardId | null {
  const given = wordIn(cell);
  if (given === '') return null;
  const known = Object.keys(OPEN_STANDARDS) as OpenStandardId[];
  const found = known.find((id) => id.toLowerCase() === given.toLowerCase());
  if (found === undefined) tell(number, ASSUMPTION_FAULTS.standard(STANDARD_HEADER, given));
  return found ?? null;
}

/** The name of a standard is known in both languages. */
function nameIn(cell: RosterCell, standard: OpenStandardId | null): Text {
  const title = standard === null ? null : OPEN_STANDARDS[standard].title;
  return title !== null && says(cell, title) ? title : text(textIn(cell), textIn(cell));
}

const PARTS: Readonly<Record<Scenario['column'], Text>> = {
  low: text('低', 'low'),
  base: text('基准', 'base'),
  high: text('高', 'high'),
};

/** The low, base and high values; one that is as the base follows it. */
function rangeIn({ row, number }: FoundRow, { range }: FoundColumns, tell: Tell): Pick<Assumption, Scenario['column']> {
  const [low, base, high] = RANGE.map((part) => {
    const place = range[part];
    return place === undefined ? null : valueIn(row[place], PARTS[part], number, tell);
  });
  for (const part of ['low', 'high'] as const) {
    const place = range[part];
    if (base && place !== undefined && isBlankCell(row[place])) tell(number, ASSUMPTION_FAULTS.blank(PARTS[part]));
  }
  const own = (value: Written | null | undefined) => (value === undefined || value === base ? null : value);
  return { low: own(low), base: base ?? null, high: own(high) };
}

function assumptionIn(found: FoundRow, places: Places, columns: FoundColumns, tell: Tell): Assumption {
  const { row, number } = found;
  const standard = places.standard < 0 ? null : standardIn(row[places.standard], number, tell);
  return {
    id: wordIn(row[places.id]),
    name: nameIn(row[places.name], standard),
    unit: unitIn(row[places.unit], number, tell),
    standard,
    ...rangeIn(found, columns, tell),
    source: textIn(row[places.source]),
    date: dateIn(row[places.date], number, tell),
  };
}

/** What a scenario has of its own: what differs from the column that it follows. */
function ownValues(
  rows: readonly FoundRow[],
  assumptions: readonly Assumption[],
  { scenarios }: FoundColumns,
  tell: Tell,
): ReadonlyMap<string, Scenario['values']> {
  const valuesOf = ({ place, name, column, sets }: FoundColumns['scenarios'][number]) =>
    assumptions.flatMap((assumption, i) => {
      const { row, number } = rows[i] ?? { row: [], number: 0 };
      if (sets) return [];
      const followed = assumption[column] ?? assumption.base;
      const value = valueIn(row[place], name, number, tell);
      if (value === null && followed !== null && isBlankCell(row[place])) tell(number, ASSUMPTION_FAULTS.blank(name));
      return value === null || value === followed ? [] : [[assumption.id, value] as const];
    });
  return new Map(scenarios.map((one) => [one.id, Object.fromEntries(valuesOf(one))]));
}

/** Rows with an id of their own; errors in their texts are told. */
function identified(rows: readonly FoundRow[], { id, name, source }: Places, tell: Tell): FoundRow[] {
  const seen = new Set<string>();
  return rows.filter(({ row, number }) => {
    const given = wordIn(row[id]);
    for (const place of [id, name, source]) {
      if (isError(row[place])) tell(number, ASSUMPTION_FAULTS.error(wordIn(row[place])));
    }
    if (given === '') tell(number, ASSUMPTION_FAULTS.noId(wordIn(row[name])));
    else if (seen.has(given)) tell(number, ASSUMPTION_FAULTS.doubled(ASSUMPTION_HEADER.id, given));
    else if (!isError(row[id])) return seen.add(given);
    return false;
  });
}

export interface FoundAssumptions {
  readonly assumptions: readonly Assumption[];
  readonly scenarios: readonly Scenario[];
  readonly problems: readonly FoundProblem[];
}

/** Assumptions and scenarios of the sheet, with the figures that they change. */
export function readAssumptions(cells: Table): FoundAssumptions {
  const problems: FoundProblem[] = [];
  const tell: Tell = (row, sentence) => problems.push({ sheet: WORDS.assumptions, row, sentence });
  const header = findHeader(cells, ASSUMPTION_HEADERS);
  if (header.row < 0) {
    tell(1, SHEET_FAULTS.noHeader(ASSUMPTION_HEADERS));
    return { assumptions: [], scenarios: [], problems };
  }
  const [id = -1, name = -1, unit = -1, source = -1, date = -1] = header.places;
  const standard = (cells[header.row] ?? []).findLastIndex((cell) => says(cell, STANDARD_HEADER));
  const places = { id, name, unit, source, date, standard };
  const columns = foundColumns(cells, header.row, new Set(Object.values(places)), tell);
  if (columns.range.base === undefined) tell(header.row + 1, SHEET_FAULTS.noBase);
  const rows = identified(assumptionRows(cells, header.row), places, tell);
  const assumptions = rows.map((one) => assumptionIn(one, places, columns, tell));
  const values = ownValues(rows, assumptions, columns, tell);
  const figures = readFigures(cells, columns.scenarios, tell);
  return {
    assumptions,
    scenarios: columns.scenarios.map((one) => ({
      id: one.id,
      name: one.name,
      column: one.column,
      values: values.get(one.id) ?? {},
      figures: figures.get(one.id) ?? {},
    })),
    problems,
  };
}
