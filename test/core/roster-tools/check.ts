import {
  apprenticeTrainingRoster,
  checkRoster,
  districtCourseRoster,
  mentorRoster,
  NO_BUREAU_PAIRS,
  NO_STANDARDS,
  promotionRoster,
  trainingRoster,
  unionMentorRoster,
  projectDevelopmentRoster,
  chiefTechnicianRoster,
  masterStudioRoster,
  institutionRoster,
  contestRoster,
  industryBaseRoster,
  honourRoster,
  innovationStudioRoster,
  craftsmanRoster,
  songjiangStudioRoster,
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
  'project-development': (table, history = null) =>
    checkRoster(projectDevelopmentRoster, table, { history, extra: null }),
  'chief-technician': (table, history = null) => checkRoster(chiefTechnicianRoster, table, { history, extra: null }),
  'master-studio': (table, history = null) => checkRoster(masterStudioRoster, table, { history, extra: null }),
  institution: (table, history = null) => checkRoster(institutionRoster, table, { history, extra: null }),
  'innovation-studio': (table, history = null) => checkRoster(innovationStudioRoster, table, { history, extra: null }),
  craftsman: (table, history = null) => checkRoster(craftsmanRoster, table, { history, extra: null }),
  'songjiang-studio': (table, history = null) => checkRoster(songjiangStudioRoster, table, { history, extra: null }),
  honour: (table, history = null) => checkRoster(honourRoster, table, { history, extra: null }),
  'industry-base': (table, history = null) => checkRoster(industryBaseRoster, table, { history, extra: null }),
  'apprentice-training': (table, history = null) =>
    checkRoster(apprenticeTrainingRoster, table, { history, extra: null }),
  contest: (table, history = null) => checkRoster(contestRoster, table, { history, extra: null }),
};
