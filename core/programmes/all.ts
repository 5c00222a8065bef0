import { apprenticeFee } from './minhang/apprentice-fee';
import { centralTraining } from './minhang/central-training';
import { chiefTechnician } from './minhang/chief-technician';
import { contestAwardMatch } from './minhang/contest-award-match';
import { contestFinal } from './minhang/contest-final';
import { contestHostTraining } from './minhang/contest-host-training';
import { contestPrize } from './minhang/contest-prize';
import { contestShow } from './minhang/contest-show';
import { contestTraining } from './minhang/contest-training';
import { craftsman } from './minhang/craftsman';
import { districtCourseExam } from './minhang/district-course-exam';
import { districtCourseFee } from './minhang/district-course-fee';
import { industryBase } from './minhang/industry-base';
import { innovationStudio } from './minhang/innovation-studio';
import { institution } from './minhang/institution';
import { internalTraining } from './minhang/internal-training';
import { masterStudio } from './minhang/master-studio';
import { mentorBonus } from './minhang/mentor-bonus';
import { mentorHigher } from './minhang/mentor-higher';
import { mentorUnionMatch } from './minhang/mentor-union-match';
import { outsourcedTraining } from './minhang/outsourced-training';
import { projectDevelopment } from './minhang/project-development';
import { promotionMatch } from './minhang/promotion-match';
import { skillHonour } from './minhang/skill-honour';
import { skillMatchHost } from './minhang/skill-match-host';
import { unlistedTraining } from './minhang/unlisted-training';
import { studioGrant } from './songjiang/studio-grant';
import { studioInstalment } from './songjiang/studio-instalment';
import type { Programme } from './programme';

/** Every programme by its id, under which rosters and budgets book what it pays. */
export const PROGRAMMES = {
  apprenticeFee,
  centralTraining,
  chiefTechnician,
  contestAwardMatch,
  contestFinal,
  contestHostTraining,
  contestPrize,
  contestShow,
  contestTraining,
  craftsman,
  districtCourseExam,
  districtCourseFee,
  industryBase,
  innovationStudio,
  institution,
  internalTraining,
  masterStudio,
  mentorBonus,
  mentorHigher,
  mentorUnionMatch,
  outsourcedTraining,
  projectDevelopment,
  promotionMatch,
  skillHonour,
  skillMatchHost,
  unlistedTraining,
  studioGrant,
  studioInstalment,
} satisfies Record<string, Programme<never>>;

export type ProgrammeId = keyof typeof PROGRAMMES;
