import fc from 'fast-check';
import { VERDICT_WORDS, type RosterCell, type RosterId, type Table } from 'training-subsidy-core';
import { describe, expect, it } from 'vitest';
import { checkTable } from '../../../../addin/taskpane/roster/check/check';
import { MESSY } from '../../../rosters/messy/rosters';
import { tableOf, type Beside, type Cells, type FunctionRosterName } from '../../../rosters/tables';
import { call } from '../../functions/excel';

const ROSTERS: Readonly<Record<FunctionRosterName, { readonly id: RosterId; readonly name: string }>> = {
  training: { id: 'training', name: 'TRAINING_CHECK' },
  courses: { id: 'district-course', name: 'DISTRICT_COURSE_CHECK' },
  mentors: { id: 'mentor', name: 'MENTOR_CHECK' },
  unionMentors: { id: 'union-mentor', name: 'UNION_MENTOR_CHECK' },
  promotions: { id: 'promotion', name: 'PROMOTION_CHECK' },
};

const tableOrNull = (rows: readonly Cells[] | undefined): Table | null => (rows?.length ? tableOf(rows) : null);

/** As Excel hands cells over: an error is an object with its text. */
const asExcel = (table: Table | null) =>
  table?.map((row) =>
    row.map((cell) => (typeof cell === 'object' && cell !== null ? { basicValue: cell.error } : cell)),
  );

/** What the function spills: four cells a row. */
function spilled(roster: FunctionRosterName, rows: Table, { history, standards, bureauPairs }: Beside): unknown[][] {
  const lists = roster === 'unionMentors' ? [bureauPairs] : [history, standards];
  const args = [rows, ...lists.map(tableOrNull)].map(asExcel);
  return call(ROSTERS[roster].name, ...args) as unknown[][];
}

/** What the page writes for the same rows. */
function written(roster: FunctionRosterName, table: Table, { history, standards, bureauPairs }: Beside): unknown[][] {
  const earlier = tableOrNull(history);
  const rows = earlier?.slice(1).map((_, i) => i + 2) ?? [];
  const checked = checkTable({
    roster: ROSTERS[roster].id,
    table,
    earlier: earlier === null ? [] : [{ book: '往期.xlsx', sheet: '名册', table: earlier, rows }],
    standards: tableOrNull(standards),
    bureauPairs: tableOrNull(bureauPairs),
  });
  return checked.map((row) => {
    if (row === null) return ['', '', '', ''];
    const reasons = [...row.findings.map(({ sentence }) => sentence['zh-CN']), row.worked?.['zh-CN'] ?? ''];
    return [VERDICT_WORDS[row.verdict]['zh-CN'], row.payable, row.held, reasons.filter(Boolean).join('；')];
  });
}

/** The page names file, sheet and row of an earlier claim, the function its number in the range. */
const withoutPlaces = (answers: unknown[][]): unknown[][] =>
  answers.map((cells) =>
    cells.map((cell) =>
      typeof cell === 'string' ? cell.replace(/“往期\.xlsx”“名册”第 \d+ 行|历史名册第 \d+ 条/g, '往期') : cell,
    ),
  );

const isTable = (table: Table): boolean => table.length > 1 && (table[0] as readonly RosterCell[]).length > 0;

describe('The page and the function', () => {
  it.each(Object.keys(ROSTERS) as FunctionRosterName[])('agree row for row on random rosters: %s', (roster) => {
    fc.assert(
      fc.property(MESSY[roster], ({ rows, ...beside }) => {
        const table = tableOf(rows);
        fc.pre(isTable(table));
        // Holidays that a user supplies reach neither of them.
        expect(withoutPlaces(written(roster, table, beside))).toEqual(withoutPlaces(spilled(roster, table, beside)));
      }),
      { numRuns: 150 },
    );
  });
});
