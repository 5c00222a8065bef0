import { contestAwardMatch } from '../../programmes/minhang/contest-award-match';
import { contestFinal } from '../../programmes/minhang/contest-final';
import { contestHostTraining } from '../../programmes/minhang/contest-host-training';
import { contestPrize } from '../../programmes/minhang/contest-prize';
import { contestShow } from '../../programmes/minhang/contest-show';
import { contestTraining } from '../../programmes/minhang/contest-training';
import { skillMatchHost } from '../../programmes/minhang/skill-match-host';
import { prizeRank, type PrizeRank } from '../../reading/vocabularies';
import { text } from '../../text';
import { choice, kindOf, optionalStandard, PERSONS, PROJECTS, standard, yuan } from './kind';

const PRIZES = text('个奖项', 'prizes');

/** Contests (MH-2.3.3(9), MH-A6). */
export const CONTEST_KINDS = {
  contestTraining: kindOf(contestTraining, {
    counted: PERSONS,
    spread: 'once',
    passRate: text('实际参赛率', 'share that competes'),
    fields: { standard: optionalStandard(text('培训费市级标准', 'municipal training-fee standard'), 'P10a') },
    input: (values) => ({ contestants: 1, standard: values.optional('standard') }),
  }),
  contestShow: kindOf(contestShow, {
    counted: PROJECTS,
    spread: 'once',
    fields: { cost: yuan(text('每项实际支出', 'cost of each')) },
    input: (values) => ({ cost: values.number('cost') }),
  }),
  contestAwardMatch: kindOf(contestAwardMatch, {
    counted: PRIZES,
    spread: 'once',
    fields: { standard: standard(text('市级奖励标准', 'municipal award'), 'P09') },
    input: (values) => ({ cityAward: values.number('standard') }),
  }),
  contestFinal: kindOf(contestFinal, { counted: PROJECTS, spread: 'once', input: () => ({ projects: 1 }) }),
  contestHostTraining: kindOf(contestHostTraining, {
    counted: PERSONS,
    spread: 'once',
    passRate: text('鉴定合格率', 'share certified'),
    fields: {
      standard: standard(text('市赛前培训补贴', 'municipal pre-contest subsidy'), 'P10b'),
      price: standard(text('市培训补贴标准价', 'municipal standard price'), 'P10c'),
    },
    input: (values) => ({ qualified: 1, citySubsidy: values.number('standard'), price: values.number('price') }),
  }),
  contestPrize: kindOf(contestPrize, {
    counted: PRIZES,
    spread: 'once',
    fields: { rank: choice(text('等次', 'rank'), prizeRank) },
    input: (values) => ({ rank: Number(values.choice('rank')) as PrizeRank, count: 1 }),
  }),
  skillMatchHost: kindOf(skillMatchHost, { counted: PROJECTS, spread: 'once', input: () => ({ projects: 1 }) }),
};
