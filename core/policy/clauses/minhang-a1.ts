import { clause, type Clause } from '../clause';

/** Minhang attachment 1: development and running of district courses, paid by the district HR bureau. */
export const minhangA1: readonly Clause[] = [
  clause(
    'MH-A1-1.1a',
    '开发单位是本市技术技能领先的培养基地、行业协会、产业园区、大型或重点企业、高校和中高职院校等。',
    'Developers are leading training bases, trade associations, industrial parks, large or key enterprises, universities and vocational colleges of Shanghai and the like.',
  ),
  clause(
    'MH-A1-1.1b',
    '考培分离：开发单位管开发和考核，不得同时做这个项目的培训方。',
    'Teaching and testing are kept apart: the developer develops and assesses and must not be the trainer too.',
  ),
  clause(
    'MH-A1-1.2',
    '课程要合本区产业和就业方向，或推广世赛技能、传承非遗技能，并且市人社局已有项目没有覆盖。',
    "The course fits the district's industry and employment, or spreads WorldSkills or heritage skills, and no project recognised by the municipal HR bureau covers it.",
  ),
  clause(
    'MH-A1-1.3a',
    '申报材料要有简介、计划、课时、理论和实操考核、补贴价格、开发单位、设施设备、企业需求说明。',
    "The dossier holds introduction, plan, hours, theory and practice assessment, subsidy price, developer, equipment and a statement of enterprises' needs.",
  ),
  clause(
    'MH-A1-1.3b',
    '每年集中申报一次；区人社局看现场，并从市专家库请专家评审、出意见。',
    'Applications are taken once a year; the HR bureau visits the site and a panel from the municipal expert pool gives its opinion.',
  ),
  clause(
    'MH-A1-1.4a',
    '评审通过、网上公示后，列入当年的区技能培训补贴目录。',
    "After review and public notice the project enters that year's district catalogue.",
  ),
  clause(
    'MH-A1-1.4b',
    '项目有效期 3 年，期满可以按需要重新申报。',
    'A project is valid for 3 years and may then be declared again.',
  ),
  clause(
    'MH-A1-2.1a',
    '开发的技能类项目由市人社局认可发文的，补 12 万元。',
    'A skill project recognised and issued by the municipal HR bureau: 120,000 yuan.',
  ),
  clause(
    'MH-A1-2.1b',
    '由区人社局备案发文的，补 10 万元。',
    'Filed and issued by the district HR bureau: 100,000 yuan.',
  ),
  clause(
    'MH-A1-2.2a',
    '培训费补贴最高 1600 元，原文没有写单位。',
    'The training-fee subsidy is at most 1,600 yuan; the text names no unit.',
  ),
  clause('MH-A1-2.2b', '课时至少 40 课时。', 'At least 40 class hours.'),
  clause(
    'MH-A1-2.2c',
    '考核补贴每人 600 元，含理论和操作，按项目整体支出核算，可用于组织考核和现场督考。',
    "Assessment subsidy: 600 yuan a person for theory and practice, settled on the project's overall spending; it may pay for organising and on-site supervision.",
  ),
  clause(
    'MH-A1-2.2d',
    '市人社局认可的项目，培训费照市里的文件执行。',
    'For city-recognised projects the training fee follows the municipal documents.',
  ),
  clause(
    'MH-A1-2.2e',
    '区人社局备案的项目，考核合格后培训费全额补。',
    'For district-filed projects the training fee is paid in full after passing.',
  ),
  clause(
    'MH-A1-3.1',
    '各类单位都可以自行办班，由区就业促进中心日常管理。',
    'Any unit may run the training, under the daily management of the district employment promotion centre.',
  ),
  clause('MH-A1-3.2a', '学员须在法定劳动年龄段内。', 'Trainees are of statutory working age.'),
  clause(
    'MH-A1-3.2b',
    '学员是培训方相关岗位上的员工（劳动关系和社保都在该单位），或同一产业相关岗位的从业人员。',
    'Trainees work in a relevant post of the trainer, with contract and social insurance there, or in a relevant post of the same industry.',
  ),
  clause('MH-A1-3.2c', '考核评价合格，才给培训费补贴。', 'The training fee is paid only for those who pass.'),
  clause(
    'MH-A1-3.3',
    '开班前到区就业促进中心备案，交实施方案备案表和学员花名册。',
    'Before the class starts it is filed with the centre: the plan filing form and the list of trainees.',
  ),
  clause(
    'MH-A1-3.4',
    '中心请第三方日常督导，培训方要配合；督导记录是付款依据之一。',
    'The centre has third parties supervise the classes; the trainer must accept it and the record is one basis of payment.',
  ),
  clause('MH-A1-3.5a', '理论和操作都要考，不予补考。', 'Theory and practice are both tested, with no re-sit.'),
  clause('MH-A1-3.5b', '两门考试原则上放在同一天。', 'Both tests are in principle on one day.'),
  clause(
    'MH-A1-3.5c',
    '考核人数原则上不超过开发单位定的上限，考场要合设备要求。',
    "Examinees in principle stay within the developer's ceiling, and the site meets the equipment rules.",
  ),
  clause(
    'MH-A1-3.5d',
    '开发单位提前 10 个工作日报送考核形式、题库、学员信息和考务安排。',
    'The developer sends the form of the test, question bank, trainee data and schedule 10 working days ahead.',
  ),
  clause('MH-A1-3.5e', '考核当天由第三方督考。', 'A third party supervises the test on the day.'),
  clause(
    'MH-A1-3.5f',
    '考核后 3 个工作日内，开发单位上报考核情况。',
    'The developer reports within 3 working days after the test.',
  ),
  clause(
    'MH-A1-3.5g',
    '考核合格的，由开发单位发培训合格证书。',
    'The developer issues a training certificate to those who pass.',
  ),
  clause(
    'MH-A1-3.5h',
    '考核材料共 8 项：考核方案、考务安排、准考证样张、考核点记录、考评员记录、督考记录（操作、理论各一）、成绩表、合格证书样张。',
    'Eight sets of assessment papers: plan, schedule, admission card sample, site record, examiner record, supervision records (practice and theory), results, certificate sample.',
  ),
  clause(
    'MH-A1-3.6a',
    '培训方的首期班要经综合评估，合格才能接着开班。',
    "A trainer's first class is evaluated, and further classes open only if it passes.",
  ),
  clause(
    'MH-A1-3.6b',
    '每年评估开班、质量和通过率，合格的单位下一年才能开班。',
    'Openings, quality and pass rate are evaluated yearly, and only trainers that pass may open classes next year.',
  ),
  clause(
    'MH-A1-3.6c',
    '当年所有班级都要受督导或审计；不合格的减拨或不拨，已拨的追回，该移送的移送。',
    'Every class of the year is supervised or audited; failing means less or no money, recovery and referral.',
  ),
  clause(
    'MH-A1-3.7.1(1)a',
    '培训方从成绩公布之日起 2 个月内按班级申请培训费补贴，过期算放弃。',
    'The trainer applies by class within 2 months of the day results are published; later counts as waived.',
  ),
  clause(
    'MH-A1-3.7.1(1)b',
    '材料：培训费用补贴审批表、补贴花名册、督导表。',
    'Materials: approval form, list of trainees and supervision form for the training fee.',
  ),
  clause(
    'MH-A1-3.7.1(2)',
    '区就业促进中心核准、区人社局审批后，钱打到培训方的银行账户。',
    "After the centre's check and the HR bureau's approval the money goes to the trainer's bank account.",
  ),
  clause(
    'MH-A1-3.7.2(1)a',
    '开发单位在成绩公布起 2 个月内按班级申请考核补贴，人数按参加考试并有成绩的算，过期算放弃。',
    'The developer applies by class within 2 months of publication for those who sat the test and have a result; later counts as waived.',
  ),
  clause(
    'MH-A1-3.7.2(1)b',
    '材料：考核补贴审批表、考核补贴花名册。',
    'Materials: approval form and list of trainees for the assessment subsidy.',
  ),
  clause(
    'MH-A1-3.7.2(2)',
    '流程相同，钱打到开发单位的银行账户。',
    "By the same chain the money goes to the developer's bank account.",
  ),
  clause(
    'MH-A1-4.1a',
    '同一个人不能同时参加市目录和区目录的项目。',
    'A worker may not attend projects of the city and the district catalogue at the same time.',
  ),
  clause(
    'MH-A1-4.1b',
    '区目录里的同一个项目，一个人只能参加 1 次。',
    'A person may attend the same district project only once.',
  ),
  clause(
    'MH-A1-4.2',
    '全额拨款事业单位不能领专业研发补贴。',
    'Fully state-funded public institutions receive no project-development money.',
  ),
];
