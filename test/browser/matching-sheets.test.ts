/** What another program works out of the sheets of a matching. */
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEPARTMENTS, isoDay, obligationsOf, type MatchedCase } from 'training-subsidy-core';
import type { SheetContent } from '../../addin/excel/sheet-content';
import { obligationsSheet } from '../../addin/taskpane/matching/output/obligations-sheet';
import { resultSheets } from '../../addin/taskpane/matching/output/result-sheets';
import { matchedLists } from '../addin/taskpane/matching/output/lists';
import { converted, libreOfficeObstacle } from './libre-office';

type Rows = readonly (readonly unknown[])[];

const say = (words: { readonly 'zh-CN': string }) => words['zh-CN'];
/** No name that a formula could take as it stands. */
const nameOf = (wished: string) => `${wished}'s +1 (2)`;

/** The content as a file holds it, worked out anew. */
async function workedOut(contents: readonly SheetContent[]): Promise<readonly Rows[]> {
  const sheets = contents.map(({ name, rows }) => ({
    name: nameOf(name),
    rows: rows.map((row) => row.map((cell) => (String(cell).startsWith('=') ? null : cell))),
    cells: new Map(
      rows.flatMap((row, i) =>
        row.flatMap((cell, j) =>
          String(cell).startsWith('=') ? [[`${i},${j}`, { formula: String(cell).slice(1) }] as const] : [],
        ),
      ),
    ),
  }));
  const file = new Uint8Array(await writeXlsx({ sheets }));
  const book = await readXlsx(await converted(file, 'xlsx', 'xlsx'));
  return book.sheets.map(({ rows }) => rows);
}

const { matching, places } = matchedLists(11, 80);
const today = isoDay('2027-01-10');
const due = obligationsOf(matching, today);
const options = { say, masked: true, behind: '' };

describe('the sheets of a matching, worked out by LibreOffice', () => {
  let sheets: readonly Rows[];
  beforeAll(async () => {
    if (libreOfficeObstacle !== undefined) return;
    const results = resultSheets(matching, { ...options, places })(nameOf);
    sheets = await workedOut([...results, obligationsSheet(due, [], { ...options, today, lists: new Map() })]);
  });

  const sumOf = (cases: readonly MatchedCase[], of: (one: MatchedCase) => number) =>
    cases.reduce((sum, one) => sum + Math.round(of(one) * 100), 0) / 100;
  const sumsOf = (cases: readonly MatchedCase[]) => [
    cases.length,
    sumOf(cases, ({ payable }) => payable),
    sumOf(cases, ({ held }) => held),
  ];

  it('sum up by payer what the cases say, none lost', ({ skip }) => {
    skip(libreOfficeObstacle !== undefined, libreOfficeObstacle);
    const rows = sheets[3]!;
    const departments = ['hr', 'union', null] as const;
    const expected = departments.flatMap((department) =>
      (['mentor', 'promotion'] as const).map((kind) => [
        department ? DEPARTMENTS[department]['zh-CN'] : '—',
        { mentor: '带教', promotion: '晋升' }[kind],
        ...sumsOf(matching.cases.filter((one) => one.department === department && one.kind === kind)),
      ]),
    );
    expect(matching.confirmedOnly.length).toBeGreaterThan(0);
    const nobody = ['—', '市总名单', matching.confirmedOnly.length, 0, 0];
    expect(rows.slice(4)).toEqual([...expected, nobody]);
    const [count, ...sums] = sumsOf(matching.cases) as [number, number, number];
    expect(rows[2]).toEqual(['合计', '与三表相符', count + matching.confirmedOnly.length, ...sums]);
  });

  it('count the days that are left', ({ skip }) => {
    skip(libreOfficeObstacle !== undefined, libreOfficeObstacle);
    const days = sheets[4]!.slice(3).map(([left]) => (typeof left === 'number' ? left : null));
    expect(days).toEqual(due.map(({ daysLeft }) => daysLeft));
    expect(days.some((left) => left !== null)).toBe(true);
  });
});
