// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { matchLists, type ListDecision } from 'training-subsidy-core';
import { pairsOf, useDecisions } from '../../../../addin/taskpane/matching/decisions';
import { mergeDecisions } from '../../../../addin/taskpane/matching/kept-decisions';
import { peopleOfKeys } from '../../../../addin/taskpane/matching/output/people-of-keys';
import { pair, unionPair } from '../../../rosters/rows';
import { tableOf } from '../../../rosters/tables';

const decision = (left: string, isSame = true): ListDecision => ({ join: 'routes', left, right: `${left}'`, isSame });
const [a, b, c] = ['a', 'b', 'c'].map((key) => decision(key)) as [ListDecision, ListDecision, ListDecision];

describe('decisions made on the page and changed in the sheet', () => {
  it('count together', () => {
    expect(mergeDecisions([a], [a, b], [a, c])).toEqual([a, b, c]);
  });

  it('are gone where a row of the sheet was deleted by hand', () => {
    expect(mergeDecisions([a, b], [b], [a, b, c])).toEqual([b, c]);
  });

  it('are the other ones where the sheet was changed by hand', () => {
    expect(mergeDecisions([a], [decision('a', false)], [a])).toEqual([decision('a', false)]);
  });

  it('are those of the page where the same pair was decided anew there, or taken back', () => {
    expect(mergeDecisions([a], [a], [decision('a', false)])).toEqual([decision('a', false)]);
    expect(mergeDecisions([a], [a, b], [])).toEqual([b]);
  });

  it('can be taken back one by one, without those that the sheet keeps', () => {
    const { result } = renderHook(() => useDecisions());
    const of = (key: string) =>
      ({ join: 'routes', keys: { left: key, right: `${key}'` }, isDoubtful: true, tier: 'swapped' }) as const;
    act(() => result.current.decide(of('a'), true));
    act(() => result.current.decide(of('a'), false));
    act(() => result.current.load([b]));
    expect(result.current.decisions).toEqual([b, decision('a', false)]);
    act(() => result.current.undo());
    expect(result.current.decisions).toEqual([b, a]);
    act(() => result.current.undo());
    expect(result.current).toMatchObject({ decisions: [b], canUndo: false, isUnsaved: false });
  });
});

describe('the pairs of a case', () => {
  const own = { 徒弟原等级: '高级工', 徒弟取得等级: '技师', 师傅等级: '高级技师', 证书编号: 'S2026001' };
  const lists = {
    bureau: tableOf([pair(own)]),
    unionMentors: tableOf([unionPair({ 徒弟证件号码: '310112199807090800' })]),
    promotions: null,
    confirmations: null,
  };
  const matching = matchLists(lists);

  it('are those that the user can decide, each under the keys of its rows', () => {
    const [one] = matching.cases;
    const [first, ...others] = pairsOf(one!);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ join: 'routes', isDoubtful: true });
    const decided = matchLists(lists, { decisions: [{ join: 'routes', ...first!.keys, isSame: true }] });
    expect(decided.cases[0]?.link?.standing).toBe('accepted');
  });

  it('name their people in the sheet even after they were parted', () => {
    const [one] = matching.cases;
    const { left } = pairsOf(one!)[0]!.keys;
    const parted = matchLists(lists, {
      decisions: [{ join: 'routes', ...pairsOf(one!)[0]!.keys, isSame: false }],
    });
    expect(peopleOfKeys(parted)(left)).toBe('王小徒 · 李师傅');
    expect(peopleOfKeys(parted)('310112199001010000||S1|5')).toBe('');
  });
});
