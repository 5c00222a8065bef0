import {
  contestAwardMatch,
  contestFinal,
  contestHostTraining,
  contestPrize,
  contestShow,
  contestTraining,
  craftsman,
  craftsmanTitle,
  innovationStudio,
  prizeRank,
  skillMatchHost,
  text,
  yesNo,
} from 'training-subsidy-core';
import { amount, count, number, optional, optionalStandard, standard, word } from '../argument';
import { payoutFunction } from '../declaration';

const projects = count(
  text('项目数', 'projects'),
  text('项目个数，0 或正整数', 'Number of projects: 0 or a whole number'),
);

/** Contests, skill matches, innovation studios and craftsmen. */
export const MINHANG_CONTESTS = [
  payoutFunction({
    name: 'CONTEST_TRAINING',
    programme: contestTraining,
    description: text(
      '赛前集训：实际参赛人数 × 市标准，无标准的按定额',
      'Contest training: contestants × municipal standard, or a flat sum where there is none',
    ),
    args: {
      contestants: count(
        text('实际参赛人数', 'contestants'),
        text('实际参加竞赛的人数', 'Persons who actually competed'),
      ),
      standard: optionalStandard(
        text('市培训费补贴标准', 'municipal standard'),
        text('可选，元/人；留空表示没有公布标准', 'Optional, yuan a person; blank means that none is published'),
      ),
    },
    examples: [
      { call: [12], gives: 30000 },
      { call: [12, 1800], gives: 21600 },
    ],
  }),
  payoutFunction({
    name: 'CONTEST_SHOW',
    programme: contestShow,
    description: text('展示比赛与互动项目：实际支出，有上限', 'Display contest: actual cost, capped'),
    args: { cost: amount(text('实际支出', 'actual cost'), text('项目实际支出，元', 'Cost of the project, yuan')) },
    examples: [
      { call: [130000], gives: 100000 },
      { call: [86000], gives: 86000 },
    ],
  }),
  payoutFunction({
    name: 'CONTEST_AWARD_MATCH',
    programme: contestAwardMatch,
    description: text(
      '市级及以上竞赛获奖：市奖励 1:1 配套',
      'Prize at municipal level or above: the municipal award again',
    ),
    args: {
      cityAward: standard(text('市奖励金额', 'municipal award'), text('市级奖励金额，元', 'Municipal award, yuan')),
    },
    examples: [{ call: [20000], gives: 20000 }],
  }),
  payoutFunction({
    name: 'CONTEST_FINAL',
    programme: contestFinal,
    description: text('市级二类竞赛决赛展示 × 项目数', 'Final display of a second-class contest × projects'),
    args: { projects },
    examples: [{ call: [2], gives: 100000 }],
  }),
  payoutFunction({
    name: 'CONTEST_HOST_TRAINING',
    programme: contestHostTraining,
    description: text(
      '承办机构赛前培训：与市补贴同等，累加不超过标准价',
      'Host institution’s training: the municipal sum again, both within the price',
    ),
    args: {
      qualified: count(
        text('鉴定合格人数', 'persons certified'),
        text('鉴定合格的人数', 'Persons certified as qualified'),
      ),
      citySubsidy: standard(
        text('市赛前培训补贴', 'municipal subsidy'),
        text('市技能竞赛赛前培训补贴，元/人', 'Municipal pre-contest subsidy, yuan a person'),
      ),
      price: standard(
        text('市培训补贴标准价', 'municipal standard price'),
        text('该项目市培训补贴标准价，元/人', 'Municipal standard price of the project, yuan a person'),
      ),
    },
    examples: [{ call: [10, 800, 1500], gives: 7000 }],
  }),
  payoutFunction({
    name: 'CONTEST_PRIZE',
    programme: contestPrize,
    description: text('市级二类竞赛奖项，按等次', 'Prize of a second-class municipal contest, by rank'),
    args: {
      rank: word(prizeRank, text('获奖等次', 'rank'), text('一等、二等或三等', 'First, second or third')),
      count: number,
    },
    examples: [
      { call: ['一等'], gives: 8000 },
      { call: ['二等', 2], gives: 10000 },
    ],
  }),
  payoutFunction({
    name: 'SKILL_MATCH_HOST',
    programme: skillMatchHost,
    description: text('区级职工技能比武承办 × 项目数', 'Host of a district skill contest × projects'),
    args: { projects },
    examples: [{ call: [3], gives: 150000 }],
  }),
  payoutFunction({
    name: 'INNOVATION_STUDIO_GRANT',
    programme: innovationStudio,
    description: text(
      '创新工作室：市总工会标准 1:1，已享受的不重复',
      'Innovation studio: the municipal standard again, unless already funded',
    ),
    args: {
      cityStandard: standard(
        text('市总工会工作室补贴标准', 'municipal studio standard'),
        text('市总工会补贴标准，元', 'Standard of the municipal federation, yuan'),
      ),
      alreadyFunded: optional(
        word(
          yesNo,
          text('是否已享受', 'already funded'),
          text(
            '可选，是或否：该工作室是否已享受区级或示范性补贴',
            'Optional, yes or no: whether the studio already had the district or demonstration subsidy',
          ),
        ),
        false,
      ),
    },
    examples: [
      { call: [20000], gives: 20000 },
      { call: [20000, true], gives: 0 },
    ],
  }),
  payoutFunction({
    name: 'CRAFTSMAN_AWARD',
    programme: craftsman,
    description: text('闵行当代工匠及提名补贴', 'Minhang craftsman of today, or nominee'),
    args: {
      title: word(craftsmanTitle, text('称号', 'title'), text('当代工匠 或 提名', 'Craftsman or nominee')),
      count: number,
    },
    examples: [
      { call: ['当代工匠'], gives: 10000 },
      { call: ['提名', 3], gives: 6000 },
    ],
  }),
] as const;
