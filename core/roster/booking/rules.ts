import { chiefTechnician } from '../../programmes/minhang/chief-technician';
import { contestAwardMatch } from '../../programmes/minhang/contest-award-match';
import { contestFinal } from '../../programmes/minhang/contest-final';
import { contestHostTraining } from '../../programmes/minhang/contest-host-training';
import { contestPrize } from '../../programmes/minhang/contest-prize';
import { contestShow } from '../../programmes/minhang/contest-show';
import { contestTraining } from '../../programmes/minhang/contest-training';
import { craftsman } from '../../programmes/minhang/craftsman';
import { districtCourseExam } from '../../programmes/minhang/district-course-exam';
import { districtCourseFee } from '../../programmes/minhang/district-course-fee';
import { industryBase } from '../../programmes/minhang/industry-base';
import { innovationStudio } from '../../programmes/minhang/innovation-studio';
import { institution } from '../../programmes/minhang/institution';
import { masterStudio } from '../../programmes/minhang/master-studio';
import { mentorBonus } from '../../programmes/minhang/mentor-bonus';
import { mentorUnionMatch } from '../../programmes/minhang/mentor-union-match';
import { projectDevelopment } from '../../programmes/minhang/project-development';
import { promotionMatch } from '../../programmes/minhang/promotion-match';
import { skillHonour } from '../../programmes/minhang/skill-honour';
import { skillMatchHost } from '../../programmes/minhang/skill-match-host';
import { studioGrant } from '../../programmes/songjiang/studio-grant';
import { studioInstalment } from '../../programmes/songjiang/studio-instalment';
import { courseColumns } from '../district-course/columns';
import { mentorColumns } from '../mentor/columns';
import {
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
} from '../project-list';
import type { ContestClaim } from '../project-list/words';
import type { RosterId } from '../roster';
import { promotionColumns, unionMentorColumns } from '../union/columns';
import { bookingRule, type Booked, type BookingRule } from './rule';
import { bookTraining } from './training';

/** Rows of one programme, paid to whom the column names. */
const allTo = <Key extends string>(
  programme: Booked,
  columns: Parameters<typeof bookingRule>[0] & Record<Key, unknown>,
  key: Key,
): BookingRule =>
  bookingRule({ [key]: columns[key] }, (fields) => ({ programme, payeeName: fields[key] as string | null }));

const CONTESTS: Readonly<Record<ContestClaim, Booked>> = {
  training: contestTraining,
  show: contestShow,
  award: contestAwardMatch,
  final: contestFinal,
  host: contestHostTraining,
  prize: contestPrize,
  match: skillMatchHost,
};

const { claim: courseClaim } = courseColumns;
const { unit, claim: contestClaim, winner } = contestRoster.columns;
const { name: honoured, enterprise: employer, payee: honourPayee } = honourRoster.columns;
const { enterprise: studio, stage } = songjiangStudioRoster.columns;
const { mentorEmployer, apprenticeEmployer } = mentorColumns;

/** How each roster is booked. */
export const BOOKING_RULES: Readonly<Record<RosterId, BookingRule>> = {
  training: bookTraining,
  // The roster names neither the trainer nor the developer: a class stands for them.
  'district-course': bookingRule({ courseClaim, group: courseColumns.classNumber }, (fields) => {
    const { courseClaim: claim, group } = fields;
    if (claim === null) return null;
    return { programme: claim === 'exam' ? districtCourseExam : districtCourseFee, payeeName: group };
  }),
  // The money goes to the enterprise that applies, which is the mentor's (AMB-50).
  mentor: bookingRule({ mentorEmployer, apprenticeEmployer }, (fields) => ({
    programme: mentorBonus,
    payeeName: fields.mentorEmployer ?? fields.apprenticeEmployer,
  })),
  'union-mentor': allTo(mentorUnionMatch, unionMentorColumns, 'mentorName'),
  promotion: allTo(promotionMatch, promotionColumns, 'name'),
  'project-development': allTo(projectDevelopment, projectDevelopmentRoster.columns, 'developer'),
  'chief-technician': allTo(chiefTechnician, chiefTechnicianRoster.columns, 'enterprise'),
  'master-studio': allTo(masterStudio, masterStudioRoster.columns, 'enterprise'),
  institution: allTo(institution, institutionRoster.columns, 'unit'),
  'innovation-studio': allTo(innovationStudio, innovationStudioRoster.columns, 'enterprise'),
  craftsman: allTo(craftsman, craftsmanRoster.columns, 'name'),
  'songjiang-studio': bookingRule({ studio, stage }, (fields) => ({
    programme: fields.stage === null ? studioGrant : studioInstalment,
    payeeName: fields.studio,
  })),
  honour: bookingRule({ honoured, employer, honourPayee }, ({ honoured: person, employer: enterprise, ...fields }) => {
    const { honourPayee: payee } = fields;
    if (payee === null) return null;
    return { programme: skillHonour, payee, payeeName: payee === 'person' ? person : enterprise };
  }),
  'industry-base': allTo(industryBase, industryBaseRoster.columns, 'enterprise'),
  contest: bookingRule({ unit, contestClaim, winner }, (fields) => {
    const { contestClaim: claim } = fields;
    if (claim === null) return null;
    const payeeName = claim === 'prize' ? (fields.winner ?? fields.unit) : fields.unit;
    return { programme: CONTESTS[claim], payeeName };
  }),
};
