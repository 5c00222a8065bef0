import { text } from '../../text';
import { Decimal, digits, ZERO } from '../../value/money';
import { payout, type Programme } from '../programme';
import { times } from '../steps';
import { NO_DEADLINE } from '../wording';

interface ContestHostTraining {
  /** Persons certified as qualified. */
  readonly qualified: number;
  /** Municipal pre-contest subsidy P10b, yuan a person. */
  readonly citySubsidy: Decimal;
  /** Municipal standard price P10c, yuan a person. */
  readonly price: Decimal;
}

/** The hosting institution's training: the municipal sum again, both together not above the price (AMB-55). */
export const contestHostTraining: Programme<ContestHostTraining> = {
  document: 'MH',
  title: text('承办机构赛前培训', 'Host institution’s contest training'),
  clauses: ['MH-2.3.3(9)f', 'MH-2.3.3(9)g'],
  figures: [],
  standards: ['P10b', 'P10c'],
  deadline: NO_DEADLINE,
  materials: [text('鉴定合格名单与市补贴到账凭证', 'list of those certified and proof of the municipal subsidy')],
  work({ qualified, citySubsidy, price }) {
    const room = price.minus(citySubsidy);
    const each = {
      label: text('同等补贴，市区累加不超过标准价', 'the same again, both together not above the price'),
      formula: `max(0, min(${digits(citySubsidy)}, ${digits(price)} − ${digits(citySubsidy)}))`,
      value: Decimal.max(ZERO, Decimal.min(citySubsidy, room)),
    };
    return payout(
      [each, times(text('每人补贴 × 鉴定合格人数', 'each × persons certified'), each.value, qualified)],
      contestHostTraining.clauses,
    );
  },
};
