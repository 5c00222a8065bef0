import {
  rosterTemplate,
  type Budget,
  type Draft,
  type HistoryList,
  type RosterId,
  type Scenario,
  STANDARD_SCENARIOS,
  text,
} from 'training-subsidy-core';
import { tableOf, type Cells } from '../rosters/tables';

/** A roster of the last period. */
export const listOf = (roster: RosterId, rows: readonly Cells[], source = '上年.xlsx / 名册'): HistoryList => ({
  roster,
  table: tableOf(rows),
  source,
});

/** The example of a roster’s template, some of its cells changed. */
export function example(roster: RosterId, change: Cells): Cells {
  const cells = rosterTemplate(roster).columns.map((column) => [column.header.replace('*', ''), column.example]);
  const row = Object.fromEntries(cells) as Cells;
  const unknown = Object.keys(change).filter((header) => !(header in row));
  if (unknown.length > 0) throw new Error(`no column ${unknown.join()} in ${roster}`);
  return { ...row, ...change };
}

export const [, BASE] = STANDARD_SCENARIOS as readonly [Scenario, Scenario, Scenario];

export const scenario = (change: Partial<Scenario>): Scenario => ({ ...BASE, ...change });

/** A budget over both documents’ whole validity of a draft’s lines. */
export const budgetOf = ({ lines, assumptions }: Pick<Draft, 'lines' | 'assumptions'>): Budget => ({
  title: text('草案', 'draft'),
  from: '2026-09-16',
  to: '2029-09-15',
  lines,
  assumptions,
  scenarios: STANDARD_SCENARIOS,
});
