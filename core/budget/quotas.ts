import type { ClauseId } from '../policy/clause';
import { text, type Text } from '../text';
import { ZERO, type Decimal } from '../value/money';
import type { Evaluation } from './evaluate';
import { DOCUMENTS } from '../policy/documents';
import { partsOf, toIso } from '../value/day';
import type { LineKindId } from './kinds';
import type { PricedLine } from './line';

/** How many of something a document names for a year. */
interface Quota {
  readonly kind: LineKindId;
  readonly choice: readonly [field: string, value: string];
  readonly name: Text;
  readonly most: number;
  readonly clause: ClauseId;
}

const QUOTAS: readonly Quota[] = [
  {
    kind: 'craftsman',
    choice: ['title', 'craftsman'],
    name: text('当代工匠', 'craftsmen'),
    most: 10,
    clause: 'MH-A9-1.0a',
  },
  {
    kind: 'craftsman',
    choice: ['title', 'nominee'],
    name: text('当代工匠提名', 'nominees'),
    most: 10,
    clause: 'MH-A9-1.0a',
  },
  {
    kind: 'studioGrant',
    choice: ['tier', 'district'],
    name: text('松江首席技师工作室', 'Songjiang studios'),
    most: 10,
    clause: 'SJ-3',
  },
];

/** Something about a budget that the analyst should look at. */
export interface BudgetWarning {
  readonly clause: ClauseId;
  readonly sentence: Text;
}

/** Units of the first payments: later instalments are of the same units. */
const unitsOf = ({ payments }: PricedLine): Decimal =>
  payments.filter(({ isAfterCheck }) => !isAfterCheck).reduce((sum, { quantity }) => sum.plus(quantity), ZERO);

function overQuota(lines: readonly PricedLine[], { kind, choice: [field, value], name, most, clause }: Quota) {
  const own = lines.filter(({ line }) => line.kind === kind && line.choices[field] === value);
  const years = [...new Set(own.map(({ line }) => line.year))].sort((a, b) => a - b);
  return years.flatMap((year): BudgetWarning[] => {
    const units = own.filter(({ line }) => line.year === year).reduce((sum, one) => sum.plus(unitsOf(one)), ZERO);
    if (units.lessThanOrEqualTo(most)) return [];
    const sentence = text(
      `${year} 年${name['zh-CN']}预算 ${units.toString()} 个，文件的名额是 ${most} 个；请减到名额以内，或说明依据`,
      `${year}: ${units.toString()} ${name['en-US']} are budgeted, the document names ${most}; reduce them, or give the basis`,
    );
    return [{ clause, sentence }];
  });
}

/** Bases are accepted in the second half of a year; in the last one the document ends before its end (MH-A5-4.2.2). */
function lateAcceptance(lines: readonly PricedLine[]): BudgetWarning[] {
  const { to } = DOCUMENTS.MH;
  if (to === null) return [];
  const lastYear = partsOf(to).year;
  const own = lines.filter(({ line }) => line.kind === 'industryBase' && line.year === lastYear);
  if (own.length === 0) return [];
  const sentence = text(
    `产教融合基地在下半年验收，文件有效期到 ${toIso(to)}；${lastYear} 年只有此前验收的可以列入，请核对数量`,
    `bases are accepted in the second half of the year, and the document ends on ${toIso(to)}; of ${lastYear} only those accepted by then count, check the number`,
  );
  return [{ clause: 'MH-A5-4.2.2', sentence }];
}

/** Quotas that are exceeded, and acceptances that may come too late. */
export function warningsOf({ lines }: Pick<Evaluation, 'lines'>): BudgetWarning[] {
  const priced = lines.flatMap((line) => (line.status === 'priced' ? [line] : []));
  return [...QUOTAS.flatMap((quota) => overQuota(priced, quota)), ...lateAcceptance(priced)];
}
