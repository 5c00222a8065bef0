import type { ProgrammeId } from '../../../programmes/all';
import { text } from '../../../text';
import { Decimal } from '../../../value/money';
import type { Assumption } from '../../budget';
import { LINE_KINDS } from '../../kinds';
import type { CheckedList } from '../checked-list';
import { wilson } from './wilson';

/** How many of the rows of a programme passed; the others were rejected for failing. */
export interface Passes {
  readonly hits: number;
  readonly all: number;
}

export function passesOf({ rows }: CheckedList, programme: ProgrammeId): Passes {
  const own = rows.filter(({ booking }) => booking?.programme === programme);
  const hits = own.filter(({ result }) => result.verdict !== 'reject').length;
  const failed = own.filter(({ result }) => result.findings.some(({ code }) => code === 'NOT_PASSED')).length;
  return { hits, all: hits + failed };
}

/** Whether a share of those examined is assumed to pass: some of them did not. */
export const hasPassRate = (programme: ProgrammeId, { hits, all }: Passes): boolean =>
  LINE_KINDS[programme].passRate !== null && hits < all;

/** Enough that those who were examined come to those who passed again, to the hundredth of a person. */
const PLACES = 10;

const percent = (share: Decimal): string => `${share.times(100).toDecimalPlaces(1).toString()}%`;

/** The share that passed as an assumption, with bounds that hold it nine times in ten. */
export function passAssumption(
  id: string,
  { source }: CheckedList,
  programme: ProgrammeId,
  passes: Passes,
): Assumption {
  const { hits, all } = passes;
  const { low, high } = wilson(hits, all);
  const share = new Decimal(hits).dividedBy(all);
  const { title } = LINE_KINDS[programme];
  return {
    id,
    name: text(`合格率：${title['zh-CN']}`, `pass rate: ${title['en-US']}`),
    unit: 'rate',
    standard: null,
    low: low.toString(),
    base: share.toDecimalPlaces(PLACES).toString(),
    high: high.toString(),
    source: `${source}：${hits} / ${all}（${percent(share)}）`,
    date: null,
  };
}
