import { lookupKey, STANDARD_SCENARIOS, text, type Scenario, type Table, type Text } from 'training-subsidy-core';
import { RANGE } from '../assumption-places';
import { FOLLOWS, NO_SCENARIO, SCENARIO_ROWS, SETS, type RangeColumn } from '../assumption-words';
import { isBlankCell, isError, says, textIn, wordIn, type Tell } from './found-cells';
import { ASSUMPTION_FAULTS, SHEET_FAULTS } from './sentences';

/** A column of a scenario as it was found. */
export interface FoundScenario extends Pick<Scenario, 'id' | 'name' | 'column'> {
  readonly place: number;
  /** Whether it sets the low, base or high values, rather than following them. */
  readonly sets: boolean;
}

/** The columns of values. */
export interface FoundColumns {
  readonly scenarios: readonly FoundScenario[];
  /** Where the low, base and high values stand, as far as they do. */
  readonly range: Readonly<Partial<Record<RangeColumn, number>>>;
}

/** The standard scenarios’ names are known in both languages; others come back as they were typed. */
function nameIn(given: string): Text {
  const standard = STANDARD_SCENARIOS.find(({ name }) => says(given, name));
  return standard?.name ?? text(given, given);
}

const rowOf = (cells: Table, words: Text): number => cells.findIndex((row) => says(row[0], words));

/** What a scenario’s column is; it is told once where that does not say. */
function takesIn(cells: Table, place: number, tell: Tell): Pick<FoundScenario, 'column' | 'sets'> {
  const row = rowOf(cells, SCENARIO_ROWS.takes);
  const given = cells[row]?.[place];
  for (const column of RANGE) {
    if (says(given, SETS[column])) return { column, sets: true };
    if (says(given, FOLLOWS[column])) return { column, sets: false };
  }
  // A column that somebody added follows the base.
  if (!isBlankCell(given)) tell(row + 1, ASSUMPTION_FAULTS.takes(SCENARIO_ROWS.takes, wordIn(given)));
  return { column: 'base', sets: false };
}

/** The scenarios’ columns right of the headers that tell an assumption. */
export function foundColumns(cells: Table, header: number, others: ReadonlySet<number>, tell: Tell): FoundColumns {
  const ids = cells[rowOf(cells, SCENARIO_ROWS.id)] ?? [];
  const scenarios: FoundScenario[] = [];
  const range: Partial<Record<RangeColumn, number>> = {};
  for (const [place, cell] of (cells[header] ?? []).entries()) {
    if (others.has(place) || isBlankCell(cell)) continue;
    if (isError(cell)) tell(header + 1, SHEET_FAULTS.scenario(wordIn(cell)));
    const takes = takesIn(cells, place, tell);
    // The first that sets the values does; another one follows it.
    const sets = takes.sets && range[takes.column] === undefined;
    if (sets) range[takes.column] = place;
    if (says(cell, NO_SCENARIO)) continue;
    const id = wordIn(ids[place]) || wordIn(cell);
    const isTaken = scenarios.some(
      (one) => one.id === id || lookupKey(one.name['zh-CN']) === lookupKey(nameIn(textIn(cell))['zh-CN']),
    );
    if (isTaken) tell(header + 1, ASSUMPTION_FAULTS.doubledScenario(wordIn(cell)));
    else scenarios.push({ id, name: nameIn(textIn(cell)), column: takes.column, sets, place });
  }
  return { scenarios, range };
}
