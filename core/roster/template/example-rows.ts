import { isoDay, toSerial } from '../../value/day';
import type { CourseColumns } from '../district-course/columns';
import { EXAMPLE_BASE, EXAMPLE_EMPLOYER, EXAMPLE_MENTOR, EXAMPLE_PERSON } from '../example-people';
import type { MentorColumns } from '../mentor/columns';
import type { RosterId } from '../roster';
import type { TrainingColumns } from '../training/columns';
import type { PromotionColumns, UnionMentorColumns } from '../union/columns';

/** A row by column keys; what it leaves out stays blank. */
type Example<Columns> = Readonly<Partial<Record<keyof Columns, string | number>>>;

const on = (iso: string): number => toSerial(isoDay(iso));

const training: Example<TrainingColumns> = {
  name: EXAMPLE_PERSON.name,
  id: EXAMPLE_PERSON.id,
  mode: '名单内机构',
  category: '专业技术',
  project: '示例课程',
  passedOn: on('2026-10-20'),
  passed: '合格',
  fee: 900,
  enterprise: EXAMPLE_EMPLOYER,
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
  mentorEmployer: EXAMPLE_EMPLOYER,
  apprenticeEmployer: EXAMPLE_EMPLOYER,
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

const unit = { enterprise: EXAMPLE_EMPLOYER, type: '企业' } as const;
const inTerm = {
  termStart: on('2026-01-01'),
  termEnd: on('2029-12-31'),
  appliedOn: on('2026-10-08'),
  level: '高级技师',
} as const;

const projectDevelopment = {
  developer: EXAMPLE_EMPLOYER,
  project: '示例项目',
  recognition: '区',
  issuedOn: on('2026-11-20'),
  type: '企业',
  funding: '非财政拨款',
  covered: '否',
};

const chiefTechnician = {
  ...unit,
  ...inTerm,
  name: EXAMPLE_MENTOR.name,
  id: EXAMPLE_MENTOR.id,
  funding: '非财政拨款',
  route: '持证',
  technicians: 5,
  skilled: 60,
  certified: 30,
  awardedOn: on('2026-12-10'),
  notice: '是',
  cityAmount: 1000,
  retirement: '男60',
};

const masterStudio = {
  ...unit,
  studio: '示例技能大师工作室',
  tier: '区',
  funding: '非财政拨款',
  leader: EXAMPLE_MENTOR.name,
  leaderId: EXAMPLE_MENTOR.id,
  appliedOn: on('2026-10-08'),
  namedOn: on('2026-12-10'),
  notice: '是',
  retirement: '男60',
  panel: 5,
};

const institution = {
  unit: EXAMPLE_BASE,
  kind: '培养基地',
  since: on('2026-10-08'),
  appliedOn: on('2027-04-15'),
  running: '是',
};

const innovationStudio = {
  studio: '示例创新工作室',
  enterprise: EXAMPLE_EMPLOYER,
  tier: '区级',
  type: '技师',
  leader: EXAMPLE_MENTOR.name,
  leaderId: EXAMPLE_MENTOR.id,
  namedOn: on('2026-12-10'),
  affiliated: '是',
  cityAmount: 1000,
  team: 6,
  projects: 1,
  results: 2,
  level: '高级技师',
};

const craftsman = {
  name: EXAMPLE_PERSON.name,
  id: EXAMPLE_PERSON.id,
  title: '当代工匠',
  namedOn: on('2026-12-10'),
  notice: '是',
  unit: EXAMPLE_EMPLOYER,
  member: '是',
  chinese: '是',
};

const songjiangStudio = {
  ...unit,
  ...inTerm,
  name: EXAMPLE_MENTOR.name,
  id: EXAMPLE_MENTOR.id,
  tier: '区',
  listedOn: on('2026-12-10'),
  studioSince: on('2025-03-01'),
  notice: '是',
  stage: '第一期',
  matching: 60000,
  agreement: '是',
};

const honour = {
  name: EXAMPLE_PERSON.name,
  id: EXAMPLE_PERSON.id,
  enterprise: EXAMPLE_EMPLOYER,
  honour: '示例荣誉',
  tier: '市',
  payee: '个人',
  awardedOn: on('2026-12-10'),
  reportedOn: on('2026-10-08'),
  reviewedOn: on('2026-10-20'),
  recommended: '是',
};

const industryBase = {
  enterprise: EXAMPLE_EMPLOYER,
  college: '示例学院',
  track: '外区院校',
  acceptedOn: on('2026-11-20'),
  accepted: '是',
  violation: '否',
  cooperation: '是',
  panel: 5,
};

const contest = {
  event: '示例-2026-01',
  unit: EXAMPLE_EMPLOYER,
  claim: '赛前集训',
  heldOn: on('2026-11-20'),
  contestants: 12,
};

const apprenticeTraining = {
  enterprise: EXAMPLE_EMPLOYER,
  name: EXAMPLE_PERSON.name,
  id: EXAMPLE_PERSON.id,
  recognition: '市',
  occupation: '电工',
  levelBefore: '中级工',
  level: '高级工',
  start: on('2026-10-08'),
  end: on('2027-03-31'),
  certifiedOn: on('2027-03-31'),
  fee: 3000,
  standard: 2400,
  cityPaid: 1000,
  approvedOn: on('2026-09-28'),
  management: '否',
  qualified: '是',
};

/** One row of each roster that passes its check. */
export const EXAMPLE_ROWS: Readonly<Record<RosterId, Readonly<Partial<Record<string, string | number>>>>> = {
  training,
  'district-course': districtCourse,
  mentor,
  'union-mentor': unionMentor,
  promotion,
  'project-development': projectDevelopment,
  'chief-technician': chiefTechnician,
  'master-studio': masterStudio,
  institution,
  'innovation-studio': innovationStudio,
  craftsman,
  'songjiang-studio': songjiangStudio,
  honour,
  'industry-base': industryBase,
  contest,
  'apprentice-training': apprenticeTraining,
};
