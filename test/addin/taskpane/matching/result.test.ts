import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { matchLists, type Matching } from 'training-subsidy-core';
import { tablesIn } from '../../../../addin/taskpane/lists/source-table';
import { MATCH_KINDS } from '../../../../addin/taskpane/matching/lists/roles';
import { takeLists } from '../../../../addin/taskpane/matching/lists/taken-lists';
import { enteredDay, noDay } from '../../../../addin/taskpane/shared/entered-day';
import { caseKeys, type CaseActions } from '../../../../addin/taskpane/matching/result/case-keys';
import {
  countsOf,
  FATES,
  shownCases,
  talliesOf,
  type CaseFilter,
} from '../../../../addin/taskpane/matching/result/cases';
import { besides, sidesOf } from '../../../../addin/taskpane/matching/result/sides';
import { idOf } from '../../../rosters/people';
import { pair, promotion, unionPair } from '../../../rosters/rows';
import { tableOf, type Cells } from '../../../rosters/tables';

const say = (words: { readonly 'zh-CN': string }) => words['zh-CN'];
const level = { 师傅等级: '高级技师', 徒弟原等级: '高级工', 徒弟取得等级: '技师' };
const swapped = (id: string) => id.slice(0, 14) + id[15]! + id[14]! + id.slice(16);
const apprentice = (number: number) => idOf(`199${number % 10}-03-1${number % 9}`, 'female', number);

const confirmedRow = (change: Cells): Cells => ({
  持证人姓名: '王小徒',
  证书编号: 'S20260',
  取得等级: '三级/高级工',
  确认金额: 3_000,
  ...change,
});

function listsOf(tables: Readonly<Record<string, readonly Cells[]>>) {
  const found = Object.entries(tables).flatMap(([sheet, rows]) =>
    tablesIn(MATCH_KINDS, { book: null, sheet, sheetId: sheet, wanted: null, row: 2, column: 0, cells: tableOf(rows) }),
  );
  return takeLists(found);
}
type Lists = ReturnType<typeof listsOf>;

const matchingOf = (lists: Lists): Matching => {
  const of = (role: 'bureau' | 'unionMentors' | 'promotions' | 'confirmations') => lists.get(role)?.table ?? null;
  return matchLists({
    bureau: of('bureau'),
    unionMentors: of('unionMentors'),
    promotions: of('promotions'),
    confirmations: of('confirmations'),
  });
};

describe('the outcomes', () => {
  const written = fc.constantFrom('both', 'slip', 'bureau', 'union', 'paid');
  const matchingWith = (kinds: readonly string[]) => {
    const own = (i: number) => ({ 徒弟证件号码: apprentice(i), 证书编号: `S20260${i}` });
    const bureau = kinds.flatMap((kind, i) => {
      if (kind === 'union') return [];
      return [pair({ ...level, ...own(i), 工会已补金额: kind === 'paid' ? 1_000 * (i % 9) : '' })];
    });
    const union = kinds.flatMap((kind, i) => {
      const id = kind === 'slip' ? swapped(apprentice(i)) : apprentice(i);
      return kind === 'bureau'
        ? []
        : [unionPair({ ...own(i), 徒弟证件号码: id, 市级标准金额: 3_000 + (i % 3) * 1_000 })];
    });
    return matchLists({
      bureau: bureau.length > 0 ? tableOf(bureau) : null,
      unionMentors: union.length > 0 ? tableOf(union) : null,
      promotions: null,
      confirmations: null,
    });
  };

  it('hold every case once, with all that is paid and held', () => {
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 12 }), (kinds) => {
        const matching = matchingWith(kinds);
        const tallies = talliesOf(matching);
        const sum = (of: (one: (typeof tallies)[number]) => number) => tallies.reduce((so, one) => so + of(one), 0);
        expect(sum(({ count }) => count)).toBe(matching.cases.length);
        expect(sum(({ payable }) => payable)).toBe(matching.cases.reduce((so, { payable }) => so + payable, 0));
        expect(sum(({ held }) => held)).toBe(matching.cases.reduce((so, { held }) => so + held, 0));
      }),
      { numRuns: 40 },
    );
  });

  it('are counted as the filter shows them', () => {
    const matching = matchingWith(['both', 'slip', 'bureau', 'union', 'paid']);
    const filters: CaseFilter[] = [
      ...(Object.keys(FATES) as CaseFilter[]),
      ...(['all', 'doubtful', 'agreed', 'differing', 'bureauOnly', 'unionOnly'] as const),
    ];
    const counts = countsOf(matching);
    for (const filter of filters) expect(shownCases(matching, filter, '')).toHaveLength(counts.get(filter) ?? 0);
  });
});

describe('the lists side by side', () => {
  const people = { 徒弟证件号码: apprentice(1), 证书编号: 'S202601' };
  const lists = listsOf({
    人社: [pair({ ...level, ...people })],
    工会: [unionPair({ ...people, 徒弟证件号码: swapped(apprentice(1)) })],
    晋升: [promotion({ 证件号码: apprentice(2), 证书编号: 'S202602' })],
    市总确认名单: [confirmedRow({ 持证人证件号码: swapped(apprentice(1)), 证书编号: 'S202601', 取得等级: '技师' })],
  });
  const [mentor, promoted] = matchingOf(lists).cases;
  const sides = sidesOf(mentor!, lists, say);

  it('show the rows of all three with the row of the sheet', () => {
    expect(sides.map(({ title }) => say(title))).toEqual(['人社', '工会', '市总确认']);
    expect(sides.map(({ row }) => row?.place?.row)).toEqual([3, 3, 3]);
    expect(sides[2]?.row).toMatchObject({ sum: 3_000 });
    expect(sides[2]?.row?.words[5]).toBe(sides[1]?.row?.words[5]);
  });

  it('are compared with the union’s, and only where both say something', () => {
    const [ofBureau, ofUnion] = [apprentice(1), swapped(apprentice(1))];
    expect(besides(sides, 0, 1)).toBe(ofUnion);
    expect(besides(sides, 1, 1)).toBe(ofBureau);
    expect(besides(sides, 2, 1)).toBe(ofUnion);
    // The federation’s list names no mentor.
    expect(besides(sides, 1, 2)).toBe(sides[0]?.row?.words[2]);
  });

  it('have no bureau for a promotion, and say where the federation’s list lacks it', () => {
    const own = sidesOf(promoted!, lists, say);
    expect(own.map(({ title, row }) => [say(title), row === null])).toEqual([
      ['工会', false],
      ['市总确认', true],
    ]);
  });
});

describe('the keys of the list', () => {
  const box = { current: {} as HTMLElement };
  const pressed = (key: string, more: Partial<Record<'code' | 'ctrlKey' | 'target', unknown>> = {}) => {
    const actions = Object.fromEntries(
      ['down', 'up', 'first', 'last', 'accept', 'part', 'undo', 'go'].map((name) => [name, vi.fn()]),
    ) as Record<keyof CaseActions, ReturnType<typeof vi.fn>>;
    const event = { key, code: '', target: box.current, preventDefault: vi.fn(), stopPropagation: vi.fn(), ...more };
    caseKeys(box, actions as unknown as CaseActions)(event as never);
    return Object.entries(actions).flatMap(([name, called]) => (called.mock.calls.length > 0 ? [name] : []));
  };

  it('accept and part, in capitals and while a Chinese input method is on', () => {
    expect(pressed('a')).toEqual(['accept']);
    expect(pressed('P')).toEqual(['part']);
    expect(pressed('Process', { code: 'KeyA' })).toEqual(['accept']);
    expect(pressed('z', { ctrlKey: true })).toEqual(['undo']);
  });

  it('leave to the browser what is not theirs', () => {
    expect(pressed('a', { ctrlKey: true })).toEqual([]);
    expect(pressed('z')).toEqual([]);
    expect(pressed('Enter', { target: {} })).toEqual([]);
  });
});

describe('the date of the deadlines', () => {
  const name = { 'zh-CN': '日期', 'en-US': 'day' };
  it('is read in the usual shapes', () => {
    const day = enteredDay('2027-03-31', name);
    expect(typeof day).toBe('number');
    expect(enteredDay('2027年3月31日', name)).toBe(day);
    expect(enteredDay('2027/3/31', name)).toBe(day);
  });

  it('is told where it is none', () => {
    expect(enteredDay(' ', name)).toBe('blank');
    expect(enteredDay('2027-02-30', name)).toBe('unreadable');
    expect(enteredDay('三月', name)).toBe('unreadable');
    expect(noDay(' 三月 ')['zh-CN']).toMatch(/^“三月”不是日期，请填写/);
  });
});
