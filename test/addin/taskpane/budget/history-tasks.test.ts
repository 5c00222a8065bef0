import { describe, expect, it } from 'vitest';
import type { HistoryList } from 'training-subsidy-core';
import { fromWire } from '../../../../addin/taskpane/budget/decimal-wire';
import { EMPTY_BUDGET, newLine } from '../../../../addin/taskpane/budget/edits';
import {
  draftFromHistory,
  rangeOfHistory,
  rostersByFigures,
  spentOfHistory,
  type Told,
} from '../../../../addin/taskpane/budget/history/tasks';
import { TASKS } from '../../../../addin/taskpane/worker/tasks';
import { training } from '../../../rosters/rows';
import { person } from '../../../rosters/people';
import { tableOf } from '../../../rosters/tables';

const rows = Array.from({ length: 30 }, (_, i) =>
  training({ 姓名: `学员${i}`, 证件号码: person(i + 1), 企业名称: `示例企业${i % 25}`, 培训项目: `项目${i}` }),
);
const lists: readonly HistoryList[] = [{ roster: 'training', table: tableOf(rows), source: '上期' }];
const ALIKE = { low: '0', base: '0', high: '0' };

/** As the page gets it: through a structured clone. */
function received<Answer>(told: Told<Answer>): Answer {
  const sent = structuredClone(told);
  if ('problem' in sent) throw new Error(sent.problem['zh-CN']);
  return fromWire<Answer>(sent.answer);
}

describe('work in the background', () => {
  it('drafts a budget, and says which line came of which roster', () => {
    const answer = received(draftFromHistory({ lists, covered: null, years: [2027], growth: ALIKE }));
    expect(answer?.paidByList.map(String)).toEqual([String(30 * 600)]);
    expect(answer?.origins.map(([, list]) => list)).toEqual(answer?.lines.map(() => 0));
    expect(answer?.rowsByYear.reduce((sum, [, count]) => sum + count, 0)).toBe(30);
  });

  it('drafts nothing where no row pays or waits', () => {
    const failed = [{ ...lists[0]!, table: tableOf([training({ 是否合格: '否' })]) }];
    expect(received(draftFromHistory({ lists: failed, covered: null, years: [2027], growth: ALIKE }))).toBeNull();
  });

  it('draws the same range from the same seed, and tells how far it is', () => {
    const draw = (seed: number, onProgress: (draws: number) => void = () => undefined) =>
      received(rangeOfHistory({ lists, weights: [2], fixed: '100', draws: 10_000, seed }, onProgress));
    const told: number[] = [];
    const first = draw(7, (draws) => told.push(draws));
    expect(draw(7)).toEqual(first);
    expect(draw(8)).not.toEqual(first);
    expect(first.observed.toNumber()).toBe(2 * 18_000 + 100);
    expect(first.p10.lessThan(first.p90)).toBe(true);
    expect(told.at(-1)).toBe(10_000);
  });

  it('shows the rosters by changed figures', () => {
    const answer = received(rostersByFigures({ lists, figures: { MH_INTERNAL: '700' } }));
    expect(answer.kind.map(({ difference }) => difference.toNumber())).toEqual([3_000]);
    expect(answer.payee).toHaveLength(25);
  });

  it('holds rosters and payments against the budget, and tells of rows that belong nowhere', () => {
    const budget = { ...EMPTY_BUDGET, lines: [newLine(EMPTY_BUDGET, 'internalTraining', 2027)] };
    const table = [
      ['补贴项目', '支付金额', '支付日期'],
      ['没有这个项目', 1, '2027-01-01'],
    ];
    const request = { payments: [{ table, source: '支付' }], scenario: budget.scenarios[1]!, through: '2027-12-31' };
    const { lines, unbooked } = received(spentOfHistory({ ...request, lists, budget }));
    expect(lines.reduce((sum, { spent }) => sum + spent.toNumber(), 0)).toBe(18_000);
    expect(unbooked.map(({ source, row }) => [source, row])).toEqual([['支付', 1]]);
  });

  it('says in words why a list cannot be used', () => {
    const broken = [{ ...lists[0]!, table: [['姓名']] }];
    const told = draftFromHistory({ lists: broken, covered: null, years: [2027], growth: ALIKE });
    expect('problem' in told && told.problem['zh-CN']).toContain('证件号码');
  });

  it('is known to the worker by its names', () => {
    expect(Object.keys(TASKS)).toEqual(
      expect.arrayContaining(['budget-draft', 'budget-range', 'budget-actual', 'budget-spent']),
    );
  });
});
