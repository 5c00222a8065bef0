import { OPEN_STANDARDS } from '../../policy/open-standards';
import { apprenticeFee } from '../../programmes/minhang/apprentice-fee';
import { chiefTechnician } from '../../programmes/minhang/chief-technician';
import { craftsman } from '../../programmes/minhang/craftsman';
import { industryBase } from '../../programmes/minhang/industry-base';
import { innovationStudio } from '../../programmes/minhang/innovation-studio';
import { institution } from '../../programmes/minhang/institution';
import { masterStudio } from '../../programmes/minhang/master-studio';
import { mentorBonus } from '../../programmes/minhang/mentor-bonus';
import { mentorHigher } from '../../programmes/minhang/mentor-higher';
import { mentorUnionMatch } from '../../programmes/minhang/mentor-union-match';
import { promotionMatch } from '../../programmes/minhang/promotion-match';
import { skillHonour } from '../../programmes/minhang/skill-honour';
import { partiesOf } from '../../programmes/payers';
import {
  craftsmanTitle,
  honourPayee,
  honourTier,
  institutionKind,
  studioTier,
  type CraftsmanTitle,
  type HonourPayee,
  type HonourTier,
  type InstitutionKind,
  type StudioTier,
} from '../../reading/vocabularies';
import { innovationTier, type InnovationTier } from '../../roster/project-list/words';
import { text } from '../../text';
import { ZERO } from '../../value/money';
import { SENIOR_TECHNICIAN, SENIOR_WORKER, SKILL_LEVELS, TECHNICIAN, type SkillRank } from '../../value/skill-level';
import {
  choice,
  kindOf,
  lessAlreadyPaid,
  openKind,
  PERSONS,
  standard,
  STUDIOS,
  UNITS_COUNTED,
  yuan,
  type Values,
} from './kind';

const levels = (...ranks: readonly SkillRank[]) =>
  choice(text('取得等级', 'level obtained'), { words: ranks.map((value) => ({ value, word: SKILL_LEVELS[value] })) });
const mentored = levels(SENIOR_WORKER, TECHNICIAN, SENIOR_TECHNICIAN);
const promoted = levels(TECHNICIAN, SENIOR_TECHNICIAN);
const levelOf = (values: Values) => Number(values.choice('level')) as SkillRank;

const OF_CITY: InnovationTier = 'city';

const ACCEPTED = text('认定率', 'share accepted');
const CONFIRMED = text('市总确认率', 'share confirmed by the federation');

/** Both routes of the mentor's bonus pay a person as often as the other; the higher one pays, a tie the bureau (AMB-52). */
const higherRoute = kindOf(mentorHigher, {
  counted: PERSONS,
  spread: 'evenly',
  passRate: ACCEPTED,
  fields: { level: mentored, standard: standard(text('市总工会带教标准', 'mentor standard of the union'), 'P05') },
  input: (values) => ({ level: levelOf(values), cityUnionAmount: values.number('standard') }),
  parties(values, figures) {
    const bureau = mentorBonus.work({ level: levelOf(values), count: 1 }, figures).amount;
    const byUnion = values.optional('standard')?.greaterThan(bureau) ?? false;
    const { departments, payee } = partiesOf(byUnion ? mentorUnionMatch : mentorBonus);
    return { departments, party: payee };
  },
});

/** Talent, studios, honours, bases and craftsmen of Minhang (MH-2.3.3, MH-A2 to MH-A9). */
export const TALENT_KINDS = {
  chiefTechnician: kindOf(chiefTechnician, {
    counted: PERSONS,
    spread: 'once',
    fields: { standard: standard(text('首席技师资助标准', 'chief-technician standard'), 'P04') },
    input: (values) => ({ standard: values.number('standard'), count: 1 }),
  }),
  cityChiefTechnician: openKind(OPEN_STANDARDS.P11.title, 'P11', { departments: ['hr'], party: 'person' }),
  masterStudio: lessAlreadyPaid(
    kindOf(masterStudio, {
      counted: STUDIOS,
      spread: 'once',
      fields: { tier: choice(text('级别', 'tier'), studioTier) },
      input: (values) => ({ tier: values.choice('tier') as StudioTier }),
    }),
  ),
  skillHonour: kindOf(skillHonour, {
    counted: text('项荣誉', 'honours'),
    spread: 'once',
    fields: {
      tier: choice(text('级别', 'tier'), honourTier),
      payee: choice(text('领取人', 'payee'), honourPayee),
    },
    input: (values) => ({
      tier: values.choice('tier') as HonourTier,
      payee: values.choice('payee') as HonourPayee,
    }),
    parties: (values) => ({ departments: ['hr'], party: values.choice('payee') as HonourPayee }),
  }),
  otherTraining: openKind(OPEN_STANDARDS.P12.title, 'P12', { departments: ['hr'], party: 'enterprise' }),
  institution: kindOf(institution, {
    counted: UNITS_COUNTED,
    spread: 'once',
    fields: { kind: choice(text('种类', 'kind'), institutionKind) },
    input: (values) => ({ kind: values.choice('kind') as InstitutionKind, count: 1 }),
  }),
  apprenticeFee: kindOf(apprenticeFee, {
    counted: PERSONS,
    spread: 'evenly',
    passRate: text('取证率', 'share certified'),
    fields: {
      fee: yuan(text('每人培训费', 'fee a person')),
      standard: standard(text('市补贴目录标准', 'municipal catalogue standard'), 'P03'),
      cityPaid: yuan(text('市已补金额', 'paid by the municipality')),
    },
    input: (values) => ({
      fee: values.number('fee'),
      standard: values.number('standard'),
      cityPaid: values.optional('cityPaid') ?? ZERO,
    }),
  }),
  mentorBonus: lessAlreadyPaid(
    kindOf(mentorBonus, {
      counted: PERSONS,
      spread: 'evenly',
      passRate: ACCEPTED,
      fields: { level: mentored },
      input: (values) => ({ level: levelOf(values), count: 1 }),
    }),
  ),
  mentorUnionMatch: kindOf(mentorUnionMatch, {
    counted: PERSONS,
    spread: 'evenly',
    passRate: CONFIRMED,
    fields: { standard: standard(text('市总工会带教标准', 'mentor standard of the union'), 'P05') },
    input: (values) => ({ cityAmount: values.number('standard') }),
  }),
  mentorHigher: higherRoute,
  promotionMatch: kindOf(promotionMatch, {
    counted: PERSONS,
    spread: 'evenly',
    passRate: CONFIRMED,
    fields: { level: promoted, standard: standard(text('市总工会晋升标准', 'promotion standard of the union'), 'P06') },
    input: (values) => ({ level: levelOf(values), cityAmount: values.number('standard') }),
  }),
  industryBase: kindOf(industryBase, {
    counted: UNITS_COUNTED,
    spread: 'once',
    // Accepted, then paid, in the second half of each year (MH-A5-4.2.2).
    startsOn: '07-01',
    passRate: text('验收通过率', 'share accepted'),
    input: () => ({ bases: 1 }),
  }),
  innovationStudio: kindOf(innovationStudio, {
    counted: STUDIOS,
    spread: 'once',
    fields: {
      tier: choice(text('级别', 'tier'), innovationTier),
      // P07 for district and demonstration studios, P08 by its type for a municipal one (AMB-59).
      standard: standard(text('市总工会工作室标准', 'studio standard of the union'), ({ tier }) =>
        tier === OF_CITY ? 'P08' : 'P07',
      ),
    },
    input: (values) => ({ cityStandard: values.number('standard'), alreadyFunded: false }),
  }),
  craftsman: kindOf(craftsman, {
    counted: PERSONS,
    spread: 'once',
    fields: { title: choice(text('称号', 'title'), craftsmanTitle) },
    input: (values) => ({ title: values.choice('title') as CraftsmanTitle, count: 1 }),
  }),
};
