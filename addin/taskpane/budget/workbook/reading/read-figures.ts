import {
  FIGURES,
  isFigureKey,
  type Figure,
  type FigureKey,
  type Scenario,
  type Table,
  type Written,
} from 'training-subsidy-core';
import { FIGURE_HEADERS } from '../assumption-words';
import { findHeader, isBlankRow, numberIn, wordIn, type Tell } from './found-cells';
import type { FoundScenario } from './found-scenarios';
import { FIGURE_FAULTS, SHEET_FAULTS } from './sentences';

type Changes = Map<string, Partial<Record<FigureKey, Written>>>;

const isStatutory = (key: FigureKey, value: Written | null): boolean =>
  (FIGURES[key] as Figure).versions.some((version) => version.value === value);

/** Row of the header of the figures, from 0; negative where it is gone. */
export const figuresHeaderIn = (cells: Table): number => findHeader(cells, FIGURE_HEADERS).row;

/** What a scenario makes of a figure, where that is not what the policy says. */
function changeIn(
  row: Table[number],
  number: number,
  statutory: Written | null,
  { place, name }: FoundScenario,
  tell: Tell,
): Written | null {
  const value = numberIn(row[place]);
  if (value === null) tell(number, FIGURE_FAULTS.number(name, wordIn(row[place])));
  return value === statutory ? null : value;
}

/** The figures that scenarios change, by the scenario’s id. */
export function readFigures(
  cells: Table,
  scenarios: readonly FoundScenario[],
  tell: Tell,
): ReadonlyMap<string, Scenario['figures']> {
  const changes: Changes = new Map();
  const header = findHeader(cells, FIGURE_HEADERS);
  if (header.row < 0) {
    tell(1, SHEET_FAULTS.noHeader(FIGURE_HEADERS));
    return changes;
  }
  const [keyPlace = 0, , , , statutoryPlace = 0] = header.places;
  cells.slice(header.row + 1).forEach((row, i) => {
    const number = header.row + i + 2;
    const key = wordIn(row[keyPlace]);
    if (isBlankRow(row)) return;
    if (!isFigureKey(key)) return tell(number, FIGURE_FAULTS.key(key));
    const statutory = numberIn(row[statutoryPlace]);
    if (!isStatutory(key, statutory)) tell(number, FIGURE_FAULTS.statutory(wordIn(row[statutoryPlace])));
    for (const scenario of scenarios) {
      const value = changeIn(row, number, statutory, scenario, tell);
      const own = changes.get(scenario.id) ?? {};
      const before = own[key];
      if (before !== undefined && before !== (value ?? statutory)) {
        tell(number, FIGURE_FAULTS.differs(scenario.name, value ?? statutory ?? ''));
      } else if (value !== null) changes.set(scenario.id, { ...own, [key]: value });
    }
  });
  return changes;
}
