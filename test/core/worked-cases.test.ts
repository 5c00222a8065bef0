import {
  addMonths,
  chiefTechnician,
  contestPrize,
  contestShow,
  contestTraining,
  craftsman,
  deadline,
  Decimal,
  districtCourseExam,
  districtCourseFee,
  industryBase,
  innovationStudio,
  institution,
  internalTraining,
  isoDay,
  masterStudio,
  mentorBonus,
  mentorHigher,
  outsourcedTraining,
  pay,
  projectDevelopment,
  promotionMatch,
  retirementDate,
  retiresNotBefore,
  skillMatchHost,
  studioGrant,
  studioInstalment,
  toIso,
  workCalendar,
  type CourseCategory,
  type Payout,
  type Programme,
  type SkillRank,
} from 'training-subsidy-core';
import { describe, expect, it } from 'vitest';

/*
 * The worked cases that a single figure shows. What needs a roster (histories, pairs, people) is tested with the
 * engines that read rosters. Municipal values are assumed, as the cases assume them.
 */

const of = (yuan: number) => new Decimal(yuan);
const sum = <Input>(programme: Programme<Input>, input: Input): number => pay(programme, input, null).amount.toNumber();
const listed = (category: CourseCategory, fee: number, standard: number | null = null): number =>
  sum(outsourcedTraining, {
    category,
    fee: of(fee),
    headcount: 1,
    standard: standard === null ? null : of(standard),
  });
const lastDay = (start: string, months: number): string => toIso(deadline(isoDay(start), months, workCalendar()));
const lastStep = ({ steps }: Payout): string => steps.at(-1)!.label['en-US'];

describe('training', () => {
  it('T01 thirty passed in house: 18,000', () => {
    expect(sum(internalTraining, { headcount: 30 })).toBe(18_000);
  });

  it('T02 of 27 who passed, 25 are paid 15,000; the one on hold is 600, the three who failed nothing', () => {
    expect([27 - 1 - 1, 1, 0].map((headcount) => sum(internalTraining, { headcount }))).toEqual([15_000, 600, 0]);
  });

  it('T03 a third subsidy of the year, or the first of the next, is 600', () => {
    expect(pay(internalTraining, { headcount: 1 }, isoDay('2027-01-02')).amount.toNumber()).toBe(600);
  });

  it('T04 a professional course of 1,250 is exactly the cap of 1,000', () => {
    expect(listed('professional', 1_250)).toBe(1_000);
  });

  it('T07 a language course of 2,500 is exactly the cap of 2,000', () => {
    expect(listed('language', 2_500)).toBe(2_000);
  });

  it('T08 tuition of three times 6,000 is 14,400, with the alternative of 18,000 for a person to decide', () => {
    expect(listed('degree', 3 * 6_000)).toBe(14_400);
  });

  it('T11 skills with a standard of 2,000: a fee of 2,300 is 1,840, one of 2,600 the cap', () => {
    expect([2_300, 2_600].map((fee) => listed('skill', fee, 2_000))).toEqual([1_840, 2_000]);
  });

  it('T67 the two channels of one course are worth 600 and 1,500; only one is paid', () => {
    expect(sum(internalTraining, { headcount: 1 })).toBe(600);
    expect(sum(districtCourseFee, { price: of(1_500), passed: 1, hours: of(40) })).toBe(1_500);
  });
});

describe('the district catalogue', () => {
  const fee = (hours: number) => pay(districtCourseFee, { price: of(1_500), passed: 23, hours: of(hours) }, null);

  it('T16 a project with a municipal document: 120,000', () => {
    expect(sum(projectDevelopment, { recognition: 'city', count: 1 })).toBe(120_000);
  });

  it('T17 a project with a district document alone: 100,000', () => {
    expect(sum(projectDevelopment, { recognition: 'district', count: 1 })).toBe(100_000);
  });

  it('T20 a class at 1,500 with 25 graded and 23 passed: 34,500 to the trainer, 15,000 to the developer', () => {
    expect(fee(40).amount.toNumber()).toBe(34_500);
    expect(sum(districtCourseExam, { graded: 25 })).toBe(15_000);
  });

  it('T22 40 class hours are paid, 39 are refused', () => {
    expect(fee(40).amount.toNumber()).toBe(34_500);
    expect(() => fee(39)).toThrow('BELOW_MINIMUM');
  });

  it('T23 results of 2026-10-31 may be claimed until 2026-12-31, not on 2027-01-01', () => {
    expect(lastDay('2026-10-31', 2)).toBe('2026-12-31');
  });
});

describe('people and studios', () => {
  it('T31 a man born on 1968-01-16 may apply on 2026-11-16, exactly two years before retirement, not a day later', () => {
    const birth = isoDay('1968-01-16');
    const mayApply = (day: string) => retiresNotBefore(birth, 'men-60', isoDay(day), 2);
    expect(toIso(retirementDate(birth, 'men-60'))).toBe('2028-11-16');
    expect(['2026-11-16', '2026-11-17'].map(mayApply)).toEqual([true, false]);
  });

  it('T33 a district chief technician by a standard of 50,000: 50,000', () => {
    expect(sum(chiefTechnician, { standard: of(50_000), count: 1 })).toBe(50_000);
  });

  it('T36 a first Minhang master studio: 100,000', () => {
    expect(sum(masterStudio, { tier: 'district' })).toBe(100_000);
  });

  it('T37 a first national master studio: 200,000', () => {
    expect(sum(masterStudio, { tier: 'national' })).toBe(200_000);
  });

  it('T38 a Shanghai studio is 150,000 in full, 50,000 more than the district had paid', () => {
    const [city, district] = (['city', 'district'] as const).map((tier) => sum(masterStudio, { tier }));
    expect([city, city! - district!]).toEqual([150_000, 50_000]);
  });

  it('T40 a base connected on 2026-10-08 has run six full months on 2027-04-08, and has 50,000', () => {
    expect(toIso(addMonths(isoDay('2026-10-08'), 6))).toBe('2027-04-08');
    expect(sum(institution, { kind: 'base', count: 1 })).toBe(50_000);
  });

  it('T51 an accepted base is 150,000, on hold until the enterprise is rated', () => {
    expect(sum(industryBase, { bases: 1 })).toBe(150_000);
  });

  it('T57 a studio that had the district subsidy is paid nothing more', () => {
    expect(sum(innovationStudio, { cityStandard: of(20_000), alreadyFunded: true })).toBe(0);
  });

  it('T59 a nominee of 2026 who wins in 2027: 2,000 and 10,000', () => {
    const sums = (['nominee', 'craftsman'] as const).map((title) => sum(craftsman, { title, count: 1 }));
    expect(sums).toEqual([2_000, 10_000]);
  });
});

describe('mentors and promotions', () => {
  const bonus = (level: SkillRank) => sum(mentorBonus, { level, count: 1 });
  const higher = (union: number) => pay(mentorHigher, { level: 4, cityUnionAmount: of(union) }, null);
  const promoted = (level: SkillRank) => pay(promotionMatch, { level, cityAmount: of(3_000) }, null);

  it('T41 apprentices who become senior worker, technician, intermediate worker: 2,000, 4,000, nothing', () => {
    expect(([3, 4, 2] as const).map(bonus)).toEqual([2_000, 4_000, 0]);
  });

  it('T43 two apprentices who become technician are 8,000, three 12,000', () => {
    expect([2, 3].map((count) => sum(mentorBonus, { level: 4, count }))).toEqual([8_000, 12_000]);
  });

  it('T44 certificates of 2026-12-31 and 2026-11-30 may be claimed until 2027-06-30 and 2027-05-31', () => {
    expect(['2026-12-31', '2026-11-30'].map((start) => lastDay(start, 6))).toEqual(['2027-06-30', '2027-05-31']);
  });

  it('T45 4,000 of the bureau against 3,000, 5,000 and 4,000 of the union: the higher, a tie to the bureau', () => {
    const cases = [3_000, 5_000, 4_000].map(higher);
    expect(cases.map(({ amount }) => amount.toNumber())).toEqual([4_000, 5_000, 4_000]);
    expect(cases.map((payout) => /paid by the (.+)$/.exec(lastStep(payout))?.[1])).toEqual([
      'HR bureau',
      'union',
      'HR bureau',
    ]);
  });

  it('T56 a promotion to technician is matched by 3,000, one to senior worker refused', () => {
    expect(promoted(4).amount.toNumber()).toBe(3_000);
    expect(() => promoted(3)).toThrow('LEVEL_TOO_LOW');
  });
});

describe('contests', () => {
  it('T52 twelve contestants without a standard 30,000; a display of 130,000 is cut to 100,000, one of 86,000 is not', () => {
    expect(sum(contestTraining, { contestants: 12, standard: null })).toBe(30_000);
    expect([130_000, 86_000].map((cost) => sum(contestShow, { cost: of(cost) }))).toEqual([100_000, 86_000]);
  });

  it('T54 one first, two second and three third prizes: 27,000', () => {
    const prizes = ([1, 2, 3] as const).map((rank) => sum(contestPrize, { rank, count: rank }));
    expect(prizes).toEqual([8_000, 10_000, 9_000]);
    expect(prizes.reduce((total, prize) => total + prize)).toBe(27_000);
  });

  it('T55 a union that hosts three contests: 150,000', () => {
    expect(sum(skillMatchHost, { projects: 3 })).toBe(150_000);
  });
});

describe('Songjiang', () => {
  const instalment = (stage: 1 | 2, midterm: boolean) =>
    sum(studioInstalment, { tier: 'district', stage, matching: of(50_000), midterm });

  it('T62 25,000 and 25,000 after a passed mid-term assessment, the first 25,000 alone after a failed one', () => {
    expect([instalment(1, true), instalment(2, true)]).toEqual([25_000, 25_000]);
    expect([instalment(1, false), instalment(2, false)]).toEqual([25_000, 0]);
  });

  it('T64 the municipal award after 50,000 already paid tops up 30,000, 80,000 in all', () => {
    expect(sum(studioGrant, { tier: 'city', alreadyPaid: of(50_000) })).toBe(30_000);
    expect(sum(studioGrant, { tier: 'city', alreadyPaid: of(0) })).toBe(80_000);
  });
});
