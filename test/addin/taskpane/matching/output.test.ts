import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay, matchLists, obligationsOf, type ListDecision, type Table } from 'training-subsidy-core';
import { maskId, maskWords } from '../../../../addin/taskpane/matching/output/mask';
import { decisionsSheet, readDecisions } from '../../../../addin/taskpane/matching/output/decisions-sheet';
import { obligationsSheet } from '../../../../addin/taskpane/matching/output/obligations-sheet';
import { resultSheets } from '../../../../addin/taskpane/matching/output/result-sheets';
import { tablesIn } from '../../../../addin/taskpane/lists/source-table';
import { MATCH_KINDS } from '../../../../addin/taskpane/matching/lists/roles';
import { takeLists } from '../../../../addin/taskpane/matching/lists/taken-lists';
import { idOf } from '../../../rosters/people';
import { pair, unionPair } from '../../../rosters/rows';
import { tableOf, type Cells } from '../../../rosters/tables';

const say = (words: { readonly 'zh-CN': string }) => words['zh-CN'];
const NO_PLACES = { bureau: undefined, unionMentors: undefined, promotions: undefined, confirmations: undefined };

const apprentice = (number: number) => idOf(`199${number % 10}-03-1${number % 9}`, 'female', number);
const certificate = (number: number) => ({ 徒弟证件号码: apprentice(number), 证书编号: `S20260${number}` });
const swapped = (id: string) => id.slice(0, 14) + id[15]! + id[14]! + id.slice(16);

/** Which lists have a case, and how the union wrote its ID. */
const written = fc.constantFrom('both', 'slip', 'bureau', 'union');

function listsOf(kinds: readonly string[]): { bureau: Table; union: Table } {
  const level: Cells = { 师傅等级: '高级技师', 徒弟原等级: '高级工', 徒弟取得等级: '技师' };
  const bureau = kinds.flatMap((kind, i) => (kind === 'union' ? [] : [pair({ ...level, ...certificate(i) })]));
  const union = kinds.flatMap((kind, i) => {
    const own = certificate(i);
    const id = kind === 'slip' ? swapped(own.徒弟证件号码) : own.徒弟证件号码;
    return kind === 'bureau' ? [] : [unionPair({ ...own, 徒弟证件号码: id, 市级标准金额: 3_000 + (i % 3) * 1_000 })];
  });
  const headers = (example: Cells): Table => [Object.keys(example)];
  return {
    bureau: bureau.length > 0 ? tableOf(bureau) : headers(pair({ ...certificate(0) })),
    union: union.length > 0 ? tableOf(union) : headers(unionPair()),
  };
}

const matched = (kinds: readonly string[]) => {
  const { bureau, union } = listsOf(kinds);
  return matchLists({ bureau, unionMentors: union, promotions: null, confirmations: null });
};

const kinds = fc.array(written, { minLength: 1, maxLength: 12 });
const FIRST_ROW = 4;

describe('the sheets of a matching', () => {
  it('hold every case once, and its sums', () => {
    fc.assert(
      fc.property(kinds, (given) => {
        const matching = matched(given);
        const sheets = resultSheets(matching, { say, masked: false, places: NO_PLACES, behind: '' })((name) => name);
        const rows = sheets.slice(0, 3).flatMap((sheet) => sheet.rows.slice(FIRST_ROW));
        expect(rows).toHaveLength(matching.cases.length);
        for (const [column, of] of [
          [20, 'payable'],
          [21, 'held'],
        ] as const) {
          const sum = rows.reduce((so, row) => so + Number(row[column]), 0);
          expect(sum).toBe(matching.cases.reduce((so, one) => so + one[of], 0));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('show no whole ID once masked, in no cell', () => {
    fc.assert(
      fc.property(kinds, (given) => {
        const matching = matched(given);
        const options = { say, masked: true, behind: '' };
        const due = obligationsOf(matching, isoDay('2027-01-10'));
        const sheets = [
          ...resultSheets(matching, { ...options, places: NO_PLACES })((name) => name),
          obligationsSheet(due, [], { ...options, today: isoDay('2027-01-10'), lists: new Map() }),
        ];
        const cells = sheets.flatMap(({ rows }) => rows.flat().map(String));
        for (const id of given.map((_, i) => apprentice(i))) {
          for (const cell of cells) expect(cell.includes(id) || cell.includes(swapped(id))).toBe(false);
        }
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['310112199005202229', '310***********2229'],
    ['３１０１１２１９９００５２０２２２Ｘ', '３１０***********２２２Ｘ'],
    ['310112 19900520 2229', '310*************2229'],
    ['310112900520222', '310********0222'],
    ['1234567', '*******'],
    ['', ''],
  ])('mask %s as %s', (id, masked) => {
    expect(maskId(id)).toBe(masked);
    if (id.length > 10) expect(maskWords(`号码 ${id}，请核对`)).toBe(`号码 ${masked}，请核对`);
  });

  it('leave certificate numbers and sums in a sentence', () => {
    expect(maskWords('证书 S2026001，4000 元，2027-06-21')).toBe('证书 S2026001，4000 元，2027-06-21');
  });
});

describe('decisions kept in a sheet', () => {
  const key = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .filter((text) => /^[^\s'].*\S$|^[^\s']$/.test(text));
  const decision: fc.Arbitrary<ListDecision> = fc.record({
    join: fc.constantFrom('routes', 'mentor-confirmations', 'promotion-confirmations'),
    left: key,
    right: key,
    isSame: fc.boolean(),
  });
  const sheetOf = (decisions: readonly ListDecision[], language: 'zh-CN' | 'en-US' = 'zh-CN') =>
    decisionsSheet(decisions, { say: (words) => words[language], nameOf: () => '李师傅 · 王小徒', behind: '' }).rows;

  it('come back as they were, in either language', () => {
    fc.assert(
      fc.property(fc.array(decision), fc.constantFrom('zh-CN', 'en-US'), (decisions, language) => {
        expect(readDecisions(sheetOf(decisions, language))).toEqual({ decisions, unread: [] });
      }),
    );
  });

  it('are found below a row that the user put above, and what says nothing is named by its row', () => {
    const rows = sheetOf([{ join: 'routes', left: 'a', right: 'b', isSame: true }]);
    const changed = [['备注'], ...rows, ['人社—工会', '也许', '', '', 'a', 'c']];
    expect(readDecisions(changed)).toEqual({
      decisions: [{ join: 'routes', left: 'a', right: 'b', isSame: true }],
      unread: [changed.length],
    });
  });
});

describe('lists that are read', () => {
  const source = (sheet: string, rows: readonly Cells[], row = 0) => ({
    book: null,
    sheet,
    sheetId: sheet,
    wanted: null,
    row,
    column: 0,
    cells: tableOf(rows),
  });

  it('of one role are one list, each row with its place', () => {
    const tables = [source('一月', [pair(certificate(1))]), source('二月', [pair(certificate(2))], 5)].flatMap((one) =>
      tablesIn(MATCH_KINDS, one),
    );
    const list = takeLists(tables).get('bureau')!;
    expect(list.table).toHaveLength(3);
    expect(list.places.map(({ sheet, row }) => [sheet, row])).toEqual([
      ['一月', 1],
      ['二月', 6],
    ]);
  });

  it('without a required column are in none', () => {
    const row = Object.fromEntries(
      Object.entries(pair(certificate(1))).filter(([header]) => header !== '徒弟取得等级'),
    );
    const [table] = tablesIn(MATCH_KINDS, source('人社', [row]));
    expect(takeLists([{ ...table!, role: 'bureau' }]).size).toBe(0);
  });

  it('that the page wrote itself are used as nothing', () => {
    const { bureau, union } = listsOf(['both', 'bureau']);
    const matching = matchLists({ bureau, unionMentors: union, promotions: null, confirmations: null });
    const [agreed] = resultSheets(matching, { say, masked: false, places: NO_PLACES, behind: '' })((name) => name);
    const tables = tablesIn(MATCH_KINDS, {
      book: null,
      sheet: 'x',
      sheetId: 'x',
      wanted: null,
      row: 0,
      column: 0,
      cells: agreed!.rows,
    });
    expect(tables.map(({ role }) => role)).toEqual(tables.map(() => null));
  });
});
