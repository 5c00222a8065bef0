import { Decimal } from '../../value/money';
import type { CheckedList } from './checked-list';

export interface ResampleOptions {
  /** A number from 0 to below the given one, all alike; a seeded one gives the same range again. */
  readonly pick: (below: number) => number;
  /** 10,000 where fewer are asked for. */
  readonly draws: number;
  /** By how much what each list came to is multiplied, such as the lines of a budget that rest on it. */
  readonly weights: readonly number[];
  /** What is added to each total and does not vary. Yuan. */
  readonly fixed: Decimal;
  /** Called with the draws that are through. */
  readonly onProgress?: (draws: number) => void;
}

/** What a total might come to, had other payees like these applied. Yuan. */
export interface Range {
  /** As the rosters are. */
  readonly observed: Decimal;
  readonly mean: Decimal;
  readonly p10: Decimal;
  readonly p50: Decimal;
  readonly p90: Decimal;
  readonly draws: number;
  /** Payees, or rows where there are too few payees to draw from. */
  readonly units: number;
  readonly isByRow: boolean;
}

export const LEAST_DRAWS = 10_000;
/** With fewer payees than this rows are drawn. */
const LEAST_PAYEES = 20;
const FEN = 100;
const PROGRESS_EVERY = 250;

const fenOf = (sum: Decimal): number => sum.times(FEN).toNumber();
const toYuan = (fen: number): Decimal => new Decimal(Math.round(fen)).dividedBy(FEN);

/** What each payee of a list was paid, in fen; the order of the rows does not matter. */
function byPayee({ rows }: CheckedList): number[] {
  const sums = new Map<string, number>();
  for (const { result, booking, number } of rows) {
    const key = booking?.payeeKey ?? `row ${number}`;
    sums.set(key, (sums.get(key) ?? 0) + fenOf(result.payable));
  }
  return [...sums.values()].sort((a, b) => a - b);
}

const byRow = ({ rows }: CheckedList): number[] =>
  rows.map(({ result }) => fenOf(result.payable)).sort((a, b) => a - b);

/** The smallest total that so large a share of the draws does not exceed. */
function quantile(sorted: Float64Array, share: number): Decimal {
  const place = Math.max(0, Math.ceil(share * sorted.length) - 1);
  return toYuan(sorted[place] ?? 0);
}

interface Pool {
  readonly sums: readonly number[];
  readonly weight: number;
}

function drawn(pools: readonly Pool[], pick: ResampleOptions['pick']): number {
  let total = 0;
  for (const { sums, weight } of pools) {
    let sum = 0;
    for (let i = 0; i < sums.length; i += 1) sum += sums[pick(sums.length)] ?? 0;
    total += sum * weight;
  }
  return total;
}

/**
 * Draws as many payees of each roster as it has, with replacement, over and over: the spread of the totals is what
 * chance alone makes of such a period. The same numbers give the same range.
 */
export function resample(lists: readonly CheckedList[], options: ResampleOptions): Range {
  const { pick, weights, fixed, onProgress } = options;
  const draws = Math.max(LEAST_DRAWS, options.draws);
  const payees = lists.map(byPayee);
  const isByRow = payees.reduce((sum, { length }) => sum + length, 0) < LEAST_PAYEES;
  const all = isByRow ? lists.map(byRow) : payees;
  const pools = all.map((sums, i) => ({ sums, weight: weights[i] ?? 1 })).filter(({ sums }) => sums.length > 0);
  const constant = fenOf(fixed);
  const totals = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) {
    totals[draw] = constant + drawn(pools, pick);
    const through = draw + 1;
    if (through % PROGRESS_EVERY === 0 || through === draws) onProgress?.(through);
  }
  const mean = totals.reduce((sum, one) => sum + one, 0) / draws;
  totals.sort();
  const asTheyAre = pools.reduce((sum, { sums, weight }) => sum + weight * sums.reduce((so, one) => so + one, 0), 0);
  return {
    observed: toYuan(constant + asTheyAre),
    mean: toYuan(mean),
    p10: quantile(totals, 0.1),
    p50: quantile(totals, 0.5),
    p90: quantile(totals, 0.9),
    draws,
    units: pools.reduce((sum, { sums }) => sum + sums.length, 0),
    isByRow,
  };
}
