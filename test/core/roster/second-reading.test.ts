import fc from 'fast-check';
import type { FindingCode } from 'training-subsidy-core';
import { describe, expect, it } from 'vitest';
import { MESSY } from '../../rosters/messy/rosters';
import type { SlowAnswer } from './slow/cells';
import { slowCourses } from './slow/courses';
import { slowMentors } from './slow/mentors';
import { slowTraining } from './slow/training';
import { slowPromotions, slowUnionMentors } from './slow/union';
import { answers, type Beside, type Cells, type RosterName } from '../../rosters/tables';

const SLOW: Readonly<Record<RosterName, (rows: readonly Cells[], beside: Beside) => (SlowAnswer | null)[]>> = {
  training: slowTraining,
  courses: slowCourses,
  mentors: slowMentors,
  unionMentors: slowUnionMentors,
  promotions: slowPromotions,
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
};

describe('a slow checker that reads the rules again', () => {
  it.each(Object.keys(SLOW) as RosterName[])('agrees row for row on messy rosters: %s', (roster) => {
    fc.assert(
      fc.property(MESSY[roster], ({ rows: given, ...beside }) => {
        expect(answers(roster, given, beside)).toEqual(SLOW[roster](given, beside));
      }),
      { numRuns: 300 },
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
      expect(rows).toBeGreaterThan(2_500);
    },
  );
});
