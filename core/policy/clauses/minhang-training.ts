import { clause, type Clause } from '../clause';

/** Minhang main text, part 二 (一) and (二): training by the enterprise itself and centrally organised training. */
export const minhangTraining: readonly Clause[] = [
  clause(
    'MH-2.0a',
    '有能力又合规的企业可以内训或自行委托；有需求但没能力的，参加院校或社会机构办的集中培训。',
    'Enterprises that can train may do so in house or by their own commission; those with a need but no capacity join courses organised centrally by colleges or training institutions.',
  ),
  clause(
    'MH-2.0b',
    '对本区产业、职工技能和素质有帮助、又在资金用途之内的项目，可以统筹支持。',
    "Projects that help the district's industry or its workers' skills and quality, and fit the purposes of the fund, may be supported.",
  ),
  clause(
    'MH-2.1.1',
    '企业自行培训的补贴，主要给合规企业里在职的从业人员。',
    "Subsidies for an enterprise's own training are mainly for people employed by qualifying enterprises.",
  ),
  clause(
    'MH-2.1.2',
    '企业自行培训要申请补贴，下列三项条件须同时具备。',
    'An enterprise that trains on its own must meet all three conditions below together.',
  ),
  clause(
    'MH-2.1.2(1)',
    '按职工需求定出年度培训计划，并有能力内训或委托培训。',
    "It has a yearly training plan drawn from its workers' needs and is able to train in house or to commission training.",
  ),
  clause(
    'MH-2.1.2(2)',
    '职工教育经费按规定提取、使用，重点放在一线职工。',
    'It sets aside and uses its staff education money as required, mainly for front-line workers.',
  ),
  clause(
    'MH-2.1.2(3)a',
    '年度计划要由职代会通过；职工教育经费和专项资金怎么用，也要向职代会报告。',
    'The staff congress adopts the yearly plan and receives a report on the use of staff education money and of the fund.',
  ),
  clause(
    'MH-2.1.2(3)b',
    '已承诺建工会的企业，可以改为在内部公示计划和资金使用，没有异议即可。',
    'An enterprise that has promised to set up a union may instead post the plan and the use of money inside the enterprise, without objection.',
  ),
  clause(
    'MH-2.1.3(1)',
    '职业技能类：职业资格、等级认定、专项能力、高技能人才、技师技术更新、岗位练兵、转岗、学徒等。',
    'Vocational skills: qualifications, skill-level recognition, single skills, highly skilled workers, technician updates, on-the-job drills, job transfer, apprentices and the like.',
  ),
  clause(
    'MH-2.1.3(2)',
    '专业技术类：高级研修、市继续教育工程协会认可的项目、职称或职业资格，以及急需紧缺和岗位方面的专业培训。',
    'Professional-technical: advanced study, items recognised by the municipal continuing education association, professional titles or qualifications, shortage and post training.',
  ),
  clause(
    'MH-2.1.3(3)',
    '岗位能力类：普法、劳动保护、权益保障、民主管理、职业道德、文明礼仪、心理健康、科学素养、创新能力、岗位练兵、技能比武、工会业务等。',
    'Post ability: law, labour protection, rights, democratic management, ethics, manners, mental health, science, innovation, on-the-job drills, skill matches, union work and the like.',
  ),
  clause(
    'MH-2.1.3(4)',
    '综合素质和学力提升类：语言文化、身心健康，还有非全日制的中专、大专、本科学历。',
    "General quality and degrees: language and culture, physical and mental health, and part-time secondary vocational, junior college and bachelor's degrees.",
  ),
  clause(
    'MH-2.1.4(1)a',
    '内训按人按项目定额补贴：每人每个项目 600 元。',
    'In-house training is paid at a flat 600 yuan a person a project.',
  ),
  clause(
    'MH-2.1.4(1)b',
    '600 元的标准随经济发展和物价变化适时调整。',
    'The 600 yuan is adjusted from time to time with the economy and prices.',
  ),
  clause(
    'MH-2.1.4(2)①-list',
    '人社、教育、总工会三家分类公布有资质的机构名单；委托名单内的机构，才按费用比例补。',
    'Three departments publish lists of qualified institutions by category; only an institution on the list opens the route paid as a share of the fee.',
  ),
  clause(
    'MH-2.1.4(2)①a',
    '委托名单内机构：按企业实际付出的培训费的 80% 核定。',
    'With a listed institution the subsidy is 80 % of the training fee that the enterprise actually paid.',
  ),
  clause(
    'MH-2.1.4(2)①a′',
    '费用以机构开的培训发票和企业的银行流水等凭证为准。',
    "The fee is proved by the institution's invoice, the enterprise's bank statement and similar papers.",
  ),
  clause(
    'MH-2.1.4(2)①b',
    '职业技能类：标准看市人社局所公布的企业集中培训标准。',
    'Vocational skills: the standard is the one that the municipal HR bureau publishes for centrally organised enterprise training.',
  ),
  clause(
    'MH-2.1.4(2)①c',
    '专业技术类：每人每个项目原则上不超过 1000 元。',
    'Professional-technical: in principle at most 1,000 yuan a person a project.',
  ),
  clause(
    'MH-2.1.4(2)①d',
    '岗位能力类：每人每个项目原则上不超过 600 元。',
    'Post ability: in principle at most 600 yuan a person a project.',
  ),
  clause(
    'MH-2.1.4(2)①e',
    '身心健康：每人每个项目原则上不超过 600 元。',
    'Physical and mental health: in principle at most 600 yuan a person a project.',
  ),
  clause(
    'MH-2.1.4(2)①f',
    '语言文化：每人每个项目原则上不超过 2000 元，一人一年只补 1 次。',
    'Language and culture: in principle at most 2,000 yuan a person a project, 1 subsidy a person a year.',
  ),
  clause(
    'MH-2.1.4(2)①g',
    '学历教育：拿到学历证书的当年，只就学费一项按实际支付补贴。',
    'Degrees: paid in the year in which the certificate is obtained, on tuition only, as actually paid.',
  ),
  clause(
    'MH-2.1.4(2)②',
    '合作单位不在名单上的，按内训标准补：每人每个项目 600 元。',
    'With a partner that is not on the list the in-house standard applies: 600 yuan a person a project.',
  ),
  clause(
    'MH-2.2a',
    '没有培训能力的企业可以报名参加部门组织的集中培训，范围是职业技能、岗位能力和综合素质（含学力提升）等。',
    'Enterprises without capacity may join courses that the departments organise centrally, in vocational skills, post ability, general quality and degrees.',
  ),
  clause(
    'MH-2.2b',
    '自行培训的企业也可以按需要同时参加集中培训。',
    'Enterprises that train on their own may join these courses as well.',
  ),
  clause(
    'MH-2.2c',
    '集中培训的标准，看市级各主管部门公布的项目标准。',
    'The subsidy of centrally organised courses follows the standards that the municipal departments publish.',
  ),
];
