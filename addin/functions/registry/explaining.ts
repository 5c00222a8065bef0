import {
  documentOf,
  DOCUMENTS,
  FIGURES,
  figureOn,
  halfWidth,
  isFigureKey,
  raise,
  text,
  type Text,
} from 'training-subsidy-core';
import { anyText, anyValue, EVENT_DATE, optional } from '../argument';
import { valueFunction, type Described, type ValueFunction, type WorksheetFunction } from '../declaration';
import type { RosterFunction } from '../roster-function';
import { PAYOUTS } from './payouts';
import { ROSTERS } from './rosters';
import { VALUES } from './values';

const functionLabel = text('函数名', 'function name');
const keyLabel = text('政策数值代号', 'key');

/** The name as it is declared: half-width, in capitals. */
export const functionName = (given: string): string => halfWidth(given).toUpperCase();

function clausesOf(declared: WorksheetFunction | RosterFunction | typeof EXPLAIN): string {
  if ('basis' in declared) return declared.basis['zh-CN'];
  const { clauses, document } = declared.programme;
  return `${clauses.join('、')}（${DOCUMENTS[document].shortTitle['zh-CN']}）`;
}

/** Functions that look things up in the policy itself; EXPLAIN, which takes another function's arguments, stands apart. */
export const EXPLAINING: readonly ValueFunction[] = [
  valueFunction({
    name: 'POLICY_VALUE',
    group: 'explain',
    title: text('政策数值', 'Policy figure'),
    description: text('政策表中的一个数值，如 MH_INTERNAL', 'One figure of the policy tables, for example MH_INTERNAL'),
    basis: text('各数值自带条款，见“政策”页', 'each figure names its clause, see the page Policy'),
    args: {
      key: anyText(keyLabel, text('数值代号，见“政策”页', 'Key of the figure, see the page Policy')),
      date: EVENT_DATE,
    },
    examples: [
      { call: ['MH_INTERNAL'], gives: 600 },
      { call: ['MH_OUTSOURCED_RATE'], gives: 0.8 },
      { call: ['MH_INTERNAL', '2029-09-16'], gives: '#N/A' },
    ],
    value({ key, date }) {
      const name = functionName(key);
      return isFigureKey(name)
        ? figureOn(name, date).toNumber()
        : raise('UNKNOWN_NAME', { name: keyLabel, given: key });
    },
  }),
  valueFunction({
    name: 'POLICY_CLAUSE',
    group: 'explain',
    title: text('函数依据', 'Clauses of a function'),
    description: text('一个函数所依据的条款编号和文件', 'Clause ids and document of a function'),
    basis: text('条款编号见“政策”页', 'the page Policy lists the clause ids'),
    args: {
      name: anyText(
        functionLabel,
        text('函数名，如 SUBSIDY_INTERNAL', 'Name of a function, for example SUBSIDY_INTERNAL'),
      ),
    },
    examples: [
      {
        call: ['CONTEST_PRIZE'],
        gives: `MH-2.3.3(9)h（${documentOf(FIGURES.MH_PRIZE_1.clauses[0]).shortTitle['zh-CN']}）`,
      },
    ],
    value({ name }) {
      const wanted = functionName(name);
      const found = [...PAYOUTS, ...ROSTERS, ...VALUES, ...EXPLAINING, EXPLAIN].find(
        (declared) => declared.name === wanted,
      );
      return found ? clausesOf(found) : raise('UNKNOWN_NAME', { name: functionLabel, given: name });
    },
  }),
];

/** How EXPLAIN is described; its call is read in `explain.ts`, because its arguments are another function's. */
export const EXPLAIN = {
  name: 'EXPLAIN',
  group: 'explain',
  title: text('计算过程', 'How a figure was reached'),
  description: text(
    '一个金额函数的计算过程：带数字的算式和条款编号',
    'How a payout function reached its figure: formulas with their numbers, and clause ids',
  ),
  basis: text('所说明函数的条款', 'the clauses of the function explained'),
  args: [
    [
      'name',
      anyText(
        functionLabel,
        text('金额函数名，如 "SUBSIDY_INTERNAL"', 'Payout function, for example "SUBSIDY_INTERNAL"'),
      ),
    ],
    [
      'arguments',
      optional(
        anyValue(
          'any',
          text('该函数的参数', 'its arguments'),
          text('依次填写该函数的参数', 'Its arguments, in their order'),
        ),
        null,
      ),
    ],
  ],
  examples: [
    {
      call: ['SUBSIDY_INTERNAL', 25],
      gives: '内训定额 × 合格人数：600 × 25 = 15000 元；依据：MH-2.1.4(1)a、MH-2.1.4(1)b、MH-4.2a',
    },
  ],
} as const satisfies Described & { basis: Text };
