import { FUNCTIONS, PAYOUTS, type PayoutFunction, type WorksheetFunction } from '../../../addin/functions';

type Given = string | number | boolean | null;

/** The arguments of a function's first example that does not fail, optional ones left out as null. */
export function sample({ args, examples }: WorksheetFunction): Given[] {
  const { call } = examples.find(({ gives }) => gives !== '#VALUE!' && gives !== '#N/A')!;
  return args.map((_, i) => call[i] ?? null);
}

export const SAMPLES: readonly (readonly [name: string, given: Given[], declared: WorksheetFunction])[] = FUNCTIONS.map(
  (declared) => [declared.name, sample(declared), declared],
);

export const PAYOUT_SAMPLES: readonly (readonly [name: string, given: Given[], declared: PayoutFunction])[] =
  PAYOUTS.map((declared) => [declared.name, sample(declared), declared]);

/** The same arguments with one exchanged. */
export const having = <Value>(given: readonly Value[], at: number, value: unknown): unknown[] =>
  given.map((kept, i) => (i === at ? value : kept));

/** Arguments that the documents leave to somebody else, with a call that has all the others. */
export const MUNICIPAL: readonly (readonly [name: string, at: number, call: readonly Given[], label: string])[] = [
  ['SUBSIDY_OUTSOURCED', 3, ['职业技能', 2300, 1, 2000], '职业技能类补贴标准'],
  ['SUBSIDY_CENTRAL', 0, [1200, 30], '集中培训补贴标准'],
  ['DISTRICT_COURSE_FEE', 0, [1500, 23, 40], '项目价格'],
  ['CHIEF_TECHNICIAN_GRANT', 0, [50000, 1], '首席技师资助标准'],
  ['APPRENTICE_FEE', 1, [3000, 2500, 1000], '市补贴目录标准'],
  ['MENTOR_UNION_MATCH', 0, [3000], '市总工会带教补贴金额'],
  ['MENTOR_HIGHER', 1, ['技师', 3000], '市总工会带教补贴金额'],
  ['PROMOTION_MATCH', 1, ['技师', 3000], '市总工会晋升奖励金额'],
  ['CONTEST_AWARD_MATCH', 0, [20000], '市奖励金额'],
  ['CONTEST_HOST_TRAINING', 1, [10, 800, 1500], '市赛前培训补贴'],
  ['CONTEST_HOST_TRAINING', 2, [10, 800, 1500], '市培训补贴标准价'],
  ['INNOVATION_STUDIO_GRANT', 0, [20000, '否'], '市总工会工作室补贴标准'],
];
