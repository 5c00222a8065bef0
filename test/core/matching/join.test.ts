import { describe, expect, it } from 'vitest';
import {
  isoDay,
  joinLists,
  slipSentence,
  TIERS,
  type Decision,
  type Join,
  type ListedCase,
  type Tier,
} from 'training-subsidy-core';
import { idOf } from '../../rosters/people';
import { simplified } from './slips';

const APPRENTICE = idOf('1988-07-09', 'female', 8);
const OTHER = idOf('1988-07-09', 'female', 9);
const MENTOR = idOf('1975-03-02', 'male', 7);

const listed = (change: Partial<ListedCase> = {}): ListedCase => ({
  row: 1,
  holder: { name: '张小华', id: APPRENTICE },
  mentor: { name: '李师傅', id: MENTOR },
  certificate: 'S2026001',
  level: 4,
  certifiedOn: isoDay('2026-12-20'),
  ...change,
});

const holder = (id: string | number, name = '张小华'): Partial<ListedCase> => ({ holder: { name, id } });
const mentor = (id: string | number, name = '李师傅'): Partial<ListedCase> => ({ mentor: { name, id } });

function join(left: Partial<ListedCase>[], right: Partial<ListedCase>[], decisions: Decision[] = []) {
  const rows = (some: Partial<ListedCase>[]) => some.map((one, i) => listed({ ...one, row: i + 1 }));
  return joinLists(rows(left), rows(right), { simplified, decisions });
}

/** How a row stands beside another one: its tier and whether it waits for the user; null where it stands alone. */
function beside(right: Partial<ListedCase>, left: Partial<ListedCase> = {}): string | null {
  const [pair] = join([left], [right]).pairs;
  return pair ? `${pair.tier} ${pair.standing}` : null;
}

const wide = (text: string) => [...text].map((one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)).join('');
const swap = (id: string, at: number) => id.slice(0, at) + id[at + 1]! + id[at]! + id.slice(at + 2);
const change = (id: string, at: number) => id.slice(0, at) + String((Number(id[at]) + 1) % 10) + id.slice(at + 1);

describe('a row is paired at once', () => {
  it('with the same people and certificate number, whatever the names', () => {
    expect(beside({})).toBe('certain certain');
    expect(beside(holder(APPRENTICE, '章晓桦'))).toBe('certain certain');
    expect(beside({ level: 5 })).toBe('certain certain');
  });

  it('with a last x in lower case and blanks around', () => {
    const withX = idOf('1990-01-01', 'male', 1);
    const id =
      [...Array(50).keys()].map((i) => idOf('1990-01-01', 'male', i)).find((one) => one.endsWith('X')) ?? withX;
    expect(id).toMatch(/X$/);
    expect(beside(holder(` ${id.toLowerCase()} `), holder(id))).toBe('certain certain');
  });

  it('with the same people, level and day where a list has no certificate number', () => {
    for (const certificate of ['', '无', '-', '/', '暂无', ' ', '待发', '办理中'])
      expect(beside({}, { certificate })).toBe('certain certain');
    expect(beside({ level: 5 }, { certificate: '' })).toBeNull();
  });

  it('where one list knows no mentor', () => {
    expect(beside({ mentor: null })).toBe('certain certain');
  });
});

describe('a pair waits for the user', () => {
  it.each<[Tier, string, Partial<ListedCase>]>([
    ['writing', 'an ID in full-width digits', holder(wide(APPRENTICE))],
    ['writing', 'an ID with blanks', holder(`${APPRENTICE.slice(0, 6)} ${APPRENTICE.slice(6)}`)],
    ['writing', 'an ID with an apostrophe', holder(`'${APPRENTICE}`)],
    ['writing', 'an ID with an invisible mark', holder(`${APPRENTICE}\u200b`)],
    ['writing', 'an ID between marks of direction', holder(`\u202d${APPRENTICE}\u202c`)],
    ['writing', 'a certificate number with blanks', { certificate: 'S 2026 001' }],
    ['old-15', 'an old number of 15 digits', holder(APPRENTICE.slice(0, 6) + APPRENTICE.slice(8, 17))],
    ['swapped', 'two digits swapped', holder(swap(APPRENTICE, 13))],
    ['one-digit', 'one digit wrong', holder(change(APPRENTICE, 3))],
    ['one-digit', 'the last digit wrong', holder(change(APPRENTICE, 17))],
    ['missing-digit', 'a digit missing', holder(APPRENTICE.slice(0, 9) + APPRENTICE.slice(10))],
    ['missing-digit', 'a digit too many', holder(`${APPRENTICE}0`)],
    ['lost-digits', 'an ID kept as a number', holder(Number(`${APPRENTICE.slice(0, 15)}000`))],
    ['name-certificate', 'another ID under the same name and certificate', holder(OTHER)],
    ['name-certificate', 'no ID under the same name and certificate', holder('')],
    ['name-certificate', 'a traditional name beside another ID', holder(OTHER, '張小華')],
    ['swapped', 'a slip of the mentor', mentor(swap(MENTOR, 15))],
    ['name-certificate', 'another ID of the mentor under the same name', mentor(OTHER)],
    ['other-certificate', 'another certificate number of the same level', { certificate: 'S2026002' }],
  ])('as %s: %s', (tier, _, right) => {
    expect(beside(right)).toBe(`${tier} doubtful`);
  });

  it.each<[Tier, string]>([
    ['traditional', '張小華'],
    ['writing', '张 小华'],
    ['other-name', '李小华'],
  ])('as %s where only the name %s and the level can be compared', (tier, name) => {
    expect(beside(holder(APPRENTICE, name), { certificate: '' })).toBe(`${tier} doubtful`);
  });

  it.each([
    ['another day', isoDay('2026-12-21')],
    ['no day', null],
  ])('as without a number where the lists have %s for the same people and level', (_, certifiedOn) => {
    expect(beside({ certifiedOn }, { certificate: '' })).toBe('no-number doubtful');
  });

  it('as without a number where it could be either of two certificates of that day', () => {
    const [none, first, second] = [{ certificate: '' }, { certificate: 'S1' }, { certificate: 'S2' }];
    const tiers = (left: Partial<ListedCase>[], right: Partial<ListedCase>[]) =>
      join(left, right).pairs.map((pair) => `${pair.left}-${pair.right} ${pair.tier} ${pair.standing}`);
    expect(tiers([none], [first, second])).toEqual([expect.stringMatching(/^0-[01] no-number doubtful$/)]);
    expect(tiers([first, second], [none])).toEqual([expect.stringMatching(/^[01]-0 no-number doubtful$/)]);
    expect(tiers([first, none], [first, second])).toEqual(['0-0 certain certain', '1-1 no-number doubtful']);
    expect(tiers([none, none], [first, first])).toEqual(['0-0 certain certain', '1-1 certain certain']);
  });

  it('as without a number where both lists have the same words in its place', () => {
    const pending = { certificate: '待发' };
    expect(beside({ ...pending, certifiedOn: null }, pending)).toBe('no-number doubtful');
  });

  it('as an unsound ID that both lists have', () => {
    const unsound = change(APPRENTICE, 3);
    expect(beside(holder(unsound), holder(unsound))).toBe('invalid-id doubtful');
  });

  it('as an unsound ID one digit from another unsound one', () => {
    expect(beside(holder(change(change(APPRENTICE, 3), 16)), holder(change(APPRENTICE, 3)))).toBe('one-digit doubtful');
  });

  it('with all that is wrong, each told in a sentence', () => {
    const [pair] = join([{}], [{ ...holder(swap(APPRENTICE, 13)), ...mentor(change(MENTOR, 2)) }]).pairs;
    expect(pair!.tier).toBe('one-digit');
    expect(pair!.slips.map((slip) => slipSentence(slip)['zh-CN'])).toEqual([
      '持证人证件号码：相邻两位颠倒',
      '师傅证件号码：有一位不同',
    ]);
  });
});

describe('two rows are two cases', () => {
  it.each<[string, Partial<ListedCase>]>([
    ['another sound ID and another name', holder(OTHER, '王强')],
    ['the same name with another ID and certificate', { ...holder(OTHER), certificate: 'S2026002' }],
    ['another mentor', mentor(OTHER, '赵师傅')],
    ['another certificate of another level', { certificate: 'S2026002', level: 5 }],
    ['a slip beside another certificate number', { ...holder(change(APPRENTICE, 3)), certificate: 'S2026002' }],
    ['two digits wrong under another name', holder(change(change(APPRENTICE, 3), 9), '王强')],
    ['an old number of a person of this century', holder('310112010101001', '王强')],
  ])('with %s', (_, right) => {
    expect(beside(right)).toBeNull();
  });

  it('where a number in every row says nothing', () => {
    const many = Array.from({ length: 60 }, (_, i) => ({
      ...holder('000000000000000000', `某${i}`),
      certificate: `C${i}`,
    }));
    const others = many.map((one, i) => ({ ...one, certificate: `D${i}` }));
    expect(join(many, others).pairs).toEqual([]);
  });
});

describe('the best choice of all', () => {
  it('gives up a better pair where two others are worth more', () => {
    // The first left row is nearest to the first right one, which alone resembles the second left row.
    const left = [holder(swap(APPRENTICE, 13)), holder(change(APPRENTICE, 3), '王强')];
    const right = [holder(APPRENTICE), holder(OTHER)];
    const { pairs } = join(left, right);
    expect(join([left[0]!], right).pairs).toMatchObject([{ left: 0, right: 0, tier: 'swapped' }]);
    expect(pairs).toMatchObject([
      { left: 0, right: 1, tier: 'name-certificate' },
      { left: 1, right: 0, tier: 'one-digit' },
    ]);
  });

  it('never gives up what is certain', () => {
    const { pairs } = join([{}, holder(change(APPRENTICE, 3))], [{}]);
    expect(pairs).toMatchObject([{ left: 0, right: 0, tier: 'certain' }]);
  });
});

describe('rows that say the same', () => {
  const times = (count: number, row: Partial<ListedCase>) => Array.from({ length: count }, () => row);
  const places = ({ pairs }: Join) => pairs.map((pair) => [pair.left, pair.right]);

  it.each([50, 51, 3_000])('are paired in their order, %i of them in either list', (count) => {
    const joined = join(times(count, {}), times(count, {}));
    expect(places(joined)).toEqual(Array.from({ length: count }, (_, i) => [i, i]));
    expect(new Set(joined.pairs.map(({ tier }) => tier))).toEqual(new Set(['certain']));
  });

  it('leave over the last ones of the longer list', () => {
    const { pairs, leftOnly, rightOnly } = join(times(2_000, {}), times(70, {}));
    expect(pairs).toHaveLength(70);
    expect(leftOnly[0]).toBe(70);
    expect(rightOnly).toEqual([]);
  });

  it('wait together where they differ from those of the other list', () => {
    const { pairs } = join(times(60, {}), times(60, holder(change(APPRENTICE, 3))));
    expect(pairs).toHaveLength(60);
    expect(new Set(pairs.map(({ tier, standing }) => `${tier} ${standing}`))).toEqual(new Set(['one-digit doubtful']));
  });

  it('give way to others where more can be paired so', () => {
    // Rows without a number fit either certificate, those with one fit it alone or a row without.
    const left = [...times(60, { certificate: 'S1' }), ...times(40, { certificate: '' })];
    const right = [...times(60, { certificate: '' }), ...times(40, { certificate: 'S2' })];
    const { pairs } = join(left, right);
    expect(pairs).toHaveLength(100);
    expect(pairs.filter((pair) => pair.left < 60).every((pair) => pair.right < 60)).toBe(true);
  });
});

describe('a decision', () => {
  const right = holder(change(APPRENTICE, 3));
  const keysIn = ({ pairs, keysOf }: Join) => keysOf(pairs[0]!);
  const keys = keysIn(join([{}], [right]));

  it('accepts a pair', () => {
    const { pairs } = join([{}], [right], [{ ...keys, isSame: true }]);
    expect(pairs).toMatchObject([{ standing: 'accepted', tier: 'one-digit' }]);
  });

  it('parts a pair, and the next best waits in its place', () => {
    const parted: Decision = { ...keys, isSame: false };
    expect(join([{}], [right], [parted]).pairs).toEqual([]);
    const { pairs } = join([{}], [right, holder(swap(APPRENTICE, 13))], [parted]);
    expect(pairs).toMatchObject([{ right: 1, standing: 'doubtful' }]);
  });

  it('parts a certain pair too', () => {
    const certain = keysIn(join([{}], [{}]));
    expect(join([{}], [{}], [{ ...certain, isSame: false }]).pairs).toEqual([]);
  });

  it('puts together what nothing else would', () => {
    const stranger = { ...holder(OTHER, '王强'), certificate: 'X1' };
    const key = join([], [stranger]).rightOnly.length;
    expect(key).toBe(1);
    const { pairs } = join([{}], [stranger], [{ left: keys.left, right: `${OTHER}|${MENTOR}|x1|4`, isSame: true }]);
    expect(pairs).toMatchObject([{ standing: 'accepted', tier: 'by-hand' }]);
  });

  it('counts as it was given last', () => {
    const yes: Decision = { ...keys, isSame: true };
    const no: Decision = { ...keys, isSame: false };
    expect(join([{}], [right], [yes, no]).pairs).toEqual([]);
    expect(join([{}], [right], [no, yes]).pairs).toMatchObject([{ standing: 'accepted' }]);
  });

  it('is told of where its rows are gone, or another one took them', () => {
    const gone: Decision = { left: 'a', right: 'b', isSame: true };
    const goneToo: Decision = { left: 'a', right: keys.right, isSame: false };
    const second: Decision = { left: keys.left, right: `${OTHER}|${MENTOR}|s2026001|4`, isSame: true };
    const { unused, pairs } = join([{}], [right, holder(OTHER)], [{ ...keys, isSame: true }, gone, goneToo, second]);
    expect(pairs).toHaveLength(1);
    expect(unused).toHaveLength(3);
  });
});

it('names each tier and says why', () => {
  for (const { title, reason } of Object.values(TIERS)) {
    expect(title['zh-CN'] && title['en-US'] && reason['zh-CN'] && reason['en-US']).toBeTruthy();
  }
});
