import type { ProgrammeId } from '../../programmes/all';
import type { HonourPayee } from '../../reading/vocabularies';
import type { Day } from '../../value/day';
import type { ResidentId } from '../../value/resident-id';
import type { Column } from '../column';
import { courseColumns } from '../district-course/columns';
import { mentorColumns } from '../mentor/columns';
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
} from '../project-list';
import type { ContestClaim } from '../project-list/words';
import type { RosterId } from '../roster';
import { promotionColumns, unionMentorColumns } from '../union/columns';
import { bookingRule, classPaid, personPaid, unitPaid, type BookingRule, type Payee } from './rule';
import { bookTraining } from './training';

type Of<Value> = Column<Value>;

/** Rows of one programme, each paid to a person. */
const toPerson = (programme: ProgrammeId, name: Of<string>, id: Of<ResidentId>, on: Of<Day>): BookingRule =>
  bookingRule({ name, id, on }, (fields) => ({ programme, payee: personPaid(fields.name, fields.id), on: fields.on }));

/** Rows of one programme, each paid to a unit. */
const toUnit = (programme: ProgrammeId, name: Of<string>, on: Of<Day>, code?: Of<string>): BookingRule =>
  bookingRule({ name, on, ...(code && { code }) }, (fields) => ({
    programme,
    payee: unitPaid(fields.name, (fields as { code?: string | null }).code),
    on: fields.on,
  }));

const CONTESTS: Readonly<Record<ContestClaim, ProgrammeId>> = {
  training: 'contestTraining',
  show: 'contestShow',
  award: 'contestAwardMatch',
  final: 'contestFinal',
  host: 'contestHostTraining',
  prize: 'contestPrize',
  match: 'skillMatchHost',
};

/** What is claimed for both goes to the person and the employer. */
const HONOURED: Readonly<
  Record<HonourPayee, (name: string | null, employer: string | null, id: ResidentId | null) => Payee>
> = {
  person: (name, _, id) => personPaid(name, id),
  enterprise: (_, employer) => unitPaid(employer),
  both: (name, employer, id) => personPaid([name, employer].filter(Boolean).join('、'), id),
};

const { claim: courseClaim, classNumber, publishedOn } = courseColumns;
const { mentorEmployer, apprenticeEmployer } = mentorColumns;
const { columns: honour } = honourRoster;
const { columns: songjiang } = songjiangStudioRoster;
const { columns: contest } = contestRoster;
const { columns: development } = projectDevelopmentRoster;
const { columns: technician } = chiefTechnicianRoster;
const { columns: master } = masterStudioRoster;
const { columns: rated } = institutionRoster;
const { columns: innovation } = innovationStudioRoster;
const { columns: craftsman } = craftsmanRoster;
const { columns: base } = industryBaseRoster;
const { columns: apprentice } = apprenticeTrainingRoster;

/** How each roster is booked. */
export const BOOKING_RULES: Readonly<Record<RosterId, BookingRule>> = {
  training: bookTraining,
  // The roster names neither the trainer nor the developer: a class stands for them.
  'district-course': bookingRule({ courseClaim, classNumber, publishedOn }, (fields) => {
    if (fields.courseClaim === null) return null;
    const programme = fields.courseClaim === 'exam' ? 'districtCourseExam' : 'districtCourseFee';
    return { programme, payee: classPaid(fields.classNumber), on: fields.publishedOn };
  }),
  // The money goes to the enterprise that applies, which is the mentor's (AMB-50).
  mentor: bookingRule(
    { mentorEmployer, apprenticeEmployer, certifiedOn: mentorColumns.certifiedOn },
    ({ mentorEmployer: mentors, apprenticeEmployer: apprentices, certifiedOn }) => ({
      programme: 'mentorBonus',
      payee: unitPaid(mentors ?? apprentices),
      on: certifiedOn,
    }),
  ),
  'union-mentor': toPerson(
    'mentorUnionMatch',
    unionMentorColumns.mentorName,
    unionMentorColumns.mentorId,
    unionMentorColumns.certifiedOn,
  ),
  promotion: toPerson('promotionMatch', promotionColumns.name, promotionColumns.id, promotionColumns.certifiedOn),
  'project-development': toUnit(
    'projectDevelopment',
    development.developer,
    development.issuedOn,
    development.creditCode,
  ),
  'chief-technician': toUnit('chiefTechnician', technician.enterprise, technician.awardedOn),
  'master-studio': toUnit('masterStudio', master.enterprise, master.namedOn, master.creditCode),
  institution: toUnit('institution', rated.unit, rated.since, rated.creditCode),
  'innovation-studio': toUnit('innovationStudio', innovation.enterprise, innovation.namedOn, innovation.creditCode),
  craftsman: toPerson('craftsman', craftsman.name, craftsman.id, craftsman.namedOn),
  'songjiang-studio': bookingRule(
    {
      stage: songjiang.stage,
      studio: songjiang.enterprise,
      code: songjiang.creditCode,
      on: songjiang.listedOn,
    },
    ({ stage, studio, code, on }) => ({
      programme: stage === null ? 'studioGrant' : 'studioInstalment',
      payee: unitPaid(studio, code),
      on,
    }),
  ),
  honour: bookingRule(
    { name: honour.name, id: honour.id, employer: honour.enterprise, to: honour.payee, on: honour.awardedOn },
    ({ name, id, employer, to, on }) =>
      to === null
        ? null
        : {
            programme: 'skillHonour',
            party: to,
            payee: HONOURED[to](name, employer, id),
            on,
          },
  ),
  'apprentice-training': toUnit('apprenticeFee', apprentice.enterprise, apprentice.certifiedOn, apprentice.creditCode),
  'industry-base': toUnit('industryBase', base.enterprise, base.acceptedOn, base.creditCode),
  contest: bookingRule(
    { claim: contest.claim, unit: contest.unit, code: contest.creditCode, winner: contest.winner, on: contest.heldOn },
    ({ claim, unit, code, winner, on }) =>
      claim === null
        ? null
        : {
            programme: CONTESTS[claim],
            payee: claim === 'prize' && winner !== null ? unitPaid(winner) : unitPaid(unit, code),
            on,
          },
  ),
};
