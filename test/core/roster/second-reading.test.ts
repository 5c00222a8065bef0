import fc from 'fast-check';
import type { FindingCode } from 'training-subsidy-core';
import { describe, expect, it } from 'vitest';
import { MESSY } from '../../rosters/messy/rosters';
import type { SlowAnswer } from './slow/cells';
import { slowCourses } from './slow/courses';
import { slowMentors } from './slow/mentors';
import { slowChiefTechnicians, slowCraftsmen, slowHonours, slowMasterStudios } from './slow/people';
import { slowInnovationStudios, slowSongjiangStudios } from './slow/studios';
import { slowTraining } from './slow/training';
import { slowPromotions, slowUnionMentors } from './slow/union';
import {
  slowApprenticeTrainings,
  slowContests,
  slowDevelopments,
  slowIndustryBases,
  slowInstitutions,
} from './slow/units';
import { answers, type Beside, type Cells, type RosterName } from '../../rosters/tables';

const SLOW: Readonly<Record<RosterName, (rows: readonly Cells[], beside: Beside) => (SlowAnswer | null)[]>> = {
  training: slowTraining,
  courses: slowCourses,
  mentors: slowMentors,
  unionMentors: slowUnionMentors,
  promotions: slowPromotions,
  developments: slowDevelopments,
  chiefTechnicians: slowChiefTechnicians,
  masterStudios: slowMasterStudios,
  institutions: slowInstitutions,
  innovationStudios: slowInnovationStudios,
  craftsmen: slowCraftsmen,
  songjiangStudios: slowSongjiangStudios,
  honours: slowHonours,
  industryBases: slowIndustryBases,
  contests: slowContests,
  apprenticeTrainings: slowApprenticeTrainings,
};

/** Every code of a roster's table. */
const READING = ['REQUIRED', 'ID_INVALID', 'ID_AS_NUMBER', 'BAD_VALUE', 'DATE_BEFORE', 'DATE_AFTER'] as const;
const UNION = [
  'NOT_MEMBER',
  'NOT_CONFIRMED',
  'LEVEL_NOT_COVERED',
  'LEVEL_UNNAMED',
  'NO_STANDARD',
  'DUPLICATE',
] as const;
const LISTED = ['REQUIRED', 'BAD_VALUE', 'CONDITION', 'DATE_BEFORE', 'DATE_AFTER', 'GRANTED_BEFORE'] as const;
const PERSON = ['ID_INVALID', 'ID_AS_NUMBER'] as const;
const RETIRING = ['RETIRES_SOON', 'RETIRES_IN_CYCLE'] as const;
const CODES: Readonly<Record<RosterName, readonly FindingCode[]>> = {
  training: [
    ...READING,
    ...(['NOT_PASSED', 'DUPLICATE', 'DUPLICATE_OTHER', 'LANGUAGE_YEAR', 'OVER_3_A_YEAR', 'NO_STANDARD'] as const),
    ...(['NO_FEE', 'CENTRAL_PROFESSIONAL', 'DEGREE', 'DEGREE_FULLTIME', 'UNLISTED_CHEAP', 'CAPPED'] as const),
    ...(['NAME_DIFFERS', 'INVOICE_DIFFERS', 'UNDER_AGE', 'RETIRED'] as const),
  ],
  courses: [
    ...READING,
    ...(['HOURS', 'NOT_GRADED', 'NOT_PASSED', 'PRICE_CAPPED', 'DEADLINE_2_MONTHS', 'REPEAT_PROJECT'] as const),
    ...(['OVERLAP_CITY', 'PROJECT_EXPIRED', 'UNDER_AGE', 'RETIRED'] as const),
  ],
  mentors: [
    ...READING,
    ...(['SAME_PERSON', 'MENTOR_LEVEL', 'LEVEL_GAP', 'TITLE_AS_LEVEL', 'MENTOR_AGE', 'MENTOR_TURNS_66'] as const),
    ...(['APPRENTICE_FLOOR', 'NO_BONUS_LEVEL', 'NOT_HIGHER', 'CERT_BEFORE_START', 'DEADLINE_6_MONTHS'] as const),
    ...(['APPLIED_AFTER_END', 'LEVEL_UNNAMED', 'THIRD_APPRENTICE', 'DUPLICATE', 'UNION_PAID_LOWER'] as const),
    ...(['UNION_PAID_HIGHER', 'OTHER_ENTERPRISE', 'SHORT_TERM', 'OVER_45'] as const),
  ],
  unionMentors: [...READING, ...UNION, 'BUREAU_HIGHER', 'BUREAU_PAID'],
  promotions: [...READING, ...UNION, 'BUREAU_HIGHER', 'BUREAU_PAID'],
  developments: [...LISTED, 'FULLY_FUNDED', 'GRANT_DIFFERENCE', 'SAME_UNIT', 'UNIT_TYPE'],
  chiefTechnicians: [
    ...LISTED,
    ...PERSON,
    ...RETIRING,
    ...(['FULLY_FUNDED', 'HIGHER_AWARD', 'LEVEL_NOT_COVERED', 'NO_STANDARD', 'OTHER_ROUTE', 'OTHER_TOWN'] as const),
    ...(['OUT_OF_TERM', 'TECHNICIANS', 'TECHNICIAN_SHARE', 'TERM_SHORT', 'UNIT_TYPE'] as const),
  ],
  masterStudios: [
    ...LISTED,
    ...PERSON,
    ...RETIRING,
    ...(['FULLY_FUNDED', 'GRANT_DIFFERENCE', 'HIGHER_AWARD', 'TOO_FEW', 'UNIT_TYPE'] as const),
  ],
  institutions: [...LISTED, 'NOT_YET', 'SECOND_KIND'],
  innovationStudios: [
    ...LISTED,
    ...PERSON,
    ...(['FULLY_FUNDED', 'GRANT_DIFFERENCE', 'HONOUR_NOT_COUNTED', 'LEADER_DECIDES', 'LEVEL_NOT_COVERED'] as const),
    ...(['NOT_WOMAN', 'NOT_YET', 'NO_STANDARD', 'TOO_FEW', 'WOMEN_SHARE'] as const),
  ],
  craftsmen: [...LISTED, ...PERSON, 'BANNED', 'NOMINATED_AGAIN', 'QUOTA'],
  songjiangStudios: [
    ...(['REQUIRED', 'BAD_VALUE', 'CONDITION', 'GRANTED_BEFORE', 'GRANT_DIFFERENCE', 'HIGHER_AWARD'] as const),
    ...PERSON,
    ...(['LEVEL_NOT_COVERED', 'MIDTERM_FAILED', 'NOT_YET', 'OTHER_ROUTE', 'OUT_OF_TERM', 'QUOTA'] as const),
    ...(['REPEAT_PERSON', 'RULES_NOT_YET', 'RULES_OLD', 'SECOND_PROJECT', 'TOO_FEW', 'UNIT_TYPE'] as const),
  ],
  honours: [...LISTED, ...PERSON, 'NOT_YET'],
  industryBases: [...LISTED, 'NOT_YET', 'TOO_FEW'],
  contests: [...LISTED, 'NO_STANDARD', 'SECOND_KIND', 'UNIT_TYPE'],
  apprenticeTrainings: [
    ...LISTED,
    ...PERSON,
    ...(['NO_STANDARD', 'NOT_YET', 'APPRENTICE_FLOOR', 'SHORT_TERM', 'CERT_BEFORE_START', 'DUPLICATE_OTHER'] as const),
  ],
};

describe('a slow checker that reads the rules again', () => {
  it.each(Object.keys(SLOW) as RosterName[])('agrees row for row on messy rosters: %s', (roster) => {
    fc.assert(
      fc.property(MESSY[roster], ({ rows: given, ...beside }) => {
        expect(answers(roster, given, beside)).toEqual(SLOW[roster](given, beside));
      }),
      { numRuns: 600 },
    );
  });

  it.each(Object.entries(CODES) as [RosterName, readonly FindingCode[]][])(
    'is shown every finding that there is: %s',
    (roster, codes) => {
      const seen = new Set<FindingCode>();
      let rows = 0;
      for (const { rows: given, ...beside } of fc.sample(MESSY[roster], { numRuns: 400, seed: 1 })) {
        rows = rows + given.length;
        for (const answer of answers(roster, given, beside)) answer?.codes.forEach((code) => seen.add(code));
      }
      expect([...seen].sort()).toEqual([...codes].sort());
      expect(rows).toBeGreaterThan(2_400);
    },
  );
});
