import type { Text } from '../text';
import { districtCourseRoster } from './district-course';
import type { Columns } from './headers';
import { mentorRoster } from './mentor';
import {
  apprenticeTrainingRoster,
  chiefTechnicianRoster,
  contestRoster,
  craftsmanRoster,
  honourRoster,
  industryBaseRoster,
  innovationStudioRoster,
  institutionRoster,
  masterStudioRoster,
  projectDevelopmentRoster,
  songjiangStudioRoster,
} from './project-list';
import type { RosterId } from './roster';
import { trainingRoster } from './training';
import { unionMentorRoster } from './union/mentor';
import { promotionRoster } from './union/promotion';

/** A roster as far as its shape goes: what it is called and which columns it has. */
export interface RosterShape {
  readonly id: RosterId;
  readonly title: Text;
  readonly columns: Columns;
}

/** Every roster by its id, in the order in which a list of them is shown. */
export const rosterShapes: Readonly<Record<RosterId, RosterShape>> = {
  training: trainingRoster,
  'district-course': districtCourseRoster,
  mentor: mentorRoster,
  'union-mentor': unionMentorRoster,
  promotion: promotionRoster,
  'project-development': projectDevelopmentRoster,
  'chief-technician': chiefTechnicianRoster,
  'master-studio': masterStudioRoster,
  institution: institutionRoster,
  'innovation-studio': innovationStudioRoster,
  craftsman: craftsmanRoster,
  'songjiang-studio': songjiangStudioRoster,
  honour: honourRoster,
  'industry-base': industryBaseRoster,
  contest: contestRoster,
  'apprentice-training': apprenticeTrainingRoster,
};

export const ROSTER_IDS = Object.keys(rosterShapes) as RosterId[];
