import { clause, type Clause } from '../clause';

/** Minhang attachment 5: industry-education bases, paid by the district education and HR bureaus. */
export const minhangA5: readonly Clause[] = [
  clause(
    'MH-A5-1',
    '区教育局和区人社局一起负责申报、预算、验收、评审、拨款和监管。',
    'The education and HR bureaus together run application, budget, acceptance, review, payment and supervision.',
  ),
  clause(
    'MH-A5-2.1.1',
    '院校：本区职业院校，或其他院校（重点是长三角和扶贫地区）。',
    'Colleges: vocational colleges of Minhang, or others, chiefly of the Yangtze delta and poorer regions.',
  ),
  clause(
    'MH-A5-2.1.2(1)',
    '企业近 3 年与职业院校有稳定的校企合作。',
    'The enterprise has cooperated steadily with vocational colleges for the last 3 years.',
  ),
  clause(
    'MH-A5-2.1.2(2)',
    '企业近 3 年没有重大违法违规，信用良好。',
    'The enterprise had no serious violation in the last 3 years and is in good credit.',
  ),
  clause(
    'MH-A5-2.2',
    '材料：建设项目申报表一式三份，校企合作、共建等协议。',
    'Materials: the application form in triplicate and the cooperation agreements.',
  ),
  clause(
    'MH-A5-2.3a',
    '教育、人社等部门请至少 3 名领域专家初审，定出候选基地。',
    'A panel of at least 3 field experts named by education and HR makes the first review and picks the candidates.',
  ),
  clause(
    'MH-A5-2.3b',
    '两局联合审核、网上公示没有异议的，立为当年项目。',
    'After joint approval and public notice without objection it becomes a project of that year.',
  ),
  clause(
    'MH-A5-3.1',
    '任务：校企有工作机制和实施计划，每年出总结报告。',
    'Task: a working mechanism, a plan and a yearly report.',
  ),
  clause(
    'MH-A5-3.2',
    '任务：有明确的人才培养方案、目标和分工。',
    'Task: a clear training scheme with goals and duties.',
  ),
  clause(
    'MH-A5-3.3',
    '任务：企业能工巧匠带着教师做产教融合，并有过程考核。',
    "Task: the enterprise's craftsmen lead teachers in joint work, assessed as it goes.",
  ),
  clause(
    'MH-A5-3.4',
    '任务：企业能承担学徒制试点，现代学徒制、新型学徒制都算。',
    'Task: the enterprise can take on apprenticeship pilots, modern or new.',
  ),
  clause(
    'MH-A5-3.5',
    '任务：接收院校学生实习达一定规模，或连续 3 年接受教师岗位实践。',
    'Task: take interns on a certain scale, or teachers in practice for 3 years running.',
  ),
  clause(
    'MH-A5-3.6',
    '任务：合作建实验室、实训基地，或向学校捐赠教学设备。',
    'Task: build labs or training bases together, or donate teaching equipment.',
  ),
  clause(
    'MH-A5-3.7',
    '任务：建培养基地等，面向社会开展一定规模的技能培训。',
    'Task: train the public on a certain scale, for instance through a training base.',
  ),
  clause(
    'MH-A5-4.1',
    '立项并验收合格的基地，每年补 15 万元。',
    'A base that is set up and accepted receives 150,000 yuan a year.',
  ),
  clause(
    'MH-A5-4.2.1',
    '用途：基地、设备、实训耗材、竞赛交流和企业导师队伍。',
    "The money is for the base, equipment, consumables, contests and the enterprise's mentors.",
  ),
  clause(
    'MH-A5-4.2.2',
    '专款专用；每年下半年验收合格后，由两局分别拨给企业。',
    'Ring-fenced; after acceptance in the second half of each year the two bureaus each pay the enterprise.',
  ),
  clause(
    'MH-A5-4.2.3',
    '使用不当或违规的限期改正，严重的撤销称号、追回资金。',
    'Improper use must be put right in time; in serious cases the title is withdrawn and the money recovered.',
  ),
  clause(
    'MH-A5-5',
    '企业可以与多所院校合作，但一年最多补 15 万元。',
    'An enterprise may work with several colleges, but receives at most 150,000 yuan a year.',
  ),
];
