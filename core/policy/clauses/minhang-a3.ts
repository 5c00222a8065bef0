import { clause, type Clause } from '../clause';

/** Minhang attachment 3: master studios, paid by the district HR bureau. */
export const minhangA3: readonly Clause[] = [
  clause(
    'MH-A3-1.1a',
    '技能大师在劳动年龄段内，离退休至少还有 2 年。',
    'The master is of working age with at least 2 years to retirement.',
  ),
  clause(
    'MH-A3-1.1.1',
    '是市、区首席技师，或有市级技能荣誉、市级以上竞赛奖项，或是获奖选手的教练，并且工作室运作好、有声誉有效益。',
    'Holds a chief-technician award, a municipal skill honour or a prize at municipal level or above, or coached such a winner; and the studio runs well with standing and results.',
  ),
  clause(
    'MH-A3-1.1.2',
    '或者有绝技绝活，传承和带徒成绩明显，工作室运作良好。',
    'Or masters a rare craft, with a record of keeping it alive and teaching it, and a studio that runs well.',
  ),
  clause('MH-A3-1.2.1', '申报单位是企业或职业院校。', 'The applicant is an enterprise or a vocational college.'),
  clause(
    'MH-A3-1.2.2',
    '有合格的技能大师，技能人才和职工较多；绝技绝活的可以放宽。',
    'It has a qualified master and a large skilled workforce; relaxed for a rare craft.',
  ),
  clause(
    'MH-A3-1.2.3',
    '人才培养和激励制度较完善，由大师领头的工作室已经建立，有制度和目标。',
    "Its rules for training and rewarding talent are sound, and the master's studio already exists with rules and goals.",
  ),
  clause(
    'MH-A3-1.2.4',
    '能持续给工作室资金、场所、人员和设备，并明确管理部门和职责。',
    'It can give the studio lasting money, place, staff and equipment, and names the department in charge.',
  ),
  clause(
    'MH-A3-1.2.5',
    '单位愿意支持本区高技能人才工作。',
    "It is willing to support the district's work for highly skilled workers.",
  ),
  clause(
    'MH-A3-2.1a',
    '以单位名义，向所属街镇受理中心，或培养基地、行业协会申报。',
    "The unit applies to its town's service centre, or to a training base or trade association.",
  ),
  clause(
    'MH-A3-2.1b',
    '材料：申报表；申报报告；带头人身份证、奖项、证书、专利，以及单位制度和投入台账的复印件。',
    "Materials: application form; report; copies of the leader's identity card, prizes, certificates and patents and of the unit's rules and investment ledger.",
  ),
  clause(
    'MH-A3-2.2',
    '街镇初审后，区人社局看现场，并请至少 3 名市专家库专家评审。',
    "After the town's first review the HR bureau visits the site and convenes at least 3 experts from the municipal pool.",
  ),
  clause(
    'MH-A3-2.3',
    '网上公示没有异议的，授予称号并拨款。',
    'After public notice without objection the title is given and the money paid.',
  ),
  clause('MH-A3-3.0', '资助周期 3 年。', 'The cycle is 3 years.'),
  clause('MH-A3-3.1', '任务一：定制度、定目标，规范运作。', 'Task: rules, goals and orderly running.'),
  clause(
    'MH-A3-3.2',
    '任务二：承担或参与技能革新和技术攻关，并有效益。',
    'Task: take on technical innovation and hard problems, with benefit.',
  ),
  clause(
    'MH-A3-3.3',
    '任务三：在周期内带徒，培养青年技能骨干。',
    'Task: teach and bring up young skilled workers within the cycle.',
  ),
  clause(
    'MH-A3-3.4',
    '任务四：总结推广创新成果、绝活和操作法。',
    'Task: write up and spread results, crafts and working methods.',
  ),
  clause(
    'MH-A3-3.5',
    '任务五：参加行业和区里的培训、交流、推广。',
    'Task: take part in training, exchange and promotion of the industry and the district.',
  ),
  clause(
    'MH-A3-4.1.1',
    '区技能大师工作室：一次性资助企业 10 万元，个人进入区人才队伍管理。',
    "District studio: 100,000 yuan once to the enterprise; the person joins the district's talent pool.",
  ),
  clause(
    'MH-A3-4.1.2',
    '符合条件的，优先推荐参加市级工作室和荣誉评选。',
    'Where qualified, priority in municipal studio and honour selections.',
  ),
  clause(
    'MH-A3-4.2.1',
    '钱用于添设备、研发、交流推广和人才培训。',
    'The money is for equipment, research, exchange and training.',
  ),
  clause(
    'MH-A3-4.2.2',
    '专款专用；使用不当的限期改正，严重的撤销称号、追回资金。',
    'Ring-fenced; improper use must be put right, and in serious cases the title is withdrawn and the money recovered.',
  ),
  clause(
    'MH-A3-5.1',
    '全额拨款事业单位不能领区级资助。',
    'Fully state-funded public institutions receive no district money.',
  ),
  clause('MH-A3-5.2', '同一个技能大师工作室的资助只有 1 次。', 'The same master studio is paid only once.'),
  clause(
    'MH-A3-5.3',
    '已是国家或上海市技能大师工作室的，不能反过来申报区级。',
    'A national or Shanghai studio cannot go back and apply for the district one.',
  ),
  clause(
    'MH-A3-5.4',
    '国家级、市级工作室的资助，用途和区级一样。',
    'Money for national and Shanghai studios has the same permitted uses.',
  ),
];
