import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { halfWidth, type MatchedCase } from 'training-subsidy-core';
import type { SheetContent } from '../../../../../addin/excel/sheet-content';
import { writeSheets } from '../../../../../addin/excel/sheets-write';
import { resultSheets } from '../../../../../addin/taskpane/matching/output/result-sheets';
import {
  bureauRow,
  confirmedRow,
  matched,
  promotionRow,
  STRANGER,
  unionRow,
  type Lists,
} from '../../../../../test/core/matching/cases';
import { inExcel } from '../../../excel/in-excel';
import type { MemoryGrid } from '../../../workbook/host/memory-grid';
import { matchedLists } from './lists';

afterEach(() => vi.unstubAllGlobals());

const say = (words: { readonly 'zh-CN': string }) => words['zh-CN'];
const NO_PLACES = { bureau: undefined, unionMentors: undefined, promotions: undefined, confirmations: undefined };
const seeds = fc.integer({ min: 1, max: 10_000 });

const FIRST_CASE = 4;
const headersOf = ({ rows }: SheetContent) => rows[FIRST_CASE - 1]!;
const cell = (sheet: SheetContent, row: number, header: string) =>
  sheet.rows[FIRST_CASE + row]?.[headersOf(sheet).indexOf(header)];
/** A column of the three sheets with cases. */
const column = (sheets: readonly SheetContent[], header: string) =>
  sheets.slice(0, 3).flatMap((sheet) => sheet.rows.slice(FIRST_CASE).map((_, row) => cell(sheet, row, header)));

const sheetsOf = (lists: Lists, masked = false) =>
  resultSheets(matched(lists), { say, masked, places: NO_PLACES, behind: '' })((name) => name);
/** How many cases stand in each of the three sheets. */
const counts = (lists: Lists) =>
  sheetsOf(lists)
    .slice(0, 3)
    .map(({ rows }) => rows.length - FIRST_CASE);

describe('a case', () => {
  it('of any list stands in exactly one sheet', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { matching, places } = matchedLists(seed);
        const sheets = resultSheets(matching, { say, masked: false, places, behind: '' })((name) => name);
        for (const [header, lists] of [
          ['人社出处', [places.bureau]],
          ['工会出处', [places.unionMentors, places.promotions]],
        ] as const) {
          const told = column(sheets, header).filter((place) => place !== '');
          const listed = lists.flatMap((list) => list!.places.map(({ sheet, row }) => `${sheet}!${row + 1}`));
          expect([...told].sort()).toEqual(listed.sort());
        }
        const confirmed = places.confirmations!.places.map(({ sheet, row }) => `${sheet}!${row + 1}`);
        expect(new Set(column(sheets, '市总出处').filter((place) => place !== ''))).toEqual(new Set(confirmed));
        expect(column(sheets, '类别')).toHaveLength(matching.cases.length + matching.confirmedOnly.length);
      }),
      { numRuns: 20 },
    );
  });

  it('brings its sums along', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { matching, places } = matchedLists(seed);
        const sheets = resultSheets(matching, { say, masked: false, places, behind: '' })((name) => name);
        const sum = (all: readonly unknown[]) => all.reduce<number>((so, one) => so + Math.round(Number(one) * 100), 0);
        const ofCases = (of: (one: MatchedCase) => number) => sum(matching.cases.map(of));
        expect(sum(column(sheets, '应发金额'))).toBe(ofCases(({ payable }) => payable));
        expect(sum(column(sheets, '待定金额'))).toBe(ofCases(({ held }) => held));
      }),
      { numRuns: 20 },
    );
  });

  const both = (bureau = {}, union = {}) => ({ bureau: [bureauRow(bureau)], union: [unionRow(3_000, union)] });
  it.each([
    ['that nothing is to be said of agrees', both(), [1, 0, 0]],
    ['whose routes pay different sums agrees: the higher is paid', both({}, { 市级标准金额: 5_000 }), [1, 0, 0]],
    ['with other dates differs', both({}, { 取证日期: '2026-12-21' }), [0, 1, 0]],
    ['with a blank certificate on one list differs', both({ 证书编号: '' }), [0, 1, 0]],
    ['that waits differs', both({ 申请日期: '' }), [0, 1, 0]],
    ['of which more was paid than due differs', both({ 工会已补金额: 3_000 }, { 区已补金额: 4_000 }), [0, 1, 0]],
    ['of one list alone', { bureau: [bureauRow()], union: [] }, [0, 0, 1]],
    ['a promotion without a list of the confirmed', { promotions: [promotionRow()] }, [0, 0, 1]],
  ])('%s', (_, lists, expected) => {
    expect(counts(lists)).toEqual(expected);
  });
});

describe('what differs', () => {
  const ids = (id: string) => ({ bureau: [bureauRow()], union: [unionRow(3_000, { 徒弟证件号码: id })] });
  const right = String(bureauRow()['徒弟证件号码']);
  const wrong = right.slice(0, 14) + right[15]! + right[14]! + right.slice(16);

  it('is told with both values, the bureau’s first', () => {
    const [, differing] = sheetsOf({
      bureau: [bureauRow({ 证书编号: '' })],
      union: [unionRow(3_000, { 取证日期: '2026-12-21' })],
    });
    const told = String(cell(differing!, 0, '差异（人社 ｜ 工会）'));
    expect(told).toContain('证书编号：（空） ｜ S2026001');
    expect(told).toContain('取证日期：2026-12-20 ｜ 2026-12-21');
    expect(headersOf(differing!).slice(1, 3)).toEqual(['人社持证人', '工会持证人']);
  });

  it('is told of the municipal sum that the list states and the one that was confirmed', () => {
    const [, differing] = sheetsOf({
      bureau: [bureauRow()],
      union: [unionRow(3_000)],
      confirmed: [confirmedRow(3_500)],
    });
    expect(cell(differing!, 0, '差异（人社 ｜ 工会）')).toMatch(/3000 元，市总确认 3500 元/);
  });

  it('is told by the kind of slip where masked IDs look alike', () => {
    const [, open] = sheetsOf(ids(wrong));
    expect(cell(open!, 0, '差异（人社 ｜ 工会）')).toBe(
      `持证人证件号码：${right} ｜ ${wrong}；持证人证件号码：相邻两位颠倒`,
    );
    const [, masked] = sheetsOf(ids(wrong), true);
    expect(cell(masked!, 0, '差异（人社 ｜ 工会）')).toMatch(
      /：310\*{11}\d{3}[\dX] ｜ 310\*{11}\d{3}[\dX]；.*相邻两位颠倒$/,
    );
  });
});

describe('masked sheets', () => {
  const bare = (words: unknown) => halfWidth(String(words)).replace(/[\s']/g, '').toUpperCase();

  it('hold no ID that is written whole, however it was written', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { matching, places, ids } = matchedLists(seed);
        const sheets = resultSheets(matching, { say, masked: true, places, behind: '' })((name) => name);
        const all = sheets.flatMap(({ rows }) => rows.flat().map(bare)).join('\n');
        for (const id of ids) expect(all.includes(bare(id))).toBe(false);
      }),
      { numRuns: 20 },
    );
  });

  it('hide an ID among the names, and in a certificate number that was made of it', () => {
    const id = String(bureauRow()['徒弟证件号码']);
    const [, , one] = sheetsOf(
      { bureau: [bureauRow({ 徒弟姓名: `王小徒${id}`, 证书编号: `T${id}` })], union: [] },
      true,
    );
    expect(cell(one!, 0, '人社证书编号')).toBe(`T${id.slice(0, 3)}***********${id.slice(-4)}`);
    expect(String(cell(one!, 0, '人社持证人'))).toMatch(/^王小徒310\*{11}/);
  });

  it('hide an ID whose digits stand between marks that nobody sees', () => {
    const id = String(bureauRow()['徒弟证件号码']);
    const marked = `\u202d${id.slice(0, 6)}\u2069${id.slice(6)}\u202c`;
    const [, , one] = sheetsOf({ bureau: [bureauRow({ 徒弟姓名: `王小徒${marked}` })], union: [] }, true);
    expect(bare(cell(one!, 0, '人社持证人'))).not.toContain(id);
  });

  it.each(['S2026001', 'S000031011220240001234', '202612345678901'])('leave the certificate number %s', (number) => {
    const [, , one] = sheetsOf({ bureau: [bureauRow({ 证书编号: number })], union: [] }, true);
    expect(cell(one!, 0, '人社证书编号')).toBe(number);
  });
});

describe('the sheets in a workbook', () => {
  const contents = (lists: Lists, behind = '') =>
    resultSheets(matched(lists), { say, masked: false, places: NO_PLACES, behind });
  const write = (lists: Lists, behind?: string) => writeSheets(contents(lists, behind), { shown: '匹配-按付款方汇总' });
  const lists = { bureau: [bureauRow({ 徒弟姓名: '=1+1' })], union: [] };
  const at = (grid: MemoryGrid, name: string, row: number, across: number) => ({
    sheetId: grid.sheets().find((one) => one.name === name)!.id,
    row,
    column: across,
    rows: 1,
    columns: 1,
  });

  it('keep a name that begins with = a text', async () => {
    const { grid } = await inExcel();
    await write(lists);
    expect(grid.values(at(grid, '匹配-仅一方有', FIRST_CASE, 1))).toEqual([['=1+1']]);
  });

  it('replace themselves, longer or shorter', async () => {
    const { grid } = await inExcel();
    const behind = grid.activeSheetId();
    await write(lists, behind);
    const before = grid.sheets().map(({ name }) => name);
    const again = await write({ bureau: [], union: [] }, behind);
    expect(again.every(({ replaced }) => replaced)).toBe(true);
    expect((await write(lists, behind)).every(({ replaced }) => replaced)).toBe(true);
    expect(grid.sheets().map(({ name }) => name)).toEqual(before);
  });

  it.each([
    ['below the last case', FIRST_CASE + 1, 0],
    ['right of the last column', FIRST_CASE, 40],
  ])('leave what the user wrote %s, and sum up the new sheet', async (_, row, across) => {
    const { grid } = await inExcel();
    await write(lists);
    const note = at(grid, '匹配-仅一方有', row, across);
    grid.write(note, [['已电话核实']]);
    const names = (await write(lists)).map(({ name }) => name);
    expect(names).toContain('匹配-仅一方有 (2)');
    expect(grid.values(note)).toEqual([['已电话核实']]);
    expect(grid.formulas(at(grid, '匹配-按付款方汇总', FIRST_CASE, 2))[0]?.[0]).toContain("'匹配-仅一方有 (2)'!");
  });

  it('make a row with a long text higher, and no other', async () => {
    const { grid } = await inExcel();
    const long = '欧阳阿依古丽·买买提江·阿不都热合曼';
    await write({ bureau: [bureauRow({ 徒弟姓名: long }), bureauRow({ 徒弟证件号码: STRANGER })], union: [] });
    const { sheetId } = at(grid, '匹配-仅一方有', 0, 0);
    const [first, second] = [FIRST_CASE, FIRST_CASE + 1].map((row) => grid.rowHeight(sheetId, row));
    expect(first).toBeGreaterThan(second!);
  });

  it('are printed on A4 across, their header on each page', async () => {
    const { grid } = await inExcel();
    await write(lists);
    expect(grid.pageSetup(at(grid, '匹配-仅一方有', 0, 0).sheetId)).toMatchObject({
      paper: 'A4',
      orientation: 'landscape',
      fitWidth: 3,
      fitHeight: 0,
      titleRows: 'A4:AB4',
    });
    expect(grid.pageSetup(at(grid, '匹配-按付款方汇总', 0, 0).sheetId)).toMatchObject({ orientation: 'portrait' });
  });
});
