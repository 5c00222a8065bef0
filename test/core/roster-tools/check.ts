import {
  checkRoster,
  districtCourseRoster,
  mentorRoster,
  NO_BUREAU_PAIRS,
  NO_STANDARDS,
  promotionRoster,
  trainingRoster,
  unionMentorRoster,
  type RosterId,
  type RowResult,
  type Table,
} from 'training-subsidy-core';

type Check = (table: Table, history?: Table | null) => (RowResult | null)[];

/** The check of each roster, without lists of its own. */
export const checks: Readonly<Record<RosterId, Check>> = {
  training: (table, history = null) => checkRoster(trainingRoster, table, { history, extra: NO_STANDARDS }),
  'district-course': (table, history = null) => checkRoster(districtCourseRoster, table, { history, extra: null }),
  mentor: (table, history = null) => checkRoster(mentorRoster, table, { history, extra: null }),
  'union-mentor': (table, history = null) => checkRoster(unionMentorRoster, table, { history, extra: NO_BUREAU_PAIRS }),
  promotion: (table, history = null) => checkRoster(promotionRoster, table, { history, extra: null }),
};
