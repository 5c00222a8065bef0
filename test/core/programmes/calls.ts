import * as core from 'training-subsidy-core';
import { Decimal, pay, type Day, type Figures, type Payout, type Programme } from 'training-subsidy-core';

/** One way to call a programme. */
export interface Call {
  readonly name: string;
  readonly programme: Programme<never>;
  readonly on: (day: Day | null) => Payout;
  readonly with: (figures: Figures) => Payout;
}

const call = <Input>(programme: Programme<Input>, input: Input): Call => ({
  name: `${programme.title['zh-CN']} ${JSON.stringify(input)}`,
  programme: programme as Programme<never>,
  on: (day) => pay(programme, input, day),
  with: (figures) => programme.work(input, figures),
});

const of = (yuan: number) => new Decimal(yuan);
const CATEGORIES = ['skill', 'professional', 'post', 'health', 'language', 'degree'] as const;

/** Every programme, called in every way that leads to another figure. */
export const CALLS: readonly Call[] = [
  call(core.internalTraining, { headcount: 25 }),
  call(core.unlistedTraining, { headcount: 10 }),
  ...CATEGORIES.map((category) =>
    call(core.outsourcedTraining, { category, fee: of(5_000), headcount: 2, standard: of(1_800) }),
  ),
  call(core.centralTraining, { standard: of(1_200), headcount: 30 }),
  ...(['city', 'district'] as const).map((recognition) => call(core.projectDevelopment, { recognition, count: 2 })),
  call(core.districtCourseFee, { price: of(1_700), passed: 23, hours: of(40) }),
  call(core.districtCourseExam, { graded: 25 }),
  call(core.chiefTechnician, { standard: of(50_000), count: 1 }),
  ...(['national', 'city', 'district'] as const).map((tier) => call(core.masterStudio, { tier })),
  ...(['national', 'city'] as const).flatMap((tier) =>
    (['person', 'enterprise', 'both'] as const).map((payee) => call(core.skillHonour, { tier, payee })),
  ),
  ...(['rated-a', 'base'] as const).map((kind) => call(core.institution, { kind, count: 2 })),
  call(core.apprenticeFee, { fee: of(3_000), standard: of(2_500), cityPaid: of(1_000) }),
  ...([1, 3, 4, 5] as const).map((level) => call(core.mentorBonus, { level, count: 2 })),
  call(core.mentorUnionMatch, { cityAmount: of(3_000) }),
  ...([2, 3, 4, 5] as const).map((level) => call(core.mentorHigher, { level, cityUnionAmount: of(3_000) })),
  call(core.promotionMatch, { level: 4, cityAmount: of(3_000) }),
  ...[0, 3].map((bases) => call(core.industryBase, { bases })),
  ...[null, of(1_800)].map((standard) => call(core.contestTraining, { contestants: 12, standard })),
  call(core.contestShow, { cost: of(130_000) }),
  call(core.contestAwardMatch, { cityAward: of(20_000) }),
  call(core.contestFinal, { projects: 2 }),
  call(core.contestHostTraining, { qualified: 10, citySubsidy: of(800), price: of(1_500) }),
  ...([1, 2, 3] as const).map((rank) => call(core.contestPrize, { rank, count: 2 })),
  call(core.skillMatchHost, { projects: 3 }),
  ...[false, true].map((alreadyFunded) => call(core.innovationStudio, { cityStandard: of(20_000), alreadyFunded })),
  ...(['craftsman', 'nominee'] as const).map((title) => call(core.craftsman, { title, count: 2 })),
  ...(['district', 'city'] as const).flatMap((tier) => [
    call(core.studioGrant, { tier, alreadyPaid: of(0) }),
    call(core.studioGrant, { tier, alreadyPaid: of(30_000) }),
    call(core.studioInstalment, { tier, stage: 1, matching: null, midterm: null }),
    call(core.studioInstalment, { tier, stage: 2, matching: of(50_000), midterm: true }),
    call(core.studioInstalment, { tier, stage: 2, matching: of(49_999), midterm: true }),
    call(core.studioInstalment, { tier, stage: 2, matching: of(50_000), midterm: false }),
  ]),
];

const isProgramme = (exported: unknown): exported is Programme<never> =>
  typeof exported === 'object' && exported !== null && 'work' in exported && 'document' in exported;

/** Every programme that the core hands out. */
export const PROGRAMMES: readonly Programme<never>[] = Object.values<unknown>(core).filter(isProgramme);
