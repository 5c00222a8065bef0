import type { FigureKey, LineKindId } from 'training-subsidy-core';

/** What the formula for one unit of a line may name. */
export interface UnitCells {
  /** The cell of a figure, as the row’s scenario has it. */
  readonly figure: (key: FigureKey) => string;
  /** The cell of a number of the line. */
  readonly number: (field: string) => string;
  /** Whether the line names that number. */
  readonly has: (field: string) => boolean;
  /** The value of a choice, and the word that a custom function takes for it. */
  readonly choice: (field: string) => string;
  readonly word: (field: string) => string;
  /** The day whose version of the policy a custom function is to take. */
  readonly day: string;
}

/** What a unit is paid: by native functions over the figures’ cells, and by the custom function of the programme. */
export interface UnitFormulas {
  readonly native: (cells: UnitCells) => string;
  readonly custom: (cells: UnitCells) => string;
}

const fen = (sum: string): string => `ROUND(${sum},2)`;

const flat = (key: FigureKey, call: string): UnitFormulas => ({
  native: ({ figure }) => fen(figure(key)),
  custom: ({ day }) => `${call}(1,${day})`,
});

/** A standard that is paid as it is. */
const standardOf = (custom: UnitFormulas['custom']): UnitFormulas => ({
  native: ({ number }) => fen(number('standard')),
  custom,
});

/** One figure of several, by the value of a choice. */
const chosen = (field: string, keys: Readonly<Record<string, FigureKey>>, custom: UnitFormulas['custom']) => ({
  native: ({ figure, choice }: UnitCells) => fen(figure(keyOf(keys, choice(field)))),
  custom,
});

function keyOf(keys: Readonly<Record<string, FigureKey>>, value: string): FigureKey {
  const key = keys[value];
  if (key === undefined) throw new Error(`no figure for ${value}`);
  return key;
}

const CAPS: Readonly<Record<string, FigureKey>> = {
  professional: 'MH_CAP_PROFESSIONAL',
  post: 'MH_CAP_POST',
  health: 'MH_CAP_HEALTH',
  language: 'MH_CAP_LANGUAGE',
};

function outsourced({ figure, number, choice }: UnitCells): string {
  const share = `${number('fee')}*${figure('MH_OUTSOURCED_RATE')}`;
  const category = choice('category');
  if (category === 'degree') return fen(share);
  return fen(`MIN(${share},${category === 'skill' ? number('standard') : figure(keyOf(CAPS, category))})`);
}

const isSkill = ({ choice }: UnitCells): boolean => choice('category') === 'skill';

/** Below the least hours nothing is paid. */
const inHours = ({ number, figure }: UnitCells, sum: string): string =>
  `IF(${number('hours')}<${figure('MH_COURSE_HOURS')},0,${sum})`;

const PRIZES = { 1: 'MH_PRIZE_1', 2: 'MH_PRIZE_2', 3: 'MH_PRIZE_3' } as const;
const STUDIOS = { national: 'MH_STUDIO_NATIONAL', city: 'MH_STUDIO_CITY', district: 'MH_STUDIO_DISTRICT' } as const;
const INSTITUTIONS = { 'rated-a': 'MH_INSTITUTION_A', base: 'MH_TRAINING_BASE' } as const;
const TITLES = { craftsman: 'MH_CRAFTSMAN', nominee: 'MH_CRAFTSMAN_NOMINEE' } as const;
const HONOURS = {
  national: { person: 'MH_HONOUR_NATIONAL_PERSON', enterprise: 'MH_HONOUR_NATIONAL_ENTERPRISE' },
  city: { person: 'MH_HONOUR_CITY_PERSON', enterprise: 'MH_HONOUR_CITY_ENTERPRISE' },
} as const;
const AWARDS = { district: 'SJ_STUDIO', city: 'SJ_STUDIO_CITY' } as const;
/** By the rank of the level obtained. */
export const BONUSES: Readonly<Record<string, FigureKey>> = {
  3: 'MH_MENTOR_SENIOR',
  4: 'MH_MENTOR_TECHNICIAN',
  5: 'MH_MENTOR_SENIOR_TECHNICIAN',
};

function honour({ figure, choice }: UnitCells): string {
  const sums = HONOURS[choice('tier') as keyof typeof HONOURS];
  const payee = choice('payee');
  return payee === 'person' || payee === 'enterprise'
    ? fen(figure(sums[payee]))
    : `${fen(figure(sums.person))}+${fen(figure(sums.enterprise))}`;
}

const paidBefore = ({ has, number }: UnitCells, field: string): string => (has(field) ? number(field) : '0');

/** What is left of a unit where the same case was paid before. */
const rest = (formulas: UnitFormulas): UnitFormulas => {
  const less = (priced: UnitFormulas['native']) => (cells: UnitCells) =>
    cells.has('alreadyPaid') ? fen(`MAX(0,${priced(cells)}-${cells.number('alreadyPaid')})`) : priced(cells);
  return { native: less(formulas.native), custom: less(formulas.custom) };
};

/** Other rules set the sum (P11, P12): there is no function for it. */
const AS_GIVEN = standardOf(({ number }) => fen(number('standard')));

/** How each kind of line is priced in a cell. */
export const UNIT_FORMULAS: Readonly<Record<LineKindId, UnitFormulas>> = {
  internalTraining: flat('MH_INTERNAL', 'SUBSIDY_INTERNAL'),
  outsourcedTraining: {
    native: outsourced,
    custom: (cells) =>
      `SUBSIDY_OUTSOURCED(${cells.word('category')},${cells.number('fee')},1,${
        isSkill(cells) ? cells.number('standard') : ''
      },${cells.day})`,
  },
  unlistedTraining: flat('MH_INTERNAL', 'SUBSIDY_UNLISTED'),
  centralTraining: standardOf(({ number, day }) => `SUBSIDY_CENTRAL(${number('standard')},1,${day})`),
  districtCourseFee: {
    native: (cells) => inHours(cells, fen(`MIN(${cells.number('price')},${cells.figure('MH_COURSE_CAP')})`)),
    custom: (cells) =>
      inHours(cells, `DISTRICT_COURSE_FEE(${cells.number('price')},1,${cells.number('hours')},${cells.day})`),
  },
  districtCourseExam: flat('MH_EXAM', 'DISTRICT_COURSE_EXAM'),
  projectDevelopment: rest(
    chosen(
      'recognition',
      { city: 'MH_RD_CITY', district: 'MH_RD_DISTRICT' },
      ({ word, day }) => `RD_GRANT(${word('recognition')},1,${day})`,
    ),
  ),
  chiefTechnician: standardOf(({ number, day }) => `CHIEF_TECHNICIAN_GRANT(${number('standard')},1,${day})`),
  cityChiefTechnician: AS_GIVEN,
  masterStudio: rest(chosen('tier', STUDIOS, ({ word, day }) => `MASTER_STUDIO_GRANT(${word('tier')},${day})`)),
  skillHonour: {
    native: honour,
    custom: ({ word, day }) => `HONOUR_AWARD(${word('tier')},${word('payee')},${day})`,
  },
  otherTraining: AS_GIVEN,
  institution: chosen('kind', INSTITUTIONS, ({ word, day }) => `INSTITUTION_GRANT(${word('kind')},1,${day})`),
  apprenticeFee: {
    native: (cells) =>
      fen(`MAX(0,MIN(${cells.number('fee')},${cells.number('standard')})-${paidBefore(cells, 'cityPaid')})`),
    custom: (cells) =>
      `APPRENTICE_FEE(${cells.number('fee')},${cells.number('standard')},${paidBefore(cells, 'cityPaid')},${cells.day})`,
  },
  mentorBonus: rest(chosen('level', BONUSES, ({ word, day }) => `MENTOR_BONUS(${word('level')},1,${day})`)),
  mentorUnionMatch: standardOf(({ number, day }) => `MENTOR_UNION_MATCH(${number('standard')},${day})`),
  mentorHigher: {
    native: ({ figure, number, choice }) =>
      `MAX(${fen(figure(keyOf(BONUSES, choice('level'))))},${fen(number('standard'))})`,
    custom: ({ word, number, day }) => `MENTOR_HIGHER(${word('level')},${number('standard')},${day})`,
  },
  promotionMatch: standardOf(
    ({ word, number, day }) => `PROMOTION_MATCH(${word('level')},${number('standard')},${day})`,
  ),
  industryBase: flat('MH_INDUSTRY_BASE', 'INDUSTRY_BASE_GRANT'),
  innovationStudio: standardOf(({ number, day }) => `INNOVATION_STUDIO_GRANT(${number('standard')},FALSE,${day})`),
  craftsman: chosen('title', TITLES, ({ word, day }) => `CRAFTSMAN_AWARD(${word('title')},1,${day})`),
  contestTraining: {
    native: ({ has, number, figure }) => fen(has('standard') ? number('standard') : figure('MH_CONTEST_TRAINING')),
    custom: ({ has, number, day }) => `CONTEST_TRAINING(1,${has('standard') ? number('standard') : ''},${day})`,
  },
  contestShow: {
    native: ({ number, figure }) => fen(`MIN(${number('cost')},${figure('MH_CONTEST_SHOW_CAP')})`),
    custom: ({ number, day }) => `CONTEST_SHOW(${number('cost')},${day})`,
  },
  contestAwardMatch: standardOf(({ number, day }) => `CONTEST_AWARD_MATCH(${number('standard')},${day})`),
  contestFinal: flat('MH_CONTEST_FINAL', 'CONTEST_FINAL'),
  contestHostTraining: {
    native: ({ number }) => fen(`MAX(0,MIN(${number('standard')},${number('price')}-${number('standard')}))`),
    custom: ({ number, day }) => `CONTEST_HOST_TRAINING(1,${number('standard')},${number('price')},${day})`,
  },
  contestPrize: chosen('rank', PRIZES, ({ word, day }) => `CONTEST_PRIZE(${word('rank')},1,${day})`),
  skillMatchHost: flat('MH_SKILL_MATCH', 'SKILL_MATCH_HOST'),
  studioGrant: {
    native: (cells) =>
      fen(`MAX(0,${fen(cells.figure(keyOf(AWARDS, cells.choice('tier'))))}-${paidBefore(cells, 'alreadyPaid')})`),
    custom: (cells) => `SJ_STUDIO_GRANT(${cells.word('tier')},${paidBefore(cells, 'alreadyPaid')},${cells.day})`,
  },
  studioInstalment: rest({
    native: ({ figure, choice }) => fen(`${figure(keyOf(AWARDS, choice('tier')))}*${figure('SJ_INSTALMENT_RATE')}`),
    custom: ({ word, figure, day }) =>
      `SJ_STUDIO_INSTALMENT(${word('tier')},${word('stage')},${figure('SJ_MATCHING_MIN')},TRUE,${day})`,
  }),
};
