import { clause, type Clause } from '../clause';

/** Minhang attachment 9: Minhang Craftsman of Today, paid by the district federation of unions. */
export const minhangA9: readonly Clause[] = [
  clause(
    'MH-A9-1.0a',
    '2021 年起，每年拟选当代工匠 10 名、提名 10 名。',
    'From 2021, a planned 10 craftsmen and 10 nominees a year.',
  ),
  clause(
    'MH-A9-1.0b',
    '一般要有中国国籍，原则上是工会会员。',
    'Generally of Chinese nationality and in principle a union member.',
  ),
  clause(
    'MH-A9-1.0c',
    '守法、品行好，在一线做生产、技术或研发。',
    'Law-abiding, of good character, in front-line production, technology or research.',
  ),
  clause(
    'MH-A9-1.1',
    '有工艺专长：有一技之长或绝活，经验和理论都扎实，在本工艺上举足轻重。',
    'Craft: a special skill, with sound practice and theory, and weight in the craft.',
  ),
  clause(
    'MH-A9-1.2',
    '有高超技能：在单位、行业内领先，放到上海和全国也属一流，有社会影响。',
    'Mastery: ahead in unit and trade, first-rate in Shanghai and the country, with public standing.',
  ),
  clause(
    'MH-A9-1.3',
    '有领军作用：能解难题、带团队、带徒弟。',
    'Leadership: solves hard problems, leads a team and teaches apprentices.',
  ),
  clause(
    'MH-A9-1.4',
    '有突出贡献：在单位、行业或新经济领域有重要成果。',
    'Contribution: important results in unit, trade or new fields.',
  ),
  clause(
    'MH-A9-2.1a',
    '单位工会交推荐申报表纸质 2 份并签字盖章，附身份证（正反面同页）、会员卡、各类证书复印件。',
    "The unit's union files the recommendation form in 2 signed and stamped copies with copies of identity card (both sides on one sheet), union card and certificates.",
  ),
  clause(
    'MH-A9-2.1b',
    '街镇、莘庄工业区总工会或委局工会审核后，择优报区总工会。',
    'The union of the town, industrial park or bureau reviews and passes the best on to the district federation.',
  ),
  clause(
    'MH-A9-2.1c',
    '材料瞒报、虚报的当即取消资格，该单位或个人 5 年内不得再报。',
    'Untrue facts disqualify at once, and the unit or person may not apply for 5 years.',
  ),
  clause('MH-A9-2.2', '区总工会初评，定初选名单。', 'The district federation makes the first selection.'),
  clause('MH-A9-2.3', '网络投票，票数是评审依据之一。', 'An online vote is one factor.'),
  clause(
    'MH-A9-2.4',
    '专家复审：书面评审加现场陈述、答辩打分。',
    'Experts review the papers and score a presentation and defence.',
  ),
  clause(
    'MH-A9-2.5',
    '入选名单公示，没有异议的进入下一步。',
    'The list is put on public notice; without objection it goes on.',
  ),
  clause('MH-A9-2.6', '主席办公会审定最终名单。', "The chairpersons' meeting fixes the final list."),
  clause(
    'MH-A9-3.1',
    '审定后发文命名，给一次性奖励；金额写在正文里。',
    'Those chosen are named and given a one-off reward; the sum stands in the main text.',
  ),
  clause(
    'MH-A9-3.2',
    '当代工匠优先推荐市级荣誉，并可参加工会疗休养。',
    "Craftsmen have priority for municipal honours and may join the union's recuperation stays.",
  ),
  clause(
    'MH-A9-4',
    '当过“当代工匠”的不能再报；只得过提名的可以继续报。',
    'A former craftsman cannot apply again; a former nominee can.',
  ),
];
