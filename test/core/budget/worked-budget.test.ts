/** The worked budget, each line recomputed by hand from the figure of its clause. */
import { describe, expect, it } from 'vitest';
import { LINE_KIND_IDS, valueLine } from 'training-subsidy-core';
import { WORKED_BUDGET } from '../../budgets/worked-budget';

const [, base] = WORKED_BUDGET.scenarios;

/** By line: clause, then for each payment its year and sum in yuan as a clerk works it out. */
const BY_HAND: Readonly<Record<string, readonly [clause: string, ...(readonly [number, number])[]]>> = {
  // 107 of 365 days lie in force: 1,000 × 107/365 = 293.15 persons.
  L01: ['MH-2.1.4(1)a', [2026, 293.15 * 600]],
  // 1,000 × 1.1 × 0.9 = 990 persons.
  L02: ['MH-2.1.4(1)a', [2027, 990 * 600]],
  // min(80 % × 1,800 = 1,440, 1,200) × 180 persons.
  L03: ['MH-2.1.4(2)①b', [2027, 180 * 1_200]],
  // 80 % × 1,249.99 = 999.992, to the fen 999.99.
  L04: ['MH-2.1.4(2)①c', [2028, 101 * 999.99]],
  // Until 2029-09-15, 258 of 365 days; min(2,400, 2,000).
  L05: ['MH-2.1.4(2)①f', [2029, 258 * 2_000]],
  L06: ['MH-2.1.4(2)②', [2028, 50 * 600]],
  L07: ['MH-2.2a', [2027, 300 * 1_200]],
  L08: ['MH-2.2a', [2027, 120 * 500]],
  // min(1,700, 1,600) × 72 persons.
  L09: ['MH-A1-2.2a', [2027, 72 * 1_600]],
  // 39 hours are below 40: nothing.
  L10: ['MH-A1-2.2b', [2027, 0]],
  L11: ['MH-A1-2.2c', [2027, 90 * 600]],
  L12: ['MH-A1-2.1a', [2027, 2 * 120_000]],
  L13: ['MH-A1-2.1b', [2028, 1.5 * 100_000]],
  L14: ['MH-2.3.3(2)a', [2027, 4 * 50_000]],
  L16: ['MH-2.3.3(3)a', [2027, 200_000]],
  L17: ['MH-2.3.3(3)b', [2028, 2 * 150_000]],
  L18: ['MH-2.3.3(3)c', [2028, 3 * 100_000]],
  L19: ['MH-2.3.3(4)a', [2027, 10_000 + 20_000]],
  L20: ['MH-2.3.3(4)a', [2027, 2 * 5_000]],
  L21: ['MH-2.3.3(4)b', [2027, 2 * 10_000]],
  L23: ['MH-2.3.3(6)a', [2027, 2 * 50_000]],
  L24: ['MH-2.3.3(6)b', [2028, 50_000]],
  // min(5,000, 3,200) − 1,000.
  L25: ['MH-2.3.3(7)b', [2027, 40 * 2_200]],
  L26: ['MH-2.3.3(7)d', [2027, 25 * 2_000]],
  L27: ['MH-2.3.3(7)e', [2027, 10 * 4_000]],
  // max(4,000, 4,000): a tie, the bureau pays.
  L28: ['MH-2.3.3(7)f', [2028, 10 * 4_000]],
  L29: ['MH-2.3.3(10)', [2027, 30 * 1_500]],
  L30: ['MH-A5-4.1', [2027, 2.7 * 150_000]],
  L31: ['MH-2.3.3(11)a', [2027, 5 * 20_000]],
  L32: ['MH-2.3.3(12)a', [2027, 10 * 10_000]],
  L33: ['MH-2.3.3(12)b', [2027, 10 * 2_000]],
  L34: ['MH-2.3.3(9)b', [2027, 20 * 2_500]],
  L36: ['MH-2.3.3(9)c', [2027, 100_000]],
  L37: ['MH-2.3.3(9)d', [2027, 3 * 10_000]],
  L38: ['MH-2.3.3(9)e', [2027, 50_000]],
  // min(900, 1,500 − 900) a person.
  L39: ['MH-2.3.3(9)f', [2027, 60 * 600]],
  L40: ['MH-2.3.3(9)h', [2027, 8_000]],
  L41: ['MH-2.3.3(9)h', [2027, 2 * 5_000]],
  L42: ['MH-2.3.3(9)h', [2027, 3 * 3_000]],
  L43: ['MH-A6-3', [2028, 2 * 50_000]],
  // Half at once; the rest a year later for the 8 in 10 that pass (SJ-9-1).
  L44: ['SJ-4-1', [2027, 10 * 25_000], [2028, 8 * 25_000]],
  // 80,000 less 50,000: half at once, the rest two years later.
  L45: ['SJ-4-3', [2027, 15_000], [2029, 0.8 * 15_000]],
  L46: ['SJ-9-1', [2026, 8 * 25_000]],
};

/** Lines without a sum, and the standard that is missing. */
const OPEN: Readonly<Record<string, string>> = {
  L15: 'MISSING_STANDARD',
  L22: 'MISSING_STANDARD',
  L35: 'MISSING_STANDARD',
};

describe('the worked budget', () => {
  it('has every kind of line, each worked out by hand or open', () => {
    expect(new Set(WORKED_BUDGET.lines.map(({ kind }) => kind))).toEqual(new Set(LINE_KIND_IDS));
    expect(Object.keys({ ...BY_HAND, ...OPEN }).sort()).toEqual(WORKED_BUDGET.lines.map(({ id }) => id));
  });

  it.each(WORKED_BUDGET.lines.map((line) => [line.id, line.kind, line] as const))('%s %s', (id, _, line) => {
    const valued = valueLine(line, WORKED_BUDGET, base!);
    if (valued.status === 'open') {
      expect(valued.problem.code).toBe(OPEN[id]);
      return;
    }
    const [clause, ...sums] = BY_HAND[id]!;
    const payments = valued.payments.map(({ year, amount }) => [year, amount.toNumber()]);
    expect(payments).toEqual(sums.map(([year, sum]) => [year, Math.round(sum * 100) / 100]));
    if (sums.some(([, sum]) => sum > 0)) expect(valued.clauses).toContain(clause);
  });

  it('leaves open what has no standard, and takes no zero for it', () => {
    const open = WORKED_BUDGET.lines.filter((line) => valueLine(line, WORKED_BUDGET, base!).status === 'open');
    expect(open.map(({ id }) => id)).toEqual(Object.keys(OPEN));
  });
});
