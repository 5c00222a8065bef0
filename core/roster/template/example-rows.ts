import { isoDay, toSerial } from '../../value/day';
import type { CourseColumns } from '../district-course/columns';
import { EXAMPLE_MENTOR, EXAMPLE_PERSON } from '../example-people';
import type { MentorColumns } from '../mentor/columns';
import type { RosterId } from '../roster';
import type { TrainingColumns } from '../training/columns';
import type { PromotionColumns, UnionMentorColumns } from '../union/columns';

/** A row by column keys; what it leaves out stays blank. */
type Example<Columns> = Readonly<Partial<Record<keyof Columns, string | number>>>;

const on = (iso: string): number => toSerial(isoDay(iso));

const EMPLOYER = '示例企业有限公司';

const training: Example<TrainingColumns> = {
  name: EXAMPLE_PERSON.name,
  id: EXAMPLE_PERSON.id,
  mode: '名单内机构',
  category: '专业技术',
  project: '示例课程',
  passedOn: on('2026-10-20'),
  passed: '合格',
  fee: 900,
  enterprise: EMPLOYER,
  creditCode: '91990000MA0000001B',
  institution: '示例培训机构',
  invoice: 9000,
  bank: 9000,
  participants: 10,
  retirement: '男60',
};

const districtCourse: Example<CourseColumns> = {
  name: EXAMPLE_PERSON.name,
  id: EXAMPLE_PERSON.id,
  claim: '培训费',
  project: '示例-001',
  classNumber: '2026-01',
  start: on('2026-10-12'),
  end: on('2026-10-23'),
  hours: 48,
  theory: 85,
  practice: 88,
  passed: '合格',
  publishedOn: on('2026-10-30'),
  appliedOn: on('2026-11-16'),
  price: 1500,
  expiry: on('2028-12-31'),
  retirement: '男60',
};

const mentor: Example<MentorColumns> = {
  mentorName: EXAMPLE_MENTOR.name,
  mentorId: EXAMPLE_MENTOR.id,
  mentorLevel: '高级技师',
  apprenticeName: EXAMPLE_PERSON.name,
  apprenticeId: EXAMPLE_PERSON.id,
  levelBefore: '中级工',
  levelAfter: '高级工',
  start: on('2026-10-08'),
  end: on('2027-03-31'),
  certifiedOn: on('2027-03-31'),
  appliedOn: on('2027-04-15'),
  occupation: '电工',
  certificate: '示例-0001',
  mentorEmployer: EMPLOYER,
  apprenticeEmployer: EMPLOYER,
  recognition: '市',
};

const certified = {
  certificate: '示例-0001',
  certifiedOn: on('2026-12-18'),
  member: '是',
  confirmed: '已确认',
  cityAmount: 1000,
} as const;

const unionMentor: Example<UnionMentorColumns> = {
  mentorName: EXAMPLE_MENTOR.name,
  mentorId: EXAMPLE_MENTOR.id,
  apprenticeName: EXAMPLE_PERSON.name,
  apprenticeId: EXAMPLE_PERSON.id,
  level: '高级工',
  ...certified,
};

const promotion: Example<PromotionColumns> = {
  name: EXAMPLE_PERSON.name,
  id: EXAMPLE_PERSON.id,
  level: '技师',
  ...certified,
};

/** One row of each roster that passes its check. */
export const EXAMPLE_ROWS: Readonly<Record<RosterId, Readonly<Partial<Record<string, string | number>>>>> = {
  training,
  'district-course': districtCourse,
  mentor,
  'union-mentor': unionMentor,
  promotion,
};
